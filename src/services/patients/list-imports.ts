/** Imports of a clinic, and what became of them; for whoever may import. */
import { type RawBuilder, sql } from 'kysely';
import type {
  ImportCounts,
  ImportDetected,
  ImportFormat,
  ImportOptions,
  ImportStatus,
} from '../../entities/patients/import.js';
import { anyOf } from '../any-of.js';
import { type Connection, connect, type PageInput, type Sort } from '../connection.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';

export interface ImportRow {
  id: string;
  fileName: string;
  source: string;
  format: ImportFormat;
  options: ImportOptions;
  detected: ImportDetected | null;
  status: ImportStatus;
  failure: string | null;
  bytesTotal: number | null;
  bytesReceived: number;
  rowsDone: number;
  rowsTotal: number | null;
  /** From 0 to 1, by the file's bytes; 1 exactly when all of it is in. */
  progress: number;
  counts: ImportCounts;
  createdById: string | null;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
}

const NEWEST_FIRST: Sort<ImportRow> = {
  name: 'imports, newest first',
  direction: 'desc',
  keys: [
    { column: 'import.created_at', field: 'createdAt', type: 'instant' },
    { column: 'import.id', field: 'id', type: 'uuid' },
  ],
};

// Until the end is reached there may always be a row more.
const progress = sql<number>`case
  when import.status = 'DONE' then 1
  when coalesce(import.bytes_total, 0) = 0 then 0
  else least(0.999, round(import.bytes_read::numeric / import.bytes_total, 3))
end::float8`;

function importsOf(scope: Scope) {
  const query = scope.db
    .selectFrom('import')
    .select([
      'import.id as id',
      'import.file_name as fileName',
      'import.source as source',
      'import.format as format',
      'import.status as status',
      'import.failure as failure',
      'import.bytes_total as bytesTotal',
      'import.bytes_received as bytesReceived',
      'import.rows_done as rowsDone',
      'import.rows_total as rowsTotal',
      'import.created_by as createdById',
      'import.created_at as createdAt',
      'import.started_at as startedAt',
      'import.finished_at as finishedAt',
    ])
    .select([
      json<ImportOptions>('options').as('options'),
      json<ImportDetected | null>('detected').as('detected'),
      json<ImportCounts>('counts').as('counts'),
      progress.as('progress'),
    ])
    .where('import.clinic_id', '=', scope.clinicId);
  return allows(scope.viewer, 'imports:write') ? query : query.where('import.id', 'is', null);
}

function json<T>(column: string): RawBuilder<T> {
  return sql<T>`${sql.ref(`import.${column}`)}`;
}

/** The newest first. @throws BadInput for the page */
export function listImports(scope: Scope, page: PageInput): Promise<Connection<ImportRow>> {
  return connect(importsOf(scope), NEWEST_FIRST, page);
}

/** By id, those that the viewer may see. */
export function findImports(scope: Scope, ids: readonly string[]): Promise<ImportRow[]> {
  return importsOf(scope).where('import.id', '=', anyOf(ids)).execute();
}

/** One that has just been written. */
export function findImport(scope: Scope, id: string): Promise<ImportRow> {
  return importsOf(scope).where('import.id', '=', id).executeTakeFirstOrThrow();
}
