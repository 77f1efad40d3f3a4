/** A patient redeems a reward: its points are held until it is used, cancelled or over (mission.md, section 7, "Catalogue"). */
import { newId } from '../../new-id.js';
import { lockPatient } from '../../patients/patient-row.js';
import { Refusal, refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { holdPoints } from '../ledger/hold-points.js';
import { changedRedemption, type RedemptionRow } from './find-redemptions.js';
import { type RewardRow, showsReward } from './find-rewards.js';
import { newRedemptionCode } from './redemption-code.js';
import { lockReward, noReward, requireStatus, rewardRow } from './reward-row.js';
import { tierOf } from './tiers.js';

export interface RedeemRewardInput {
  rewardId: string;
  patientId: string;
}

const DAY_MS = 24 * 3600 * 1000;

/**
 * The new redemption. Everyone who redeems the same reward waits for the one before: of the last one there is exactly one. Must
 * run within a transaction.
 * @throws AccessDenied without "loyalty:write"; Refusal NOT_FOUND, PATIENT_ARCHIVED, ACTION_NOT_ALLOWED while it is not active, or
 * for a higher tier, OUT_OF_STOCK, LIMIT_REACHED, INSUFFICIENT_POINTS with what is available
 */
export async function redeemReward(scope: Scope, input: RedeemRewardInput): Promise<RedemptionRow> {
  scope.require('loyalty:write');
  const patientId = await lockOwner(scope, input.patientId);
  const reward = await lockReward(scope, input.rewardId);
  if (!showsReward(scope, reward.status)) throw noReward();
  requireStatus(reward, ['ACTIVE'], `This reward cannot be redeemed: it is ${reward.status}.`);
  // By the clock behind the locks: what the one before us did came before.
  const now = await scope.clock.now();
  await requireTier(scope, patientId, reward, now);
  await requireBelowLimit(scope, patientId, reward, now);
  if (reward.stock === 0) throw refuse('OUT_OF_STOCK', 'Nothing of this reward is left.', ['rewardId']);
  if (reward.stock !== null)
    await rewardRow(scope, reward.id)
      .set({ stock: reward.stock - 1 })
      .execute();
  return write(scope, patientId, reward, now);
}

/** Locked, so that nobody merges their card meanwhile. A patient redeems for themselves. */
async function lockOwner(scope: Scope, patientId: string): Promise<string> {
  const { viewer } = scope;
  if (viewer.kind === 'PATIENT' && viewer.id !== patientId) {
    throw refuse('NOT_FOUND', 'There is no such patient.', ['patientId']);
  }
  const patient = await lockPatient(scope, patientId);
  if (patient.archivedAt || patient.deceasedAt) {
    throw refuse('PATIENT_ARCHIVED', 'This patient is archived, and redeems nothing.', ['patientId']);
  }
  return patient.id;
}

async function requireTier(scope: Scope, patientId: string, reward: RewardRow, now: Date): Promise<void> {
  if (reward.tierId === null) return;
  // Whoever redeems it: the reward asks for the tier also where the viewer may not see tiers.
  const asked = await scope.db
    .selectFrom('loyalty_tier')
    .select(['name', 'points_from as pointsFrom'])
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', reward.tierId)
    .executeTakeFirstOrThrow();
  const has = await tierOf(scope, patientId, now);
  if (has === null || has.pointsFrom < asked.pointsFrom) {
    throw refuse('ACTION_NOT_ALLOWED', `This reward is for the tier “${asked.name}” and above.`, [
      'rewardId',
    ]);
  }
}

/** What is held and what was used counts; what was cancelled or is over does not. */
async function requireBelowLimit(
  scope: Scope,
  patientId: string,
  { id, perPatientLimit, limitDays }: RewardRow,
  now: Date,
): Promise<void> {
  if (perPatientLimit === null) return;
  let counted = scope.db
    .selectFrom('redemption')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('clinic_id', '=', scope.clinicId)
    .where('reward_id', '=', id)
    .where('patient_id', '=', patientId)
    .where((row) =>
      row.or([
        row('status', '=', 'USED'),
        row.and([
          row('status', '=', 'HELD'),
          row.or([row('expires_at', '>', now), row('quote_id', 'is not', null)]),
        ]),
      ]),
    );
  if (limitDays !== null) {
    counted = counted.where('redeemed_at', '>', new Date(now.getTime() - limitDays * DAY_MS));
  }
  const { count } = await counted.executeTakeFirstOrThrow();
  if (count < perPatientLimit) return;
  const span = limitDays === null ? '' : ` in ${limitDays} days`;
  throw refuse('LIMIT_REACHED', `A patient can have this reward ${perPatientLimit} times${span}.`, [
    'rewardId',
  ]);
}

async function write(scope: Scope, patientId: string, reward: RewardRow, now: Date): Promise<RedemptionRow> {
  const id = newId();
  const hold = await holdPoints(scope, {
    ...{ patientId, points: reward.points, source: `hold/${id}`, refs: { redemptionId: id }, at: now },
  }).catch(toReward);
  if (hold === null) throw new Error('A redemption that is new has points on hold already');
  const row = {
    ...{
      clinic_id: scope.clinicId,
      id,
      reward_id: reward.id,
      patient_id: patientId,
      status: 'HELD' as const,
    },
    ...{ name: reward.name, points: reward.points, kind: reward.kind, basis_points: reward.basisPoints },
    ...{ amount_minor: reward.amountMinor, service_id: reward.serviceId, hold_transaction_id: hold.id },
    ...{ quote_id: null, redeemed_at: now, used_at: null, ended_at: null },
    expires_at: new Date(now.getTime() + reward.validDays * DAY_MS),
  };
  for (;;) {
    const written = await scope.db
      .insertInto('redemption')
      .values({ ...row, code: newRedemptionCode() })
      .onConflict((conflict) => conflict.columns(['clinic_id', 'code']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (written !== undefined) return changedRedemption(scope, id);
  }
}

/** What the ledger refuses is said of the reward, which costs too much. */
function toReward(error: unknown): never {
  if (!(error instanceof Refusal)) throw error;
  const [first, ...others] = error.userErrors;
  throw new Refusal([{ ...first, path: ['input', 'rewardId'] }, ...others]);
}
