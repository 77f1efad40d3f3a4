/** Money that a patient paid ahead (mission.md, section 8). */
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { PaymentMethod } from './payment.js';

export const WALLET_ENTRY_KINDS = [
  'TOP_UP',
  'SPENT',
  'REFUNDED',
  'PAID_OUT',
  'MERGE_OUT',
  'MERGE_IN',
] as const;
export type WalletEntryKind = (typeof WALLET_ENTRY_KINDS)[number];

/** Money paid ahead. Append-only entries under the wallet's lock. */
export const WalletEntity = defineEntity({
  name: 'Wallet',
  properties: {
    clinicId: p.uuid().primary(),
    patientId: p.uuid().primary(),
    balanceMinor: p.bigint('number').default(0),
    currencyCode: p.string(),
    lastNumber: p.integer().default(0),
    updatedAt: p.datetime(3),
  },
});

export const WalletEntryEntity = defineEntity({
  name: 'WalletEntry',
  properties: {
    clinicId: p.uuid().primary(),
    patientId: p.uuid().primary(),
    number: p.integer().primary(),
    id: p.uuid(),
    kind: p.string().$type<WalletEntryKind>(),
    amountMinor: p.bigint('number'),
    balanceAfterMinor: p.bigint('number'),
    paymentId: p.uuid().nullable(),
    refundId: p.uuid().nullable(),
    /** Of PAID_OUT: how the money was handed over, and why. */
    method: p.string().$type<PaymentMethod>().nullable(),
    reason: p.string().nullable(),
    madeBy: p.uuid().nullable(),
    occurredAt: p.datetime(3),
  },
});
