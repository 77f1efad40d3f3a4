/** What was paid, and what was given back (mission.md, section 8). */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const PAYMENT_METHODS = ['CASH', 'CARD', 'TRANSFER', 'WALLET', 'POINTS'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** invoice_id null: paid into the wallet. Points pay at the clinic's value of a point. */
export const PaymentEntity = defineEntity({
  name: 'Payment',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    patientId: p.uuid(),
    invoiceId: p.uuid().nullable(),
    method: p.string().$type<PaymentMethod>(),
    amountMinor: p.bigint('number'),
    currencyCode: p.string(),
    /** Given back of it by refunds. */
    returnedMinor: p.bigint('number').default(0),
    points: p.integer().nullable(),
    returnedPoints: p.integer().default(0),
    ledgerTransactionId: p.uuid().nullable(),
    /** What the terminal knows a card by again; never its number. */
    cardFingerprint: p.string().nullable(),
    /** The terminal's or the bank's name for it. */
    reference: p.string().nullable(),
    receivedBy: p.uuid().nullable(),
    receivedAt: p.datetime(3),
  },
});

export const RefundEntity = defineEntity({
  name: 'Refund',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.integer(),
    invoiceId: p.uuid(),
    patientId: p.uuid(),
    reason: p.string(),
    /** What the lines had cost; of it, given back in money; the rest in points, or it had not been paid. */
    creditedMinor: p.bigint('number'),
    moneyMinor: p.bigint('number'),
    points: p.integer().default(0),
    currencyCode: p.string(),
    refundedBy: p.uuid().nullable(),
    refundedAt: p.datetime(3),
  },
});

export const RefundLineEntity = defineEntity({
  name: 'RefundLine',
  properties: {
    clinicId: p.uuid().primary(),
    refundId: p.uuid().primary(),
    invoiceLineId: p.uuid().primary(),
    amountMinor: p.bigint('number'),
    /** Points that the line had earned and that were taken back. */
    reversedPoints: p.integer().default(0),
  },
});

/** What went back, and to where: to the payment's own method, or into the wallet. */
export const RefundPaymentEntity = defineEntity({
  name: 'RefundPayment',
  properties: {
    clinicId: p.uuid().primary(),
    refundId: p.uuid().primary(),
    paymentId: p.uuid().primary(),
    method: p.string().$type<PaymentMethod>(),
    amountMinor: p.bigint('number'),
    points: p.integer().nullable(),
  },
});
