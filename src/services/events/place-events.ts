/**
 * Gives committed facts their places: moves them from the outbox into the log (architecture.md, idea 3). Ids given while
 * writing do not follow the order of commits, so a reader behind them would lose events; here a place is only given to
 * what is committed, by one relay at a time, and a later place is never visible before an earlier one.
 */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { SystemTime } from '../clock.js';

/** Notified, in the placing transaction, to every process that follows the log. */
export const EVENTS_CHANNEL = 'retorna_events';

/**
 * Places at most `limit` events and tells every process; gives how many. Fewer than `limit` means that no more were
 * committed when it looked. Safe to run from several processes: they take turns. A crash leaves everything in the outbox.
 */
export async function placeEvents(db: Db, system: SystemTime, limit: number): Promise<number> {
  const steps = db.transaction().setIsolationLevel('read committed');
  return steps.execute(async (transaction) => {
    // Held until the commit: whoever gets it sees all that was placed before. An empty outbox costs no lock and no write.
    const turn = await sql`
      select last_placed from event_relay where exists (select from event_outbox) for update
    `.execute(transaction);
    if (turn.rows.length === 0) return 0;
    // A statement of its own: it sees what was committed until now, not until the waiting for the lock began.
    const { rows } = await sql<{ placed: number }>`
      with batch as materialized (
        select clinic_id, id, written, kind, payload, occurred_at
        from event_outbox order by written limit ${limit}
      ),
      taken as (
        delete from event_outbox using batch
        where event_outbox.clinic_id = batch.clinic_id and event_outbox.id = batch.id
      ),
      head as (
        insert into event_head (clinic_id, last_position)
        select clinic_id, count(*) from batch group by clinic_id
        on conflict (clinic_id) do update set last_position = event_head.last_position + excluded.last_position
        returning clinic_id, last_position
      ),
      relay as (
        update event_relay set last_placed = last_placed + (select count(*) from batch)
        returning last_placed
      ),
      placed as (
        insert into event (clinic_id, position, id, placed, kind, payload, occurred_at, placed_at)
        select clinic_id,
          head.last_position + 1 - row_number() over (partition by clinic_id order by batch.written desc),
          batch.id,
          relay.last_placed + 1 - row_number() over (order by batch.written desc),
          batch.kind, batch.payload, batch.occurred_at, ${system.now()}::timestamptz
        from batch join head using (clinic_id) cross join relay
        returning placed
      )
      select count(*) as placed, pg_notify(${EVENTS_CHANNEL}, '') from placed having count(*) > 0
    `.execute(transaction);
    return rows[0]?.placed ?? 0;
  });
}
