/** Removes events whose time is over, and remembers how far, so that readers from before are told to resync. */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';

/**
 * Removes at most `limit` of the oldest events, as long as they were placed before `olderThan` (by the machine's time);
 * gives how many. Fewer than `limit` means that the rest is younger.
 */
export async function pruneEvents(db: Db, olderThan: Date, limit: number): Promise<number> {
  const steps = db.transaction().setIsolationLevel('read committed');
  return steps.execute(async (transaction) => {
    // The relay's turn: it locks the same heads, in its own order.
    await sql`select last_placed from event_relay for update`.execute(transaction);
    // The machine's time may have been set back: nothing after the first young event goes, so no hole is left.
    const { rows } = await sql<{ removed: number }>`
      with oldest as materialized (
        select clinic_id, position, placed, placed_at from event order by placed limit ${limit}
      ),
      old as materialized (
        select clinic_id, position from oldest
        where placed < coalesce((select min(placed) from oldest where placed_at >= ${olderThan}), placed + 1)
      ),
      raised as (
        update event_head set pruned_position = old.position
        from (select clinic_id, max(position) as position from old group by clinic_id) as old
        where event_head.clinic_id = old.clinic_id
      ),
      removed as (
        delete from event using old
        where event.clinic_id = old.clinic_id and event.position = old.position
        returning 1
      )
      select count(*) as removed from removed
    `.execute(transaction);
    return rows[0]?.removed ?? 0;
  });
}
