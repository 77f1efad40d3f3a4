/** Refunds by id, as far as the viewer may see them, with their lines and what went back. */
import { anyOf } from '../../any-of.js';
import { groupBy } from '../../group-by.js';
import { loaderPerArguments } from '../../loader-per-arguments.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';

export type RefundRow = Awaited<ReturnType<typeof findRefunds>>[number];

export const refundColumns = [
  'refund.id as id',
  'refund.number as number',
  'refund.invoice_id as invoiceId',
  'refund.patient_id as patientId',
  'refund.reason as reason',
  'refund.credited_minor as creditedMinor',
  'refund.money_minor as moneyMinor',
  'refund.points as points',
  'refund.currency_code as currencyCode',
  'refund.refunded_by as refundedById',
  'refund.refunded_at as refundedAt',
] as const;

/** Refunds that the viewer may see; for a patient, their own. */
export function refundsOf(scope: Scope) {
  const query = scope.db.selectFrom('refund').where('refund.clinic_id', '=', scope.clinicId);
  if (!allows(scope.viewer, 'billing:read')) return query.where('refund.id', 'is', null);
  return scope.viewer.kind === 'PATIENT' ? query.where('refund.patient_id', '=', scope.viewer.id) : query;
}

export function findRefunds(scope: Scope, ids: readonly string[]) {
  return refundsOf(scope).select(refundColumns).where('refund.id', '=', anyOf(ids)).execute();
}

const lines = loaderPerArguments<Record<string, never>, RefundedLineRow[]>(async (scope, _, ids) => {
  const rows = await refundsOf(scope)
    .innerJoin('refund_line as part', (join) =>
      join.onRef('part.clinic_id', '=', 'refund.clinic_id').onRef('part.refund_id', '=', 'refund.id'),
    )
    .innerJoin('invoice_line as line', (join) =>
      join.onRef('line.clinic_id', '=', 'part.clinic_id').onRef('line.id', '=', 'part.invoice_line_id'),
    )
    .select(['part.refund_id as refundId', 'part.invoice_line_id as lineId'])
    .select(['part.amount_minor as amountMinor', 'part.reversed_points as reversedPoints'])
    .select('refund.currency_code as currencyCode')
    .where('part.clinic_id', '=', scope.clinicId)
    .where('refund.id', '=', anyOf(ids))
    .orderBy('line.line')
    .execute();
  const byRefund = groupBy(rows, ({ refundId }) => refundId);
  return ids.map((id) => byRefund.get(id) ?? []);
});

export interface RefundedLineRow {
  readonly lineId: string;
  readonly amountMinor: number;
  readonly reversedPoints: number;
  readonly currencyCode: string;
}

/** By their place in the invoice. */
export function linesOfRefund(scope: Scope, refundId: string): Promise<RefundedLineRow[]> {
  return lines(scope, refundId, {});
}

const parts = loaderPerArguments<Record<string, never>, ReturnedRow[]>(async (scope, _, ids) => {
  const rows = await refundsOf(scope)
    .innerJoin('refund_payment as part', (join) =>
      join.onRef('part.clinic_id', '=', 'refund.clinic_id').onRef('part.refund_id', '=', 'refund.id'),
    )
    .select(['part.refund_id as refundId', 'part.payment_id as paymentId', 'part.method as method'])
    .select(['part.amount_minor as amountMinor', 'part.points as points'])
    .select('refund.currency_code as currencyCode')
    .where('part.clinic_id', '=', scope.clinicId)
    .where('refund.id', '=', anyOf(ids))
    .orderBy('part.payment_id')
    .execute();
  const byRefund = groupBy(rows, ({ refundId }) => refundId);
  return ids.map((id) => byRefund.get(id) ?? []);
});

export interface ReturnedRow {
  readonly paymentId: string;
  readonly method: string;
  readonly amountMinor: number;
  readonly points: number | null;
  readonly currencyCode: string;
}

/** What went back, payment by payment. */
export function returnedByRefund(scope: Scope, refundId: string): Promise<ReturnedRow[]> {
  return parts(scope, refundId, {});
}
