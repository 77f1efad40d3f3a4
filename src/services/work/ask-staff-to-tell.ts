/** Asks staff to tell a patient who gets no messages what the clinic did with their visit (mission.md, section 1, "Sending"). */

import type { Visit } from '../../entities/visits/visit.js';
import type { TaskReason } from '../../entities/work/task.js';
import { newId } from '../new-id.js';
import type { Scope } from '../scope.js';

/**
 * Makes a task when staff did it and the patient is archived, deceased or not to be contacted; else nothing. Must be called
 * in the transaction that changed the visit, after the change: `visit.bookingNumber` is the move's, or of what was cancelled.
 */
export async function askStaffToTell(
  scope: Scope,
  visit: Pick<Visit, 'id' | 'patientId' | 'bookingNumber'>,
  reason: TaskReason,
  now: Date,
): Promise<void> {
  if (scope.viewer.kind !== 'STAFF') return;
  const patient = await scope.db
    .selectFrom('patient')
    .select(['do_not_contact as doNotContact', 'archived_at as archivedAt', 'deceased_at as deceasedAt'])
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', visit.patientId)
    // Who is archived at this moment waits for us, or we see it: somebody tells them, or a message does.
    .forShare()
    .executeTakeFirstOrThrow();
  if (!patient.doNotContact && !patient.archivedAt && !patient.deceasedAt) return;
  await scope.db
    .insertInto('task')
    .values({
      clinic_id: scope.clinicId,
      id: newId(),
      reason,
      patient_id: visit.patientId,
      visit_id: visit.id,
      booking_number: visit.bookingNumber,
      day: now.toISOString().slice(0, 10),
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['clinic_id', 'reason', 'visit_id', 'booking_number']).doNothing(),
    )
    .execute();
}
