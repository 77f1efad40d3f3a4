/** Rewards are proposed and changed; a second person has to approve what they then say (mission.md, sections 7 and 8). */
import type { RewardKind } from '../../../entities/loyalty/reward.js';
import { findClinic } from '../../clinic/find-clinic.js';
import { moneyOf } from '../../clinic/minor-units.js';
import { newId } from '../../new-id.js';
import { unusedName } from '../../patients/unused-name.js';
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
import { checkStock } from './reward-stock.js';
import { checkRewardTerms, type RewardTerms, type WrittenTerms } from './reward-terms.js';

type Optional = Exclude<keyof WrittenTerms, 'kind' | 'points'>;

/** Left out or null: nothing, no limit, any tier; valid for 90 days. */
export type CreateRewardInput = { name: string; kind: RewardKind; points: number; stock?: number | null } & {
  [K in Optional]?: WrittenTerms[K] | null;
};

const VALID_DAYS = 90;

/**
 * The new reward, a draft. Must run within a transaction.
 * @throws AccessDenied without "promotions:write", and for all but staff; Refusal REQUIRED, INVALID, NOT_FOUND, NAME_TAKEN
 */
export async function createReward(scope: Scope, input: CreateRewardInput): Promise<RewardRow> {
  scope.require('promotions:write');
  const proposedBy = staffIn(scope);
  const terms = await checkRewardTerms(scope, {
    ...{ description: input.description ?? '', kind: input.kind, points: input.points },
    ...{ basisPoints: input.basisPoints ?? null, amountOff: input.amountOff ?? null },
    ...{ serviceId: input.serviceId ?? null, tierId: input.tierId ?? null },
    ...{ perPatientLimit: input.perPatientLimit ?? null, limitDays: input.limitDays ?? null },
    validDays: input.validDays ?? VALID_DAYS,
  });
  const stock = checkStock(input.stock ?? null);
  const name = await unusedName(scope, 'reward', input.name);
  const now = await scope.clock.now();
  const id = newId();
  await scope.db
    .insertInto('reward')
    .values({
      ...{ clinic_id: scope.clinicId, id, name, status: 'DRAFT', version: 1, stock, ...columnsOf(terms) },
      ...{ proposed_by: proposedBy, proposers: [proposedBy], approved_by: null, approved_at: null },
      ...{ created_at: now, updated_at: now },
    })
    .execute();
  return writtenReward(scope, id);
}

/**
 * What is left out stays, as does what is null, but for the limits and the tier, which null takes away. A percentage replaces
 * an amount, and an amount a percentage. The kind stays what it was.
 */
export type ChangeRewardInput = RewardChoice & { name?: string | null } & {
  [K in Exclude<keyof WrittenTerms, 'kind'>]?: WrittenTerms[K] | null;
};

/**
 * It is a draft again until somebody else has approved it: nobody redeems it until then; who has redeemed it keeps what it was.
 * Nothing changes where all is as it was. Must run within a transaction.
 * @throws as `createReward` does; Refusal ACTION_NOT_ALLOWED for one that is archived
 */
export async function changeReward(scope: Scope, input: ChangeRewardInput): Promise<RewardRow> {
  scope.require('promotions:write');
  const proposedBy = staffIn(scope);
  const reward = await lockReward(scope, input.rewardId);
  requireStatus(reward, ['DRAFT', 'ACTIVE', 'PAUSED'], 'This reward is archived. Make a new one.');
  const terms = await checkRewardTerms(scope, await changed(scope, reward, input));
  const named = input.name !== null && input.name !== undefined;
  const name = named ? await unusedName(scope, 'reward', input.name ?? '', reward.id) : reward.name;
  if (name === reward.name && sameTerms(reward, terms)) return reward;
  const since = reward.approvedById === null ? reward.proposers : [];
  await rewardRow(scope, reward.id)
    .set({
      ...{ name, status: 'DRAFT', version: reward.version + 1, ...columnsOf(terms) },
      ...{ proposed_by: proposedBy, proposers: [...new Set([...since, proposedBy])] },
      ...{ approved_by: null, approved_at: null },
      updated_at: await scope.clock.now(),
    })
    .execute();
  return writtenReward(scope, reward.id);
}

async function changed(scope: Scope, reward: RewardRow, input: ChangeRewardInput): Promise<WrittenTerms> {
  const { currencyCode } = await findClinic(scope);
  const { amountMinor, basisPoints } = reward;
  const gives = input.amountOff ?? input.basisPoints ?? null;
  const amount = amountMinor === null ? null : moneyOf(amountMinor, currencyCode);
  const kept = <T>(value: T | undefined, before: T): T => (value === undefined ? before : value);
  return {
    description: input.description ?? reward.description,
    kind: reward.kind,
    points: input.points ?? reward.points,
    basisPoints: gives === null ? basisPoints : (input.basisPoints ?? null),
    amountOff: gives === null ? amount : (input.amountOff ?? null),
    serviceId: input.serviceId ?? reward.serviceId,
    perPatientLimit: kept(input.perPatientLimit, reward.perPatientLimit),
    limitDays: kept(input.limitDays, reward.limitDays),
    tierId: kept(input.tierId, reward.tierId),
    validDays: input.validDays ?? reward.validDays,
  };
}

function sameTerms(reward: RewardRow, terms: RewardTerms): boolean {
  return (Object.keys(terms) as (keyof RewardTerms)[]).every((name) => terms[name] === reward[name]);
}

function columnsOf(terms: RewardTerms) {
  return {
    description: terms.description,
    kind: terms.kind,
    points: terms.points,
    basis_points: terms.basisPoints,
    amount_minor: terms.amountMinor,
    service_id: terms.serviceId,
    per_patient_limit: terms.perPatientLimit,
    limit_days: terms.limitDays,
    tier_id: terms.tierId,
    valid_days: terms.validDays,
  };
}
