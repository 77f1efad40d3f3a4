/** Who brought whom, at which level, and what both got for it (mission.md, section 7). */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const REFERRAL_STATUSES = [
  'LEAD',
  'JOINED',
  'BOOKED',
  'QUALIFIED',
  'FLAGGED',
  'REFUSED',
  'REVERSED',
] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];
export const REFERRAL_FLAGS = ['SELF', 'CYCLE', 'SAME_PHONE', 'SAME_EMAIL', 'SAME_CARD', 'NOT_NEW'] as const;
export type ReferralFlag = (typeof REFERRAL_FLAGS)[number];
export const REFERRAL_WAYS = ['LINK', 'CODE', 'STAFF'] as const;
export type ReferralWay = (typeof REFERRAL_WAYS)[number];

/** What whoever stands at this level above a newcomer gets; level 1 brought them. */
export interface ReferralLevel {
  readonly points: number;
  /** Rewards of this level that one patient gets; null: no end. */
  readonly cap: number | null;
}

/** Append-only; the latest version that has begun is in force. No row: no referrals. */
export const ReferralProgramEntity = defineEntity({
  name: 'ReferralProgram',
  properties: {
    clinicId: p.uuid().primary(),
    version: p.integer().primary(),
    id: p.uuid(),
    active: p.boolean(),
    newcomerPoints: p.integer(),
    /** [{points, cap}]: of level 1 (who brought them), 2 (who brought that one) and so on; cap: rewards of that level that one patient gets, null: no end. */
    levels: p.json<readonly ReferralLevel[]>(),
    /** How long the points are pending. */
    availableAfterDays: p.integer().default(0),
    expiresAfterMonths: p.integer().nullable(),
    /** How long a link that was opened counts until booking. */
    attributionDays: p.integer().default(90),
    createdBy: p.uuid().nullable(),
    createdAt: p.datetime(3),
  },
});

export const ReferralCodeEntity = defineEntity({
  name: 'ReferralCode',
  properties: {
    clinicId: p.uuid().primary(),
    patientId: p.uuid().primary(),
    /** The clinic's number in links and six letters, as it is written in links; unique everywhere. */
    code: p.string(),
    opened: p.integer().default(0),
    createdAt: p.datetime(3),
  },
});

/** How often a code's link was opened on a day of the clinic's first branch. */
export const ReferralOpeningEntity = defineEntity({
  name: 'ReferralOpening',
  properties: {
    clinicId: p.uuid().primary(),
    patientId: p.uuid().primary(),
    date: p.date().primary(),
    opened: p.integer(),
  },
});

export const ReferralEntity = defineEntity({
  name: 'Referral',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    referrerId: p.uuid(),
    /** Null while only a contact was left. */
    newcomerId: p.uuid().nullable(),
    /** LEAD: left a contact. JOINED: is a patient. BOOKED. QUALIFIED: first paid visit, both rewarded. FLAGGED: somebody has to look at it. REFUSED. REVERSED: the visit was refunded. */
    status: p.string().$type<ReferralStatus>(),
    flag: p.string().$type<ReferralFlag>().nullable(),
    /** What it was before it was flagged, to which it goes back when approved. */
    flaggedStatus: p.string().$type<ReferralStatus>().nullable(),
    through: p.string().$type<ReferralWay>(),
    contactName: p.string().nullable(),
    contactPhone: p.string().nullable(),
    contactEmail: p.string().nullable(),
    programVersion: p.integer(),
    visitId: p.uuid().nullable(),
    invoiceId: p.uuid().nullable(),
    /** Until when a lead can still become a patient by it. */
    expiresAt: p.datetime(3).nullable(),
    reviewedBy: p.uuid().nullable(),
    reviewedAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
    joinedAt: p.datetime(3).nullable(),
    bookedAt: p.datetime(3).nullable(),
    qualifiedAt: p.datetime(3).nullable(),
    updatedAt: p.datetime(3),
  },
});

/** Who got how many points for it; level 0: the newcomer. */
export const ReferralRewardEntity = defineEntity({
  name: 'ReferralReward',
  properties: {
    clinicId: p.uuid().primary(),
    referralId: p.uuid().primary(),
    level: p.integer().primary(),
    patientId: p.uuid(),
    points: p.integer(),
    transactionId: p.uuid(),
    reversedAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
  },
});
