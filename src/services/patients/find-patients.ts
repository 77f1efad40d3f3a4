/** Patients by id; a patient finds no one but themselves. */
import { anyOf } from '../any-of.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';

export type PatientRow = Awaited<ReturnType<typeof findPatients>>[number];

export const patientColumns = [
  'id',
  'first_name as firstName',
  'last_name as lastName',
  'phone',
  'email',
  'locale',
  'birth_date as birthDate',
  'sex',
  'source',
  'city',
  'insurance_plan_id as insurancePlanId',
  'do_not_contact as doNotContact',
  'deceased_at as deceasedAt',
  'deceased_on as deceasedOn',
  'archived_at as archivedAt',
  'merged_into_id as mergedIntoId',
  'created_at as createdAt',
] as const;

/** Patients that the viewer may see; for a patient, that is one. */
export function patientsOf(scope: Scope) {
  const query = scope.db.selectFrom('patient').where('patient.clinic_id', '=', scope.clinicId);
  if (!allows(scope.viewer, 'patients:read')) return query.where('patient.id', 'is', null);
  return scope.viewer.kind === 'PATIENT' ? query.where('patient.id', '=', scope.viewer.id) : query;
}

export function findPatients(scope: Scope, ids: readonly string[]) {
  return patientsOf(scope).select(patientColumns).where('id', '=', anyOf(ids)).execute();
}
