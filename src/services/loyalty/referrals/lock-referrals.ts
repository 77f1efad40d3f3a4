/**
 * The lock under which who brought whom changes in a clinic: chains, cycles and caps are read over many rows, and two who
 * attach at once would each see none of the other's (mission.md, section 7). Its place among the locks: planning-settings.ts.
 */
import { sql } from 'kysely';
import type { Scope } from '../../scope.js';

/** Held until the transaction ends. A statement of its own, so that what follows sees what was committed meanwhile. */
export async function lockReferrals({ db, clinicId }: Pick<Scope, 'db' | 'clinicId'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`referrals ${clinicId}`}, 0))`.execute(db);
}
