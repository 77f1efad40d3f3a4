/** A redemption is handed out at the desk, or taken back: then its points return to their lots (mission.md, section 7, "Catalogue"). */
import { AccessDenied, refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';
import { releaseHold, settleHold } from '../ledger/hold-points.js';
import { changedRedemption, type RedemptionRow } from './find-redemptions.js';
import { lockRedemptions, putBack, type WholeRedemption, writeEnding } from './redemption-row.js';

export interface RedemptionChoice {
  redemptionId: string;
}

/**
 * What is handed out is used, and its points are gone. Must run within a transaction.
 * @throws AccessDenied without "loyalty:write", and for a patient; Refusal NOT_FOUND; ACTION_NOT_ALLOWED unless it is held, valid
 * and spoken for by no quote, and for a discount, which is used on an invoice
 */
export async function useRedemption(
  scope: Scope,
  { redemptionId }: RedemptionChoice,
): Promise<RedemptionRow> {
  scope.require('loyalty:write');
  if (scope.viewer.kind === 'PATIENT') throw new AccessDenied('FORBIDDEN');
  const { redemption, now } = await lockHeld(scope, redemptionId);
  if (redemption.kind === 'DISCOUNT') {
    throw notAllowed('A discount is used on an invoice: name it in the quote.');
  }
  const { id, holdTransactionId } = redemption;
  await settleHold(scope, { holdTransactionId, source: `settle/${id}`, at: now });
  await writeEnding(scope, id, { status: 'USED', used_at: now });
  return changedRedemption(scope, id);
}

/**
 * The points go back to the lots that they came from, and it counts in the stock again. Must run within a transaction.
 * @throws AccessDenied without "loyalty:write"; Refusal NOT_FOUND, for a patient for somebody else's too; ACTION_NOT_ALLOWED
 * unless it is held, valid and spoken for by no quote
 */
export async function cancelRedemption(
  scope: Scope,
  { redemptionId }: RedemptionChoice,
): Promise<RedemptionRow> {
  scope.require('loyalty:write');
  const { redemption, now } = await lockHeld(scope, redemptionId);
  const { id, holdTransactionId, rewardId } = redemption;
  await releaseHold(scope, { holdTransactionId, source: `release/${id}`, at: now });
  await putBack(scope, rewardId);
  await writeEnding(scope, id, { status: 'CANCELLED', ended_at: now });
  return changedRedemption(scope, id);
}

async function lockHeld(
  scope: Scope,
  redemptionId: string,
): Promise<{ redemption: WholeRedemption; now: Date }> {
  const { viewer } = scope;
  const [redemption] = await lockRedemptions(scope, isId(redemptionId) ? [redemptionId] : []);
  const own = viewer.kind !== 'PATIENT' || redemption?.patientId === viewer.id;
  if (redemption === undefined || !own) {
    throw refuse('NOT_FOUND', 'There is no such redemption.', ['redemptionId']);
  }
  const { status, expiresAt, quoteId } = redemption;
  const now = await scope.clock.now();
  if (status !== 'HELD') throw notAllowed(`This redemption is ${status}.`);
  // What a quote speaks for does not run out meanwhile, and is refused for that.
  if (quoteId !== null) throw notAllowed('A quote speaks for this redemption. Release the quote first.');
  if (expiresAt <= now) throw notAllowed('This redemption is over; its points go back by themselves.');
  return { redemption, now };
}

function notAllowed(message: string) {
  return refuse('ACTION_NOT_ALLOWED', message, ['redemptionId']);
}
