/** Examples of rewards: one is proposed, changed, approved, redeemed, used and put away; tiers; and two cards of one person. */
import { encodeId } from '../schema/id.js';
import { type Example, input, patient, service } from './example.js';

const reward = (id: string) => encodeId('Reward', id);
const redemption = (id: string) => encodeId('Redemption', id);

export const REWARD_EXAMPLES: readonly Example[] = [
  {
    name: 'LoyaltyTierCreate',
    who: 'manager',
    variables: (v) => input({ name: `Tier ${v.newKey().slice(-6)}`, pointsFrom: v.nextTierFrom }),
  },
  { name: 'LoyaltyTiers', who: 'patient' },
  {
    name: 'RewardCreate',
    who: 'manager',
    variables: (v) =>
      input({
        ...{ name: `Whitening for nothing ${v.newKey().slice(-6)}`, kind: 'SERVICE', points: 2000 },
        ...{ serviceId: service(v.serviceId), stock: 20, perPatientLimit: 1, limitDays: 365 },
        idempotencyKey: v.newKey(),
      }),
  },
  {
    name: 'RewardChange',
    who: 'manager',
    variables: (v) => input({ rewardId: reward(v.rewardToChange), points: v.changedReward.points }),
  },
  {
    name: 'RewardApprove',
    who: 'owner',
    variables: (v) => input({ rewardId: reward(v.rewardToChange), version: v.changedReward.version }),
  },
  { name: 'RewardPause', who: 'manager', variables: (v) => input({ rewardId: reward(v.rewardToChange) }) },
  { name: 'RewardResume', who: 'manager', variables: (v) => input({ rewardId: reward(v.rewardToChange) }) },
  {
    name: 'RewardStockSet',
    who: 'manager',
    variables: (v) => input({ rewardId: reward(v.rewardToRedeem), stock: 500 }),
  },
  { name: 'Rewards', who: 'patient' },
  {
    name: 'RewardRedeem',
    who: 'patient',
    variables: (v) =>
      input({
        rewardId: reward(v.rewardToRedeem),
        patientId: patient(v.patientId),
        idempotencyKey: v.newKey(),
      }),
  },
  {
    name: 'RedemptionUse',
    who: 'receptionist',
    variables: (v) => input({ redemptionId: redemption(v.redemptionToUse), idempotencyKey: v.newKey() }),
  },
  {
    name: 'RedemptionCancel',
    who: 'patient',
    variables: (v) => input({ redemptionId: redemption(v.redemptionToCancel), idempotencyKey: v.newKey() }),
  },
  {
    name: 'Redemptions',
    who: 'receptionist',
    variables: (v) => ({ filter: { patientIds: [patient(v.patientId)] } }),
  },
  { name: 'RewardArchive', who: 'manager', variables: (v) => input({ rewardId: reward(v.rewardToArchive) }) },
  {
    name: 'LoyaltyTierArchive',
    who: 'manager',
    variables: (v) => input({ tierId: encodeId('LoyaltyTier', v.tierToArchive) }),
  },
  {
    name: 'PatientMerge',
    who: 'manager',
    variables: (v) =>
      input({
        duplicateId: patient(v.doubleId),
        patientId: patient(v.patientId),
        idempotencyKey: v.newKey(),
      }),
  },
];
