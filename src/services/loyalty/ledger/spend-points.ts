/** Points that pay an invoice, and points that a refund gives back (mission.md, sections 7 and 8). */
import { sql } from 'kysely';
import type { Scope } from '../../scope.js';
import { type LedgerRefs, type LedgerTransaction, post, refsOf } from './posting.js';

interface Spending {
  readonly patientId: string;
  readonly points: number;
  readonly source: string;
  readonly refs?: LedgerRefs;
  readonly at: Date;
}

interface Return {
  /** A SPEND or SETTLE. */
  readonly transactionId: string;
  /** At most what it took and was not given back yet. */
  readonly points: number;
  readonly source: string;
  readonly at: Date;
}

/**
 * Spends points, of the lots that expire first. In a transaction. Null when the source was counted before.
 * @throws Refusal INSUFFICIENT_POINTS
 */
export function spendPoints(scope: Scope, spending: Spending): Promise<LedgerTransaction | null> {
  const { patientId, points, source, refs, at } = spending;
  return post(
    scope,
    sql`ledger_take(${scope.clinicId}, ${patientId}, 'SPEND', ${source}, ${points}, ${refsOf(refs)}, null, ${at})`,
  );
}

/**
 * Gives points back to the lots that they were taken from, those taken last first; what expired meanwhile lapses at once, and
 * what the patient owes is paid first. In a transaction. Null when the source was counted before.
 * @throws Error when more would come back than was taken.
 */
export function returnPoints(
  scope: Scope,
  { transactionId, points, source, at }: Return,
): Promise<LedgerTransaction | null> {
  return post(scope, sql`ledger_return(${scope.clinicId}, ${transactionId}, ${points}, ${source}, ${at})`);
}
