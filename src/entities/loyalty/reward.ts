/** The catalogue: tiers, rewards, and redemptions, one patient’s use of a reward (mission.md, section 7). */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const REWARD_KINDS = ['DISCOUNT', 'SERVICE', 'GOODS'] as const;
export type RewardKind = (typeof REWARD_KINDS)[number];
export const REWARD_STATUSES = ['DRAFT', 'ACTIVE', 'PAUSED', 'ARCHIVED'] as const;
export type RewardStatus = (typeof REWARD_STATUSES)[number];
export const REDEMPTION_STATUSES = ['HELD', 'USED', 'CANCELLED', 'EXPIRED'] as const;
export type RedemptionStatus = (typeof REDEMPTION_STATUSES)[number];

/** By points earned in the last 12 months; the tier of the highest threshold that is reached. */
export const LoyaltyTierEntity = defineEntity({
  name: 'LoyaltyTier',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.string(),
    pointsFrom: p.integer(),
    archivedAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
  },
});

export const RewardEntity = defineEntity({
  name: 'Reward',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.string(),
    description: p.string().default(''),
    kind: p.string().$type<RewardKind>(),
    /** DRAFT until a second person has approved its present terms. */
    status: p.string().$type<RewardStatus>(),
    /** Grows with each change of its terms: who approves it says which they have read. */
    version: p.integer().default(1),
    points: p.integer(),
    /** Of a DISCOUNT: hundredths of a percent, or an amount in minor units. Of a SERVICE: which is free. */
    basisPoints: p.integer().nullable(),
    amountMinor: p.bigint('number').nullable(),
    serviceId: p.uuid().nullable(),
    /** What may still be redeemed; null: no end. */
    stock: p.integer().nullable(),
    perPatientLimit: p.integer().nullable(),
    /** The limit counts redemptions of so many days; null: of ever. */
    limitDays: p.integer().nullable(),
    tierId: p.uuid().nullable(),
    /** How long a redemption can be used. */
    validDays: p.integer().default(90),
    proposedBy: p.uuid(),
    /** All who wrote of its terms since they were approved last: none of them approves them. */
    proposers: p.array().$type<string[]>(),
    approvedBy: p.uuid().nullable(),
    approvedAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  },
});

/** One patient's use of a reward: its terms as they were. */
export const RedemptionEntity = defineEntity({
  name: 'Redemption',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    rewardId: p.uuid(),
    patientId: p.uuid(),
    status: p.string().$type<RedemptionStatus>(),
    name: p.string(),
    points: p.integer(),
    kind: p.string().$type<RewardKind>(),
    basisPoints: p.integer().nullable(),
    amountMinor: p.bigint('number').nullable(),
    serviceId: p.uuid().nullable(),
    /** What is said at the desk; unique in the clinic. */
    code: p.string(),
    holdTransactionId: p.uuid(),
    /** The quote or invoice that it is spoken for by; null: none. */
    quoteId: p.uuid().nullable(),
    expiresAt: p.datetime(3),
    redeemedAt: p.datetime(3),
    usedAt: p.datetime(3).nullable(),
    endedAt: p.datetime(3).nullable(),
  },
});
