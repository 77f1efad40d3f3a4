/** What something will cost, and the discounts that it cites (mission.md, section 8). */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const DISCOUNT_QUOTE_STATUSES = ['OPEN', 'INVOICED', 'RELEASED', 'EXPIRED'] as const;
export type DiscountQuoteStatus = (typeof DISCOUNT_QUOTE_STATUSES)[number];
export const LINE_KINDS = ['SERVICE', 'PACKAGE'] as const;
export type LineKind = (typeof LINE_KINDS)[number];
export const DISCOUNT_REFUSALS = [
  'NOT_BEGUN',
  'OVER',
  'OTHER_SERVICE',
  'OTHER_PRACTITIONER',
  'OTHER_BRANCH',
  'OTHER_DAY',
  'NOT_NEW',
  'NOT_RETURNING',
  'OTHER_TIER',
  'OTHER_GROUP',
  'LIMIT_REACHED',
  'PATIENT_LIMIT_REACHED',
  'BUDGET_SPENT',
  'EXCLUDED',
  'LESS_THAN_ANOTHER',
  'NOTHING_LEFT',
  'UNKNOWN_CODE',
  'CODE_USED',
  'CODE_EXPIRED',
  'OTHER_PATIENT',
  'REDEMPTION_NOT_HELD',
] as const;
export type DiscountRefusal = (typeof DISCOUNT_REFUSALS)[number];

/** A promotion or redemption that did not apply, and why. */
export interface RefusedPromotion {
  readonly promotionId: string | null;
  readonly version: number | null;
  readonly redemptionId: string | null;
  /** The code as it was given, for one that nobody knows too. */
  readonly couponCode: string | null;
  readonly reason: DiscountRefusal;
}

/** What was asked for beside the lines, as it was given: it stays wanted where nothing came of it. */
export interface QuoteWishes {
  readonly codes: readonly string[];
  readonly redemptionIds: readonly string[];
}

/** What something will cost a patient, with what promotions and redemptions give: held until it is invoiced, released or over. */
export const DiscountQuoteEntity = defineEntity({
  name: 'DiscountQuote',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    patientId: p.uuid(),
    branchId: p.uuid().nullable(),
    /** The visit that it was made for when it was booked; null: at the desk. */
    visitId: p.uuid().nullable(),
    status: p.string().$type<DiscountQuoteStatus>(),
    currencyCode: p.string(),
    subtotalMinor: p.bigint('number'),
    /** Paid by packages. */
    coveredMinor: p.bigint('number'),
    discountMinor: p.bigint('number'),
    totalMinor: p.bigint('number'),
    /** [{promotionId, version, couponCode?, reason}]: what did not apply, and why. */
    refused: p.json<readonly RefusedPromotion[]>(),
    wishes: p.json<QuoteWishes>(),
    /** Null while it belongs to a visit that has not ended, or once it was invoiced. */
    expiresAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  },
});

export const QuoteLineEntity = defineEntity({
  name: 'QuoteLine',
  properties: {
    clinicId: p.uuid().primary(),
    quoteId: p.uuid().primary(),
    line: p.integer().primary(),
    kind: p.string().$type<LineKind>(),
    serviceId: p.uuid().nullable(),
    packageId: p.uuid().nullable(),
    practitionerId: p.uuid().nullable(),
    quantity: p.integer(),
    unitMinor: p.bigint('number'),
    amountMinor: p.bigint('number'),
    /** The package of the patient that pays it, session by session. */
    patientPackageId: p.uuid().nullable(),
    coveredMinor: p.bigint('number').default(0),
    discountMinor: p.bigint('number').default(0),
    totalMinor: p.bigint('number'),
  },
});

/** Each cites what allowed it: an approved version of a promotion (with the coupon, if it took one), or a redemption. */
export const DiscountEntity = defineEntity({
  name: 'Discount',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    quoteId: p.uuid(),
    line: p.integer(),
    /** The order in which they were taken off the line. */
    place: p.integer(),
    promotionId: p.uuid().nullable(),
    promotionVersion: p.integer().nullable(),
    couponId: p.uuid().nullable(),
    redemptionId: p.uuid().nullable(),
    amountMinor: p.bigint('number'),
  },
});
