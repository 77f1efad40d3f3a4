/**
 * Criteria of groups and campaigns as SQL (mission.md, section 3): one condition on a patient, so that whoever asks it of many
 * patients asks the database once. What each criterion means stands at PatientCriteria.
 */
import { type RawBuilder, sql } from 'kysely';
import type { PatientCriteria } from '../../../entities/patients/patient-group.js';
import { anyOf } from '../../any-of.js';
import { addDays } from '../../visits/local-time.js';
import { latestBirthOf } from './birth-dates.js';
import { type CriteriaTime, dayStart } from './criteria-time.js';

type Condition = RawBuilder<boolean>;

/**
 * Whether a row aliased `p` of the table patient fits all of the criteria; without any, all fit. The statement itself must keep
 * `p` to the clinic; what the condition looks up keeps to it. Local days and ages are those of `at.today` in `at.timeZone`.
 */
export function criteriaCondition(criteria: PatientCriteria, at: CriteriaTime): Condition {
  const conditions = [...personal(criteria, at), ...visited(criteria, at), ...lastVisit(criteria, at)];
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

function personal(criteria: PatientCriteria, { today }: CriteriaTime): Condition[] {
  const { ageFrom, ageTo, sexes, insurancePlanIds, sources, cities } = criteria;
  return [
    ...given(ageFrom, (years) => sql<boolean>`p.birth_date <= ${latestBirthOf(years, today)}::date`),
    ...given(ageTo, (years) => sql<boolean>`p.birth_date > ${latestBirthOf(years + 1, today)}::date`),
    ...given(sexes, (list) => sql<boolean>`p.sex = any(${list}::text[])`),
    ...given(insurancePlanIds, (ids) => sql<boolean>`p.insurance_plan_id = ${anyOf(ids)}`),
    ...given(sources, (words) => sql<boolean>`lower(p.source) = any(${lower(words)}::text[])`),
    ...given(cities, (words) => sql<boolean>`lower(p.city) = any(${lower(words)}::text[])`),
  ];
}

/** Lower case by the database itself, which is asked to compare. */
function lower(words: readonly string[]): RawBuilder<string[]> {
  return sql<string[]>`array(select lower(word) from unnest(${words}::text[]) as words (word))`;
}

function visited(criteria: PatientCriteria, at: CriteriaTime): Condition[] {
  const { serviceIds, branchIds, practitionerIds, withinDays, hasUpcomingVisit } = criteria;
  const { visitsFrom, visitsTo, spentMinorFrom, spentMinorTo } = criteria;
  const within = given(withinDays, (days) => sql<boolean>`v.ends_at >= ${daysAgo(days, at)}`);
  const had = [
    ...given(serviceIds, (ids) => sql<boolean>`v.service_id = ${anyOf(ids)}`),
    ...given(branchIds, (ids) => sql<boolean>`v.branch_id = ${anyOf(ids)}`),
    ...given(practitionerIds, (ids) => sql<boolean>`v.practitioner_id = ${anyOf(ids)}`),
  ];
  const counted = sql`(select count(*) ${completed(at, within)})`;
  const paid = sql<boolean>`v.paid_currency = (select c.currency_code from clinic c where c.id = ${at.clinicId})`;
  const spent = sql`(select coalesce(sum(v.paid_minor), 0) ${completed(at, [...within, paid])})`;
  return [
    ...(had.length === 0 ? [] : [sql<boolean>`exists (select ${completed(at, [...within, ...had])})`]),
    ...given(visitsFrom, (count) => sql<boolean>`${counted} >= ${count}`),
    ...given(visitsTo, (count) => sql<boolean>`${counted} <= ${count}`),
    ...given(spentMinorFrom, (minor) => sql<boolean>`${spent} >= ${minor}`),
    ...given(spentMinorTo, (minor) => sql<boolean>`${spent} <= ${minor}`),
    ...given(
      hasUpcomingVisit,
      (has) => sql<boolean>`${has ? sql`` : sql`not`} exists (select ${upcoming(at)})`,
    ),
  ];
}

/** The last visit is that many days ago at least when there is one, and none later; at most, when one is later. */
function lastVisit(criteria: PatientCriteria, at: CriteriaTime): Condition[] {
  const { lastVisitDaysAgoFrom, lastVisitDaysAgoTo } = criteria;
  const since = (days: number) => [sql<boolean>`v.ends_at >= ${daysAgo(days, at)}`];
  return [
    ...given(lastVisitDaysAgoTo, (days) => sql<boolean>`exists (select ${completed(at, since(days))})`),
    ...given(
      lastVisitDaysAgoFrom,
      (days) => sql<boolean>`exists (select ${completed(at, [])})
        and not exists (select ${completed(at, since(days - 1))})`,
    ),
  ];
}

function completed({ clinicId }: CriteriaTime, conditions: readonly Condition[]): RawBuilder<unknown> {
  const own = sql<boolean>`v.clinic_id = ${clinicId} and v.patient_id = p.id and v.status = 'COMPLETED'`;
  return sql`from visit v where ${sql.join([own, ...conditions], sql` and `)}`;
}

function upcoming({ clinicId, now }: CriteriaTime): RawBuilder<unknown> {
  return sql`from visit v where v.clinic_id = ${clinicId} and v.patient_id = p.id
    and v.status in ('BOOKED', 'CONFIRMED', 'ARRIVED') and v.starts_at > ${now}`;
}

/** The first instant of the local day so many days ago. */
function daysAgo(days: number, { today, timeZone }: CriteriaTime): Date {
  return dayStart(addDays(today, -days), timeZone);
}

function given<T>(value: T | undefined, condition: (value: T) => Condition): Condition[] {
  return value === undefined ? [] : [condition(value)];
}
