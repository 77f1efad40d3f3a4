/** A redemption that is about to be changed, and the reward whose stock it is counted in. */
import type { Db } from '../../../entities/database.js';
import type { RedemptionStatus } from '../../../entities/loyalty/reward.js';
import { anyOf } from '../../any-of.js';

/** Where to write: a scope, or a clinic that a sweep has come to. */
export interface Within {
  readonly db: Db;
  readonly clinicId: string;
}

export const redemptionColumns = [
  'redemption.id as id',
  'redemption.reward_id as rewardId',
  'redemption.patient_id as patientId',
  'redemption.status as status',
  'redemption.name as name',
  'redemption.points as points',
  'redemption.kind as kind',
  'redemption.basis_points as basisPoints',
  'redemption.amount_minor as amountMinor',
  'redemption.service_id as serviceId',
  'redemption.code as code',
  'redemption.hold_transaction_id as holdTransactionId',
  'redemption.quote_id as quoteId',
  'redemption.expires_at as expiresAt',
  'redemption.redeemed_at as redeemedAt',
  'redemption.used_at as usedAt',
  'redemption.ended_at as endedAt',
] as const;

export type WholeRedemption = Awaited<ReturnType<typeof lockRedemptions>>[number];

/**
 * The redemptions, locked by id until the end of the transaction; first their rewards, in whose stock they may be counted
 * again. Those that are absent are left out.
 */
export async function lockRedemptions(within: Within, ids: readonly string[]) {
  if (ids.length === 0) return [];
  await within.db
    .selectFrom('reward')
    .select('reward.id')
    .where('reward.clinic_id', '=', within.clinicId)
    .where('reward.id', 'in', (of) =>
      of
        .selectFrom('redemption')
        .select('redemption.reward_id')
        .where('redemption.clinic_id', '=', within.clinicId)
        .where('redemption.id', '=', anyOf(ids)),
    )
    .orderBy('reward.id')
    .forNoKeyUpdate()
    .execute();
  return within.db
    .selectFrom('redemption')
    .select(redemptionColumns)
    .where('redemption.clinic_id', '=', within.clinicId)
    .where('redemption.id', '=', anyOf(ids))
    .orderBy('redemption.id')
    .forNoKeyUpdate()
    .execute();
}

interface Ending {
  status: RedemptionStatus;
  used_at?: Date;
  ended_at?: Date;
}

/** Writes what became of it. */
export async function writeEnding(within: Within, id: string, ending: Ending): Promise<void> {
  await within.db
    .updateTable('redemption')
    .set(ending)
    .where('clinic_id', '=', within.clinicId)
    .where('id', '=', id)
    .execute();
}

/** It can be redeemed once more, where what is left of the reward is counted. The reward is locked already. */
export async function putBack(within: Within, rewardId: string): Promise<void> {
  await within.db
    .updateTable('reward')
    .set((reward) => ({ stock: reward('stock', '+', 1) }))
    .where('clinic_id', '=', within.clinicId)
    .where('id', '=', rewardId)
    .where('stock', 'is not', null)
    .execute();
}
