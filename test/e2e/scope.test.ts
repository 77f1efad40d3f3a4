/** The scope of one piece of work: who may what, transactions that are tried again, and signals after the commit. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { createScope } from '../../src/context.js';
import { type Orm, openDatabase } from '../../src/entities/database.js';
import type { Scope } from '../../src/services/scope.js';
import { Signals } from '../../src/services/signals.js';
import { NOBODY, permissionsOfRole, type Viewer } from '../../src/services/viewer.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const CLINIC = '01900000-0000-7000-8000-000000000001';

let database: TestDatabase;
let db: pg.Client;
let orm: Orm;

beforeAll(async () => {
  database = await createTestDatabase();
  db = new pg.Client(database.url);
  await db.connect();
  orm = await openDatabase(database.url, { poolSize: 5 });
  await db.query(
    `insert into clinic (id, name, locale, currency_code, created_at) values ($1, 'A', 'pl', 'PLN', now())`,
    [CLINIC],
  );
  for (const name of ['First', 'Second']) {
    await db.query(
      `insert into service (clinic_id, id, name, duration_minutes, price_minor, currency_code, created_at)
       values ($1, gen_random_uuid(), $2, 30, 0, 'PLN', now())`,
      [CLINIC, name],
    );
  }
});

afterAll(async () => {
  await orm?.close(true);
  await db?.end();
  await database?.drop();
});

const staff = (role: 'OWNER' | 'MARKETER'): Viewer => ({
  kind: 'STAFF',
  role,
  clinicId: CLINIC,
  id: CLINIC,
  sandbox: false,
  permissions: permissionsOfRole(role),
  expiresAt: null,
});

function scopeOf(viewer: Viewer) {
  const signals = new Signals();
  const given: string[] = [];
  signals.on('events-written', () => given.push('events-written'));
  return { scope: createScope({ orm, signals }, viewer), given };
}

const rename = (scope: Scope, from: string, to: string) =>
  scope.db
    .updateTable('service')
    .set({ name: to })
    .where('clinic_id', '=', scope.clinicId)
    .where('name', '=', from)
    .execute();

const services = async () =>
  (await db.query('select name from service where clinic_id = $1 order by name', [CLINIC])).rows.map(
    ({ name }) => name,
  );

describe('who', () => {
  test('is nobody belongs to no clinic and may do nothing', () => {
    const { scope } = scopeOf(NOBODY);
    expect(() => scope.clinicId).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
    expect(() => scope.require('clinic:read')).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
  });

  test('is known may do what their role may', () => {
    expect(() => scopeOf(staff('OWNER')).scope.require('clinic:write')).not.toThrow();
    expect(() => scopeOf(staff('MARKETER')).scope.require('clinic:write')).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN' }),
    );
  });
});

describe('a signal', () => {
  test('outside a transaction is given at once', () => {
    const { scope, given } = scopeOf(staff('OWNER'));
    scope.signal('events-written');
    expect(given).toHaveLength(1);
  });

  test('within one is given once, after the commit, also from a savepoint', async () => {
    const { scope, given } = scopeOf(staff('OWNER'));
    await scope.transaction(async (outer) => {
      await outer.transaction(async (inner) => inner.signal('events-written'));
      outer.signal('events-written');
      expect(given).toHaveLength(0);
    });
    expect(given).toHaveLength(1);
  });

  test('is not given after a rollback, neither of all nor of the savepoint', async () => {
    const { scope, given } = scopeOf(staff('OWNER'));
    const failing = async (inner: Scope) => {
      inner.signal('events-written');
      throw new Error('no');
    };
    await expect(scope.transaction(failing)).rejects.toThrow('no');
    await scope.transaction((outer) => outer.transaction(failing).catch(() => undefined));
    expect(given).toHaveLength(0);
  });
});

describe('a transaction', () => {
  test('leaves nothing of work that throws', async () => {
    const { scope } = scopeOf(staff('OWNER'));
    const work = scope.transaction(async (tx) => {
      await rename(tx, 'First', 'Third');
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await services()).toEqual(['First', 'Second']);
  });

  test('keeps what surrounds a savepoint that was rolled back', async () => {
    const { scope } = scopeOf(staff('OWNER'));
    await scope.transaction(async (outer) => {
      await rename(outer, 'First', 'Fourth');
      const failing = outer.transaction(async (inner) => {
        await rename(inner, 'Second', 'Fifth');
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
    });
    expect(await services()).toEqual(['Fourth', 'Second']);
    await rename(scope, 'Fourth', 'First');
  });

  test('is tried again after a deadlock, from its beginning', async () => {
    let begun = 0;
    let meet: () => void = () => undefined;
    const bothHoldOne = new Promise<void>((resolve) => {
      meet = resolve;
    });
    const swap = (first: string, second: string) => {
      const { scope, given } = scopeOf(staff('OWNER'));
      const lock = (tx: Scope, name: string) =>
        tx.db
          .selectFrom('service')
          .select('id')
          .where('clinic_id', '=', tx.clinicId)
          .where('name', '=', name)
          .forUpdate()
          .execute();
      return scope.transaction(async (tx) => {
        begun++;
        tx.signal('events-written');
        await lock(tx, first);
        if (begun === 2) meet();
        await bothHoldOne;
        await lock(tx, second);
        return given;
      });
    };
    const [one, other] = await Promise.all([swap('First', 'Second'), swap('Second', 'First')]);
    expect(begun).toBe(3);
    expect([one, other]).toEqual([['events-written'], ['events-written']]);
  });

  test('gives up on a transient error that does not pass', async () => {
    const { scope, given } = scopeOf(staff('OWNER'));
    let times = 0;
    const work = scope.transaction(async (tx) => {
      times++;
      tx.signal('events-written');
      throw Object.assign(new Error('could not serialize'), { code: '40001' });
    });
    await expect(work).rejects.toThrow('could not serialize');
    expect(times).toBe(4);
    expect(given).toHaveLength(0);
  });
});
