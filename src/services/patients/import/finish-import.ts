/** An import is over: its file is removed, and rules look at what it brought (issue "retention", import). */
import type { ImportStatus } from '../../../entities/patients/import.js';
import { sharePlanning } from '../../messaging/planning-settings.js';
import { evaluateChangedRules } from '../../retention/evaluate-retention.js';
import type { Scope } from '../../scope.js';
import { holdImport, type ImportHolder } from './write-progress.js';

/**
 * All its rows are in. Mornings that rules were worked out for already did not know of its visits and consents: they are
 * worked out again. @throws LeaseLost
 */
export async function completeImport(outer: Scope, holder: ImportHolder): Promise<void> {
  await outer.transaction(async (scope) => {
    await sharePlanning(scope);
    const { rowsDone } = await holdImport(scope, holder);
    await end(scope, holder.id, { status: 'DONE', rows_total: rowsDone });
    await evaluateChangedRules(scope);
  });
}

/** It goes no further; `failure` says why and what to do. What is in stays. @throws LeaseLost */
export async function failImport(outer: Scope, holder: ImportHolder, failure: string): Promise<void> {
  await outer.transaction(async (scope) => {
    await holdImport(scope, holder);
    await end(scope, holder.id, { status: 'FAILED', failure });
  });
}

/** Must be called in a transaction that holds the import's row. */
export async function end(
  scope: Scope,
  id: string,
  values: { status: ImportStatus; rows_total?: number; failure?: string },
): Promise<void> {
  await scope.db
    .updateTable('import')
    .set({ ...values, leased_until: null, finished_at: await scope.clock.now() })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', id)
    .execute();
  await scope.db
    .deleteFrom('import_chunk')
    .where('clinic_id', '=', scope.clinicId)
    .where('import_id', '=', id)
    .execute();
}
