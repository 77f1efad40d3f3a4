import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { openDatabase } from '../../src/entities/database.js';
import { Authenticator } from '../../src/services/clinic/authenticate.js';
import { createDemo, DEMO_CLINIC_ID } from '../../src/services/clinic/create-demo.js';
import type { Sandbox } from '../../src/services/clinic/create-sandbox.js';
import { systemTime } from '../../src/services/clock.js';
import type { Scope } from '../../src/services/scope.js';
import { Signals } from '../../src/services/signals.js';
import { listVisits } from '../../src/services/visits/list-visits.js';
import { localTimeOf } from '../../src/services/visits/local-time.js';
import { NOW, openSandboxHouse, refusalsOf, type SandboxHouse, staff } from '../support/sandbox-house.js';

const JWT_SECRET = 'a secret of at least thirty-two characters';

let house: SandboxHouse;
let sandbox: Sandbox;
let scope: Scope;
beforeAll(async () => {
  house = await openSandboxHouse();
  sandbox = await house.sandbox({ patients: 200 });
  scope = house.scope(staff(sandbox));
});
afterAll(() => house.close());

const allOf = (table: 'patient' | 'visit' | 'branch' | 'calendar' | 'service' | 'delivery') =>
  scope.db.selectFrom(table).selectAll().where('clinic_id', '=', sandbox.clinic.id).execute();

describe('a sandbox', () => {
  test('has two branches far apart, four calendars, services, staff of every role and 200 patients', async () => {
    expect(await allOf('branch')).toHaveLength(2);
    expect(await allOf('calendar')).toHaveLength(4);
    expect(await allOf('service')).toHaveLength(4);
    expect(await allOf('patient')).toHaveLength(200);
    expect(Object.keys(sandbox.staff)).toHaveLength(6);
    expect(sandbox.clinic).toMatchObject({
      sandbox: true,
      testClock: NOW,
      locale: 'pt-BR',
      currencyCode: 'BRL',
    });
  });

  test('has three past visits for each patient, and coming ones', async () => {
    const visits = (await allOf('visit')) as unknown as { starts_at: Date; ends_at: Date; status: string }[];
    const past = visits.filter((visit) => visit.ends_at <= NOW);
    expect(past).toHaveLength(600);
    expect(new Set(past.map((visit) => visit.status))).toEqual(
      new Set(['COMPLETED', 'CANCELLED', 'NO_SHOW']),
    );
    const coming = visits.filter((visit) => visit.starts_at > NOW);
    expect(coming).toHaveLength(visits.length - 600);
    expect(new Set(coming.map((visit) => visit.status))).toEqual(new Set(['BOOKED', 'CONFIRMED']));
    const first = await listVisits(scope, { first: 5, from: NOW, patientIds: [sandbox.patientId ?? ''] });
    expect(first.nodes).toHaveLength(1);
  });

  test('has its visits within the working hours of their branch', async () => {
    const { nodes } = await listVisits(scope, { first: 100 });
    for (const visit of nodes) {
      const zone = (await scope.loaders.branch.load(visit.branchId))?.timeZone ?? '';
      expect(localTimeOf(visit.startsAt, zone)).toMatch(/^(08|09|10|11|13|14|15|16|17):00:00$/);
    }
  });

  test('writes to nobody: numbers kept for fiction, addresses of example.com', async () => {
    const patients = (await allOf('patient')) as unknown as { phone: string | null; email: string | null }[];
    for (const { phone, email } of patients) {
      if (phone !== null) {
        expect(phone).toMatch(/^\+1\d{3}55501\d\d$/);
        expect(parsePhoneNumberFromString(phone)?.isValid()).toBe(true);
      }
      if (email !== null) expect(email).toMatch(/^[a-z.]+\.\d+@example\.com$/);
    }
  });

  test('has planned nothing but reminders that are still to come', async () => {
    const deliveries = (await allOf('delivery')) as unknown as { kind: string; due_at: Date }[];
    expect(deliveries.length).toBeGreaterThan(5);
    expect(deliveries.every((delivery) => delivery.kind === 'REMINDER' && delivery.due_at >= NOW)).toBe(true);
  });

  test('holds the same people as another of its size', async () => {
    const names = (rows: unknown) =>
      (rows as { first_name: string; phone: string | null }[])
        .map((row) => `${row.first_name} ${row.phone}`)
        .sort();
    const twin = await house.sandbox({ patients: 200 });
    const rows = await scope.db
      .selectFrom('patient')
      .selectAll()
      .where('clinic_id', '=', twin.clinic.id)
      .execute();
    expect(names(rows)).toEqual(names(await allOf('patient')));
  });

  test('lets its partner in', async () => {
    const authenticator = new Authenticator(house.orm, { jwtSecret: JWT_SECRET });
    const viewer = await authenticator.authenticate(sandbox.apiKey.token);
    expect(viewer).toMatchObject({ kind: 'PARTNER', clinicId: sandbox.clinic.id, sandbox: true });
    const permissions = 'permissions' in viewer ? [...viewer.permissions] : [];
    expect(permissions).toEqual(expect.arrayContaining(['patients:read', 'events:read', 'visits:write']));
    expect(permissions).not.toContain('patients:write');
  });

  test('may be empty, full, or without a clock of its own', async () => {
    const empty = await house.sandbox({ patients: 0, testClock: null });
    expect(empty).toMatchObject({ patientId: null, clinic: { testClock: null } });
    const full = await house.sandbox({ patients: 2000, testClock: 'now', locale: 'uk' });
    expect(full.clinic).toMatchObject({ testClock: expect.any(Date), currencyCode: 'UAH' });
  });

  test('that is asked for wrongly is refused with everything that is wrong', async () => {
    const input = { name: ' ', locale: 'xx', patients: 2001, testClock: new Date(Number.NaN) };
    expect(await refusalsOf(house.sandbox(input))).toEqual([
      'INVALID name',
      'INVALID locale',
      'INVALID patients',
      'INVALID testClock',
    ]);
    expect(await refusalsOf(house.sandbox({ patients: 1.5 }))).toEqual(['INVALID patients']);
  });
});

