// Reminders of visits that lie ahead, each of a patient of its own, as real planning would have written them.
import { sql } from 'kysely';
import type { Db } from '../src/entities/database.js';

const CLINIC = '00000000-0000-7000-8000-000000000001';

export type BenchChannel = 'EMAIL' | 'SMS';

/**
 * Inserts one real clinic with `count` reminders, by e-mail or by SMS in place of push: due a minute ago, or, with
 * `perSecond`, from 5 s from now on.
 */
export async function insertDueReminders(
  db: Db,
  count: number,
  channel: BenchChannel,
  perSecond: number | null = null,
): Promise<void> {
  const reason = channel === 'SMS' ? 'NO_APP' : 'LEAD_OVER_72_H';
  const due =
    perSecond === null
      ? sql`date_trunc('milliseconds', now()) - interval '1 minute'`
      : sql`date_trunc('milliseconds', clock_timestamp()) + interval '5 seconds' + (i - 1) * interval '1 second' / ${perSecond}::int`;
  const statements = [
    sql`insert into clinic (id, name, locale, currency_code, created_at) values (${CLINIC}, 'Bench', 'en', 'EUR', now())`,
    sql`insert into branch (clinic_id, id, name, city, address, time_zone, created_at)
      values (${CLINIC}, ${CLINIC}, 'Centre', 'Kraków', 'Rynek 1', 'Europe/Warsaw', now())`,
    sql`insert into service (clinic_id, id, name, duration_minutes, price_minor, currency_code, created_at)
      values (${CLINIC}, ${CLINIC}, 'Check-up', 30, 10000, 'EUR', now())`,
    // One practitioner cannot have so many visits ahead: 200 do.
    sql`insert into practitioner (clinic_id, id, first_name, last_name, created_at)
      select ${CLINIC}, ('00000000-0000-7000-8001-' || lpad(i::text, 12, '0'))::uuid, 'Ada', 'Nowak', now()
      from generate_series(0, 199) i`,
    sql`insert into calendar (clinic_id, id, branch_id, practitioner_id, enabled_kinds, created_at)
      select ${CLINIC}, id, ${CLINIC}, id, '{REMINDER}', now() from practitioner`,
    sql`insert into patient (clinic_id, id, first_name, last_name, email, phone, locale, sort_name, search_text, created_at, updated_at)
      select ${CLINIC}, ('00000000-0000-7000-8002-' || lpad(i::text, 12, '0'))::uuid, 'Jan', 'Kowalski',
        'patient-' || i || '@example.com', '+48' || (500000000 + i), (array['pl', 'en', 'uk', 'pt-BR'])[1 + i % 4], 'kowalski jan', ' jan kowalski ', now(), now()
      from generate_series(1, ${count}::int) i`,
    sql`insert into visit (clinic_id, id, calendar_id, branch_id, practitioner_id, service_id, patient_id, status, starts_at, ends_at,
        booked_at, booked_by, booked_by_id, placed_by, created_at, updated_at)
      select ${CLINIC}, p.id, k.id, ${CLINIC}, k.id, ${CLINIC}, p.id, 'BOOKED', start, start + interval '30 minutes',
        now() - interval '5 days', 'STAFF', ${CLINIC}, 'STAFF', now(), now()
      from generate_series(1, ${count}::int) i
        cross join lateral (select
          ('00000000-0000-7000-8002-' || lpad(i::text, 12, '0'))::uuid as id,
          date_trunc('minute', now()) + interval '2 days' + (i / 200) * interval '30 minutes' as start) p
        join calendar k on k.id = ('00000000-0000-7000-8001-' || lpad((i % 200)::text, 12, '0'))::uuid`,
    sql`insert into delivery (clinic_id, id, kind, channel, patient_id, visit_id, branch_id, booking_number, subject_id, occasion,
        status, planned_reason, due_at, attempt_at, useful_until, planned_at)
      select ${CLINIC}, v.id, 'REMINDER', ${channel}, v.id, v.id, ${CLINIC}, 1, v.id, '1', 'PLANNED', ${reason},
        due, due, v.starts_at, v.booked_at
      from generate_series(1, ${count}::int) i
        cross join lateral (select ${due} as due) d
        join visit v on v.id = ('00000000-0000-7000-8002-' || lpad(i::text, 12, '0'))::uuid`,
    sql`vacuum analyze`,
  ];
  for (const statement of statements) await statement.execute(db);
}

/** How many deliveries there are in each status. */
export async function countStatuses(db: Db): Promise<Record<string, number>> {
  const { rows } = await sql<{ status: string; count: number }>`
    select status, count(*)::int as count from delivery where clinic_id = ${CLINIC} group by status`.execute(
    db,
  );
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}

/** Milliseconds between the time at which each message was due and the one at which it was handed over, in order. */
export async function lateness(db: Db): Promise<number[]> {
  const { rows } = await sql<{ ms: number }>`
    select (extract(epoch from finished_at - due_at) * 1000)::float8 as ms
    from delivery where clinic_id = ${CLINIC} and status = 'SENT' order by 1`.execute(db);
  return rows.map(({ ms }) => ms);
}
