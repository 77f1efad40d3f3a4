/**
 * An invoice, locked before anything of it changes: after its visit and its quote, as the order of locks says
 * (ARCHITECTURE.md).
 */
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';
import {
  type InvoiceLineRow,
  type InvoiceRow,
  invoiceById,
  invoiceLineColumns,
  invoiceLinesOf,
  invoicesOf,
} from './find-invoices.js';

export interface LockedInvoice extends InvoiceRow {
  /** By their place. */
  readonly lines: readonly InvoiceLineRow[];
}

/** Until the transaction ends. @throws Refusal NOT_FOUND; ACTION_NOT_ALLOWED for one that is void */
export async function lockInvoice(scope: Scope, invoiceId: string): Promise<LockedInvoice> {
  const found = isId(invoiceId)
    ? await invoicesOf(scope)
        .select(['invoice.visit_id as visitId', 'invoice.quote_id as quoteId'])
        .where('invoice.id', '=', invoiceId)
        .executeTakeFirst()
    : undefined;
  if (!found) throw refuse('NOT_FOUND', 'There is no such invoice.', ['invoiceId']);
  if (found.visitId !== null) await lockRow(scope, 'visit', found.visitId);
  await lockRow(scope, 'discount_quote', found.quoteId);
  await lockRow(scope, 'invoice', invoiceId);
  const invoice = await invoiceById(scope, invoiceId);
  if (invoice.status === 'VOID') throw refuse('ACTION_NOT_ALLOWED', 'This invoice is void.', ['invoiceId']);
  const lines = await invoiceLinesOf(scope)
    .select(invoiceLineColumns)
    .where('line.invoice_id', '=', invoiceId)
    .orderBy('line.line')
    .execute();
  return { ...invoice, lines };
}

async function lockRow(scope: Scope, table: 'visit' | 'discount_quote' | 'invoice', id: string) {
  await scope.db
    .selectFrom(table)
    .select('id')
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .execute();
}
