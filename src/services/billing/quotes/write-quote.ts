/** Writes a quote: its lines, what it cites for each discount, and the uses that it reserves (mission.md, section 8). */
import { sql } from 'kysely';
import type {
  DiscountQuoteStatus,
  QuoteWishes,
  RefusedPromotion,
} from '../../../entities/billing/discount-quote.js';
import { newId, newIds } from '../../new-id.js';
import type { Scope } from '../../scope.js';
import type { PromotionTaken } from './discounts-of-quote.js';
import type { PricedLine } from './price-lines.js';

export interface QuoteDraft {
  readonly id: string;
  readonly patientId: string;
  readonly branchId: string | null;
  readonly visitId: string | null;
  readonly currencyCode: string;
  readonly lines: readonly PricedLine[];
  readonly promotions: readonly PromotionTaken[];
  readonly redemptions: readonly { id: string; line: number; amountMinor: number }[];
  readonly refused: readonly RefusedPromotion[];
  readonly wishes: QuoteWishes;
  readonly newPatient: boolean | null;
  readonly expiresAt: Date | null;
}

/** A quote's sums, in minor units. */
export interface WrittenQuote {
  readonly id: string;
  readonly status: DiscountQuoteStatus;
  readonly patientId: string;
  readonly branchId: string | null;
  readonly visitId: string | null;
  readonly currencyCode: string;
  readonly subtotalMinor: number;
  readonly coveredMinor: number;
  readonly discountMinor: number;
  readonly totalMinor: number;
  readonly refused: readonly RefusedPromotion[];
  readonly expiresAt: Date | null;
  readonly createdAt: Date;
}

/** Must run within a transaction that holds the promotions it takes from. One statement while nothing is taken off. */
export async function writeQuote(scope: Scope, draft: QuoteDraft, now: Date): Promise<WrittenQuote> {
  const { id, patientId, branchId, visitId, currencyCode, refused, expiresAt } = draft;
  const off = (line: number) =>
    sumOf([...draft.promotions, ...draft.redemptions].filter((one) => one.line === line));
  const lines = draft.lines.map((line) => {
    const coveredMinor = line.patientPackageId === null ? 0 : line.amountMinor;
    return { ...line, coveredMinor, discountMinor: off(line.line) };
  });
  const subtotalMinor = sumOf(lines);
  const coveredMinor = lines.reduce((sum, line) => sum + line.coveredMinor, 0);
  const discountMinor = lines.reduce((sum, line) => sum + line.discountMinor, 0);
  const totalMinor = subtotalMinor - coveredMinor - discountMinor;
  await scope.db
    .with('quote', (db) =>
      db
        .insertInto('discount_quote')
        .values({
          ...{ clinic_id: scope.clinicId, id, patient_id: patientId, branch_id: branchId, visit_id: visitId },
          ...{ status: 'OPEN', currency_code: currencyCode, subtotal_minor: subtotalMinor },
          ...{ covered_minor: coveredMinor, discount_minor: discountMinor, total_minor: totalMinor },
          refused: sql`${JSON.stringify(refused)}::jsonb`,
          wishes: sql`${JSON.stringify(draft.wishes)}::jsonb`,
          ...{ expires_at: expiresAt, created_at: now, updated_at: now },
        })
        .returning('id'),
    )
    .insertInto('quote_line')
    .values(
      lines.map((line) => ({
        ...{ clinic_id: scope.clinicId, quote_id: id, line: line.line, kind: line.kind },
        ...{ service_id: line.serviceId, package_id: line.packageId, practitioner_id: line.practitionerId },
        ...{ quantity: line.quantity, unit_minor: line.unitMinor, amount_minor: line.amountMinor },
        ...{ patient_package_id: line.patientPackageId, covered_minor: line.coveredMinor },
        discount_minor: line.discountMinor,
        total_minor: line.amountMinor - line.coveredMinor - line.discountMinor,
      })),
    )
    .execute();
  await writeDiscounts(scope, draft);
  await countUses(scope, draft, now);
  return {
    ...{
      id,
      status: 'OPEN' as const,
      patientId,
      branchId,
      visitId,
      currencyCode,
      subtotalMinor,
      coveredMinor,
    },
    ...{ discountMinor, totalMinor, refused, expiresAt, createdAt: now },
  };
}

/** In the order in which they are taken off a line: promotions first. */
async function writeDiscounts(scope: Scope, { id, promotions, redemptions }: QuoteDraft): Promise<void> {
  const cited = [
    ...promotions.map(({ promotion, line, amountMinor }) => ({
      ...{ line, amountMinor, promotionId: promotion.id, version: promotion.version },
      ...{ couponId: promotion.coupon?.id ?? null, redemptionId: null },
    })),
    ...redemptions.map(({ id: redemptionId, line, amountMinor }) => ({
      ...{ line, amountMinor, promotionId: null, version: null, couponId: null, redemptionId },
    })),
  ];
  if (cited.length === 0) return;
  const places = new Map<number, number>();
  const ids = newIds(cited.length);
  await scope.db
    .insertInto('discount')
    .values(
      cited.map((one, index) => {
        const place = (places.get(one.line) ?? 0) + 1;
        places.set(one.line, place);
        return {
          ...{ clinic_id: scope.clinicId, id: ids[index] as string, quote_id: id, line: one.line, place },
          ...{ promotion_id: one.promotionId, promotion_version: one.version, coupon_id: one.couponId },
          ...{ redemption_id: one.redemptionId, amount_minor: one.amountMinor },
        };
      }),
    )
    .execute();
}

/** One use of each promotion that takes something off, in limits, budgets and coupons. */
async function countUses(scope: Scope, draft: QuoteDraft, now: Date): Promise<void> {
  const { clinicId } = scope;
  const promotions = new Map(draft.promotions.map(({ promotion }) => [promotion.id, promotion]));
  if (promotions.size === 0) return;
  const uses = [...promotions.values()].map(({ id, version, coupon }) => ({
    ...{ id: newId(), promotion_id: id, version, coupon_id: coupon?.id ?? null },
    amount_minor: sumOf(draft.promotions.filter(({ promotion }) => promotion.id === id)),
  }));
  await sql`
    with uses as (
      select * from jsonb_to_recordset(${JSON.stringify(uses)}::jsonb)
        as u (id uuid, promotion_id uuid, version int, coupon_id uuid, amount_minor bigint)
    ), written as (
      insert into promotion_use (clinic_id, id, promotion_id, version, quote_id, patient_id, coupon_id, amount_minor,
        status, new_patient, created_at)
      select ${clinicId}, id, promotion_id, version, ${draft.id}, ${draft.patientId}, coupon_id, amount_minor,
        'RESERVED', ${draft.newPatient ?? false}, ${now} from uses
    ), coupons as (
      update coupon c set uses = c.uses + 1 from uses where c.clinic_id = ${clinicId} and c.id = uses.coupon_id
    )
    update promotion p set uses_reserved = p.uses_reserved + 1, reserved_minor = p.reserved_minor + uses.amount_minor
    from uses where p.clinic_id = ${clinicId} and p.id = uses.promotion_id
  `.execute(scope.db);
}

const sumOf = (parts: readonly { amountMinor: number }[]): number =>
  parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
