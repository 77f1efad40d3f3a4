/** Patients as lists show them, and their order by name. */
import { sql } from 'kysely';
import type { Sort } from '../connection.js';
import { neededColumns } from '../needed-columns.js';
import type { Scope } from '../scope.js';
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

interface Selected {
  rank?: string;
  fields?: readonly string[] | null | undefined;
}

/** Those that the viewer may see. `archived`: only archived ones, only the others, or null for both. */
export function selectPatients(
  scope: Scope,
  archived: boolean | null,
  { rank = '1', fields }: Selected = {},
) {
  const query = patientsOf(scope).select([
    ...neededColumns(patientColumns, fields, ['id']),
    'sort_name as sortName',
    sql<string>`${sql.lit(rank)}::text`.as('rank'),
  ]);
  return archived === null ? query : query.where('archived_at', archived ? 'is not' : 'is', null);
}
