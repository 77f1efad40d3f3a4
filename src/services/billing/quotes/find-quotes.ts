/** Quotes by id and by visit, with their lines and discounts, as far as the viewer may see them (mission.md, section 8). */
import { sql } from 'kysely';
import type { LineKind, RefusedPromotion } from '../../../entities/billing/discount-quote.js';
import { anyOf } from '../../any-of.js';
import { groupBy } from '../../group-by.js';
import { loaderPerArguments } from '../../loader-per-arguments.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';
import { isId } from '../../where-any.js';

/** Money in minor units of its currency. */
export type QuoteRow = Awaited<ReturnType<typeof findQuotes>>[number];

export interface QuoteLineRow {
  readonly quoteId: string;
  readonly currencyCode: string;
  readonly line: number;
  readonly kind: LineKind;
  readonly serviceId: string | null;
  readonly servicePackageId: string | null;
  readonly practitionerId: string | null;
  readonly quantity: number;
  readonly unitMinor: number;
  readonly amountMinor: number;
  readonly patientPackageId: string | null;
  readonly coveredMinor: number;
  readonly discountMinor: number;
  readonly totalMinor: number;
  /** In the order in which they are taken off. */
  readonly discounts: readonly DiscountRow[];
}

export interface DiscountRow {
  readonly currencyCode: string;
  readonly promotionId: string | null;
  readonly promotionVersion: number | null;
  readonly couponId: string | null;
  readonly redemptionId: string | null;
  /** The promotion's name, or the reward's. */
  readonly name: string;
  readonly code: string | null;
  readonly amountMinor: number;
}

const columns = [
  'discount_quote.id as id',
  'discount_quote.patient_id as patientId',
  'discount_quote.branch_id as branchId',
  'discount_quote.visit_id as visitId',
  'discount_quote.status as status',
  'discount_quote.currency_code as currencyCode',
  'discount_quote.subtotal_minor as subtotalMinor',
  'discount_quote.covered_minor as coveredMinor',
  'discount_quote.discount_minor as discountMinor',
  'discount_quote.total_minor as totalMinor',
  'discount_quote.refused as refused',
  'discount_quote.expires_at as expiresAt',
  'discount_quote.created_at as createdAt',
] as const;

/** Of a patient, their own. */
function quotesIn(scope: Scope) {
  const query = scope.db
    .selectFrom('discount_quote')
    .select(columns)
    .where('discount_quote.clinic_id', '=', scope.clinicId);
  if (!allows(scope.viewer, 'billing:read')) return query.where('discount_quote.id', 'is', null);
  const { viewer } = scope;
  return viewer.kind === 'PATIENT' ? query.where('discount_quote.patient_id', '=', viewer.id) : query;
}

export function findQuotes(scope: Scope, ids: readonly string[]) {
  return quotesIn(scope).where('discount_quote.id', '=', anyOf(ids)).execute();
}

/** As the viewer sees it. @throws Refusal NOT_FOUND */
export async function quoteSeen(scope: Scope, quoteId: string): Promise<QuoteRow> {
  const [quote] = isId(quoteId) ? await findQuotes(scope, [quoteId]) : [];
  if (!quote) throw refuse('NOT_FOUND', 'There is no such quote.', ['discountQuoteId']);
  return quote;
}

/** What takes nothing off, as the viewer sees it: a patient sees what was asked for, and not what is for others. */
export function refusalsSeen({ viewer }: Scope, { refused }: QuoteRow) {
  const seen = viewer.kind === 'PATIENT' ? refused.filter(wasAsked) : refused;
  return seen.map(({ couponCode, ...refusal }) => ({ ...refusal, code: couponCode }));
}

const wasAsked = ({ couponCode, redemptionId }: RefusedPromotion) =>
  couponCode !== null || redemptionId !== null;

const loadOfVisit = loaderPerArguments<Record<string, never>, QuoteRow | null>(async (scope, _, visitIds) => {
  const rows: QuoteRow[] = await quotesIn(scope)
    .where('discount_quote.visit_id', '=', anyOf(visitIds))
    .where('discount_quote.status', 'in', ['OPEN', 'INVOICED'])
    .execute();
  const ofVisit = new Map(rows.map((row) => [row.visitId, row]));
  return visitIds.map((id) => ofVisit.get(id) ?? null);
});

/** The quote that holds for a visit; null: none, or not for the viewer. Batched within a tick. */
export function quoteOfVisit(scope: Scope, visitId: string): Promise<QuoteRow | null> {
  return loadOfVisit(scope, visitId, {});
}

const loadLines = loaderPerArguments<Record<string, never>, QuoteLineRow[]>(async (scope, _, quoteIds) => {
  const { clinicId } = scope;
  const { rows } = await sql<QuoteLineRow>`
    select l.quote_id as "quoteId", q.currency_code as "currencyCode", l.line, l.kind, l.service_id as "serviceId",
      l.package_id as "servicePackageId", l.practitioner_id as "practitionerId", l.quantity,
      l.unit_minor as "unitMinor", l.amount_minor as "amountMinor", l.patient_package_id as "patientPackageId",
      l.covered_minor as "coveredMinor", l.discount_minor as "discountMinor", l.total_minor as "totalMinor",
      coalesce((
        select json_agg(json_build_object('currencyCode', q.currency_code, 'promotionId', d.promotion_id,
          'promotionVersion', d.promotion_version, 'couponId', d.coupon_id, 'redemptionId', d.redemption_id,
          'name', coalesce(p.name, r.name), 'code', coalesce(c.code, r.code), 'amountMinor', d.amount_minor)
          order by d.place)
        from discount d
          left join promotion p on p.clinic_id = ${clinicId} and p.id = d.promotion_id
          left join coupon c on c.clinic_id = ${clinicId} and c.id = d.coupon_id
          left join redemption r on r.clinic_id = ${clinicId} and r.id = d.redemption_id
        where d.clinic_id = ${clinicId} and d.quote_id = l.quote_id and d.line = l.line
      ), '[]') as discounts
    from quote_line l
      join discount_quote q on q.clinic_id = ${clinicId} and q.id = l.quote_id
    where l.clinic_id = ${clinicId} and l.quote_id = ${anyOf(quoteIds)}
    order by l.quote_id, l.line
  `.execute(scope.db);
  const ofQuote = groupBy(rows, ({ quoteId }) => quoteId);
  return quoteIds.map((id) => ofQuote.get(id) ?? []);
});

/** The lines of a quote that the viewer sees, in their order; batched within a tick. */
export function linesOfQuote(scope: Scope, quoteId: string): Promise<QuoteLineRow[]> {
  return loadLines(scope, quoteId, {});
}
