/** Groups by id, for staff and partners: their names are never for patients (mission.md, sections 1 and 3). */
import { anyOf } from '../../any-of.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';

export type PatientGroupRow = Awaited<ReturnType<typeof findPatientGroups>>[number];

export const patientGroupColumns = [
  'patient_group.id as id',
  'patient_group.name as name',
  'patient_group.description as description',
  'patient_group.criteria as criteria',
  'patient_group.status as status',
  'patient_group.archived_at as archivedAt',
  'patient_group.created_at as createdAt',
] as const;

/** Groups that the viewer may see: none without "retention:read". */
export function groupsOf(scope: Scope) {
  const query = scope.db.selectFrom('patient_group').where('patient_group.clinic_id', '=', scope.clinicId);
  return allows(scope.viewer, 'retention:read') ? query : query.where('patient_group.id', 'is', null);
}

export function findPatientGroups(scope: Scope, ids: readonly string[]) {
  return groupsOf(scope).select(patientGroupColumns).where('patient_group.id', '=', anyOf(ids)).execute();
}
