// A network of clinics' patients with ten years of visits, as an import would have brought them: made in SQL, by the million.
import { sql } from 'kysely';
import type { Db } from '../src/entities/database.js';

export const CLINIC = '00000000-0000-7000-8000-000000000001';
export const PRACTITIONERS = 200;
/** Half of them in each zone. */
const ZONES = ['Europe/Warsaw', 'America/Sao_Paulo', 'Europe/Warsaw', 'America/Sao_Paulo'];
const VISITS_A_PATIENT = 10;
const PATIENTS_AT_ONCE = 100_000;

/** The id of a row: `n` of the table's `kind`. */
const id = (kind: number, n: string) =>
  sql.raw(`('00000000-0000-7000-8${kind}00-' || lpad((${n})::text, 12, '0'))::uuid`);
export const practitionerId = (n: number): string => uuid(1, n);
export const patientId = (n: number): string => uuid(2, n);
export const serviceId = (n: number): string => uuid(4, n);
const uuid = (kind: number, n: number) => `00000000-0000-7000-8${kind}00-${String(n).padStart(12, '0')}`;

/**
 * Inserts one real clinic of 4 branches and 200 practitioners, and `patients` with ten visits each: the last one between a
 * day and some three years ago, the others about 97 days apart before it; every twentieth has one ahead. Most are completed, some cancelled
 * or missed. Of the patients 60 % consent to e-mail, 30 % to SMS; one in fifty may not be written to. Needs a superuser: rows
 * go in without the checks of foreign keys and without triggers, and indexes are built afterwards. `now`: ISO 8601.
 */
export async function insertRetentionRows(db: Db, patients: number, now: string): Promise<void> {
  const at = sql`${now}::timestamptz`;
  await db.connection().execute(async (one) => {
    const run = (statement: ReturnType<typeof sql>) => statement.execute(one);
    await run(sql`set session_replication_role = replica`);
    await run(sql`set maintenance_work_mem = '1GB'`);
    await run(sql`insert into clinic (id, name, locale, currency_code, plan_tier, created_at)
      values (${CLINIC}, 'Bench', 'en', 'EUR', 'ADVANCED', ${at})`);
    for (const [n, zone] of ZONES.entries()) {
      await run(sql`insert into branch (clinic_id, id, name, city, address, time_zone, created_at)
        values (${CLINIC}, ${uuid(3, n)}, ${`Branch ${n}`}, 'City', 'Street 1', ${zone}, ${at})`);
    }
    await run(sql`insert into service (clinic_id, id, name, duration_minutes, price_minor, currency_code, created_at)
      select ${CLINIC}, ${id(4, 's')}, 'Service ' || s, 30, 10000, 'EUR', ${at} from generate_series(0, 9) s`);
    await run(sql`insert into practitioner (clinic_id, id, first_name, last_name, created_at)
      select ${CLINIC}, ${id(1, 'i')}, 'Ada', 'Nowak', ${at} from generate_series(0, ${PRACTITIONERS - 1}::int) i`);
    await run(sql`insert into calendar (clinic_id, id, branch_id, practitioner_id, enabled_kinds, created_at)
      select ${CLINIC}, ${id(1, 'i')}, ${id(3, `i % ${ZONES.length}`)}, ${id(1, 'i')}, '{}', ${at}
      from generate_series(0, ${PRACTITIONERS - 1}::int) i`);
    await run(sql`insert into working_hours (clinic_id, id, calendar_id, weekday, opens_at, closes_at)
      select ${CLINIC}, gen_random_uuid(), ${id(1, 'i')}, d, '00:00', '24:00'
      from generate_series(0, ${PRACTITIONERS - 1}::int) i, generate_series(1, 7) d`);
    const indexes = await takeOffIndexes(one);
    for (let first = 0; first < patients; first += PATIENTS_AT_ONCE) {
      const some = sql`generate_series(${first}::int, ${Math.min(first + PATIENTS_AT_ONCE, patients) - 1}::int) i`;
      await run(insertPatients(some, at));
      await run(insertVisits(some, at));
      await run(insertConsents(some, at));
    }
    for (const index of indexes) await run(sql.raw(index) as ReturnType<typeof sql>);
    await run(sql`set session_replication_role = origin`);
    await run(sql`vacuum analyze`);
  });
}

