/** Who is in a group (mission.md, section 3). */
import { sql } from 'kysely';
import { anyOf } from '../../any-of.js';
import { connectEach } from '../../batched-connection.js';
import type { Connection, PageInput, Sort } from '../../connection.js';
import { loaderPerArguments } from '../../loader-per-arguments.js';
import { neededColumns } from '../../needed-columns.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';
import { type PatientRow, patientColumns, patientsOf } from '../find-patients.js';

interface Member extends PatientRow {
  sortName: string;
  groupId: string;
}

interface ListMembersInput extends PageInput {
  /** The fields of a patient that are going to be looked at; absent or null: all. */
  fields?: readonly string[] | null | undefined;
}

const MEMBERS: Sort<Member> = {
  name: 'patients of a group by name',
  direction: 'asc',
  keys: [
    { column: 'patient.sort_name', field: 'sortName', type: 'text' },
    { column: 'patient.id', field: 'id', type: 'uuid' },
  ],
};

const load = loaderPerArguments<ListMembersInput, Connection<Member>>((scope, { fields, ...page }, ids) => {
  const columns = neededColumns(patientColumns, fields, ['id']);
  const query = membersOf(scope).select([
    ...columns.map((column) => `patient.${column}` as `patient.${typeof column}`),
    'patient.sort_name as sortName',
    'm.group_id as groupId',
  ]);
  const list = {
    query,
    sort: MEMBERS,
    ownerColumn: 'm.group_id',
    ownerField: 'groupId',
    columns: [...columns, 'sort_name as sortName', 'group_id as groupId'],
  } as const;
  return connectEach(scope.db, list, ids, page);
});

/** A page of a group's patients, archived ones aside, by name; all that are asked for in one tick share a statement. */
export function patientsOfGroup(
  scope: Scope,
  groupId: string,
  input: ListMembersInput,
): Promise<Connection<Member>> {
  return load(scope, groupId, input);
}

const count = loaderPerArguments<Record<string, never>, number>(async (scope, _, groupIds) => {
  const rows = await membersOf(scope)
    .select(['m.group_id as groupId', sql<number>`count(*)`.as('count')])
    .where('m.group_id', '=', anyOf(groupIds))
    .groupBy('m.group_id')
    .execute();
  const counts = new Map(rows.map((row) => [row.groupId, row.count]));
  return groupIds.map((id) => counts.get(id) ?? 0);
});

/** How many patients are in a group, archived ones aside. */
export function patientCountOf(scope: Scope, groupId: string): Promise<number> {
  return count(scope, groupId, {});
}

function membersOf(scope: Scope) {
  const query = patientsOf(scope)
    .innerJoin('patient_group_member as m', (join) =>
      join.onRef('m.clinic_id', '=', 'patient.clinic_id').onRef('m.patient_id', '=', 'patient.id'),
    )
    .where('m.clinic_id', '=', scope.clinicId)
    .where('patient.archived_at', 'is', null);
  return allows(scope.viewer, 'retention:read') ? query : query.where('patient.id', 'is', null);
}
