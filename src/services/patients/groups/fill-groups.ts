/** Fills groups whose criteria are new: everyone is looked at once, in batches that each commit by themselves. */
import { sql } from 'kysely';
import type { Db } from '../../../entities/database.js';
import type { SystemTime } from '../../clock.js';
import { inTransaction } from '../../messaging/in-transaction.js';
import { lockGroups } from './lock-groups.js';
import { type KeptGroup, lookAgain } from './look-again.js';
import { writersEnded } from './writers-ended.js';

interface FillingGroup extends KeptGroup {
  /** Everyone up to this id has been looked at; null: nobody yet. */
  readonly filledAfter: string | null;
}

export interface Patience {
  /** How long to wait for who is writing. */
  readonly patienceMs: number;
  readonly stop: AbortSignal;
}

const BATCH = 1000;

/**
 * Fills all of a clinic's groups that are FILLING; cut off, it goes on where it was. Ends soon after `stop`.
 * Gives false when writers that began before the criteria are not through after `patienceMs`: it has to be tried again.
 */
export async function fillGroups(
  db: Db,
  clinicId: string,
  system: SystemTime,
  { patienceMs, stop }: Patience,
): Promise<boolean> {
  if (!(await isFilling(db, clinicId))) return true;
  // Whoever wrote before the criteria were there left no change: what they wrote has to be seen here.
  if (!(await writersEnded(db, patienceMs, stop))) return false;
  for (let more = true; more && !stop.aborted; ) more = await fillBatch(db, clinicId, system);
  return true;
}

async function isFilling(db: Db, clinicId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from patient_group where clinic_id = ${clinicId} and status = 'FILLING' limit 1
  `.execute(db);
  return rows.length > 0;
}

/** One transaction: the next patients of the first group. False when no group is left. */
function fillBatch(db: Db, clinicId: string, system: SystemTime): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const at = await lockGroups(tx, clinicId, system);
    const group = await firstFilling(tx, clinicId);
    if (group === undefined) return false;
    const ids = await nextPatients(tx, clinicId, group.filledAfter);
    if (ids.length > 0) await lookAgain(tx, group, ids, at);
    const through = ids.at(-1);
    await tx
      .updateTable('patient_group')
      .set(ids.length < BATCH ? { status: 'READY', filled_after: null } : { filled_after: through })
      .where('clinic_id', '=', clinicId)
      .where('id', '=', group.id)
      .execute();
    return true;
  });
}

async function firstFilling(db: Db, clinicId: string): Promise<FillingGroup | undefined> {
  const { rows } = await sql<FillingGroup>`
    select g.id, g.criteria, g.filled_after as "filledAfter" from patient_group g
    where g.clinic_id = ${clinicId} and g.status = 'FILLING' order by g.id limit 1 for no key update
  `.execute(db);
  return rows[0];
}

async function nextPatients(db: Db, clinicId: string, after: string | null): Promise<string[]> {
  const all = db.selectFrom('patient').select('id').where('clinic_id', '=', clinicId);
  const behind = after === null ? all : all.where('id', '>', after);
  return (await behind.orderBy('id').limit(BATCH).execute()).map(({ id }) => id);
}
