/** Amounts of money as people give them at the desk (mission.md, section 8). */
import { findClinic } from '../clinic/find-clinic.js';
import { minorOf } from '../clinic/minor-units.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';

export interface Amount {
  /** Decimal, in the currency's unit. */
  amount: string;
  /** ISO 4217. */
  currencyCode: string;
}

/**
 * The amount in minor units of the clinic's currency; nothing is rounded. `least`: 1 where nothing makes no sense.
 * @throws Refusal INVALID for another currency, more places than it has, and less than `least`
 */
export async function readMoney(
  scope: Scope,
  { amount, currencyCode }: Amount,
  path: string[],
  least: 0 | 1 = 1,
): Promise<{ minor: number; currencyCode: string }> {
  const clinic = await findClinic(scope);
  if (currencyCode !== clinic.currencyCode) {
    throw refuse('INVALID', `This clinic is paid in ${clinic.currencyCode}.`, [...path, 'currencyCode']);
  }
  const minor = minorOf({ amount, currencyCode });
  if (minor === null || minor < least) {
    const what = least === 1 ? 'more than nothing' : 'nothing negative';
    const message = `Give ${what}, with at most as many places as ${currencyCode} has.`;
    throw refuse('INVALID', message, [...path, 'amount']);
  }
  return { minor, currencyCode };
}
