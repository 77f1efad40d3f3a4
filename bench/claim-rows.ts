// Freed slots that were offered, each of a practitioner of its own, as the services would have written them.
import { sql } from 'kysely';
import type { Db } from '../src/entities/database.js';

export const CLINIC = '00000000-0000-7000-8000-000000000001';

/** The id of a row: `n` of the table's `kind`. */
const id = (kind: number, n: string) =>
  sql.raw(`('00000000-0000-7000-8${kind}00-' || lpad((${n})::text, 12, '0'))::uuid`);
export const offerId = (slot: number, offer: number): string => uuid(6, slot * 100 + offer);
export const patientId = (slot: number, offer: number): string => uuid(2, slot * 100 + offer);
const uuid = (kind: number, n: number) => `00000000-0000-7000-8${kind}00-${String(n).padStart(12, '0')}`;

/** Inserts one real clinic with `slots` freed slots that start in eight days, each offered to `offers` patients of its own. */
export async function insertOfferedSlots(db: Db, slots: number, offers: number): Promise<void> {
  const now = sql`date_trunc('milliseconds', now())`;
  const start = sql`date_trunc('day', now()) + interval '8 days 12 hours'`;
  const half = sql`interval '30 minutes'`;
  const aSlot = sql`generate_series(0, ${slots}::int - 1) s`;
  const anOffer = sql`generate_series(0, ${offers}::int - 1) o`;
  const place = sql`${CLINIC}::uuid, ${id(1, 's')}, ${CLINIC}::uuid, ${id(1, 's')}`;
  const visit = sql`(clinic_id, calendar_id, branch_id, practitioner_id, id, service_id, patient_id, status, starts_at,
    ends_at, booked_at, booked_by, booked_by_id, placed_by, cancelled_at, cancelled_by, created_at, updated_at)`;
  const booked = sql`${now} - interval '5 days', 'STAFF', ${CLINIC}::uuid, 'STAFF'`;
  const statements = [
    sql`insert into clinic (id, name, locale, currency_code, created_at) values (${CLINIC}, 'Bench', 'en', 'EUR', now())`,
    sql`insert into branch (clinic_id, id, name, city, address, time_zone, created_at)
      values (${CLINIC}, ${CLINIC}, 'Centre', 'Kraków', 'Rynek 1', 'Europe/Warsaw', now())`,
    sql`insert into service (clinic_id, id, name, duration_minutes, price_minor, currency_code, created_at)
      values (${CLINIC}, ${CLINIC}, 'Check-up', 30, 10000, 'EUR', now())`,
    sql`insert into practitioner (clinic_id, id, first_name, last_name, created_at)
      select ${CLINIC}::uuid, ${id(1, 's')}, 'Ada', 'Nowak', now() from ${aSlot}`,
    sql`insert into calendar (clinic_id, id, branch_id, practitioner_id, enabled_kinds, created_at)
      select ${place}, '{VISIT_MOVED,REMINDER}', now() from ${aSlot}`,
    sql`insert into working_hours (clinic_id, id, calendar_id, weekday, opens_at, closes_at)
      select ${CLINIC}::uuid, gen_random_uuid(), ${id(1, 's')}, d, '00:00', '24:00' from ${aSlot}, generate_series(1, 7) d`,
    sql`insert into patient (clinic_id, id, first_name, last_name, email, locale, sort_name, search_text, created_at, updated_at)
      select ${CLINIC}::uuid, ${id(2, 's * 100 + o')}, 'Jan', 'Kowalski', 'patient-' || s || '-' || o || '@example.com', 'pl', 'kowalski jan',
        ' jan kowalski ', now(), now()
      from ${aSlot}, ${anOffer}`,
    sql`insert into visit ${visit}
      select ${place}, ${id(4, 's * 100 + o')}, ${CLINIC}::uuid, ${id(2, 's * 100 + o')}, 'BOOKED', at, at + ${half}, ${booked},
        null, null, ${now}, ${now}
      from ${aSlot}, ${anOffer}, lateral (select ${start} + interval '2 days' + o * interval '1 hour' as at) v`,
    sql`insert into visit ${visit}
      select ${place}, ${id(5, 's')}, ${CLINIC}::uuid, ${id(2, 's * 100')}, 'CANCELLED', ${start}, ${start} + ${half}, ${booked},
        ${now}, 'STAFF', ${now}, ${now}
      from ${aSlot}`,
    sql`insert into slot (clinic_id, calendar_id, branch_id, practitioner_id, id, starts_at, ends_at, status, freed_by_visit_id,
        freed_at, chain_id, chain_number, closes_at, round, offers_made, offers_open)
      select ${place}, ${id(5, 's')}, ${start}, ${start} + ${half}, 'OFFERED', ${id(5, 's')}, ${now}, ${id(5, 's')}, 1,
        ${start} - interval '24 hours', 1, ${offers}::int, ${offers}::int
      from ${aSlot}`,
    sql`insert into slot_offer (clinic_id, id, slot_id, round, patient_id, visit_id, booking_number, status, offered_at)
      select ${CLINIC}::uuid, ${id(6, 's * 100 + o')}, ${id(5, 's')}, 1, ${id(2, 's * 100 + o')}, ${id(4, 's * 100 + o')}, 1, 'OPEN', ${now}
      from ${aSlot}, ${anOffer}`,
    // What raw `pg` updates in their place.
    sql`create table offer_slot (id int primary key, winner text)`,
    sql`insert into offer_slot (id) select s from ${aSlot}`,
    sql`vacuum analyze`,
  ];
  for (const statement of statements) await statement.execute(db);
}

/** How many slots were won, and how many visits stand where their slot was. */
export async function countWon(db: Db): Promise<{ won: number; moved: number }> {
  const { rows } = await sql<{ won: number; moved: number }>`
    select count(*)::int as won, count(v.id)::int as moved
    from slot s
      left join visit v on v.clinic_id = s.clinic_id and v.id = s.taken_by_visit_id and v.starts_at = s.starts_at
    where s.clinic_id = ${CLINIC} and s.status = 'CLAIMED'`.execute(db);
  return rows[0] as { won: number; moved: number };
}
