/** What the examples of imports are filled with: one whose file has not come. */
import { insertImport } from '../services/patients/import/start-import.js';
import { listImports } from '../services/patients/list-imports.js';
import { Scope } from '../services/scope.js';

const IMPORT = { fileName: 'visits.csv', format: 'CSV', source: 'old system' } as const;

/** Its UUID; makes it where the former one was ended. */
export async function findExampleImport({ parts, clinicId }: Scope): Promise<string> {
  const scope = new Scope({ ...parts, viewer: { kind: 'SYSTEM', clinicId, sandbox: true } });
  const { nodes } = await listImports(scope, { first: 100 });
  const known = nodes.find(({ status, fileName }) => status === 'UPLOADING' && fileName === IMPORT.fileName);
  return (known ?? (await scope.transaction((tx) => insertImport(tx, IMPORT, null)))).id;
}