/** Of the tables that get millions of rows: gives what makes the indexes again. */
async function takeOffIndexes(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string; definition: string }>`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i
    where i.indrelid in ('patient'::regclass, 'visit'::regclass, 'consent'::regclass)
      and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
  `.execute(db);
  for (const { name } of rows) await sql`drop index ${sql.raw(name)}`.execute(db);
  return rows.map(({ definition }) => definition);
}

function insertPatients(some: ReturnType<typeof sql>, at: ReturnType<typeof sql>) {
  return sql`
    insert into patient (clinic_id, id, first_name, last_name, email, phone, locale, birth_date, sex, city, do_not_contact,
      sort_name, search_text, created_at, updated_at)
    select ${CLINIC}, ${id(2, 'i')}, 'Jan', 'Kowalski ' || i, 'patient-' || i || '@example.com', '+48' || (500000000 + i),
      (array['pl', 'en', 'uk', 'pt-BR'])[1 + i % 4], date '1940-01-01' + (i * 31) % 28000,
      (array['FEMALE', 'MALE'])[1 + i % 2], 'City ' || i % 20, i % 50 = 7,
      'kowalski ' || i || ' jan', ' jan kowalski ' || i || ' ', ${at} - interval '4 years', ${at} - interval '4 years'
    from ${some}`;
}

/** History may overlap; what lies ahead is half an hour after half an hour of each practitioner. */
function insertVisits(some: ReturnType<typeof sql>, at: ReturnType<typeof sql>) {
  const startOfDay = sql`date_trunc('day', ${at} at time zone 'UTC') at time zone 'UTC'`;
  return sql`
    insert into visit (clinic_id, id, calendar_id, branch_id, practitioner_id, service_id, patient_id, status, starts_at, ends_at,
      booked_at, booked_by, booked_by_id, placed_by, muted_kinds, completed_at, paid_minor, paid_currency, history, created_at, updated_at)
    select ${CLINIC}, ('00000000-0000-7000-8a' || lpad(k::text, 2, '0') || '-' || lpad(i::text, 12, '0'))::uuid,
      ${id(1, 'w')}, ${id(3, `w % ${ZONES.length}`)}, ${id(1, 'w')}, ${id(4, '(i + k) % 10')}, ${id(2, 'i')},
      status, start, start + interval '30 minutes', start - interval '5 days', 'STAFF', ${CLINIC}, 'STAFF', '{}',
      case when status = 'COMPLETED' then start + interval '30 minutes' end,
      case when status = 'COMPLETED' then 10000 + i % 5000 end, case when status = 'COMPLETED' then 'EUR' end,
      not ahead, start - interval '5 days', start
    from ${some}
      cross join generate_series(0, ${VISITS_A_PATIENT - 1}::int) k
      cross join lateral (select k = 0 and i % 20 = 3 as ahead, (i + case when k = 0 then 0 else k * 7 end) % ${PRACTITIONERS}::int as w) v
      cross join lateral (select
        case
          when ahead then ${startOfDay} + interval '1 day' + (i / ${PRACTITIONERS}::int) * interval '30 minutes'
          else ${startOfDay} - (1 + (i::bigint * 7919 + i / 1200) % 1200 + k * 97) * interval '1 day' + (8 + (i / 7) % 10) * interval '1 hour'
        end as start,
        case when ahead then 'BOOKED' when (i + k) % 23 = 5 then 'CANCELLED' when (i + k) % 41 = 6 then 'NO_SHOW' else 'COMPLETED' end as status
      ) s`;
}

function insertConsents(some: ReturnType<typeof sql>, at: ReturnType<typeof sql>) {
  return sql`
    insert into consent (clinic_id, id, patient_id, purpose, channel, given, wording, recorded_by, recorded_at)
    select ${CLINIC}, gen_random_uuid(), ${id(2, 'i')}, 'MARKETING', channel, true, 'Yes', 'IMPORT', ${at} - interval '3 years'
    from ${some} cross join (values ('EMAIL', 6), ('SMS', 3)) given (channel, tenths)
    where i % 10 < tenths`;
}
