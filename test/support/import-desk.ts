// Imports below GraphQL: files in memory brought into a sandbox's clinic, and what became of them.
import { kyselyOf } from '../../src/entities/database.js';
import type { ImportFormat, ImportOptions } from '../../src/entities/patients/import.js';
import type { Sandbox } from '../../src/services/clinic/create-sandbox.js';
import { systemTime } from '../../src/services/clock.js';
import { claimImport } from '../../src/services/patients/import/claim-import.js';
import type { ImportWork } from '../../src/services/patients/import/import-work.js';
import { type OpenFile, type RunOutcome, runImport } from '../../src/services/patients/import/run-import.js';
import { insertImport } from '../../src/services/patients/import/start-import.js';
import { type SandboxHouse, staff } from './sandbox-house.js';

export interface FileToImport {
  readonly open: OpenFile;
  readonly format?: ImportFormat;
  readonly source?: string;
  readonly options?: ImportOptions;
}

export interface ImportDesk {
  readonly work: ImportWork;
  /** Makes an import that waits, and gives its id. */
  start(file?: Partial<FileToImport>): Promise<string>;
  /** Runs it until the end, or until `stop`. */
  run(
    id: string,
    file: FileToImport,
    stop?: AbortSignal,
    progressing?: ImportWork['progressing'],
  ): Promise<RunOutcome>;
  /** Both. */
  bring(file: FileToImport): Promise<ImportRowOfTable>;
  find(id: string): Promise<ImportRowOfTable>;
  issues(id: string): Promise<IssueRow[]>;
}

export type ImportRowOfTable = Awaited<ReturnType<typeof findImport>>;
export type IssueRow = Awaited<ReturnType<typeof findIssues>>[number];

/** Text as a file, in pieces of a few thousand bytes. */
export function fileOf(
  text: string | Uint8Array,
  more: Omit<Partial<FileToImport>, 'open'> = {},
): FileToImport {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return {
    ...more,
    async *open() {
      for (let from = 0; from < bytes.length; from += 5000) yield bytes.subarray(from, from + 5000);
    },
  };
}

export function openImportDesk(house: SandboxHouse, sandbox: Sandbox): ImportDesk {
  const db = kyselyOf(house.orm.em.fork());
  const clinicId = sandbox.clinic.id;
  const owner = house.scope(staff(sandbox, 'OWNER'));
  const work: ImportWork = {
    ...{ db, system: systemTime, leaseSeconds: 30, open: (viewer) => house.scope(viewer) },
    log: {
      info: () => undefined,
      warn: () => undefined,
      error(fields) {
        throw new Error('an import was cut off', { cause: (fields as { err?: unknown }).err });
      },
    },
  };
  const desk: ImportDesk = {
    work,
    async start({ format = 'CSV', source = 'old system', options = {} } = {}) {
      const { columns = {}, duplicateRules, ...told } = options;
      const file = { bytes: 1, hash: Buffer.from('none') };
      const named = Object.entries(columns).map(([column, field]) => ({ column, field }));
      const input = { fileName: 'file', format, source, ...told, columns: named, duplicateRules };
      const { id } = await owner.transaction((scope) => insertImport(scope, input, file));
      return id;
    },
    async run(id, file, stop = new AbortController().signal, progressing = () => undefined) {
      const claimed = await claimImport(work, { clinicId, id });
      if (!claimed) throw new Error('The import cannot be run');
      return runImport({ ...work, progressing }, claimed, file.open, stop);
    },
    async bring(file) {
      const id = await desk.start(file);
      await desk.run(id, file);
      return desk.find(id);
    },
    find: (id) => findImport(db, clinicId, id),
    issues: (id) => findIssues(db, clinicId, id),
  };
  return desk;
}

type TestDb = ReturnType<typeof kyselyOf>;

function findImport(db: TestDb, clinicId: string, id: string) {
  return db
    .selectFrom('import')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

function findIssues(db: TestDb, clinicId: string, id: string) {
  return db
    .selectFrom('import_issue')
    .select([
      'number',
      'severity',
      'row_number as row',
      'line',
      'column_name as column',
      'value',
      'code',
      'message',
    ])
    .where('clinic_id', '=', clinicId)
    .where('import_id', '=', id)
    .orderBy('number')
    .execute();
}
