/** The clinic's settings of points: what one pays, and whether reviews earn some (mission.md, section 7). */
import { type ClinicRow, findClinic } from '../clinic/find-clinic.js';
import { minorOf } from '../clinic/minor-units.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';

/** What is absent or null stays. */
export interface SetClinicLoyalty {
  /** What one point pays: at least the smallest unit of the clinic's currency, at most 1,000,000 of them. */
  pointValue?: { amount: string; currencyCode: string } | null;
  /** Off where paying for reviews is forbidden. */
  reviewRewards?: boolean | null;
}

const MOST_MINOR = 1_000_000;

/**
 * Holds for what is paid and earned from now on. Must run within a transaction.
 * @throws AccessDenied without "clinic:write"; Refusal INVALID
 */
export async function setClinicLoyalty(scope: Scope, input: SetClinicLoyalty): Promise<ClinicRow> {
  scope.require('clinic:write');
  const { pointValue, reviewRewards } = input;
  const columns = {
    ...(pointValue ? { point_value_minor: await minorOfPoint(scope, pointValue) } : {}),
    ...(typeof reviewRewards === 'boolean' ? { review_rewards: reviewRewards } : {}),
  };
  if (Object.keys(columns).length > 0) {
    await scope.db.updateTable('clinic').set(columns).where('id', '=', scope.clinicId).execute();
  }
  return findClinic(scope);
}

async function minorOfPoint(
  scope: Scope,
  value: NonNullable<SetClinicLoyalty['pointValue']>,
): Promise<number> {
  const { currencyCode } = await findClinic(scope);
  if (value.currencyCode !== currencyCode) {
    throw refuse('INVALID', `This clinic is paid in ${currencyCode}.`, ['pointValue', 'currencyCode']);
  }
  const minor = minorOf(value);
  if (minor === null || minor < 1 || minor > MOST_MINOR) {
    const message = `Give an amount above zero, of at most ${MOST_MINOR} of the smallest units of ${currencyCode}.`;
    throw refuse('INVALID', message, ['pointValue', 'amount']);
  }
  return minor;
}
