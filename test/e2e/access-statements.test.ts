/** Every statement names its clinic, and so does every key of the database (architecture.md, idea 7). */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createScope } from '../../src/context.js';
import { kyselyOf } from '../../src/entities/database.js';
import { decodeId } from '../../src/schema/id.js';
import { expireQuotes } from '../../src/services/billing/quotes/expire-quotes.js';
import { pruneIdempotencyKeys } from '../../src/services/clinic/prune-idempotency-keys.js';
import { systemTime } from '../../src/services/clock.js';
import { pruneEvents } from '../../src/services/events/prune-events.js';
import { expirePoints } from '../../src/services/loyalty/expiry/expire-points.js';
import { expireRedemptions } from '../../src/services/loyalty/rewards/expire-redemptions.js';
import {
  applyProviderCallback,
  type OpenScope,
} from '../../src/services/messaging/apply-provider-callback.js';
import { receiveSms } from '../../src/services/messaging/receive-sms.js';
import { expireUploads } from '../../src/services/patients/import/expire-uploads.js';
import { silentLog } from '../support/delivery-rows.js';
import {
  EventsDocument,
  PatientCreateDocument,
  PatientsDocument,
  VisitBookDocument,
} from '../support/generated.js';
import { ask, subscribe } from '../support/retorna.js';
import { strayTables } from '../support/tenant-statements.js';
import { startWalkHouse, type WalkHouse } from '../support/walk-house.js';

/** Tables that belong to no clinic, and why. */
const NO_TENANT = {
  agenda_jobs: 'the alarm clock of the whole installation',
  clinic: 'the tenant itself',
  event_relay: 'one row: the last number given in the order over all clinics',
  migration: 'what was migrated',
  provider: 'how fast the whole installation may send through one, and whether it is down',
};
/** Indexes that are unique over all clinics, and why. */
const OVER_ALL = {
  event_placed: 'the order in which the one relay placed the events of all clinics',
};

const statements = new Set<string>();
let house: WalkHouse;
let tenantTables: string[];

beforeAll(async () => {
  house = await startWalkHouse((sql) => void statements.add(sql));
  const { rows } = await house.db.query(
    `select table_name from information_schema.columns
     where table_schema = 'public' and column_name = 'clinic_id' and is_nullable = 'NO'`,
  );
  tenantTables = rows.map((row) => row.table_name);
}, 60_000);

afterAll(async () => {
  await house?.stop();
});

test('every statement of every operation and job keeps to one clinic', async () => {
  const { a, ids, post, fields, server } = house;
  for (const { kind, text, variables } of fields.filter((field) => field.kind !== 'subscription')) {
    const tokens = kind === 'query' ? [a.patient, a.partner, a.staff.OWNER] : [a.patient, a.staff.OWNER];
    for (const token of tokens) {
      for (const whole of [false, true]) {
        const given = variables(({ holds, required }) => {
          if (!required && !whole) return undefined;
          return holds === 'search' ? 'ida 600' : ids.a.get(holds === 'Node' ? 'Visit' : holds);
        });
        await post(token as string, text, given);
      }
    }
  }
  const { rows } = await house.db.query('select count(*)::int as events from event where clinic_id = $1', [
    a.id,
  ]);
  expect(rows[0].events).toBeGreaterThan(0);
  const first = Buffer.alloc(25);
  first[0] = 1;
  Buffer.from(a.id.replaceAll('-', ''), 'hex').copy(first, 1);
  const replay = await subscribe(server, a.partner, EventsDocument, { after: first.toString('base64url') });
  expect(await replay.message()).toMatchObject({ events: { __typename: 'Event' } });
  await replay.close();
  const db = kyselyOf(server.application.parts.orm.em.fork());
  await pruneIdempotencyKeys(db, new Date(0), 10);
  await pruneEvents(db, new Date(0), 10);
  await expireUploads(db, systemTime);
  const work = { db, system: systemTime, signals: server.application.parts.signals, log: silentLog };
  await expireQuotes(work);
  await expirePoints(work);
  await expireRedemptions(work);
  await providersCall(a.id, ids.a.get('Delivery') as string);

  const stray = [...statements].filter((sql) => strayTables(sql, tenantTables).length > 0);
  expect(stray).toEqual([]);
  const touched = tenantTables.filter((table) => [...statements].some((sql) => sql.includes(table)));
  expect(touched.sort()).toEqual([...tenantTables].sort());
}, 60_000);

