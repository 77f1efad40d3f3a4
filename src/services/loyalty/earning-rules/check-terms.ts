/** Checks what people write about an earning rule, all of it at once, so that a form can show everything that is wrong. */
import type { EarningRuleKind, PortalActivity } from '../../../entities/loyalty/earning-rule.js';
import { type CriteriaTable, missingOf } from '../../patients/groups/missing-of.js';
import { Refusal, type UserError } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import type { DatedTerms } from './rule-row.js';

/** What is absent is as when nothing is said: no filter, at once, for ever. */
export interface TermsInput {
  basisPoints?: number | null | undefined;
  points?: number | null | undefined;
  activity?: PortalActivity | null | undefined;
  serviceIds?: readonly string[] | null | undefined;
  branchIds?: readonly string[] | null | undefined;
  availableAfterDays?: number | null | undefined;
  expiresAfterMonths?: number | null | undefined;
  effectiveFrom?: Date | null | undefined;
  effectiveTo?: Date | null | undefined;
}

const MOST_BASIS_POINTS = 10_000;
const MOST_POINTS = 1_000_000;
const MOST_DAYS = 365;
const MOST_MONTHS = 120;
const LONGEST_LIST = 100;
/** Facts that are about no service, or at no branch. */
const WITHOUT_SERVICE: readonly EarningRuleKind[] = ['PORTAL_ACTIVITY'];

/**
 * The terms as they are kept; they hold from `now` on, or from a later instant.
 * @throws Refusal with every error: REQUIRED, INVALID, IN_THE_PAST, NOT_FOUND
 */
export async function checkEarningTerms(
  scope: Scope,
  kind: EarningRuleKind,
  input: TermsInput,
  now: Date,
): Promise<DatedTerms> {
  const errors: UserError[] = [];
  const wrong = (field: string, message: string, code: UserError['code'] = 'INVALID') =>
    void errors.push({ code, message, path: ['input', field] });
  const whole = (field: NumberField, from: number, to: number): number | null => {
    const value = input[field] ?? null;
    if (value === null || (Number.isInteger(value) && value >= from && value <= to)) return value;
    wrong(field, `Give a whole number from ${from} to ${to}.`);
    return null;
  };
  const there = async (field: 'serviceIds' | 'branchIds', table: CriteriaTable): Promise<string[]> => {
    const ids = [...new Set(input[field] ?? [])];
    if (ids.length > LONGEST_LIST) wrong(field, `Give at most ${LONGEST_LIST}.`);
    else if ((await missingOf(scope, table, ids)) > 0)
      wrong(field, 'Not all of these are there.', 'NOT_FOUND');
    return ids;
  };
  for (const [field, ofKind] of fieldsOf(kind)) {
    const given = (input[field] ?? null) !== null;
    if (ofKind && !given) wrong(field, `A rule for ${kind} needs this.`, 'REQUIRED');
    if (!ofKind && given) wrong(field, `A rule for ${kind} has none of this.`);
  }
  if (WITHOUT_SERVICE.includes(kind)) {
    for (const field of ['serviceIds', 'branchIds'] as const) {
      if ((input[field]?.length ?? 0) > 0) wrong(field, `A rule for ${kind} has none of this.`);
    }
  }
  const { effectiveFrom, effectiveTo = null } = input;
  const from = effectiveFrom ?? now;
  if (from < now) wrong('effectiveFrom', 'A rule gives nothing for what is past.', 'IN_THE_PAST');
  if (effectiveTo !== null && effectiveTo <= from) wrong('effectiveTo', 'It must end after it begins.');
  const terms = {
    basisPoints: whole('basisPoints', 1, MOST_BASIS_POINTS),
    points: whole('points', 1, MOST_POINTS),
    activity: input.activity ?? null,
    serviceIds: await there('serviceIds', 'service'),
    branchIds: await there('branchIds', 'branch'),
    availableAfterDays: whole('availableAfterDays', 0, MOST_DAYS) ?? 0,
    expiresAfterMonths: whole('expiresAfterMonths', 1, MOST_MONTHS),
    ...{ effectiveFrom: from, effectiveTo },
  };
  const [first, ...others] = errors;
  if (first !== undefined) throw new Refusal([first, ...others]);
  return terms;
}

type NumberField = 'basisPoints' | 'points' | 'availableAfterDays' | 'expiresAfterMonths';

/** What says how much and for what, and whether a rule of the kind has it. */
function fieldsOf(kind: EarningRuleKind): ['basisPoints' | 'points' | 'activity', boolean][] {
  return [
    ['basisPoints', kind === 'PAID'],
    ['points', kind !== 'PAID'],
    ['activity', kind === 'PORTAL_ACTIVITY'],
  ];
}
