// Fifty rules of different days, channels and practitioners, and the one statement that somebody would write by hand for them.
import { sql } from 'kysely';
import type { Client } from 'pg';
import type { Db } from '../src/entities/database.js';
import { CLINIC, practitionerId } from './retention-rows.js';

interface BenchRule {
  readonly id: string;
  readonly days: number;
  readonly practitioner: string | null;
  readonly channel: 'EMAIL' | 'SMS';
}

/** 10, 20 … 500 days; every third for one practitioner's patients, every fourth by SMS. */
const RULES: readonly BenchRule[] = Array.from({ length: 50 }, (_, n) => ({
  id: `00000000-0000-7000-8500-${String(n).padStart(12, '0')}`,
  days: (n + 1) * 10,
  practitioner: n % 3 === 2 ? practitionerId((n * 4) % 200) : null,
  channel: n % 4 === 3 ? 'SMS' : 'EMAIL',
}));

/** Active, over channels that are on, since a year before `now`. */
export async function insertRules(db: Db, now: Date): Promise<void> {
  const since = sql`${now}::timestamptz - interval '1 year'`;
  const given = sql`jsonb_to_recordset(${JSON.stringify(RULES)}::jsonb) as given (id uuid, days int, practitioner uuid, channel text)`;
  await sql`insert into retention_channel (clinic_id, channel, on_since)
    select ${CLINIC}, unnest(array['EMAIL', 'SMS']), ${since}`.execute(db);
  await sql`insert into retention_rule (clinic_id, id, name, status, version, active_since, created_at, updated_at)
    select ${CLINIC}, id, days || ' days', 'ACTIVE', 1, ${since}, ${since}, ${since} from ${given}`.execute(
    db,
  );
  await sql`insert into retention_rule_version (clinic_id, id, rule_id, version, channels, days, practitioner_id, priority, created_at)
    select ${CLINIC}, id, id, 1, array[channel], days, practitioner, 100, ${since} from ${given}`.execute(db);
  // The nights before were worked out.
  await sql`insert into retention_morning (clinic_id, branch_id, date, evaluated_at)
    select ${CLINIC}, b.id, (${now}::timestamptz at time zone 'UTC')::date - n, ${now}::timestamptz
    from branch b, generate_series(1, 5) n where b.clinic_id = ${CLINIC}`.execute(db);
}

/**
 * Rule, visit and channel of all whom the rules write to on the morning of `today`, a date. Patients and later visits are reached by
 * their keys ("offset 0", "limit 1"): written the plain way, with `not exists`, it reads all visits, and takes three times as long.
 */
export async function byHand(client: Client, today: string): Promise<string[]> {
  const { rows } = await client.query<{ rule: string; visit: string; channel: string }>(BY_HAND, [
    CLINIC,
    JSON.stringify(RULES),
    today,
  ]);
  return rows.map(({ rule, visit, channel }) => `${rule} ${visit} ${channel}`);
}

const BY_HAND = `
  select r.id as rule, v.id as visit, r.channel
  from jsonb_to_recordset($2::jsonb) as r (id uuid, days int, practitioner uuid, channel text)
    join calendar k on k.clinic_id = $1 and (r.practitioner is null or k.practitioner_id = r.practitioner)
    join branch b on b.clinic_id = $1 and b.id = k.branch_id
    join visit v on v.clinic_id = $1 and v.calendar_id = k.id and v.status = 'COMPLETED'
      and v.ends_at >= (($3::date - r.days)::timestamp at time zone b.time_zone)
      and v.ends_at < (($3::date - r.days + 1)::timestamp at time zone b.time_zone)
    cross join lateral (
      select from patient p
      where p.clinic_id = $1 and p.id = v.patient_id and p.archived_at is null and p.deceased_at is null
        and not p.do_not_contact and case r.channel when 'SMS' then p.phone else p.email end is not null
      offset 0
    ) p
    left join lateral (
      select true as visits from visit l
      where l.clinic_id = $1 and l.patient_id = v.patient_id and l.starts_at > v.starts_at
        and l.status not in ('CANCELLED', 'NO_SHOW')
      limit 1
    ) later on true
  where later.visits is null and (
    select c.given from consent c
    where c.clinic_id = $1 and c.patient_id = v.patient_id and c.channel = r.channel and c.purpose = 'MARKETING'
    order by c.recorded_at desc, c.id desc limit 1
  )`;
