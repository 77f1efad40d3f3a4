/** Asks staff to tell a patient who gets no messages what the clinic did with their visit (mission.md, section 1, "Sending"). */

import type { Visit } from '../../entities/visits/visit.js';
import type { TaskReason } from '../../entities/work/task.js';
import type { Scope } from '../scope.js';
import { insertTask } from './insert-task.js';

/**
 * Takes the lock under which `askStaffToTell` looks at the patient, for those who lock practitioners: patients come before them.
 */
export async function lockPatientToTell(scope: Scope, patientId: string): Promise<void> {
  if (scope.viewer.kind === 'STAFF') await readToTell(scope, patientId);
}

/**
 * Makes a task when staff did it and the patient is archived, deceased or not to be contacted; else nothing. Must be called
 * in the transaction that changed the visit, after the change: `visit.bookingNumber` is the move's, or of what was cancelled.
 */
export async function askStaffToTell(
  scope: Scope,
  visit: Pick<Visit, 'id' | 'patientId' | 'branchId' | 'bookingNumber'>,
  reason: TaskReason,
  now: Date,
): Promise<void> {
  if (scope.viewer.kind !== 'STAFF') return;
  const patient = await readToTell(scope, visit.patientId);
  if (!patient.doNotContact && !patient.archivedAt && !patient.deceasedAt) return;
  const { id: visitId, patientId, branchId, bookingNumber } = visit;
  await insertTask(scope, { reason, visitId, patientId, branchId, bookingNumber }, now);
}

function readToTell({ db, clinicId }: Scope, patientId: string) {
  return (
    db
      .selectFrom('patient')
      .select(['do_not_contact as doNotContact', 'archived_at as archivedAt', 'deceased_at as deceasedAt'])
      .where('clinic_id', '=', clinicId)
      .where('id', '=', patientId)
      // Who is archived at this moment waits for us, or we see it: somebody tells them, or a message does.
      .forShare()
      .executeTakeFirstOrThrow()
  );
}
