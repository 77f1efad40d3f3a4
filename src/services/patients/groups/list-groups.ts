/** Groups by name: the clinic's, and those that a patient is in (mission.md, section 3). */
import { anyOf } from '../../any-of.js';
import { type Connection, connect, type PageInput, type Sort } from '../../connection.js';
import { groupBy } from '../../group-by.js';
import { loaderPerArguments } from '../../loader-per-arguments.js';
import type { Scope } from '../../scope.js';
import { groupsOf, type PatientGroupRow, patientGroupColumns } from './find-groups.js';

/** True: only archived ones; false or absent: only the others; null: both. */
export interface ListPatientGroupsInput extends PageInput {
  archived?: boolean | null | undefined;
}

const BY_NAME: Sort<PatientGroupRow> = {
  name: 'groups by name',
  direction: 'asc',
  keys: [
    { column: 'patient_group.name', field: 'name', type: 'text' },
    { column: 'patient_group.id', field: 'id', type: 'uuid' },
  ],
};

/** @throws BadInput for the page */
export function listPatientGroups(
  scope: Scope,
  { archived = false, ...page }: ListPatientGroupsInput,
): Promise<Connection<PatientGroupRow>> {
  const query = groupsOf(scope).select(patientGroupColumns);
  const some =
    archived === null ? query : query.where('patient_group.archived_at', archived ? 'is not' : 'is', null);
  return connect(some, BY_NAME, page);
}

const load = loaderPerArguments<Record<string, never>, PatientGroupRow[]>(async (scope, _, patientIds) => {
  const rows = await groupsOf(scope)
    .innerJoin('patient_group_member as m', (join) =>
      join.onRef('m.clinic_id', '=', 'patient_group.clinic_id').onRef('m.group_id', '=', 'patient_group.id'),
    )
    .select(patientGroupColumns)
    .select('m.patient_id as patientId')
    .where('m.clinic_id', '=', scope.clinicId)
    .where('m.patient_id', '=', anyOf(patientIds))
    .where('patient_group.archived_at', 'is', null)
    .orderBy('patient_group.name')
    .orderBy('patient_group.id')
    .execute();
  const ofPatient = groupBy(rows, (row) => row.patientId);
  return patientIds.map((id) => ofPatient.get(id) ?? []);
});

/** The groups that a patient is in, archived ones aside, by name; all that are asked for in one tick share a statement. */
export function groupsOfPatient(scope: Scope, patientId: string): Promise<PatientGroupRow[]> {
  return load(scope, patientId, {});
}
