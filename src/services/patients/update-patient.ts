/** Changes what is known of a patient; patients may change how they are reached themselves (mission.md, section 11). */
import { searchColumns } from '../../entities/patients/patient.js';
import { sharePlanning } from '../messaging/planning-settings.js';
import { Refusal, type UserError } from '../refusal.js';
import type { Scope } from '../scope.js';
import { askConsentsAgain } from './ask-again.js';
import { checkPatient, type PatientFields } from './check-patient.js';
import type { PatientRow } from './find-patients.js';
import { lockPatient, rowOf } from './patient-row.js';

export interface UpdatePatientInput extends PatientFields {
  patientId: string;
}

const OWN_FIELDS = new Set(['phone', 'email', 'locale']);

/**
 * Absent fields stay; null clears phone, e-mail, birth date, sex, source, city and insurance plan. Where the
 * clinic wants consent confirmed, a new e-mail or phone is asked for it anew. Must run within a transaction.
 * @throws Refusal NOT_FOUND (for a patient: anyone else), INVALID for fields that a patient may not change; REQUIRED
 * and INVALID for everything that is wrong at once; AccessDenied for others without "patients:write".
 */
export async function updatePatient(scope: Scope, input: UpdatePatientInput): Promise<PatientRow> {
  const { patientId, ...rest } = input;
  const given = fieldsOf(rest);
  const self = scope.viewer.kind === 'PATIENT';
  if (!self) scope.require('patients:write');
  // Before the patient's row: an address that changes may be asked for its consents.
  if (given.email !== undefined || given.phone !== undefined) await sharePlanning(scope);
  // Someone else is to a patient as absent as an id that nobody has.
  const patient = await lockPatient(scope, self && scope.viewer.id !== patientId ? '' : patientId);
  if (self) requireOwnFields(given);
  const checked = await checkPatient(scope, given);
  const before = { email: patient.email, phone: patient.phone };
  Object.assign(patient, checked);
  const { firstName, lastName, phone = null, email = null } = patient;
  Object.assign(patient, searchColumns({ firstName, lastName, phone, email }));
  patient.updatedAt = await scope.clock.now();
  await scope.em.flush();
  await askConsentsAgain(scope, patientId, [
    ...(before.email === email ? [] : [{ channel: 'EMAIL', reachable: email !== null } as const]),
    ...(before.phone === phone ? [] : [{ channel: 'SMS', reachable: phone !== null } as const]),
  ]);
  return rowOf(patient);
}

// The input carries more than fields: an idempotency key.
function fieldsOf(input: PatientFields): PatientFields {
  const { firstName, lastName, phone, email, locale, birthDate, sex, source, doNotContact } = input;
  const { city, insurancePlanId } = input;
  const person = { firstName, lastName, phone, email, locale, birthDate, sex, source, doNotContact };
  return { ...person, city, insurancePlanId };
}

function requireOwnFields(given: PatientFields): void {
  const [first, ...others] = Object.entries(given)
    .filter(([field, value]) => value !== undefined && !OWN_FIELDS.has(field))
    .map(
      ([field]): UserError => ({
        code: 'INVALID',
        message: 'Ask the clinic to change this; you can change your phone, e-mail and language.',
        path: ['input', field],
      }),
    );
  if (first !== undefined) throw new Refusal([first, ...others]);
}
