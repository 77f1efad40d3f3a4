/**
 * Other rules that would write to the same patients as the rule that is tried, as SQL (mission.md, section 3, "a dry run").
 *
 * Only those whom that one would write to are asked about, and each is read once, however many rules there are. They have no
 * later visit: another rule finds the same visit, or one that starts together with it.
 */
import { type RawBuilder, sql } from 'kysely';
import { HAS_FILTERS, wasChosenForAnother } from './dry-run-conditions.js';
import type { ZoneDays } from './dry-run-days.js';
import type { RuleToEvaluate } from './rule-facts.js';
import { consentToRules, FILTERS_HOLD, givenRules, HELD_OUT, hasAddress, IS_LAST } from './rule-sql.js';

interface OverlapSearch {
  readonly clinicId: string;
  readonly others: readonly RuleToEvaluate[];
  readonly zones: readonly ZoneDays[];
  /** Whether the clinic's plan opens the advanced filters. */
  readonly filtersOpen: boolean;
}

/**
 * A query of `n`, the other rule's place, and `patients`: how many of those whom `tried (patient_id, starts_at, reason)` has
 * without a reason it would write to as well. No row: none.
 */
export function overlapsOf({ clinicId, others, zones, filtersOpen }: OverlapSearch): RawBuilder<unknown> {
  if (others.length === 0) return sql`select null::int as n, null::int as patients where false`;
  return sql`
    with ${givenRules({ clinicId, rules: others, windows: [], patientIds: null })}, ${givenZones(zones)},
    other_rule as materialized (
      select o.*, (select array_agg(c.channel) from rule_channel c where c.n = o.n) as channels from rule_of o
    ), last_visit as materialized (${lastVisits(clinicId)}), looked_at as materialized (
      -- Of several visits that start together and that the rule looks at, that of the greatest id counts.
      select distinct on (r.n, e.patient_id) r.n, (
        ${IS_LAST} and ${FILTERS_HOLD} and (${filtersOpen}::boolean or not ${HAS_FILTERS}) and not ${HELD_OUT}
        and exists (
          select from unnest(v.channels, v.since) as open (channel, since)
          where open.channel = any(r.channels) and open.since <= e.morning
        )
        and not ${wasChosenForAnother(clinicId)}
      ) as written
      from last_visit v
        -- On a date that is not among those of the dry run there is no morning.
        join other_rule r on (r.practitioner_id is null or r.practitioner_id = v.practitioner_id)
          and v.mornings[v.ended + r.days - v.first_date + 1] is not null
        cross join lateral (
          select v.id, v.patient_id, v.service_id, false as later, v.beside, v.ended + r.days as date,
            v.mornings[v.ended + r.days - v.first_date + 1] as morning
        ) e
        cross join lateral (
          select ${clinicId}::uuid as clinic_id, v.patient_id as id, v.insurance_plan_id, v.sex, v.birth_date
        ) p
      order by r.n, e.patient_id, e.id desc
    )
    select n, count(*)::int as patients from looked_at where written group by n`;
}

/** `zone_of (branch_ids, first_date, mornings, first_ended, midnights)` */
function givenZones(zones: readonly ZoneDays[]): RawBuilder<unknown> {
  const rows = zones.map(({ branchIds, firstDate, mornings, firstEnded, midnights }) => ({
    ...{ branch_ids: branchIds, first_date: firstDate, mornings, first_ended: firstEnded, midnights },
  }));
  return sql`
    zone_of as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
        branch_ids uuid[], first_date date, mornings timestamptz[], first_ended date, midnights timestamptz[]
      )
    )`;
}

/**
 * The completed visits that start last of each patient, mostly one; with what is the same for all rules: what they filter by,
 * over which channels of theirs the patient can be written to and since when, and on which local date the visit ended. A date
 * before or behind the midnights is told as the one next to them, from which no rule comes to a morning.
 */
function lastVisits(clinicId: string): RawBuilder<unknown> {
  return sql`
    select v.id, p.id as patient_id, v.practitioner_id, v.service_id, v.beside,
      z.first_ended + width_bucket(v.ends_at, z.midnights) - 1 as ended, z.first_date, z.mornings,
      p.insurance_plan_id, p.sex, p.birth_date, reach.channels, reach.since
    from tried t
      cross join lateral (
        select * from patient where clinic_id = ${clinicId} and id = t.patient_id offset 0
      ) p
      cross join lateral (
        select id, branch_id, practitioner_id, service_id, ends_at,
          case when id <> first_value(id) over by_id then first_value(practitioner_id) over by_id end as beside
        from visit
        where clinic_id = ${clinicId} and patient_id = t.patient_id and starts_at = t.starts_at and status = 'COMPLETED'
        window by_id as (order by id desc)
        offset 0
      ) v
      join zone_of z on v.branch_id = any(z.branch_ids)
      cross join lateral (
        select array_agg(c.channel) as channels, array_agg(consent.recorded_at) as since
        from (select distinct channel from rule_channel) c
          cross join lateral ${consentToRules(clinicId, sql`c.channel`)} consent
        where consent.given and ${hasAddress(sql`c.channel`)}
      ) reach
    where t.reason is null`;
}
