/** Declares an invoice void: it keeps its number, and what it reserved is free again (mission.md, section 8). */
import { reverseCourse } from '../../loyalty/reverse-course.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { sessionsOfLine, voidPackages } from '../packages/sell-packages.js';
import { returnSessions } from '../packages/sessions.js';
import { keepVisitPaid } from '../payments/visit-paid.js';
import { releaseQuote } from '../quotes/end-quote.js';
import { readReason } from '../read-reason.js';
import { tell } from '../tell.js';
import { type InvoiceRow, invoiceById } from './find-invoices.js';
import { type LockedInvoice, lockInvoice } from './lock-invoice.js';

/**
 * Must run in a transaction. @throws Refusal NOT_FOUND, REQUIRED, INVALID; ACTION_NOT_ALLOWED once something was paid or refunded,
 * when sessions of a package that it sold are used, and for one that is void
 */
export async function voidInvoice(
  scope: Scope,
  input: { invoiceId: string; reason: string },
): Promise<InvoiceRow> {
  const reason = readReason(input.reason);
  const invoice = await lockInvoice(scope, input.invoiceId);
  await requireUntouched(scope, invoice);
  const now = await scope.clock.now();
  await scope.db
    .updateTable('invoice')
    .set({ status: 'VOID', voided_at: now, void_reason: reason, updated_at: now })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', invoice.id)
    .execute();
  await voidPackages(scope, invoice);
  const reopened = await returnSessions(
    scope,
    invoice.quoteId,
    invoice.lines.map(({ line }) => line),
  );
  await releaseQuote(scope, invoice.quoteId, now);
  for (const course of reopened) await reverseCourse(scope, course, now);
  await keepVisitPaid(scope, invoice, now, false);
  const { id: invoiceId, patientId, visitId, branchId } = invoice;
  await tell(scope, 'INVOICE_VOIDED', { patientId, visitId, branchId, invoiceId }, now);
  return invoiceById(scope, invoice.id);
}

async function requireUntouched(scope: Scope, invoice: LockedInvoice): Promise<void> {
  if (invoice.paidMinor > 0 || invoice.lines.some(({ refundedAt }) => refundedAt !== null)) {
    const message = 'Something was paid or refunded for this invoice. Refund its lines instead.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['invoiceId']);
  }
  for (const { id, kind } of invoice.lines) {
    if (kind !== 'PACKAGE') continue;
    const { used, reserved } = await sessionsOfLine(scope, id);
    if (used + reserved === 0) continue;
    const message = 'Sessions of a package that this invoice sold are used, or spoken for.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['invoiceId']);
  }
}
