/** Records that a patient has died, or takes that back: nothing is sent to them (mission.md, section 1, "Sending"). */
import { sharePlanning } from '../messaging/planning-settings.js';
import { refuse } from '../refusal.js';
import { evaluateRetentionOf } from '../retention/evaluate-retention.js';
import type { Scope } from '../scope.js';
import { localDateOf } from '../visits/local-time.js';
import type { PatientRow } from './find-patients.js';
import { lockPatient, rowOf } from './patient-row.js';

export interface RecordDeceasedInput {
  patientId: string;
  /** False: it was a mistake. */
  deceased: boolean;
  /** YYYY-MM-DD, not in the future; absent or null: not known. */
  date?: string | null;
}

/** Where a day begins first: who died there today did not die in the future. */
const EARLIEST_ZONE = 'Pacific/Kiritimati';

/**
 * Said again, it corrects the day. Planned messages stay until their time, and are suppressed then; visits still to come stay
 * too: staff decide about them. Must run within a transaction.
 * @throws Refusal NOT_FOUND, INVALID for the date; AccessDenied without "patients:write".
 */
export async function recordDeceased(
  scope: Scope,
  { patientId, deceased, date = null }: RecordDeceasedInput,
): Promise<PatientRow> {
  scope.require('patients:write');
  await sharePlanning(scope);
  const patient = await lockPatient(scope, patientId);
  const now = await scope.clock.now();
  if (!deceased && date !== null) {
    throw refuse('INVALID', 'Give no date for a patient who has not died.', ['date']);
  }
  if (date !== null && date > localDateOf(now, EARLIEST_ZONE)) {
    throw refuse('INVALID', 'The date must not be in the future.', ['date']);
  }
  if (date !== null && patient.birthDate && date < patient.birthDate) {
    throw refuse('INVALID', 'The date is before the date of birth.', ['date']);
  }
  const takenBack = !deceased && patient.deceasedAt !== null && patient.deceasedAt !== undefined;
  patient.deceasedAt = deceased ? (patient.deceasedAt ?? now) : null;
  patient.deceasedOn = date;
  patient.updatedAt = now;
  await scope.em.flush();
  if (takenBack) await evaluateRetentionOf(scope, [patientId]);
  return rowOf(patient);
}
