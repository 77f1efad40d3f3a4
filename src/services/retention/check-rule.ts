/** Checks what people write about a rule, all of it at once, so that a form can show everything that is wrong with it. */
import { CHANNELS, type Channel } from '../../entities/messaging/delivery.js';
import type { Sex } from '../../entities/patients/patient.js';
import type { RuleFilters } from '../../entities/retention/retention-rule.js';
import { missingOf } from '../patients/groups/missing-of.js';
import { Refusal, type UserError } from '../refusal.js';
import type { Scope } from '../scope.js';
import { missingGroups } from './rule-groups.js';
import type { RuleTerms } from './rule-row.js';

/** What is absent or null does not matter. */
export interface FiltersInput {
  insurancePlanIds?: readonly string[] | null;
  serviceIds?: readonly string[] | null;
  ageFrom?: number | null;
  ageTo?: number | null;
  sexes?: readonly Sex[] | null;
  groupIds?: readonly string[] | null;
}

export interface TermsInput {
  channels: readonly Channel[];
  days: number;
  practitionerId: string | null;
  priority: number;
  filters: FiltersInput | null;
  holdoutPercent: number;
}

const LONGEST_DAYS = 3650;
const LAST_PRIORITY = 999;
const MOST_HELD_OUT = 50;
const OLDEST = 150;
const LONGEST_LIST = 100;

type Wrong = (path: readonly string[], message: string, code?: UserError['code']) => void;

/**
 * The terms as they are kept. What the clinic's plan does not open is refused where filters are given.
 * @throws Refusal with every error: REQUIRED, INVALID, NOT_FOUND for what is not there, PLAN_TIER_TOO_LOW
 */
export async function checkTerms(scope: Scope, terms: TermsInput): Promise<RuleTerms> {
  const errors: UserError[] = [];
  const wrong: Wrong = (path, message, code = 'INVALID') =>
    void errors.push({ code, message, path: ['input', ...path] });
  const whole = (field: 'days' | 'priority' | 'holdoutPercent', from: number, to: number) => {
    if (!isWhole(terms[field], from, to)) wrong([field], `Give a whole number from ${from} to ${to}.`);
  };
  const channels = CHANNELS.filter((channel) => terms.channels.includes(channel));
  if (channels.length === 0) wrong(['channels'], 'Name at least one channel.', 'REQUIRED');
  whole('days', 1, LONGEST_DAYS);
  whole('priority', 0, LAST_PRIORITY);
  whole('holdoutPercent', 0, MOST_HELD_OUT);
  const { practitionerId, days, priority, holdoutPercent } = terms;
  if (practitionerId !== null && (await missingOf(scope, 'practitioner', [practitionerId])) > 0)
    wrong(['practitionerId'], 'There is no such practitioner.', 'NOT_FOUND');
  const filters = await checkFilters(scope, terms.filters ?? {}, wrong);
  if (Object.keys(filters).length > 0 && !(await opensFilters(scope))) {
    const message = 'These filters need the advanced plan. Leave them out, or change the clinic’s plan.';
    wrong(['filters'], message, 'PLAN_TIER_TOO_LOW');
  }
  const [first, ...others] = errors;
  if (first !== undefined) throw new Refusal([first, ...others]);
  return { channels, days, practitionerId, priority, filters, holdoutPercent };
}

/** What is left out stays; so does what is null, but for the practitioner and the filters, which it takes away. */
export type ChangedTerms = { [K in keyof TermsInput]?: TermsInput[K] | null | undefined };

/**
 * The terms with changes, as they are kept. Filters that stay need not be opened by the clinic's plan as it is now.
 * @throws Refusal as `checkTerms` does
 */
export async function changeTerms(scope: Scope, terms: RuleTerms, changes: ChangedTerms): Promise<RuleTerms> {
  const { practitionerId, filters } = changes;
  const changed = await checkTerms(scope, {
    channels: changes.channels ?? terms.channels,
    days: changes.days ?? terms.days,
    practitionerId: practitionerId === undefined ? terms.practitionerId : practitionerId,
    priority: changes.priority ?? terms.priority,
    filters: filters ?? null,
    holdoutPercent: changes.holdoutPercent ?? terms.holdoutPercent,
  });
  return filters === undefined ? { ...changed, filters: terms.filters } : changed;
}

/** Whether the clinic's plan opens the advanced filters (section 3). */
export async function opensFilters({ db, clinicId }: Pick<Scope, 'db' | 'clinicId'>): Promise<boolean> {
  const clinic = await db
    .selectFrom('clinic')
    .select('plan_tier as planTier')
    .where('id', '=', clinicId)
    .executeTakeFirstOrThrow();
  return clinic.planTier === 'ADVANCED';
}

/** Only what was given, lists without repetitions. */
async function checkFilters(scope: Scope, input: FiltersInput, wrong: Wrong): Promise<RuleFilters> {
  const filters: { -readonly [K in keyof RuleFilters]: RuleFilters[K] } = {};
  const listed = <T extends string>(field: string, list: readonly T[] | null | undefined) => {
    if (!list) return undefined;
    const values = [...new Set(list)];
    if (values.length > 0 && values.length <= LONGEST_LIST) return values;
    wrong(['filters', field], `Give 1 to ${LONGEST_LIST}, or leave this out.`);
    return undefined;
  };
  const there = async (field: 'insurancePlanIds' | 'serviceIds' | 'groupIds') => {
    const ids = listed(field, input[field]);
    if (ids === undefined) return;
    filters[field] = ids;
    const missing =
      field === 'groupIds'
        ? await missingGroups(scope, ids)
        : await missingOf(scope, field === 'serviceIds' ? 'service' : 'insurance_plan', ids);
    if (missing > 0) wrong(['filters', field], 'Not all of these are there.', 'NOT_FOUND');
  };
  await there('insurancePlanIds');
  await there('serviceIds');
  await there('groupIds');
  const sexes = listed('sexes', input.sexes);
  if (sexes) filters.sexes = sexes;
  for (const field of ['ageFrom', 'ageTo'] as const) {
    const age = input[field] ?? undefined;
    if (age === undefined) continue;
    if (isWhole(age, 0, OLDEST)) filters[field] = age;
    else wrong(['filters', field], `Give a whole number from 0 to ${OLDEST}.`);
  }
  const { ageFrom, ageTo } = filters;
  if (ageFrom !== undefined && ageTo !== undefined && ageFrom > ageTo)
    wrong(['filters', 'ageTo'], 'This must not be below the other end.');
  return filters;
}

function isWhole(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}
