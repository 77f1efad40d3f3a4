/** Whether what criteria name is there. */
import { sql } from 'kysely';
import { anyOf } from '../../any-of.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';

export type CriteriaTable = 'branch' | 'insurance_plan' | 'practitioner' | 'service';

/** How many of the ids, each given once, are of nothing in this clinic. */
export async function missingOf(
  scope: Pick<Scope, 'db' | 'clinicId'>,
  table: CriteriaTable,
  ids: readonly string[],
): Promise<number> {
  const known = ids.filter(isId);
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(table)}
    where clinic_id = ${scope.clinicId} and id = ${anyOf(known)}
  `.execute(scope.db);
  return ids.length - (rows[0]?.count ?? 0);
}
