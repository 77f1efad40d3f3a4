/**
 * What a rule would do in some days, as SQL: of each patient whose last visit falls into them, whether the rule would write to
 * them, over which channels, and if not, why (mission.md, section 3, "a dry run"). It only reads.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Channel } from '../../entities/messaging/delivery.js';
import type { Scope } from '../scope.js';
import { HAS_FILTERS, wasChosenForAnother } from './dry-run-conditions.js';
import type { ZoneDays } from './dry-run-days.js';
import { overlapsOf } from './dry-run-overlaps.js';
import type { RuleToEvaluate } from './rule-facts.js';
import type { RuleWindow } from './rule-mornings.js';
import {
  consentToRules,
  endedVisits,
  FILTERS_HOLD,
  givenRules,
  HELD_OUT,
  hasAddress,
  IS_LAST,
} from './rule-sql.js';

/** In the order in which they are asked: the first that holds is told. */
export const LEFT_OUT_REASONS = [
  'LATER_VISIT',
  'PATIENT_DECEASED',
  'PATIENT_ARCHIVED',
  'PATIENT_DO_NOT_CONTACT',
  'FILTERED_OUT',
  'PLAN_TIER_TOO_LOW',
  'ALREADY_CHOSEN',
  'NO_CONSENT',
  'NO_ADDRESS',
  'HELD_OUT',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export interface DryRunSearch {
  readonly clinicId: string;
  /** The one that is tried. */
  readonly rule: RuleToEvaluate;
  readonly windows: readonly RuleWindow[];
  /** Those that are looked at for whom both would write to. */
  readonly others: readonly RuleToEvaluate[];
  readonly zones: readonly ZoneDays[];
  /** Whether the clinic's plan opens the advanced filters. */
  readonly filtersOpen: boolean;
}

/** A patient whom the rule that is tried looks at. */
export interface TriedPatient {
  readonly patientId: string;
  /** Null: the rule would write to them. */
  readonly reason: LeftOutReason | null;
  /** Those over which it would; none for who is left out. */
  readonly channels: readonly Channel[];
}

export interface Tried {
  readonly patients: readonly TriedPatient[];
  /** By the place of the other rule: how many of those patients it would write to as well. */
  readonly overlaps: readonly { readonly n: number; readonly patients: number }[];
}

/** Whether rules are active and channels are switched on is no matter, for that is what a rule is tried for. */
export async function tryRules({ db }: Pick<Scope, 'db'>, search: DryRunSearch): Promise<Tried> {
  if (search.windows.length === 0) return { patients: [], overlaps: [] };
  const { rows } = await sql<TriedPatient & { n: number; patients: number | null }>`
    with tried as materialized (${triedPatients(search)})
    select null::int as n, patient_id as "patientId", reason, channels, null::int as patients from tried
    union all
    select n, null, null, null, patients from (${overlapsOf(search)}) beside
  `.execute(db);
  return {
    patients: rows.filter(({ patients }) => patients === null),
    overlaps: rows.flatMap(({ n, patients }) => (patients === null ? [] : { n, patients })),
  };
}

/** A query of a row for each patient that the rule looks at, with `reason`, `channels` and the visit's `starts_at`. */
function triedPatients({ clinicId, rule, windows, filtersOpen }: DryRunSearch): RawBuilder<unknown> {
  const given = { clinicId, rules: [rule], windows, patientIds: null };
  return sql`
    with ${givenRules(given)}, ${endedVisits(given, 'ALL')}, looked_at as materialized (
      -- Of several visits in these days the last one counts.
      select distinct on (e.patient_id) e.patient_id, e.starts_at, e.morning, ${HELD_OUT} as held_out,
        case
          when not ${IS_LAST} then 'LATER_VISIT'
          when p.deceased_at is not null then 'PATIENT_DECEASED'
          when p.archived_at is not null then 'PATIENT_ARCHIVED'
          when p.do_not_contact then 'PATIENT_DO_NOT_CONTACT'
          when ${FILTERS_HOLD} is not true then 'FILTERED_OUT'
          when ${HAS_FILTERS} and not ${filtersOpen}::boolean then 'PLAN_TIER_TOO_LOW'
          when ${wasChosenForAnother(clinicId)} then 'ALREADY_CHOSEN'
        end as reason
      from ended e
        join rule_of r on r.days = e.days and (r.practitioner_id is null or r.practitioner_id = e.practitioner_id)
        left join lateral (
          -- Most have been there since, and of those nothing else is asked.
          select * from patient where clinic_id = ${clinicId} and id = e.patient_id and ${IS_LAST} offset 0
        ) p on true
      order by e.patient_id, e.starts_at desc, e.id desc
    )
    select l.patient_id, l.starts_at,
      case when l.held_out then '{}' else coalesce(open.channels, '{}') end as channels,
      case
        when l.reason is not null then l.reason
        when open.channels is null then 'NO_CONSENT'
        when open.channels = '{}' then 'NO_ADDRESS'
        when l.held_out then 'HELD_OUT'
      end as reason
    from looked_at l
      left join lateral (
        -- By keys, for each: joined to a list that the planner knows nothing about, it would be compared row by row.
        select coalesce(array_agg(channel order by channel) filter (where address), '{}') as channels
        from (
          select c.channel, ${hasAddress(sql`c.channel`)} as address
          from rule_channel c
            cross join lateral (
              select * from patient where clinic_id = ${clinicId} and id = l.patient_id offset 0
            ) p
            cross join lateral ${consentToRules(clinicId, sql`c.channel`)} consent
          where l.reason is null and consent.given and consent.recorded_at <= l.morning
        ) reach
        having count(*) > 0
      ) open on true`;
}
