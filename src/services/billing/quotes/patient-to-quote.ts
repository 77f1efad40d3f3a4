/** The patient for whom something is quoted or invoiced, as they stay meanwhile (mission.md, sections 7 and 8). */
import { patientsOf } from '../../patients/find-patients.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';
import { livingCard } from '../wallets/move-money.js';

/**
 * Whose quote or invoice it is: the card that the patient's was merged into, if it was. They stay as they are until the transaction
 * ends: nobody merges or archives them meanwhile. Must run within a transaction, before quotes are locked.
 * @throws Refusal NOT_FOUND; PATIENT_ARCHIVED where nothing of a visit is sold
 */
export async function lockPatient(scope: Scope, patientId: string, ofVisit: boolean): Promise<string> {
  const seen = isId(patientId)
    ? await patientsOf(scope).select('id').where('id', '=', patientId).forShare().executeTakeFirst()
    : undefined;
  if (!seen) throw refuse('NOT_FOUND', 'There is no such patient.', ['patientId']);
  const id = await livingCard(scope, patientId);
  const patient = await scope.db
    .selectFrom('patient')
    .select(['archived_at as archivedAt', 'deceased_at as deceasedAt'])
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', id)
    .forShare()
    .executeTakeFirstOrThrow();
  if (!ofVisit && (patient.archivedAt || patient.deceasedAt))
    throw refuse('PATIENT_ARCHIVED', 'This patient is archived: nothing new is sold to them.', ['patientId']);
  return id;
}
