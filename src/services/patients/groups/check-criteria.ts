/** Checks criteria that people wrote, all at once, so that a form can show everything that is wrong with them. */

import type { Sex } from '../../../entities/patients/patient.js';
import type { PatientCriteria } from '../../../entities/patients/patient-group.js';
import { minorOf } from '../../clinic/minor-units.js';
import { Refusal, type UserError } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { type CriteriaTable, missingOf } from './missing-of.js';

interface Amount {
  amount: string;
  currencyCode: string;
}

/** As PatientCriteria, but for money, which comes as people write it. Null is as good as absent. */
export interface CriteriaInput {
  ageFrom?: number | null;
  ageTo?: number | null;
  sexes?: readonly Sex[] | null;
  insurancePlanIds?: readonly string[] | null;
  sources?: readonly string[] | null;
  cities?: readonly string[] | null;
  serviceIds?: readonly string[] | null;
  branchIds?: readonly string[] | null;
  practitionerIds?: readonly string[] | null;
  withinDays?: number | null;
  visitsFrom?: number | null;
  visitsTo?: number | null;
  spentFrom?: Amount | null;
  spentTo?: Amount | null;
  lastVisitDaysAgoFrom?: number | null;
  lastVisitDaysAgoTo?: number | null;
  hasUpcomingVisit?: boolean | null;
}

type Numbers = 'age' | 'visits' | 'lastVisitDaysAgo';

const LONGEST_LIST = 100;
const LONGEST_WORDS = 200;
const OLDEST = 150;
const MOST_VISITS = 100_000;
const LONGEST_AGO = 36_500;

const TABLES: Record<'insurancePlanIds' | 'serviceIds' | 'branchIds' | 'practitionerIds', CriteriaTable> = {
  insurancePlanIds: 'insurance_plan',
  serviceIds: 'service',
  branchIds: 'branch',
  practitionerIds: 'practitioner',
};

/**
 * The criteria as they are kept: only what was given, lists without repetitions. `path` leads to them, without "input".
 * @throws Refusal with every error: INVALID, and NOT_FOUND for ids of nothing in this clinic
 */
export async function checkCriteria(
  scope: Scope,
  input: CriteriaInput,
  path: readonly string[] = ['criteria'],
): Promise<PatientCriteria> {
  const errors: UserError[] = [];
  const wrong = (message: string, field: string, code: UserError['code'] = 'INVALID') =>
    errors.push({ code, message, path: ['input', ...path, field] });
  const criteria: { -readonly [K in keyof PatientCriteria]: PatientCriteria[K] } = {};

  const whole = (
    field: 'withinDays' | `${Numbers}From` | `${Numbers}To`,
    least: number,
    most: number,
  ): void => {
    const value = input[field] ?? undefined;
    if (value === undefined) return;
    if (Number.isInteger(value) && value >= least && value <= most) criteria[field] = value;
    else wrong(`Give a whole number from ${least} to ${most}.`, field);
  };
  const listed = <T extends string>(
    field: string,
    list: readonly T[] | null | undefined,
  ): T[] | undefined => {
    const values = list ? [...new Set(list)] : undefined;
    if (values === undefined || (values.length > 0 && values.length <= LONGEST_LIST)) return values;
    wrong(`Give 1 to ${LONGEST_LIST}, or leave this out.`, field);
    return undefined;
  };
  const inOrder = (from: number | undefined, to: number | undefined, field: string): void => {
    if (from !== undefined && to !== undefined && from > to)
      wrong('This must not be below the other end.', field);
  };

  whole('ageFrom', 0, OLDEST);
  whole('ageTo', 0, OLDEST);
  whole('visitsFrom', 0, MOST_VISITS);
  whole('visitsTo', 0, MOST_VISITS);
  whole('lastVisitDaysAgoFrom', 0, LONGEST_AGO);
  whole('lastVisitDaysAgoTo', 0, LONGEST_AGO);
  whole('withinDays', 1, LONGEST_AGO);
  criteria.sexes = listed('sexes', input.sexes);
  for (const field of ['sources', 'cities'] as const) {
    const words = listed(
      field,
      input[field]?.map((word) => word.normalize('NFC').replace(/\s+/g, ' ').trim()),
    );
    if (words?.every(isPlain)) criteria[field] = words;
    else if (words) wrong(`Write 1 to ${LONGEST_WORDS} characters, without control characters.`, field);
  }
  for (const [field, table] of Object.entries(TABLES) as [keyof typeof TABLES, CriteriaTable][]) {
    const ids = listed(field, input[field]);
    if (ids === undefined) continue;
    criteria[field] = ids;
    if ((await missingOf(scope, table, ids)) > 0) wrong('Not all of these are there.', field, 'NOT_FOUND');
  }
  for (const [field, kept] of [
    ['spentFrom', 'spentMinorFrom'],
    ['spentTo', 'spentMinorTo'],
  ] as const) {
    const money = input[field];
    if (!money) continue;
    const currency = await currencyOf(scope);
    const minor = minorOf(money);
    if (money.currencyCode !== currency) wrong(`Give an amount in ${currency}.`, field);
    else if (minor === null) wrong(`Give an amount that is not negative, as ${currency} has it.`, field);
    else criteria[kept] = minor;
  }
  if (typeof input.hasUpcomingVisit === 'boolean') criteria.hasUpcomingVisit = input.hasUpcomingVisit;
  inOrder(criteria.ageFrom, criteria.ageTo, 'ageTo');
  inOrder(criteria.visitsFrom, criteria.visitsTo, 'visitsTo');
  inOrder(criteria.spentMinorFrom, criteria.spentMinorTo, 'spentTo');
  inOrder(criteria.lastVisitDaysAgoFrom, criteria.lastVisitDaysAgoTo, 'lastVisitDaysAgoTo');

  const [first, ...others] = errors;
  if (first !== undefined) throw new Refusal([first, ...others]);
  // What is undefined is not kept.
  return JSON.parse(JSON.stringify(criteria)) as PatientCriteria;
}

function isPlain(word: string): boolean {
  return word !== '' && [...word].length <= LONGEST_WORDS && !/[\p{Cc}\p{Cs}]/u.test(word);
}

async function currencyOf(scope: Scope): Promise<string> {
  const clinic = scope.db
    .selectFrom('clinic')
    .select('currency_code as code')
    .where('id', '=', scope.clinicId);
  return (await clinic.executeTakeFirstOrThrow()).code;
}
