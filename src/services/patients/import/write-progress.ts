/** An import's row while it runs: held by one worker, and moved on with every batch (architecture.md, idea 4). */
import { sql } from 'kysely';
import type { ImportCounts } from '../../../entities/patients/import.js';
import type { Scope } from '../../scope.js';

/** An import that a worker holds. Only who has the latest token may write to it. */
export interface ImportHolder {
  readonly id: string;
  readonly token: number;
  readonly leaseSeconds: number;
}

/** Somebody else runs the import now, or it was cancelled. Nothing of what was not committed is kept. */
export class LeaseLost extends Error {
  constructor() {
    super('The import is no longer this worker’s');
    this.name = 'LeaseLost';
  }
}

/**
 * Locks the import until the transaction ends, and keeps other imports of the clinic from writing meanwhile: two files may
 * name the same people and things. @throws LeaseLost
 */
export async function holdImport(
  { db, clinicId }: Scope,
  { id, token }: ImportHolder,
): Promise<{ rowsDone: number; counts: ImportCounts }> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${clinicId}`}, 0))`.execute(db);
  const held = await db
    .selectFrom('import')
    .select(['rows_done as rowsDone', 'counts'])
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .where('status', '=', 'RUNNING')
    .where('lease_token', '=', token)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!held) throw new LeaseLost();
  return { rowsDone: held.rowsDone, counts: held.counts as ImportCounts };
}

/** The import must be held. Also holds on to it for another while. */
export async function saveProgress(
  { db, clinicId, system }: Scope,
  { id, leaseSeconds }: ImportHolder,
  progress: { rowsDone: number; bytesRead: number; counts: ImportCounts },
): Promise<void> {
  await db
    .updateTable('import')
    .set({
      rows_done: progress.rowsDone,
      bytes_read: progress.bytesRead,
      counts: sql`${JSON.stringify(progress.counts)}::jsonb`,
      failures: 0,
      leased_until: new Date(system.now().getTime() + leaseSeconds * 1000),
    })
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .execute();
}
