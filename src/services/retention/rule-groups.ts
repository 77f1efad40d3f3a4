/** Whether the groups that a rule names are there. */
import { anyOf } from '../any-of.js';
import type { Scope } from '../scope.js';
import { isId } from '../where-any.js';

/** How many of the ids, each given once, are of no group of the clinic, or of one that was put away. */
export async function missingGroups(scope: Scope, ids: readonly string[]): Promise<number> {
  const found = await scope.db
    .selectFrom('patient_group')
    .select('id')
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', anyOf(ids.filter(isId)))
    .where('archived_at', 'is', null)
    .execute();
  return ids.length - found.length;
}
