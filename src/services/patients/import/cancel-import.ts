/** Ends an import before its time: what is in stays, and the file is removed (issue "retention", import). */
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';
import { findImport, type ImportRow } from '../list-imports.js';
import { end } from './finish-import.js';

/**
 * A batch that is being written comes to its end first. Must run within a transaction.
 * @throws Refusal NOT_FOUND, and ACTION_NOT_ALLOWED for what is over; AccessDenied without "imports:write".
 */
export async function cancelImport(scope: Scope, { importId }: { importId: string }): Promise<ImportRow> {
  scope.require('imports:write');
  const row = isId(importId)
    ? await scope.db
        .selectFrom('import')
        .select('status')
        .where('clinic_id', '=', scope.clinicId)
        .where('id', '=', importId)
        .forNoKeyUpdate()
        .executeTakeFirst()
    : undefined;
  if (!row) throw refuse('NOT_FOUND', 'There is no such import.', ['importId']);
  if (row.status === 'DONE' || row.status === 'FAILED' || row.status === 'CANCELLED') {
    throw refuse('ACTION_NOT_ALLOWED', `An import that is ${row.status} is over.`, ['importId']);
  }
  await end(scope, importId, { status: 'CANCELLED' });
  return findImport(scope, importId);
}
