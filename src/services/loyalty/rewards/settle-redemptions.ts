/** What invoices do with redemptions: paid in full they use them, refunded in full they give them back (mission.md, sections 7 and 8). */
import type { Scope } from '../../scope.js';
import { settleHold } from '../ledger/hold-points.js';
import { returnPoints } from '../ledger/spend-points.js';
import { lockRedemptions, putBack, writeEnding } from './redemption-row.js';

/** What the quote speaks for is used: its points are gone. Harmless when repeated. Must run within a transaction. */
export async function useRedemptions(scope: Scope, quoteId: string, now: Date): Promise<void> {
  for (const redemption of await lockRedemptions(scope, await redemptionsOf(scope, quoteId))) {
    if (redemption.status !== 'HELD' || redemption.quoteId !== quoteId) continue;
    const { id, holdTransactionId } = redemption;
    await settleHold(scope, { holdTransactionId, source: `settle/${id}`, at: now });
    await writeEnding(scope, id, { status: 'USED', used_at: now });
  }
}

/**
 * What the quote had used is cancelled: its points go back to their lots, and it counts in the stock again. Harmless when
 * repeated. Must run within a transaction.
 */
export async function returnRedemptions(scope: Scope, quoteId: string, now: Date): Promise<void> {
  for (const redemption of await lockRedemptions(scope, await redemptionsOf(scope, quoteId))) {
    if (redemption.status !== 'USED' || redemption.quoteId !== quoteId) continue;
    const { id, points, rewardId } = redemption;
    const { transactionId } = await scope.db
      .selectFrom('ledger_transaction')
      .select('id as transactionId')
      .where('clinic_id', '=', scope.clinicId)
      .where('source', '=', `settle/${id}`)
      .executeTakeFirstOrThrow();
    await returnPoints(scope, { transactionId, points, source: `return/${id}`, at: now });
    await putBack(scope, rewardId);
    await writeEnding(scope, id, { status: 'CANCELLED', ended_at: now });
  }
}

async function redemptionsOf(scope: Scope, quoteId: string): Promise<string[]> {
  const rows = await scope.db
    .selectFrom('redemption')
    .select('id')
    .where('clinic_id', '=', scope.clinicId)
    .where('quote_id', '=', quoteId)
    .execute();
  return rows.map(({ id }) => id);
}
