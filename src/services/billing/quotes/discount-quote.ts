/** Quotes on demand: staff for a patient, patients for themselves (mission.md, section 8). */
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';
import { releaseOpenQuote } from './end-quote.js';
import { type QuoteRow, quoteSeen } from './find-quotes.js';
import { type MakeQuote, makeQuote } from './make-quote.js';
import { holdsUntil } from './visit-to-quote.js';

/** What one patient may hold by themselves: nobody talks a budget away. */
const MOST_OPEN = 5;
const MOST_LINES = 10;
const MOST_UNITS = 10;

/**
 * Makes a quote and reserves what it promises. Who may not write invoices names no practitioners, and of a visit adds codes and
 * redemptions only. Patients: for themselves, while fewer than five of theirs are open, those of visits aside, of at most ten
 * lines of ten each. Must run within a transaction. @throws AccessDenied; Refusal as `makeQuote` does; LIMIT_REACHED
 */
export async function discountQuote(scope: Scope, input: MakeQuote): Promise<QuoteRow> {
  scope.require('billing:read');
  scope.require('visits:write');
  const now = await scope.clock.now();
  const { viewer } = scope;
  requireModest(scope, input);
  if (viewer.kind === 'PATIENT' && !input.visitId) await requireFewOpen(scope, viewer.id, now);
  const { id } = await makeQuote(scope, input, now);
  return quoteSeen(scope, id);
}

/** @throws Refusal INVALID, ACTION_NOT_ALLOWED */
function requireModest({ viewer }: Scope, { visitId, lines }: MakeQuote): void {
  if (allows(viewer, 'billing:write') || !lines) return;
  if (visitId) {
    const message = 'A visit is quoted as it was booked. Only the desk adds to it.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['lines']);
  }
  const named = lines.findIndex(({ practitionerId }) => practitionerId != null);
  if (named >= 0) {
    const path = ['lines', String(named), 'practitionerId'];
    throw refuse('ACTION_NOT_ALLOWED', 'Only the desk says who does it.', path);
  }
  if (viewer.kind !== 'PATIENT') return;
  if (lines.length > MOST_LINES)
    throw refuse('INVALID', `Name at most ${MOST_LINES} services and packages.`, ['lines']);
  const many = lines.findIndex(({ quantity }) => (quantity ?? 1) > MOST_UNITS);
  if (many >= 0)
    throw refuse('INVALID', `Use a quantity of 1 to ${MOST_UNITS}.`, ['lines', String(many), 'quantity']);
}

/**
 * Lets go of an open quote that belongs to no visit, or by staff who write invoices to one that is over; one that is over already
 * is given as it is. Must run within a transaction.
 * @throws AccessDenied; Refusal NOT_FOUND; ACTION_NOT_ALLOWED for a quote of a visit that holds, for one that was paid by hand,
 * and for one that was invoiced
 */
export async function releaseDiscountQuote(
  scope: Scope,
  { discountQuoteId }: { discountQuoteId: string },
): Promise<QuoteRow> {
  scope.require('billing:read');
  scope.require('visits:write');
  const quote = await quoteSeen(scope, discountQuoteId);
  const now = await scope.clock.now();
  if (quote.visitId !== null && quote.status === 'OPEN' && !(await canLetGo(scope, quote.visitId, now))) {
    const message = 'This quote holds as long as its visit does. Cancel the visit, or quote it anew.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['discountQuoteId']);
  }
  await releaseOpenQuote(scope, quote.id, now);
  return quoteSeen(scope, quote.id);
}

/** Locks the visit. What was paid by hand counts for good. */
async function canLetGo(scope: Scope, visitId: string, now: Date): Promise<boolean> {
  const { viewer } = scope;
  if (viewer.kind !== 'STAFF' || !allows(viewer, 'billing:write')) return false;
  const visit = await scope.db
    .selectFrom('visit')
    .select(['status', 'ends_at as endsAt', 'paid_minor as paidMinor'])
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', visitId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  return holdsUntil(visit, now) !== null && (visit.paidMinor ?? 0) === 0;
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
