/** From when on time passes for a clinic's groups. */
import { sql } from 'kysely';
import type { Scope } from '../../scope.js';

/**
 * Before a group gets criteria: where none is kept by criteria yet, nothing that passed before `now` matters. Must run within
 * the transaction that gives it its criteria.
 */
export async function beginKeeping(scope: Scope, now: Date): Promise<void> {
  await sql`
    update clinic c set groups_swept_at = ${now}
    where c.id = ${scope.clinicId} and (c.groups_swept_at is null or not exists (
      select from patient_group g
      where g.clinic_id = ${scope.clinicId} and g.criteria is not null and g.archived_at is null
    ))
  `.execute(scope.db);
}
