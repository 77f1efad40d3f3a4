/** Points set aside for a redemption, until it is used or cancelled (mission.md, section 7). */
import { sql } from 'kysely';
import { type LedgerRefs, type LedgerScope, type LedgerTransaction, post, refsOf } from './posting.js';

interface Hold {
  readonly patientId: string;
  readonly points: number;
  readonly source: string;
  readonly refs?: LedgerRefs;
  readonly at: Date;
}

interface EndOfHold {
  readonly holdTransactionId: string;
  readonly source: string;
  readonly at: Date;
}

/**
 * Sets points aside, of the lots that expire first. In a transaction. Null when the source was counted before.
 * @throws Refusal INSUFFICIENT_POINTS
 */
export function holdPoints(scope: LedgerScope, hold: Hold): Promise<LedgerTransaction | null> {
  const { patientId, points, source, refs, at } = hold;
  return post(
    scope,
    sql`ledger_take(${scope.clinicId}, ${patientId}, 'HOLD', ${source}, ${points}, ${refsOf(refs)}, null, ${at})`,
  );
}

/** The points that were set aside are used. Null when the source was counted before. @throws Error when the hold has ended. */
export function settleHold(scope: LedgerScope, end: EndOfHold): Promise<LedgerTransaction | null> {
  return endHold(scope, 'SETTLE', end);
}

/**
 * The points that were set aside go back to their lots; what expired meanwhile lapses at once. Null when the source was
 * counted before. @throws Error when the hold has ended.
 */
export function releaseHold(scope: LedgerScope, end: EndOfHold): Promise<LedgerTransaction | null> {
  return endHold(scope, 'RELEASE', end);
}

function endHold(
  scope: LedgerScope,
  kind: 'SETTLE' | 'RELEASE',
  end: EndOfHold,
): Promise<LedgerTransaction | null> {
  const { holdTransactionId, source, at } = end;
  return post(
    scope,
    sql`ledger_end_hold(${scope.clinicId}, ${holdTransactionId}, ${kind}, ${source}, ${at})`,
  );
}
