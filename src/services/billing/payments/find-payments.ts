/** Payments by id, as far as the viewer may see them: a patient sees their own. */
import { anyOf } from '../../any-of.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';

export type PaymentRow = Awaited<ReturnType<typeof findPayments>>[number];

export const paymentColumns = [
  'payment.id as id',
  'payment.patient_id as patientId',
  'payment.invoice_id as invoiceId',
  'payment.method as method',
  'payment.amount_minor as amountMinor',
  'payment.returned_minor as returnedMinor',
  'payment.currency_code as currencyCode',
  'payment.points as points',
  'payment.returned_points as returnedPoints',
  'payment.reference as reference',
  'payment.received_by as receivedById',
  'payment.received_at as receivedAt',
] as const;

/** Payments that the viewer may see. */
export function paymentsOf(scope: Scope) {
  const query = scope.db.selectFrom('payment').where('payment.clinic_id', '=', scope.clinicId);
  if (!allows(scope.viewer, 'billing:read')) return query.where('payment.id', 'is', null);
  return scope.viewer.kind === 'PATIENT' ? query.where('payment.patient_id', '=', scope.viewer.id) : query;
}

export function findPayments(scope: Scope, ids: readonly string[]) {
  return paymentsOf(scope).select(paymentColumns).where('payment.id', '=', anyOf(ids)).execute();
}
