/** A reward is approved, pauses, goes on, and is put away (mission.md, sections 7 and 8). */
import type { RewardStatus } from '../../../entities/loyalty/reward.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import type { RewardRow } from './find-rewards.js';
import {
  lockReward,
  type RewardChoice,
  requireStatus,
  rewardRow,
  staffIn,
  writtenReward,
} from './reward-row.js';

export interface ApproveRewardInput extends RewardChoice {
  /** What the approver has read. */
  version: number;
}

/**
 * It can be redeemed from now on, as that version says. Must run within a transaction.
 * @throws AccessDenied without "approvals:write", and for all but staff; Refusal NOT_FOUND, ACTION_NOT_ALLOWED unless it is a
 * draft and was not changed since, SECOND_PERSON_NEEDED for all who changed it since it was last approved
 */
export async function approveReward(scope: Scope, input: ApproveRewardInput): Promise<RewardRow> {
  scope.require('approvals:write');
  const approver = staffIn(scope);
  const reward = await lockReward(scope, input.rewardId);
  requireStatus(reward, ['DRAFT'], `Only a draft is approved; this reward is ${reward.status}.`);
  if (reward.version !== input.version) {
    const message = `This reward was changed meanwhile. Read version ${reward.version}, and approve that.`;
    throw refuse('ACTION_NOT_ALLOWED', message, ['version']);
  }
  if (reward.proposers.includes(approver)) {
    const message = 'You have written of what this reward says: ask a colleague to approve it.';
    throw refuse('SECOND_PERSON_NEEDED', message, ['rewardId']);
  }
  const now = await scope.clock.now();
  await rewardRow(scope, reward.id)
    .set({ status: 'ACTIVE', approved_by: approver, approved_at: now, updated_at: now })
    .execute();
  return writtenReward(scope, reward.id);
}

/** Nobody redeems it until it goes on; what was redeemed holds. @throws as `setStatus`, unless it is active */
export function pauseReward(scope: Scope, { rewardId }: RewardChoice): Promise<RewardRow> {
  return setStatus(scope, rewardId, ['ACTIVE'], 'PAUSED', 'Only an active reward can be paused.');
}

/** It can be redeemed again, as it was approved. @throws as `setStatus`, unless it is paused */
export function resumeReward(scope: Scope, { rewardId }: RewardChoice): Promise<RewardRow> {
  return setStatus(scope, rewardId, ['PAUSED'], 'ACTIVE', 'Only a paused reward can go on.');
}

/** For good; its name is free, and what was redeemed holds. @throws as `setStatus`, if it is archived already */
export function archiveReward(scope: Scope, { rewardId }: RewardChoice): Promise<RewardRow> {
  const from = ['DRAFT', 'ACTIVE', 'PAUSED'] as const;
  return setStatus(scope, rewardId, from, 'ARCHIVED', 'This reward is archived already.');
}

/** Must run within a transaction. @throws AccessDenied without "promotions:write"; Refusal NOT_FOUND, ACTION_NOT_ALLOWED */
async function setStatus(
  scope: Scope,
  rewardId: string,
  from: readonly RewardStatus[],
  to: RewardStatus,
  message: string,
): Promise<RewardRow> {
  scope.require('promotions:write');
  const reward = await lockReward(scope, rewardId);
  requireStatus(reward, from, message);
  const now = await scope.clock.now();
  await rewardRow(scope, reward.id).set({ status: to, updated_at: now }).execute();
  return writtenReward(scope, reward.id);
}
