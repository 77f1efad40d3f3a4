/** What was sold, at which price; numbered without gaps (mission.md, section 8). */
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { LineKind } from './discount-quote.js';

export type DocumentSeries = 'INVOICE' | 'REFUND';
export const INVOICE_STATUSES = ['ISSUED', 'VOID'] as const;
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];

/** Numbers without gaps: the row is locked until who took one has committed. */
export const DocumentCounterEntity = defineEntity({
  name: 'DocumentCounter',
  properties: {
    clinicId: p.uuid().primary(),
    series: p.string().$type<DocumentSeries>().primary(),
    lastNumber: p.integer(),
  },
});

export const InvoiceEntity = defineEntity({
  name: 'Invoice',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.integer(),
    patientId: p.uuid(),
    visitId: p.uuid().nullable(),
    branchId: p.uuid().nullable(),
    quoteId: p.uuid(),
    status: p.string().$type<InvoiceStatus>(),
    currencyCode: p.string(),
    totalMinor: p.bigint('number'),
    /** All payments, points at their value; what of the lines was refunded; and what of the payments was given back. */
    paidMinor: p.bigint('number').default(0),
    creditedMinor: p.bigint('number').default(0),
    returnedMinor: p.bigint('number').default(0),
    /** What is still to be paid. */
    balanceMinor: p
      .bigint('number')
      .generated('(total_minor - credited_minor - paid_minor + returned_minor) stored'),
    issuedAt: p.datetime(3),
    issuedBy: p.uuid().nullable(),
    dueOn: p.date(),
    /** When it was first paid in full. */
    paidAt: p.datetime(3).nullable(),
    /** When the last of its lines was refunded: its visit can be invoiced anew. */
    refundedAt: p.datetime(3).nullable(),
    voidedAt: p.datetime(3).nullable(),
    voidReason: p.string().nullable(),
    updatedAt: p.datetime(3),
  },
});

/** The lines of the quote, as they were when it was issued. */
export const InvoiceLineEntity = defineEntity({
  name: 'InvoiceLine',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    invoiceId: p.uuid(),
    line: p.integer(),
    kind: p.string().$type<LineKind>(),
    description: p.string(),
    serviceId: p.uuid().nullable(),
    packageId: p.uuid().nullable(),
    practitionerId: p.uuid().nullable(),
    quantity: p.integer(),
    unitMinor: p.bigint('number'),
    amountMinor: p.bigint('number'),
    patientPackageId: p.uuid().nullable(),
    coveredMinor: p.bigint('number'),
    discountMinor: p.bigint('number'),
    totalMinor: p.bigint('number'),
    creditedMinor: p.bigint('number').default(0),
    refundedAt: p.datetime(3).nullable(),
  },
});
