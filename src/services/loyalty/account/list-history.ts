/**
 * The history of an account, page by page, the newest first (mission.md, section 7). Its transactions are numbered without gaps
 * from 1 on: what lies beyond a page, and how many there are in all, is known without looking.
 */
import { Connection, type PageInput, readPage, type Sort } from '../../connection.js';
import type { Scope } from '../../scope.js';
import type { AccountRow } from '../ledger/account-of.js';
import { type HistoryRow, historyOf } from '../ledger/history-of.js';

export interface HistoryItem extends HistoryRow {
  /** Its number, for cursors. */
  readonly place: string;
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
  const rows = (await transactions(scope, account, from, count)).map((row) => ({
    ...row,
    place: String(row.number).padStart(DIGITS, '0'),
  }));
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
