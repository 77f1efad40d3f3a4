/** Puts a patient away: they leave the lists, and no message goes to them any more (mission.md, section 1, "Sending"). */
import type { Scope } from '../scope.js';
import type { PatientRow } from './find-patients.js';
import { lockPatient, rowOf } from './patient-row.js';

export interface ArchivePatientInput {
  patientId: string;
}

/**
 * Visits still to come stay: staff decide about them. Nothing changes for a patient who is archived already.
 * Must run within a transaction. @throws Refusal NOT_FOUND; AccessDenied without "patients:write".
 */
export async function archivePatient(scope: Scope, input: ArchivePatientInput): Promise<PatientRow> {
  scope.require('patients:write');
  const patient = await lockPatient(scope, input.patientId);
  if (!patient.archivedAt) {
    const now = await scope.clock.now();
    patient.archivedAt = now;
    patient.updatedAt = now;
    await scope.em.flush();
  }
  return rowOf(patient);
}