describe('the demo', () => {
  const parts = () => ({ em: house.orm.em.fork(), signals: new Signals(), system: systemTime });

  test('is made once, even by processes that start together, and found again with the same key', async () => {
    const elsewhere = await openDatabase(house.url);
    const others = { ...parts(), em: elsewhere.em.fork() };
    const [first, second] = await Promise.all([
      createDemo(parts(), { jwtSecret: JWT_SECRET }),
      createDemo(others, { jwtSecret: JWT_SECRET }),
    ]);
    await elsewhere.close();
    expect(second).toEqual(first);
    expect(await createDemo(parts(), { jwtSecret: JWT_SECRET })).toEqual(first);
    const viewer = await new Authenticator(house.orm, { jwtSecret: JWT_SECRET }).authenticate(first.apiKey);
    expect(viewer).toMatchObject({ kind: 'PARTNER', clinicId: DEMO_CLINIC_ID });
  });

  test('follows a new secret with a new key', async () => {
    const before = await createDemo(parts(), { jwtSecret: JWT_SECRET });
    const after = await createDemo(parts(), { jwtSecret: `another ${JWT_SECRET}` });
    expect(after.apiKey).not.toBe(before.apiKey);
    const authenticator = new Authenticator(house.orm, { jwtSecret: JWT_SECRET });
    expect((await authenticator.authenticate(before.apiKey)).kind).toBe('NOBODY');
    expect((await authenticator.authenticate(after.apiKey)).kind).toBe('PARTNER');
  });

  test('names a patient who is not archived', async () => {
    const demo = await createDemo(parts(), { jwtSecret: JWT_SECRET });
    await scope.db
      .updateTable('patient')
      .set({ archived_at: NOW })
      .where('id', '=', demo.patientId ?? '')
      .execute();
    const again = await createDemo(parts(), { jwtSecret: JWT_SECRET });
    expect(again.patientId).not.toBe(demo.patientId);
  });
});
