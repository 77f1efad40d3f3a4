/**
 * The pieces of SQL that find whom rules write to (mission.md, section 3): the evaluation and the dry run put them together. All
 * rules of a clinic are looked for at once: each completed visit is found once for each number of days, and each patient's
 * consent is asked once, however many rules look at them.
 */
import { type RawBuilder, sql } from 'kysely';
import { effectiveConsent } from '../patients/effective-consent.js';
import type { RuleToEvaluate } from './rule-facts.js';
import type { RuleWindow } from './rule-mornings.js';

export interface RuleSearch {
  readonly clinicId: string;
  readonly rules: readonly RuleToEvaluate[];
  readonly windows: readonly RuleWindow[];
  /** Of these patients only; null: of all. */
  readonly patientIds: readonly string[] | null;
}

/** `window_of (branch_id, date, morning, days, starts, ends, practitioners)`, `rule_of (n, id, …)` and `rule_channel (n, channel, since)`. */
export function givenRules({ rules, windows }: RuleSearch): RawBuilder<unknown> {
  return sql`
    window_of as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(withPractitioners(windows, rules))}::jsonb) as given (
        branch_id uuid, date date, morning timestamptz, days int, starts timestamptz, ends timestamptz,
        practitioners uuid[]
      )
    ), rule_of as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rules.map(ruleRow))}::jsonb) as given (
        n int, id uuid, version int, days int, practitioner_id uuid, holdout int, plans uuid[], services uuid[],
        age_from int, age_to int, sexes text[], groups uuid[]
      )
    ), rule_channel as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rules.flatMap(channelRows))}::jsonb) as given (
        n int, channel text, since timestamptz
      )
    )`;
}

/**
 * `ended`: the completed visits in the windows, each with the last visit of the patient that starts later, or was completed,
 * starts together with it and has the greater id; LAST: only those behind which none starts. Every row is reached by its key: left to itself, the planner may join all patients with
 * all visits.
 */
export function endedVisits({ clinicId, patientIds }: RuleSearch, keep: 'ALL' | 'LAST'): RawBuilder<unknown> {
  const columns = sql`v.id, v.patient_id, v.branch_id, v.practitioner_id, v.service_id, v.starts_at`;
  const found =
    patientIds === null
      ? sql`window_of w cross join lateral (
          select ${columns} from visit v
          where v.clinic_id = ${clinicId} and v.branch_id = w.branch_id and v.status = 'COMPLETED'
            and v.ends_at >= w.starts and v.ends_at < w.ends
            and (w.practitioners is null or v.practitioner_id = any(w.practitioners))
          offset 0
        ) v`
      : sql`(
          select ${columns}, v.ends_at from visit v
          where v.clinic_id = ${clinicId} and v.patient_id = any(${patientIds}::uuid[]) and v.status = 'COMPLETED'
          offset 0
        ) v join window_of w
          on v.branch_id = w.branch_id and v.ends_at >= w.starts and v.ends_at < w.ends
            and (w.practitioners is null or v.practitioner_id = any(w.practitioners))`;
  return sql`
    ended as materialized (
      select ${columns}, w.days, w.date, w.morning,
        coalesce(after.starts_at > v.starts_at, false) as later, after.practitioner_id as beside
      from ${found}
        left join lateral (
          select l.starts_at, l.practitioner_id from visit l
          where l.clinic_id = ${clinicId} and l.patient_id = v.patient_id
            and (l.starts_at, l.id) > (v.starts_at, v.id) and l.status not in ('CANCELLED', 'NO_SHOW')
            and (l.starts_at > v.starts_at or l.status = 'COMPLETED')
          order by l.starts_at desc, l.id desc limit 1
        ) after on true
      ${keep === 'ALL' ? sql`` : sql`where after.starts_at is null or after.starts_at = v.starts_at`}
    )`;
}

/** A condition on `ended e` and `rule_of r`: it is the last visit that the rule looks at. Of two that start together, one is. */
export const IS_LAST = sql`(not e.later and (
  e.beside is null or (r.practitioner_id is not null and e.beside <> r.practitioner_id)
))`;

/**
 * The latest birth of who is so many years old on a local date, as birth-dates.ts has it. A day on, the years off and a day back
 * finds 29 February on the 28th of common years; on the 28th of leap years it would lose a day, and just the years off does not.
 */
export function latestBirth(date: RawBuilder<unknown>, years: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`greatest(
    ${date} - make_interval(years => ${years}), ${date} + 1 - make_interval(years => ${years}) - interval '1 day'
  )`;
}

/** A condition on `ended e`, `rule_of r` and `patient p`: the advanced filters hold. Of a list, one must. */
export const FILTERS_HOLD = sql`(
  (r.services is null or e.service_id = any(r.services))
  and (r.plans is null or p.insurance_plan_id = any(r.plans))
  and (r.sexes is null or p.sex = any(r.sexes))
  and (r.age_from is null or p.birth_date <= ${latestBirth(sql`e.date`, sql`r.age_from`)})
  and (r.age_to is null or p.birth_date > ${latestBirth(sql`e.date`, sql`r.age_to + 1`)})
  and (r.groups is null or exists (
    select from patient_group_member m join patient_group g on g.clinic_id = m.clinic_id and g.id = m.group_id
    where m.clinic_id = p.clinic_id and m.patient_id = p.id and m.group_id = any(r.groups) and g.archived_at is null
  ))
)`;

/** A condition on `patient p` and a `channel`: there is where to write to. */
export function hasAddress(channel: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`case ${channel}
    when 'EMAIL' then p.email is not null
    when 'SMS' then p.phone is not null
    else exists (
      select from device d where d.clinic_id = p.clinic_id and d.patient_id = p.id and d.removed_at is null
    )
  end`;
}

/** The patient's consent to rules over a channel, for `left join lateral … consent on true`. */
export function consentToRules(clinicId: string, channel: RawBuilder<unknown>): RawBuilder<unknown> {
  return effectiveConsent({
    clinicId: sql`${clinicId}::uuid`,
    patientId: sql`p.id`,
    kind: sql`'RETENTION_RULE'`,
    channel,
  });
}

/** A lot that hangs on nothing but the rule and the patient: whether they are left without a message, to compare with. */
export const HELD_OUT = sql<boolean>`(
  r.holdout > 0
  and ('x' || left(md5(r.id::text || ' held out' || e.patient_id::text), 8))::bit(32)::bigint % 100 < r.holdout
)`;

function ruleRow(rule: RuleToEvaluate, n: number) {
  const { filters } = rule;
  return {
    ...{ n, id: rule.id, version: rule.version, days: rule.days },
    practitioner_id: rule.practitionerId,
    holdout: rule.holdoutPercent,
    plans: filters.insurancePlanIds,
    services: filters.serviceIds,
    age_from: filters.ageFrom,
    age_to: filters.ageTo,
    sexes: filters.sexes,
    groups: filters.groupIds,
  };
}

function channelRows({ channels }: RuleToEvaluate, n: number) {
  return channels.map(({ channel, since }) => ({ n, channel, since }));
}

/** Windows of rules that all name practitioners need no visits of others. */
function withPractitioners(windows: readonly RuleWindow[], rules: readonly RuleToEvaluate[]) {
  const named = new Map<number, string[] | null>();
  for (const { days, practitionerId } of rules) {
    const before = named.get(days);
    named.set(days, practitionerId === null || before === null ? null : [...(before ?? []), practitionerId]);
  }
  return windows.map(({ branchId, date, morning, days, from, to }) => ({
    ...{ branch_id: branchId, date, morning, days, starts: from, ends: to },
    practitioners: named.get(days) ?? null,
  }));
}
