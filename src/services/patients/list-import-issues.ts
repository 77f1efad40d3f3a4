/** What staff should read about an import's rows: refused ones, values left out, and patients who were there already. */
import { sql } from 'kysely';
import type { ImportSeverity } from '../../entities/patients/import.js';
import { connectEach } from '../batched-connection.js';
import type { Connection, PageInput, Sort } from '../connection.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import type { Scope } from '../scope.js';
import { whereCode } from '../where-any.js';

export interface ImportIssueRow {
  importId: string;
  /** In the order of the file, in nine digits. */
  place: string;
  severity: ImportSeverity;
  row: number;
  line: number | null;
  column: string | null;
  value: string | null;
  code: string;
  message: string;
  patientId: string | null;
}

export interface ImportIssuesInput extends PageInput {
  /** Absent or null: all. */
  severities?: readonly ImportSeverity[] | null | undefined;
}

const columns = [
  'import_issue.import_id as importId',
  'import_issue.severity as severity',
  'import_issue.row_number as row',
  'import_issue.line as line',
  'import_issue.column_name as column',
  'import_issue.value as value',
  'import_issue.code as code',
  'import_issue.message as message',
  'import_issue.patient_id as patientId',
] as const;

const AS_IN_THE_FILE: Sort<ImportIssueRow> = {
  name: 'issues of an import',
  direction: 'asc',
  keys: [{ column: 'import_issue.number', field: 'place', type: 'number' }],
};

function issuesIn(scope: Scope, severities: ImportIssuesInput['severities']) {
  const issues = scope.db
    .selectFrom('import_issue')
    .where('import_issue.clinic_id', '=', scope.clinicId)
    .select(columns)
    .select(sql<string>`lpad(import_issue.number::text, 9, '0')`.as('place'));
  return whereCode(issues, 'import_issue.severity', severities);
}

const load = loaderPerArguments<ImportIssuesInput, Connection<ImportIssueRow>>((scope, args, ids) => {
  const list = {
    query: issuesIn(scope, args.severities),
    sort: AS_IN_THE_FILE,
    ownerColumn: 'import_issue.import_id',
    ownerField: 'importId',
    columns: [...columns, 'import_issue.number as place'],
  } as const;
  return connectEach(scope.db, list, ids, args);
});

/** A page of those of an import that the viewer may see, in the order of the file. @throws BadInput for the page */
export function issuesOfImport(
  scope: Scope,
  importId: string,
  input: ImportIssuesInput,
): Promise<Connection<ImportIssueRow>> {
  return load(scope, importId, input);
}

const AT_A_TIME = 1000;

/** All of them, some at a time, in the order of the file. */
export async function* eachIssue(
  scope: Scope,
  importId: string,
  severities: readonly ImportSeverity[] | null,
): AsyncGenerator<ImportIssueRow[]> {
  let last = 0;
  for (;;) {
    const rows = await issuesIn(scope, severities)
      .where('import_issue.import_id', '=', importId)
      .where('import_issue.number', '>', last)
      .orderBy('import_issue.number')
      .limit(AT_A_TIME)
      .execute();
    if (rows.length > 0) yield rows;
    if (rows.length < AT_A_TIME) return;
    last = Number(rows.at(-1)?.place);
  }
}
