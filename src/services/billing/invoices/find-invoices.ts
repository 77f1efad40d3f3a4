/** Invoices and their lines by id, as far as the viewer may see them: a patient sees their own. */
import { anyOf } from '../../any-of.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';

export type InvoiceRow = Awaited<ReturnType<typeof findInvoices>>[number];
export type InvoiceLineRow = Awaited<ReturnType<typeof findInvoiceLines>>[number];

export const invoiceColumns = [
  'invoice.id as id',
  'invoice.number as number',
  'invoice.patient_id as patientId',
  'invoice.visit_id as visitId',
  'invoice.branch_id as branchId',
  'invoice.quote_id as quoteId',
  'invoice.status as status',
  'invoice.currency_code as currencyCode',
  'invoice.total_minor as totalMinor',
  'invoice.paid_minor as paidMinor',
  'invoice.credited_minor as creditedMinor',
  'invoice.returned_minor as returnedMinor',
  'invoice.balance_minor as balanceMinor',
  'invoice.issued_at as issuedAt',
  'invoice.issued_by as issuedById',
  'invoice.due_on as dueOn',
  'invoice.paid_at as paidAt',
  'invoice.voided_at as voidedAt',
  'invoice.void_reason as voidReason',
] as const;

export const invoiceLineColumns = [
  'line.id as id',
  'line.invoice_id as invoiceId',
  'line.line as line',
  'line.kind as kind',
  'line.description as description',
  'line.service_id as serviceId',
  'line.package_id as servicePackageId',
  'line.practitioner_id as practitionerId',
  'line.quantity as quantity',
  'line.unit_minor as unitMinor',
  'line.amount_minor as amountMinor',
  'line.patient_package_id as patientPackageId',
  'line.covered_minor as coveredMinor',
  'line.discount_minor as discountMinor',
  'line.total_minor as totalMinor',
  'line.credited_minor as creditedMinor',
  'line.refunded_at as refundedAt',
  'invoice.currency_code as currencyCode',
  'invoice.quote_id as quoteId',
] as const;

/** Invoices that the viewer may see. */
export function invoicesOf(scope: Scope) {
  const query = scope.db.selectFrom('invoice').where('invoice.clinic_id', '=', scope.clinicId);
  if (!allows(scope.viewer, 'billing:read')) return query.where('invoice.id', 'is', null);
  return scope.viewer.kind === 'PATIENT' ? query.where('invoice.patient_id', '=', scope.viewer.id) : query;
}

/** Lines of invoices that the viewer may see. */
export function invoiceLinesOf(scope: Scope) {
  return invoicesOf(scope)
    .innerJoin('invoice_line as line', (join) =>
      join.onRef('line.clinic_id', '=', 'invoice.clinic_id').onRef('line.invoice_id', '=', 'invoice.id'),
    )
    .where('line.clinic_id', '=', scope.clinicId);
}

export function findInvoices(scope: Scope, ids: readonly string[]) {
  return invoicesOf(scope).select(invoiceColumns).where('invoice.id', '=', anyOf(ids)).execute();
}

export function findInvoiceLines(scope: Scope, ids: readonly string[]) {
  return invoiceLinesOf(scope).select(invoiceLineColumns).where('line.id', '=', anyOf(ids)).execute();
}

/** An invoice that is there and may be seen, as it is now. */
export async function invoiceById(scope: Scope, id: string): Promise<InvoiceRow> {
  const [invoice] = await findInvoices(scope, [id]);
  if (!invoice) throw new Error('An invoice that was found before is not there any more');
  return invoice;
}
