/** Lists of invoices (mission.md, section 8): of the clinic, of a visit, and those that a debtor has to pay. */
import { type SqlBool, sql } from 'kysely';
import { anyOf } from '../../any-of.js';
import { connectEach } from '../../batched-connection.js';
import { type Connection, connect, type PageInput, type Sort } from '../../connection.js';
import { loaderPerArguments } from '../../loader-per-arguments.js';
import type { Scope } from '../../scope.js';
import { whereBetween, whereCode, whereId } from '../../where-any.js';
import { type InvoiceRow, invoiceColumns, invoicesOf } from './find-invoices.js';

type Ids = readonly string[] | null | undefined;

/** Absent or null filters keep all; an empty list keeps none. */
export interface ListInvoices extends PageInput {
  patientIds?: Ids;
  branchIds?: Ids;
  visitIds?: Ids;
  statuses?: Ids;
  /** True: something is left to be paid; false: nothing is. */
  unpaid?: boolean | null | undefined;
  /** Issued at this instant or later, and before this one. */
  issuedFrom?: Date | null | undefined;
  issuedTo?: Date | null | undefined;
  number?: number | null | undefined;
}

const KEYS: Sort<InvoiceRow>['keys'] = [
  { column: 'invoice.issued_at', field: 'issuedAt', type: 'instant' },
  { column: 'invoice.id', field: 'id', type: 'uuid' },
];
const NEWEST_FIRST: Sort<InvoiceRow> = { name: 'invoices, newest first', direction: 'desc', keys: KEYS };
const OLDEST_FIRST: Sort<InvoiceRow> = { name: 'unpaid invoices of a patient', direction: 'asc', keys: KEYS };

/** Invoices that the viewer may see, the newest first. @throws BadInput for the page */
export function listInvoices(scope: Scope, input: ListInvoices): Promise<Connection<InvoiceRow>> {
  let query = invoicesOf(scope).select(invoiceColumns);
  query = whereId(query, 'invoice.patient_id', input.patientIds);
  query = whereId(query, 'invoice.branch_id', input.branchIds);
  query = whereId(query, 'invoice.visit_id', input.visitIds);
  query = whereCode(query, 'invoice.status', input.statuses);
  query = whereBetween(query, 'invoice.issued_at', input.issuedFrom, input.issuedTo);
  if (typeof input.number === 'number') query = query.where('invoice.number', '=', input.number);
  if (typeof input.unpaid === 'boolean') {
    const owed = sql<SqlBool>`(invoice.status = 'ISSUED' and invoice.balance_minor > 0)`;
    query = query.where(input.unpaid ? owed : sql<SqlBool>`not ${owed}`);
  }
  return connect(query, NEWEST_FIRST, input);
}

const ofVisits = loaderPerArguments<Record<string, never>, InvoiceRow | null>(async (scope, _, visitIds) => {
  const rows = await invoicesOf(scope)
    .select(invoiceColumns)
    .where('invoice.visit_id', '=', anyOf(visitIds))
    .where('invoice.status', '=', 'ISSUED')
    .orderBy('invoice.number')
    .execute();
  const byVisit = new Map(rows.map((row) => [row.visitId, row]));
  return visitIds.map((id) => byVisit.get(id) ?? null);
});

/** The visit's invoice that is not void, the latest of those that were refunded; null: none, or not for the viewer. */
export function invoiceOfVisit(scope: Scope, visitId: string): Promise<InvoiceRow | null> {
  return ofVisits(scope, visitId, {});
}

const unpaid = loaderPerArguments<PageInput & { branchIds?: Ids }, Connection<InvoiceRow>>(
  (scope, { branchIds, ...page }, patientIds) => {
    const query = invoicesOf(scope)
      .select(invoiceColumns)
      .where('invoice.status', '=', 'ISSUED')
      .where('invoice.balance_minor', '>', 0);
    const list = {
      query: whereId(query, 'invoice.branch_id', branchIds),
      sort: OLDEST_FIRST,
      ownerColumn: 'invoice.patient_id',
      ownerField: 'patientId',
      columns: invoiceColumns,
    } as const;
    return connectEach(scope.db, list, patientIds, page);
  },
);

/** A page of what a patient has still to pay, the oldest first; at these branches. @throws BadInput for the page */
export function unpaidInvoicesOf(
  scope: Scope,
  patientId: string,
  page: PageInput & { branchIds?: Ids },
): Promise<Connection<InvoiceRow>> {
  return unpaid(scope, patientId, page);
}
