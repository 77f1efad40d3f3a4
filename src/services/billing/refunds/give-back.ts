/** What was paid for an invoice goes back to its payments (mission.md, section 7: refunds give back what they spent). */
import type { PaymentMethod } from '../../../entities/billing/payment.js';
import { returnPoints } from '../../loyalty/ledger/spend-points.js';
import type { Scope } from '../../scope.js';
import { type ReturnedPart, splitRefund } from './split-refund.js';

/** What a payment gives back, and by which method. */
export interface Returned extends ReturnedPart {
  readonly method: PaymentMethod;
  /** Of points: the ledger's transaction that spent them. */
  readonly ledgerTransactionId: string | null;
}

interface GiveBack {
  readonly invoiceId: string;
  /** Minor units; what split-refund.ts makes of it. */
  readonly amountMinor: number;
  /** Whether money goes into the patient's wallet, however it was paid. */
  readonly toWallet: boolean;
}

/** Writes it into the payments of the invoice, which is locked. Points and wallet move later: see returnSpentPoints. */
export async function giveBack(
  scope: Scope,
  { invoiceId, amountMinor, toWallet }: GiveBack,
): Promise<Returned[]> {
  if (amountMinor === 0) return [];
  const payments = await scope.db
    .selectFrom('payment')
    .select(['id', 'method', 'amount_minor as amountMinor', 'returned_minor as returnedMinor', 'points'])
    .select(['returned_points as returnedPoints', 'ledger_transaction_id as ledgerTransactionId'])
    .where('clinic_id', '=', scope.clinicId)
    .where('invoice_id', '=', invoiceId)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const parts = splitRefund(payments, amountMinor);
  for (const part of parts) {
    await scope.db
      .updateTable('payment')
      .set((row) => ({
        returned_minor: row('returned_minor', '+', part.amountMinor),
        returned_points: row('returned_points', '+', part.points ?? 0),
      }))
      .where('clinic_id', '=', scope.clinicId)
      .where('id', '=', part.id)
      .execute();
  }
  return parts.flatMap((part) => {
    const payment = payments.find(({ id }) => id === part.id);
    if (!payment) return [];
    const method = toWallet && part.points === null ? 'WALLET' : payment.method;
    return [{ ...part, method, ledgerTransactionId: payment.ledgerTransactionId }];
  });
}

/** Back into the lots that they were taken from. */
export async function returnSpentPoints(
  scope: Scope,
  refundId: string,
  returned: readonly Returned[],
  at: Date,
): Promise<void> {
  for (const { id, points, ledgerTransactionId: transactionId } of returned) {
    if (!points || transactionId === null) continue;
    await returnPoints(scope, { transactionId, points, source: `return/${refundId}/${id}`, at });
  }
}
