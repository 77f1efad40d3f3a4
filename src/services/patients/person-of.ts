/** Whom a mutation about devices and consents may be about: staff and partners act for anyone, patients for themselves. */
import type { Scope } from '../scope.js';
import { lockPatient } from './patient-row.js';

/**
 * Locks the patient until the end of the transaction. @throws Refusal NOT_FOUND (for a patient: anyone else);
 * AccessDenied for others without "patients:write".
 */
export async function lockOwnOrAnyPatient(scope: Scope, patientId: string): Promise<void> {
  const self = scope.viewer.kind === 'PATIENT';
  if (!self) scope.require('patients:write');
  // Someone else is to a patient as absent as an id that nobody has.
  await lockPatient(scope, self && scope.viewer.id !== patientId ? '' : patientId);
}
