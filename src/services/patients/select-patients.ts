/** Patients as lists show them, and their order by name. */
import { type SqlBool, sql } from 'kysely';
import { anyOf } from '../any-of.js';
import type { Sort } from '../connection.js';
import { neededColumns } from '../needed-columns.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';
import { isId, whereId } from '../where-any.js';
import { type PatientRow, patientColumns, patientsOf } from './find-patients.js';

export interface ListedPatient extends PatientRow {
  sortName: string;
  /** '0' for those whom a search puts first, '1' for the others and where nothing is searched. */
  rank: string;
}

export const BY_NAME: Sort<ListedPatient> = {
  name: 'patients by name',
  direction: 'asc',
  keys: [
    { column: 'patient.sort_name', field: 'sortName', type: 'text' },
    { column: 'patient.id', field: 'id', type: 'uuid' },
  ],
};

export interface PatientFilter {
  /** True: only archived patients; false or absent: only the others; null: both. */
  archived?: boolean | null | undefined;
  /** Absent or null: whatever the group; empty: none. Without "retention:read" nobody is in a group. */
  groupIds?: readonly string[] | null | undefined;
  insurancePlanIds?: readonly string[] | null | undefined;
}

interface Selected {
  rank?: string;
  fields?: readonly string[] | null | undefined;
}

/** Those that the viewer may see, of whom the filter tells. */
export function selectPatients(scope: Scope, filter: PatientFilter, { rank = '1', fields }: Selected = {}) {
  const query = patientsOf(scope).select([
    ...neededColumns(patientColumns, fields, ['id']),
    'sort_name as sortName',
    sql<string>`${sql.lit(rank)}::text`.as('rank'),
  ]);
  const { archived = false, groupIds, insurancePlanIds } = filter;
  const some = archived === null ? query : query.where('archived_at', archived ? 'is not' : 'is', null);
  const insured = whereId(some, 'insurance_plan_id', insurancePlanIds);
  return groupIds ? insured.where(sql<SqlBool>`exists (${inGroups(scope, groupIds)})`) : insured;
}

function inGroups(scope: Scope, groupIds: readonly string[]) {
  const known = allows(scope.viewer, 'retention:read') ? groupIds.filter(isId) : [];
  return sql`select from patient_group_member m where m.clinic_id = ${scope.clinicId}
    and m.patient_id = patient.id and m.group_id = ${anyOf(known)}`;
}
