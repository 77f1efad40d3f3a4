/** Checks what people write about a promotion, all of it at once, so that a form can show everything that is wrong with it. */
import { findClinic } from '../../clinic/find-clinic.js';
import { minorOf } from '../../clinic/minor-units.js';
import { Refusal, type UserError } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { checkScope } from './check-scope.js';
import type { PromotionTerms, WrittenPromotion } from './promotion-terms.js';

export type Wrong = (path: readonly string[], message: string, code?: UserError['code']) => void;

const WHOLE = 10_000;
const LAST_PRIORITY = 999;
const MOST_USES = 2_000_000_000;

/**
 * `before` with what is written, as it is kept. Who writes a percentage takes the amount away, and the other way round.
 * @throws Refusal with every error: REQUIRED, INVALID, NOT_FOUND for what the scope names and is not there
 */
export async function writtenTerms(
  scope: Scope,
  before: PromotionTerms,
  written: WrittenPromotion,
): Promise<PromotionTerms> {
  const errors: UserError[] = [];
  const wrong: Wrong = (path, message, code = 'INVALID') =>
    void errors.push({ code, message, path: ['input', ...path] });
  const { currencyCode } = await findClinic(scope);
  const whole = (
    field: 'basisPoints' | 'priority' | 'totalLimit' | 'perPatientLimit',
    from: number,
    to: number,
  ) => {
    const value = written[field];
    if (typeof value === 'number' && (value < from || value > to))
      wrong([field], `Give a whole number from ${from} to ${to}.`);
    return value;
  };
  const minor = (field: 'amountOff' | 'max' | 'budget') => {
    const money = written[field];
    if (!money) return money;
    if (money.currencyCode !== currencyCode) {
      wrong([field, 'currencyCode'], `This clinic is paid in ${currencyCode}.`);
      return null;
    }
    const value = minorOf(money);
    if (value === null || value === 0)
      wrong(
        [field, 'amount'],
        `Give an amount above zero, with at most as many places as ${currencyCode} has.`,
      );
    return value;
  };
  const percent = whole('basisPoints', 1, WHOLE);
  const amount = minor('amountOff');
  if (percent && amount)
    wrong(['amountOff'], 'A promotion takes off a percentage or an amount, and not both.');
  const { effectiveFrom, effectiveTo } = written;
  const terms: PromotionTerms = {
    trigger: before.trigger,
    basisPoints: amount ? null : kept(percent, before.basisPoints),
    amountMinor: percent ? null : kept(amount, before.amountMinor),
    maxMinor: kept(minor('max'), before.maxMinor),
    scope: written.scope === undefined ? before.scope : await checkScope(scope, written.scope ?? {}, wrong),
    priority: whole('priority', 0, LAST_PRIORITY) ?? before.priority,
    exclusive: written.exclusive ?? before.exclusive,
    effectiveFrom: effectiveFrom ?? before.effectiveFrom,
    effectiveTo: kept(effectiveTo, before.effectiveTo),
    totalLimit: kept(whole('totalLimit', 1, MOST_USES), before.totalLimit),
    perPatientLimit: kept(whole('perPatientLimit', 1, MOST_USES), before.perPatientLimit),
    budgetMinor: kept(minor('budget'), before.budgetMinor),
  };
  if (errors.length === 0 && terms.basisPoints === null && terms.amountMinor === null)
    wrong(['basisPoints'], 'Say how much it takes off: a percentage or an amount.', 'REQUIRED');
  if (terms.effectiveTo !== null && terms.effectiveTo <= terms.effectiveFrom)
    wrong(['effectiveTo'], 'It must end after it begins.');
  const [first, ...others] = errors;
  if (first !== undefined) throw new Refusal([first, ...others]);
  return terms;
}

const kept = <T>(written: T | null | undefined, before: T | null): T | null =>
  written === undefined ? before : written;
