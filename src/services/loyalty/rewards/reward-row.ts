/** A reward that is about to be changed (mission.md, section 7, "Catalogue"). */
import type { RewardStatus } from '../../../entities/loyalty/reward.js';
import { AccessDenied, type Refusal, refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';
import { type RewardRow, rewardColumns } from './find-rewards.js';

export interface RewardChoice {
  rewardId: string;
}

/** Locked until the end of the transaction, for whoever redeems it too. @throws Refusal NOT_FOUND */
export async function lockReward(scope: Scope, rewardId: string): Promise<RewardRow> {
  const reward = isId(rewardId)
    ? await scope.db
        .selectFrom('reward')
        .select(rewardColumns)
        .where('reward.clinic_id', '=', scope.clinicId)
        .where('reward.id', '=', rewardId)
        .forNoKeyUpdate()
        .executeTakeFirst()
    : undefined;
  if (reward === undefined) throw noReward();
  return reward;
}

/** The row itself, to be updated. */
export function rewardRow(scope: Scope, rewardId: string) {
  return scope.db
    .updateTable('reward')
    .where('reward.clinic_id', '=', scope.clinicId)
    .where('reward.id', '=', rewardId);
}

/** It as it is written now. */
export function writtenReward(scope: Scope, rewardId: string): Promise<RewardRow> {
  return scope.db
    .selectFrom('reward')
    .select(rewardColumns)
    .where('reward.clinic_id', '=', scope.clinicId)
    .where('reward.id', '=', rewardId)
    .executeTakeFirstOrThrow();
}

/** @throws Refusal ACTION_NOT_ALLOWED unless it is in one of these statuses */
export function requireStatus({ status }: RewardRow, from: readonly RewardStatus[], message: string): void {
  if (!from.includes(status)) throw refuse('ACTION_NOT_ALLOWED', message, ['rewardId']);
}

/** The member of staff who acts: what they propose is approved by another. @throws AccessDenied FORBIDDEN for anyone else */
export function staffIn({ viewer }: Scope): string {
  if (viewer.kind !== 'STAFF') throw new AccessDenied('FORBIDDEN');
  return viewer.id;
}

export function noReward(): Refusal {
  return refuse('NOT_FOUND', 'There is no such reward.', ['rewardId']);
}
