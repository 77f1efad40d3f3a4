/** Promotion: an approved automatic discount; its coupons and uses (mission.md, section 8). */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const PROMOTION_STATUSES = ['ACTIVE', 'PAUSED', 'ENDED'] as const;
export type PromotionStatus = (typeof PROMOTION_STATUSES)[number];
export const PROMOTION_TRIGGERS = ['AUTOMATIC', 'CODE'] as const;
export type PromotionTrigger = (typeof PROMOTION_TRIGGERS)[number];
export const PROMOTION_VERSION_STATUSES = ['PROPOSED', 'APPROVED', 'REFUSED'] as const;
export type PromotionVersionStatus = (typeof PROMOTION_VERSION_STATUSES)[number];
export const PROMOTION_USE_STATUSES = ['RESERVED', 'SETTLED', 'RELEASED'] as const;
export type PromotionUseStatus = (typeof PROMOTION_USE_STATUSES)[number];

/** Who and what a promotion is for: all that is given must hold; of a list, one. */
export interface PromotionScope {
  readonly serviceIds?: readonly string[];
  /** Packages that are sold; without this and serviceIds: all services, and no packages. */
  readonly packageIds?: readonly string[];
  readonly practitionerIds?: readonly string[];
  readonly branchIds?: readonly string[];
  /** NEW: has never completed a visit. RETURNING: has. */
  readonly patients?: 'NEW' | 'RETURNING';
  readonly tierIds?: readonly string[];
  readonly groupIds?: readonly string[];
  /** ISO 8601, 1 is Monday; of the visit, or of the quote where there is none, in the branch's time zone. */
  readonly weekdays?: readonly number[];
  /** First and last local date of the visit. */
  readonly datesFrom?: string;
  readonly datesTo?: string;
}

export const PromotionEntity = defineEntity({
  name: 'Promotion',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.string(),
    status: p.string().$type<PromotionStatus>(),
    /** The latest version, and the latest that was approved: that one is in force. Null: none yet. */
    version: p.integer(),
    approvedVersion: p.integer().nullable(),
    /** Counted under the lock of this row, over all versions. */
    usesReserved: p.integer().default(0),
    usesSettled: p.integer().default(0),
    reservedMinor: p.bigint('number').default(0),
    settledMinor: p.bigint('number').default(0),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  },
});

/** Append-only but for its approval. */
export const PromotionVersionEntity = defineEntity({
  name: 'PromotionVersion',
  properties: {
    clinicId: p.uuid().primary(),
    promotionId: p.uuid().primary(),
    version: p.integer().primary(),
    id: p.uuid(),
    /** AUTOMATIC: by itself. CODE: for whoever gives one of its coupons' codes. */
    trigger: p.string().$type<PromotionTrigger>(),
    /** Hundredths of a percent of a line, or an amount off the quote in minor units. */
    basisPoints: p.integer().nullable(),
    amountMinor: p.bigint('number').nullable(),
    /** At most so much off one quote. */
    maxMinor: p.bigint('number').nullable(),
    /** Who and what it is for; {}: everything. See entities/billing/promotion.ts. */
    scope: p.json<PromotionScope>(),
    /** The smaller goes first. exclusive: no other promotion on the same line. */
    priority: p.integer(),
    exclusive: p.boolean().default(false),
    effectiveFrom: p.datetime(3),
    effectiveTo: p.datetime(3).nullable(),
    totalLimit: p.integer().nullable(),
    perPatientLimit: p.integer().nullable(),
    budgetMinor: p.bigint('number').nullable(),
    status: p.string().$type<PromotionVersionStatus>(),
    proposedBy: p.uuid(),
    proposedAt: p.datetime(3),
    decidedBy: p.uuid().nullable(),
    decidedAt: p.datetime(3).nullable(),
  },
});

export const CouponEntity = defineEntity({
  name: 'Coupon',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    promotionId: p.uuid(),
    /** Upper case. */
    code: p.string(),
    /** Null: as often as the promotion allows. 1: single use. */
    useLimit: p.integer().nullable(),
    /** Reserved and settled, counted under the promotion's lock. */
    uses: p.integer().default(0),
    patientId: p.uuid().nullable(),
    expiresAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
  },
});

/** One use of a promotion by one quote: counted by limits and budget until it is released. */
export const PromotionUseEntity = defineEntity({
  name: 'PromotionUse',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    promotionId: p.uuid(),
    version: p.integer(),
    quoteId: p.uuid(),
    patientId: p.uuid(),
    couponId: p.uuid().nullable(),
    amountMinor: p.bigint('number'),
    status: p.string().$type<PromotionUseStatus>(),
    /** Whether the patient had never completed a visit before. */
    newPatient: p.boolean(),
    createdAt: p.datetime(3),
    settledAt: p.datetime(3).nullable(),
    releasedAt: p.datetime(3).nullable(),
  },
});
