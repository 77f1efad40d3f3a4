/** Two cards of one person become one: so do their points (mission.md, section 7). */
import { sql } from 'kysely';
import type { Scope } from '../../scope.js';
import { type LedgerTransaction, post } from './posting.js';

interface Merge {
  readonly fromPatientId: string;
  readonly intoPatientId: string;
  readonly source: string;
  readonly at: Date;
}

/**
 * All lots change their owner, and what either owes is paid by what the other has. Whatever comes to the first account later
 * goes to the second. In a transaction. Gives the transaction of the account that lives; null when they are one already.
 */
export function mergeAccounts(scope: Scope, merge: Merge): Promise<LedgerTransaction | null> {
  const { fromPatientId, intoPatientId, source, at } = merge;
  return post(
    scope,
    sql`ledger_merge(${scope.clinicId}, ${fromPatientId}, ${intoPatientId}, ${source}, ${at})`,
  );
}
