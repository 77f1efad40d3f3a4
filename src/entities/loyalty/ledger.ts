/** Points: accounts, the append-only double-entry ledger, and lots that expire together (mission.md, section 7). */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const LEDGER_TRANSACTION_KINDS = [
  'EARN',
  'MATURE',
  'HOLD',
  'RELEASE',
  'SETTLE',
  'SPEND',
  'RETURN',
  'EXPIRE',
  'REVERSE',
  'ADJUST',
  'MERGE_OUT',
  'MERGE_IN',
] as const;
export type LedgerTransactionKind = (typeof LEDGER_TRANSACTION_KINDS)[number];
export const EARN_REASONS = [
  'VISIT',
  'PAID',
  'COURSE',
  'ONLINE_BOOKING',
  'SURVEY',
  'PORTAL_ACTIVITY',
  'REFERRAL',
] as const;
export type EarnReason = (typeof EARN_REASONS)[number];
export const LEDGER_ACCOUNTS = [
  'AVAILABLE',
  'PENDING',
  'HELD',
  'OWED',
  'ISSUED',
  'REDEEMED',
  'EXPIRED',
  'ADJUSTED',
  'TRANSFER',
] as const;
export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number];

/** A patient's points, as the entries sum up: locked while they change. owed: taken back after they had been spent; what is earned next pays it first. */
export const LoyaltyAccountEntity = defineEntity({
  name: 'LoyaltyAccount',
  properties: {
    clinicId: p.uuid().primary(),
    patientId: p.uuid().primary(),
    available: p.bigint('number').default(0),
    pending: p.bigint('number').default(0),
    held: p.bigint('number').default(0),
    owed: p.bigint('number').default(0),
    /** The number of its last transaction. */
    lastNumber: p.integer().default(0),
    /** None of its lots matures or lapses before; null: none will. */
    dueAt: p.datetime(3).nullable(),
    mergedIntoId: p.uuid().nullable(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  },
});

/** Append-only. Sums to zero over its entries; each source is counted once. */
export const LedgerTransactionEntity = defineEntity({
  name: 'LedgerTransaction',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    patientId: p.uuid(),
    /** Its place in the account's history, from 1 on. */
    number: p.integer(),
    kind: p.string().$type<LedgerTransactionKind>(),
    /** What it was for; unique, so that nothing counts twice. */
    source: p.string(),
    /** Why points were earned; null for what earns nothing. */
    reason: p.string().$type<EarnReason>().nullable(),
    /** The transaction that it takes back or goes on with. */
    ofTransactionId: p.uuid().nullable(),
    earningRuleId: p.uuid().nullable(),
    earningRuleVersion: p.integer().nullable(),
    visitId: p.uuid().nullable(),
    invoiceId: p.uuid().nullable(),
    invoiceLineId: p.uuid().nullable(),
    redemptionId: p.uuid().nullable(),
    referralId: p.uuid().nullable(),
    adjustmentId: p.uuid().nullable(),
    /** The account afterwards. */
    availableAfter: p.bigint('number'),
    pendingAfter: p.bigint('number'),
    heldAfter: p.bigint('number'),
    owedAfter: p.bigint('number'),
    occurredAt: p.datetime(3),
  },
});

/** Points that were earned together expire together. What is left of it: pending + available + held. */
export const LoyaltyLotEntity = defineEntity({
  name: 'LoyaltyLot',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    patientId: p.uuid(),
    /** The transaction that made it. */
    transactionId: p.uuid(),
    points: p.integer(),
    pending: p.integer().default(0),
    available: p.integer().default(0),
    held: p.integer().default(0),
    /** When what is pending becomes available; null: at once. */
    availableAt: p.datetime(3).nullable(),
    /** The last day, by the branch's calendar, and the instant at which that day ends; null: never. */
    expiresOn: p.date().nullable(),
    expiresAt: p.datetime(3).nullable(),
    branchId: p.uuid().nullable(),
    earnedAt: p.datetime(3),
  },
});

/** Append-only. AVAILABLE, PENDING, HELD: the patient's. OWED: below zero while the patient owes. The others are the clinic's. */
export const LedgerEntryEntity = defineEntity({
  name: 'LedgerEntry',
  properties: {
    clinicId: p.uuid().primary(),
    transactionId: p.uuid().primary(),
    line: p.integer().primary(),
    patientId: p.uuid(),
    account: p.string().$type<LedgerAccount>(),
    lotId: p.uuid().nullable(),
    points: p.bigint('number'),
  },
});

/** Up to which local day owners were told, on its morning, of points that expire 14 days after it. */
export const PointsWarningEntity = defineEntity({
  name: 'PointsWarning',
  properties: {
    clinicId: p.uuid().primary(),
    branchId: p.uuid().primary(),
    through: p.date(),
  },
});
