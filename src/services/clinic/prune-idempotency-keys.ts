/** Forgets idempotency keys whose 24 hours are over (api.md, "Errors"). */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';

/** Removes keys made before `olderThan` (the machine's time), at most `limit` at a time, and gives how many. */
export async function pruneIdempotencyKeys(db: Db, olderThan: Date, limit: number): Promise<number> {
  let pruned = 0;
  for (;;) {
    const { numAffectedRows } = await sql`
      delete from idempotency_key k using (
        select clinic_id, principal, key from idempotency_key
        where created_at < ${olderThan} order by created_at limit ${limit} for update skip locked
      ) as old
      where k.clinic_id = old.clinic_id and k.principal = old.principal and k.key = old.key
    `.execute(db);
    const removed = Number(numAffectedRows ?? 0n);
    pruned += removed;
    if (removed < limit) return pruned;
  }
}
