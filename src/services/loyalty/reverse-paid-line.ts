/** Takes back what a line of an invoice had earned, as it is refunded (mission.md, section 7: refunds reverse what they earned). */
import { sql } from 'kysely';
import type { Scope } from '../scope.js';
import { earnedBy } from './earned-by.js';
import { reversePoints } from './ledger/reverse-points.js';
import { pointsTakenBack } from './paid-points.js';

export interface RefundedLine {
  readonly invoiceLineId: string;
  readonly refundId: string;
  /** What was refunded of the line, this refund included, and what it had cost; minor units. */
  readonly creditedMinor: number;
  readonly totalMinor: number;
  readonly now: Date;
}

/**
 * Gives how many points were taken back: of what each rule had given for the line, the part that was refunded, rounded down;
 * with the last part all of it. Must run within a transaction. What was spent already, the patient owes.
 */
export async function reversePaidLine(
  scope: Scope,
  { invoiceLineId, refundId, creditedMinor, totalMinor, now }: RefundedLine,
): Promise<number> {
  let sum = 0;
  const ofLine = sql`t.invoice_line_id = ${invoiceLineId}`;
  for (const { transactionId, points, reversed } of await earnedBy(scope, ofLine)) {
    const due = pointsTakenBack(points, creditedMinor, totalMinor) - reversed;
    if (due <= 0) continue;
    const source = `reverse/${refundId}/${transactionId}`;
    const taken = await reversePoints(scope, { transactionId, points: due, source, at: now });
    if (taken !== null) sum += due;
  }
  return sum;
}
