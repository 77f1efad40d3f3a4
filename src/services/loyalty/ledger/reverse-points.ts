/** Points taken back because what earned them was refunded (mission.md, section 7). */
import { sql } from 'kysely';
import type { Scope } from '../../scope.js';
import { type LedgerTransaction, post } from './posting.js';

interface Reversal {
  /** An EARN, or an ADJUST that gave points. */
  readonly transactionId: string;
  /** At most what it gave and was not taken back yet. */
  readonly points: number;
  readonly source: string;
  readonly at: Date;
}

/**
 * Takes points back: from their own lot first (pending, available, then what of it had expired, which nobody has any more),
 * then from the patient's other lots, earliest expiry first; the rest is owed. In a transaction. Null when the source was
 * counted before. @throws Error when more would be taken than was given.
 */
export function reversePoints(
  scope: Scope,
  { transactionId, points, source, at }: Reversal,
): Promise<LedgerTransaction | null> {
  return post(scope, sql`ledger_reverse(${scope.clinicId}, ${transactionId}, ${points}, ${source}, ${at})`);
}
