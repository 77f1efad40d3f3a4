/** What belongs to an invoice: its lines, its payments and its refunds. Whoever asks has found the invoice before. */
import { anyOf } from '../../any-of.js';
import { connectEach } from '../../batched-connection.js';
import type { Connection, PageInput, Sort } from '../../connection.js';
import { groupBy } from '../../group-by.js';
import { loaderPerArguments } from '../../loader-per-arguments.js';
import type { Scope } from '../../scope.js';
import { type PaymentRow, paymentColumns, paymentsOf } from '../payments/find-payments.js';
import { linesOfQuote, type QuoteLineRow } from '../quotes/find-quotes.js';
import { type RefundRow, refundColumns, refundsOf } from '../refunds/find-refunds.js';
import { type InvoiceLineRow, invoiceLineColumns, invoiceLinesOf } from './find-invoices.js';

const lines = loaderPerArguments<Record<string, never>, InvoiceLineRow[]>(async (scope, _, ids) => {
  const rows = await invoiceLinesOf(scope)
    .select(invoiceLineColumns)
    .where('line.invoice_id', '=', anyOf(ids))
    .orderBy('line.line')
    .execute();
  const byInvoice = groupBy(rows, ({ invoiceId }) => invoiceId);
  return ids.map((id) => byInvoice.get(id) ?? []);
});

/** By their place. */
export function linesOfInvoice(scope: Scope, invoiceId: string): Promise<InvoiceLineRow[]> {
  return lines(scope, invoiceId, {});
}

/** What was taken off a line, in that order, each with what allowed it. */
export async function discountsOfLine(
  scope: Scope,
  { quoteId, line }: { quoteId: string; line: number },
): Promise<QuoteLineRow['discounts']> {
  const quoted = await linesOfQuote(scope, quoteId);
  return quoted.find((one) => one.line === line)?.discounts ?? [];
}

const PAYMENTS: Sort<PaymentRow> = {
  name: 'payments of an invoice',
  direction: 'asc',
  keys: [
    { column: 'payment.received_at', field: 'receivedAt', type: 'instant' },
    { column: 'payment.id', field: 'id', type: 'uuid' },
  ],
};
const payments = loaderPerArguments<PageInput, Connection<PaymentRow>>((scope, page, ids) => {
  const list = {
    query: paymentsOf(scope).select(paymentColumns),
    sort: PAYMENTS,
    ownerColumn: 'payment.invoice_id',
    ownerField: 'invoiceId',
    columns: paymentColumns,
  } as const;
  return connectEach(scope.db, list, ids, page);
});

/** The earliest first. @throws BadInput for the page */
export function paymentsOfInvoice(
  scope: Scope,
  invoiceId: string,
  page: PageInput,
): Promise<Connection<PaymentRow>> {
  return payments(scope, invoiceId, page);
}

const REFUNDS: Sort<RefundRow> = {
  name: 'refunds of an invoice',
  direction: 'asc',
  keys: [
    { column: 'refund.number', field: 'number', type: 'number' },
    { column: 'refund.id', field: 'id', type: 'uuid' },
  ],
};
const refunds = loaderPerArguments<PageInput, Connection<RefundRow>>((scope, page, ids) => {
  const list = {
    query: refundsOf(scope).select(refundColumns),
    sort: REFUNDS,
    ownerColumn: 'refund.invoice_id',
    ownerField: 'invoiceId',
    columns: refundColumns,
  } as const;
  return connectEach(scope.db, list, ids, page);
});

/** By number. @throws BadInput for the page */
export function refundsOfInvoice(
  scope: Scope,
  invoiceId: string,
  page: PageInput,
): Promise<Connection<RefundRow>> {
  return refunds(scope, invoiceId, page);
}
