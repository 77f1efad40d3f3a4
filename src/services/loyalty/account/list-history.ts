/**
 * The history of an account, page by page, the newest first (mission.md, section 7). Its transactions are numbered without gaps
 * from 1 on: what lies beyond a page, and how many there are in all, is known without looking.
 */
import { sql } from 'kysely';
import { Connection, type PageInput, readPage, type Sort } from '../../connection.js';
import type { Scope } from '../../scope.js';
import type { AccountRow } from '../ledger/account-of.js';
import { HISTORY_COLUMNS, type HistoryRow, historyOf } from '../ledger/history-of.js';

/** As the API names what the ledger keeps. */
export interface HistoryItem extends HistoryRow {
  /** Its number, for cursors. */
  readonly place: string;
  readonly balanceChange: number;
  readonly pendingChange: number;
  readonly onHoldChange: number;
  readonly owedChange: number;
  readonly balance: number;
}

const NEWEST_FIRST: Sort<HistoryItem> = {
  name: 'history of points',
  direction: 'desc',
  keys: [{ column: 'ledger_transaction.number', field: 'place', type: 'number' }],
};
const DIGITS = 9;

/** A page that the account's own last transactions hold takes no statement of its own. @throws BadInput for the page */
export async function historyPage(
  scope: Scope,
  account: AccountRow,
  input: PageInput,
): Promise<Connection<HistoryItem>> {
  const page = readPage(NEWEST_FIRST, input);
  const last = account.history[0]?.number ?? 0;
  const newest = page.after ? Math.min(Number(page.after[0]) - 1, last) : last;
  const oldest = page.before ? Number(page.before[0]) + 1 : 1;
  const count = Math.max(0, Math.min(page.size, newest - oldest + 1));
  const from = page.backward ? oldest + count - 1 : newest;
  const rows = (await transactions(scope, account, from, count)).map(historyItem);
  if (page.backward) rows.reverse();
  const goesOn = newest - oldest + 1 > count;
  // The row behind the page only says that there is one.
  const beyond = goesOn ? rows.slice(-1) : [];
  return new Connection([...rows, ...beyond], NEWEST_FIRST, page, async () => last);
}

/** `count` of them, downward from the number `from`. */
async function transactions(
  scope: Scope,
  { patientId, history }: AccountRow,
  from: number,
  count: number,
): Promise<readonly HistoryRow[]> {
  if (count === 0) return [];
  const known = history.filter(({ number }) => number <= from).slice(0, count);
  return known.length === count ? known : historyOf(scope, patientId, { before: from + 1, limit: count });
}

function historyItem(row: HistoryRow): HistoryItem {
  return {
    ...row,
    ...{ balanceChange: row.available, pendingChange: row.pending, onHoldChange: row.held },
    ...{ owedChange: row.owed, balance: row.availableAfter },
    place: String(row.number).padStart(DIGITS, '0'),
  };
}

/** The one that an event tells of, which the viewer may see. */
export async function findTransaction(
  { db, clinicId }: Scope,
  transactionId: string,
): Promise<HistoryItem | null> {
  const { rows } = await sql<HistoryRow>`select ${HISTORY_COLUMNS}
    from ledger_transaction t
      left join ledger_transaction b
        on b.clinic_id = t.clinic_id and b.patient_id = t.patient_id and b.number = t.number - 1
    where t.clinic_id = ${clinicId} and t.id = ${transactionId}`.execute(db);
  return rows[0] === undefined ? null : historyItem(rows[0]);
}
