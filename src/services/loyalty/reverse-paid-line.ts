/** Takes back what a line of an invoice had earned, as it is refunded (mission.md, section 7: refunds reverse what they earned). */
import { sql } from 'kysely';
import type { Scope } from '../scope.js';
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

interface Earned {
  readonly transactionId: string;
  readonly points: number;
  readonly reversed: number;
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
  for (const { transactionId, points, reversed } of await earnedByLine(scope, invoiceLineId)) {
    const due = pointsTakenBack(points, creditedMinor, totalMinor) - reversed;
    if (due <= 0) continue;
    const source = `reverse/${refundId}/${transactionId}`;
    const taken = await reversePoints(scope, { transactionId, points: due, source, at: now });
    if (taken !== null) sum += due;
  }
  return sum;
}

async function earnedByLine({ db, clinicId }: Scope, invoiceLineId: string): Promise<Earned[]> {
  const issued = (transaction: string) => sql<number>`(
    select coalesce(sum(e.points), 0) from ledger_entry e
    where e.clinic_id = t.clinic_id and e.transaction_id = ${sql.ref(transaction)} and e.account = 'ISSUED'
  )`;
  const { rows } = await sql<Earned>`
    select t.id as "transactionId", -${issued('t.id')}::int as points, (
      select coalesce(sum(${issued('r.id')}), 0)::int from ledger_transaction r
      where r.clinic_id = t.clinic_id and r.of_transaction_id = t.id and r.kind = 'REVERSE'
    ) as reversed
    from ledger_transaction t
    where t.clinic_id = ${clinicId} and t.invoice_line_id = ${invoiceLineId} and t.kind = 'EARN'
    order by t.id
  `.execute(db);
  return rows;
}
