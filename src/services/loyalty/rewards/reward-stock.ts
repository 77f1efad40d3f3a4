/** How often a reward can still be redeemed (mission.md, section 7, "Catalogue"). */
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import type { RewardRow } from './find-rewards.js';
import { lockReward, type RewardChoice, requireStatus, rewardRow, writtenReward } from './reward-row.js';

/** Null or left out: without end. */
export interface SetStockInput extends RewardChoice {
  stock?: number | null;
}

const MOST = 1_000_000;

/**
 * Says what is left from now on, what is held aside. It is no part of the terms: nobody has to approve it. Must run within a
 * transaction. @throws AccessDenied without "promotions:write"; Refusal NOT_FOUND, INVALID, ACTION_NOT_ALLOWED when archived
 */
export async function setRewardStock(scope: Scope, input: SetStockInput): Promise<RewardRow> {
  scope.require('promotions:write');
  const stock = checkStock(input.stock ?? null);
  const reward = await lockReward(scope, input.rewardId);
  requireStatus(reward, ['DRAFT', 'ACTIVE', 'PAUSED'], 'This reward is archived. Make a new one.');
  await rewardRow(scope, reward.id).set({ stock }).execute();
  return writtenReward(scope, reward.id);
}

/** @throws Refusal INVALID */
export function checkStock(stock: number | null): number | null {
  if (stock !== null && !(Number.isInteger(stock) && stock >= 0 && stock <= MOST)) {
    throw refuse('INVALID', `Give a whole number from 0 to ${MOST}, or none for no end.`, ['stock']);
  }
  return stock;
}
