/** Looks again at patients of whom something changed that groups go by; nobody else is looked at. */
import { sql } from 'kysely';
import type { Db } from '../../../entities/database.js';
import type { SystemTime } from '../../clock.js';
import { inTransaction } from '../../messaging/in-transaction.js';
import { lockGroups } from './lock-groups.js';
import { type KeptGroup, lookAgain } from './look-again.js';

const BATCH = 500;

/**
 * One transaction. Gives how many changes were dealt with: none when there are none. A change is there as soon as what it tells
 * of is, so what is taken here has been written, and what is written later leaves a change of its own.
 */
export function takeChanges(db: Db, clinicId: string, system: SystemTime): Promise<number> {
  return inTransaction(db, async (tx) => {
    const at = await lockGroups(tx, clinicId, system);
    const groups = await keptGroups(tx, clinicId);
    const { rows } = await sql<{ patientId: string }>`
      delete from patient_change ch
      where ch.clinic_id = ${clinicId} and ch.written = any(array(
        select oldest.written from patient_change oldest
        where oldest.clinic_id = ${clinicId} order by oldest.written limit ${BATCH}
      ))
      returning ch.patient_id as "patientId"
    `.execute(tx);
    const patientIds = [...new Set(rows.map(({ patientId }) => patientId))];
    if (patientIds.length > 0) for (const group of groups) await lookAgain(tx, group, patientIds, at);
    return rows.length;
  });
}

/** Those kept by criteria. Who wants to change one waits until the transaction ends. */
async function keptGroups(db: Db, clinicId: string): Promise<KeptGroup[]> {
  const { rows } = await sql<KeptGroup>`
    select g.id, g.criteria from patient_group g
    where g.clinic_id = ${clinicId} and g.criteria is not null and g.archived_at is null
    order by g.id for share
  `.execute(db);
  return rows;
}
