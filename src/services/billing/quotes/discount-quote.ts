/** Quotes on demand: staff for a patient, patients for themselves (mission.md, section 8). */
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { releaseOpenQuote } from './end-quote.js';
import { type QuoteRow, quoteSeen } from './find-quotes.js';
import { type MakeQuote, makeQuote } from './make-quote.js';

/** What one patient may hold by themselves: nobody talks a budget away. */
const MOST_OPEN = 5;

/**
 * Makes a quote and reserves what it promises. Patients: for themselves, while fewer than five of theirs are open, those of
 * visits aside. Must run within a transaction. @throws AccessDenied; Refusal as `makeQuote` does; LIMIT_REACHED
 */
export async function discountQuote(scope: Scope, input: MakeQuote): Promise<QuoteRow> {
  scope.require('billing:read');
  scope.require('visits:write');
  const now = await scope.clock.now();
  const { viewer } = scope;
  if (viewer.kind === 'PATIENT' && !input.visitId) await requireFewOpen(scope, viewer.id, now);
  const { id } = await makeQuote(scope, input, now);
  return quoteSeen(scope, id);
}

/**
 * Lets go of an open quote that belongs to no visit; one that is over already is given as it is. Must run within a transaction.
 * @throws AccessDenied; Refusal NOT_FOUND; ACTION_NOT_ALLOWED for a quote of a visit, and for one that was invoiced
 */
export async function releaseDiscountQuote(
  scope: Scope,
  { discountQuoteId }: { discountQuoteId: string },
): Promise<QuoteRow> {
  scope.require('billing:read');
  scope.require('visits:write');
  const quote = await quoteSeen(scope, discountQuoteId);
  if (quote.visitId !== null && quote.status === 'OPEN') {
    const message = 'This quote holds as long as its visit does. Cancel the visit, or quote it anew.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['discountQuoteId']);
  }
  await releaseOpenQuote(scope, quote.id, await scope.clock.now());
  return quoteSeen(scope, quote.id);
}

async function requireFewOpen(scope: Scope, patientId: string, now: Date): Promise<void> {
  // One patient's requests one after the other, so that the count holds.
  await scope.db
    .selectFrom('patient')
    .select('id')
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', patientId)
    .forNoKeyUpdate()
    .execute();
  const open = await scope.db
    .selectFrom('discount_quote')
    .select('id')
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_id', '=', patientId)
    .where('status', '=', 'OPEN')
    .where('visit_id', 'is', null)
    .where('expires_at', '>', now)
    .limit(MOST_OPEN)
    .execute();
  if (open.length >= MOST_OPEN) {
    const message = `At most ${MOST_OPEN} quotes at a time. Release one, or wait until one expires.`;
    throw refuse('LIMIT_REACHED', message, []);
  }
}
