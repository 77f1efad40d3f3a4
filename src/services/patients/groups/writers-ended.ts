/** Waits for transactions that were under way, without a lock that anyone would have to wait for. */
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Db } from '../../../entities/database.js';

const LOOK_MS = 20;
const LOOKS = 100;

/**
 * Whether everything that had begun to write when this was called is over. False when some of it is not within two seconds, or
 * after `stop`. Must not be called in a transaction that has written.
 */
export async function writersEnded(db: Db, stop: AbortSignal): Promise<boolean> {
  const { rows } = await sql<{ next: string }>`
    select pg_snapshot_xmax(pg_current_snapshot())::text as next
  `.execute(db);
  for (let look = 0; look < LOOKS && !stop.aborted; look++) {
    const oldest = await sql<{ over: boolean }>`
      select pg_snapshot_xmin(pg_current_snapshot()) >= ${rows[0]?.next}::xid8 as over
    `.execute(db);
    if (oldest.rows[0]?.over) return true;
    await pause(LOOK_MS);
  }
  return false;
}
