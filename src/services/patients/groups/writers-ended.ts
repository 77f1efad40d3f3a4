/** Waits for transactions that were under way, without a lock that anyone would have to wait for. */
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Db } from '../../../entities/database.js';

const FIRST_LOOK_MS = 10;
const LONGEST_LOOK_MS = 250;

/**
 * Whether everything in this database that had begun to write when this was called is over; who writes to another database of
 * the server is no matter. False when some of it is not within about `patienceMs`, or after `stop`. Must not be called in a
 * transaction, in which the server would show the same transactions each time.
 */
export async function writersEnded(db: Db, patienceMs: number, stop: AbortSignal): Promise<boolean> {
  let left = await writing(db);
  for (let waited = 0; left.length > 0; ) {
    if (waited >= patienceMs || stop.aborted) return false;
    const next = Math.min(FIRST_LOOK_MS + waited, LONGEST_LOOK_MS, patienceMs - waited);
    await pause(next);
    waited += next;
    const still = new Set(await writing(db));
    left = left.filter((transaction) => still.has(transaction));
  }
  return true;
}

/**
 * The numbers of the transactions that have written; what writes within a savepoint is under its transaction's. A snapshot does
 * not tell them: it knows no databases, and a number that is given out already may be above its end. Whatever may be seen of
 * others' sessions, these columns may. The prepared come last: one that is prepared in between shows twice then, and not never.
 */
async function writing(db: Db): Promise<string[]> {
  const { rows } = await sql<{ transaction: string }>`
    select a.backend_xid::text as transaction from pg_stat_activity a
    where a.datname = current_database() and a.backend_xid is not null
    union all
    select x.transaction::text from pg_prepared_xacts x where x.database = current_database()
  `.execute(db);
  return rows.map(({ transaction }) => transaction);
}
