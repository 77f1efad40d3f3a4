/** Who owes the clinic money (mission.md, section 8: debtors). */
import { sql } from 'kysely';
import { type Connection, connect, type PageInput, type Sort } from '../../connection.js';
import type { Scope } from '../../scope.js';
import { whereId } from '../../where-any.js';
import { invoicesOf } from './find-invoices.js';

export interface DebtorRow {
  readonly patientId: string;
  /** Minor units of the clinic's currency. */
  readonly balanceMinor: number;
  readonly currencyCode: string;
  /** YYYY-MM-DD. */
  readonly oldestDueOn: string;
  /** The branches that were asked for; null: all. */
  readonly branchIds: readonly string[] | null;
}

export interface ListDebtors extends PageInput {
  branchIds?: readonly string[] | null | undefined;
  /** Only invoices whose day is past at their branch. */
  overdue?: boolean | null | undefined;
}

const OLDEST_FIRST: Sort<DebtorRow> = {
  name: 'debtors by the oldest day',
  direction: 'asc',
  keys: [
    { column: 'oldestDueOn', field: 'oldestDueOn', type: 'text' },
    { column: 'patientId', field: 'patientId', type: 'uuid' },
  ],
};

/** Whose invoice has been due longest comes first. @throws BadInput for the page */
export async function listDebtors(
  scope: Scope,
  { branchIds, overdue, ...page }: ListDebtors,
): Promise<Connection<DebtorRow>> {
  let owed = invoicesOf(scope).where('invoice.status', '=', 'ISSUED').where('invoice.balance_minor', '>', 0);
  owed = whereId(owed, 'invoice.branch_id', branchIds);
  if (overdue === true) {
    const now = await scope.clock.now();
    // A branch's own day; where an invoice has no branch, the day of the clinic's first.
    const today = sql<string>`(${now}::timestamptz at time zone coalesce((
      select time_zone from branch where clinic_id = ${scope.clinicId}
        and (invoice.branch_id is null or id = invoice.branch_id) order by id limit 1), 'UTC'))::date`;
    owed = owed.where('invoice.due_on', '<', today);
  }
  const asked = branchIds ?? null;
  const debtors = owed
    .select([
      'invoice.patient_id as patientId',
      sql<number>`sum(invoice.balance_minor)::bigint`.as('balanceMinor'),
      sql<string>`min(invoice.currency_code)`.as('currencyCode'),
      sql<string>`to_char(min(invoice.due_on), 'YYYY-MM-DD')`.as('oldestDueOn'),
      sql<readonly string[] | null>`${asked}::uuid[]`.as('branchIds'),
    ])
    .groupBy('invoice.patient_id');
  const query = scope.db
    .selectFrom(debtors.as('debtor'))
    .select(['patientId', 'balanceMinor', 'currencyCode', 'oldestDueOn', 'branchIds']);
  return connect(query, OLDEST_FIRST, page);
}
