/**
 * Other rules that would write to the same patients as the rule that is tried, as SQL (mission.md, section 3, "a dry run").
 *
 * Only those whom that one would write to are asked about, so that a patient is read once, however many rules there are. Whom
 * it writes to has no later visit: another rule finds the same visit, or one that starts together with it.
 */
import { type RawBuilder, sql } from 'kysely';
import { HAS_FILTERS, wasChosenForAnother } from './dry-run-conditions.js';
import type { ZoneDays } from './dry-run-days.js';
import type { RuleToEvaluate } from './rule-facts.js';
import { consentToRules, FILTERS_HOLD, givenRules, HELD_OUT, hasAddress, IS_LAST } from './rule-sql.js';

export interface OverlapSearch {
  readonly clinicId: string;
  readonly others: readonly RuleToEvaluate[];
  readonly zones: readonly ZoneDays[];
  /** Whether the clinic's plan opens the advanced filters. */
  readonly filtersOpen: boolean;
}

/**
 * A query of `n`, the other rule's place, and `patients`, how many of those whom `tried (patient_id, starts_at, reason)` leaves
 * in it would write to as well; no row: none.
 */
export function overlapsOf({ clinicId, others, zones, filtersOpen }: OverlapSearch): RawBuilder<unknown> {
  return sql`
    with ${givenRules({ clinicId, rules: others, windows: [], patientIds: null })}, ${givenZones(zones)},
    reach_of as materialized (select n, array_agg(channel) as channels from rule_channel group by n),
    last_visit as materialized (${lastVisits(clinicId)}),
    looked_at as materialized (
      -- Of several visits that start together the one of the greatest id counts.
      select distinct on (r.n, e.patient_id) r.n,
        ${IS_LAST} and ${FILTERS_HOLD} and (${filtersOpen}::boolean or not ${HAS_FILTERS})
          and not ${HELD_OUT} and not ${wasChosenForAnother(clinicId)}
          and exists (
            select from unnest(e.channels, e.since) as open (channel, since)
            where open.channel = any(r.channels) and open.since <= e.morning
          ) as written
      from (
        -- A date on which no other rule fires has no morning. The planner must not look for pairs before it knows the visits.
        select e.*, e.ended + r.days as date, e.mornings[e.ended + r.days - e.first_morning + 1] as morning, r as rule
        from last_visit e cross join (select r.*, c.channels from rule_of r join reach_of c using (n) offset 0) r
      ) e
    )
    select n, count(*)::int as patients from looked_at where written group by n`;
}