/** What providers tell, who know no clinics: of a message that nobody sent, and of one of ours; and an SMS that came in. */
async function providersCall(clinicId: string, deliveryId: string): Promise<void> {
  const open: OpenScope = (viewer) => createScope(house.server.application.parts, viewer);
  const news = { kind: 'DELIVERED' as const };
  const told = { provider: 'walk', channel: 'EMAIL' as const, eventId: 'walk', news, detail: null };
  await applyProviderCallback(open, { ...told, messageId: 'nobody’s', deliveryId: null });
  await applyProviderCallback(open, { ...told, messageId: null, deliveryId: decodeId(deliveryId).id });
  const { rows } = await house.db.query(
    `select recipient from delivery where clinic_id = $1 and channel = 'SMS' and status = 'SENT'`,
    [clinicId],
  );
  for (const text of ['1', 'STOP']) {
    await receiveSms(open, { provider: 'walk', messageId: text, from: rows[0].recipient, text });
  }
}

test.each([
  'select * from visit where id = $1',
  'select * from visit where clinic_id = clinic_id and id = $1',
  `update visit set status = 'clinic_id = 1' where id = $1`,
  'delete from visit',
  'select v.* from visit v join patient p on p.id = v.patient_id where v.clinic_id = $1',
  'insert into visit (id) values ($1)',
  'update clinic set test_clock = $1',
  'select count(*) from event',
])('a statement that strays is found: %s', (sql) => {
  expect(strayTables(sql, ['visit', 'patient', 'event'])).not.toEqual([]);
});

test('what people write stays text, whatever stands in it', async () => {
  const { a, ids, server } = house;
  const owner = a.staff.OWNER as string;
  const lastName = `O'Brien \\' "); drop table patient; -- $1 ?? :id`;
  const { patientCreate } = await ask(server, owner, PatientCreateDocument, {
    input: { firstName: '\\', lastName, idempotencyKey: `'; -- \\'` },
  });
  expect(patientCreate.patient).toMatchObject({ firstName: '\\', lastName });
  const filter = { search: `o'brien \\ % _` };
  expect(
    (await ask(server, owner, PatientsDocument, { first: 5, filter })).patients.nodes.length,
  ).toBeLessThan(2);
  const { visitBook } = await ask(server, owner, VisitBookDocument, {
    input: {
      patientId: patientCreate.patient?.id as string,
      calendarId: ids.a.get('Calendar') as string,
      serviceId: ids.a.get('Service') as string,
      startsAt: '2026-04-13T12:00:00Z',
      bookedThrough: `\\'; select 1 --`,
    },
  });
  expect(visitBook.userErrors).toEqual([]);
});

describe('in the database', () => {
  test('every table has its clinic, but for those that have none', async () => {
    const { rows } = await house.db.query(`select tablename from pg_tables where schemaname = 'public'`);
    const others = rows.map((row) => row.tablename).filter((table) => !tenantTables.includes(table));
    expect(others.sort()).toEqual(Object.keys(NO_TENANT).sort());
  });

  test('the clinic comes first in every primary, unique, foreign and exclusion key', async () => {
    const { rows } = await house.db.query(
      `select c.conrelid::regclass::text as table, c.conname as name, a.attname as first
       from pg_constraint c
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype in ('p', 'u', 'f', 'x') and c.connamespace = 'public'::regnamespace`,
    );
    const tenants = rows.filter(({ table }) => tenantTables.includes(table));
    expect(tenants.length).toBeGreaterThan(30);
    expect(tenants.filter(({ first }) => first !== 'clinic_id')).toEqual([]);
  });

  test('every foreign key leads to the same clinic', async () => {
    const { rows } = await house.db.query(
      `select c.conname as name, c.confrelid::regclass::text as target, a.attname as first
       from pg_constraint c
       join pg_attribute a on a.attrelid = c.confrelid and a.attnum = c.confkey[1]
       where c.contype = 'f' and c.connamespace = 'public'::regnamespace`,
    );
    const astray = rows.filter(({ target, first }) => first !== (target === 'clinic' ? 'id' : 'clinic_id'));
    expect(astray).toEqual([]);
  });

  test('every unique index begins with the clinic, but for those over all clinics', async () => {
    const { rows } = await house.db.query(
      `select i.indexrelid::regclass::text as name, i.indrelid::regclass::text as table, a.attname as first
       from pg_index i
       join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
       left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
       where i.indisunique`,
    );
    const astray = rows.filter(({ table, first }) => tenantTables.includes(table) && first !== 'clinic_id');
    expect(astray.map(({ name }) => name)).toEqual(Object.keys(OVER_ALL));
  });
});
