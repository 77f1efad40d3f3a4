/** What becomes of a quote: it is invoiced, its invoice is paid, or what it reserved is free again (mission.md, section 8). */

import { returnRedemptions, useRedemptions } from '../../loyalty/rewards/settle-redemptions.js';
import { freeRedemptions } from '../../loyalty/rewards/speak-for-redemptions.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { freeSessions, useSessions } from '../packages/sessions.js';
import { settleUses, uncountUses } from './count-uses.js';
import { type LockedQuote, lockQuote, setQuoteStatus, type Within } from './lock-quote.js';

/**
 * The quote belongs to an invoice from now on, and does not expire. Must run within a transaction.
 * @throws Refusal NOT_FOUND; ACTION_NOT_ALLOWED for one that was invoiced or released, or whose time is over, swept or not
 */
export async function markQuoteInvoiced(scope: Scope, quoteId: string, now: Date): Promise<LockedQuote> {
  const quote = await lockQuote(scope, quoteId);
  if (quote === null) throw refuse('NOT_FOUND', 'There is no such quote.', ['quoteId']);
  if (quote.status !== 'OPEN' || (quote.expiresAt !== null && quote.expiresAt <= now)) {
    const message = 'This quote does not hold any more. Make a new one.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['quoteId']);
  }
  await setQuoteStatus(scope, quoteId, 'INVOICED', now);
  return quote;
}

/**
 * Its invoice was paid in full: uses of promotions are settled, redemptions and sessions used. Harmless when repeated.
 * Must run within a transaction.
 */
export async function settleQuote(scope: Scope, quoteId: string, now: Date): Promise<void> {
  const quote = await lockQuote(scope, quoteId);
  if (quote?.status === 'INVOICED') await settleReserved(scope, quote, now);
}

/** The same for what a locked quote reserved, whatever says that it was paid. Harmless when repeated. */
export async function settleReserved(scope: Scope, quote: LockedQuote, now: Date): Promise<void> {
  if (quote.sessions) await useSessions(scope, quote.id, now);
  if (quote.promotions) await settleUses(scope, quote.id, now);
  if (quote.redemptions) await useRedemptions(scope, quote.id, now);
}

/**
 * Its invoice was voided or refunded in full, or nobody wants it any more: nothing of it counts, settled uses included, and used
 * redemptions give their points back. Harmless when repeated. Must run within a transaction.
 */
export async function releaseQuote(scope: Scope, quoteId: string, now: Date): Promise<void> {
  const quote = await lockQuote(scope, quoteId);
  if (quote) await endQuote(scope, quote, now);
}

/** The same for one that nobody has invoiced. @throws Refusal ACTION_NOT_ALLOWED */
export async function releaseOpenQuote(scope: Scope, quoteId: string, now: Date): Promise<void> {
  const quote = await lockQuote(scope, quoteId);
  if (quote?.status === 'INVOICED') {
    const message = 'This quote has an invoice. Void it, or refund it.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['discountQuoteId']);
  }
  if (quote) await letGo(scope, quote, 'RELEASED', now);
}

/** The same for a quote that is locked. */
async function endQuote(scope: Scope, quote: LockedQuote, now: Date): Promise<void> {
  const { id, status, redemptions } = quote;
  if (!(await letGo(scope, quote, 'RELEASED', now))) return;
  if (redemptions && status === 'INVOICED') await returnRedemptions(scope, id, now);
}

/** Frees what the quote reserved and counted, but for redemptions that were used; false: it was over before. It is locked. */
export async function letGo(
  within: Within,
  quote: LockedQuote,
  status: 'RELEASED' | 'EXPIRED',
  now: Date,
): Promise<boolean> {
  if (quote.status !== 'OPEN' && quote.status !== 'INVOICED') return false;
  await setQuoteStatus(within, quote.id, status, now);
  if (quote.sessions) await freeSessions(within, quote.id);
  if (quote.promotions) await uncountUses(within, quote.id, [], now);
  if (quote.redemptions) await freeRedemptions(within, quote.id, now);
  return true;
}
