/**
 * What a patient paid for a visit: exact, in the clinic's currency (mission.md, sections 3 and 8). Reports count it as what the
 * visit brought.
 */
import type { Visit } from '../../entities/visits/visit.js';
import { closeVisitQuote } from '../billing/quotes/visit-over.js';
import { findClinic } from '../clinic/find-clinic.js';
import { minorOf } from '../clinic/minor-units.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { lockVisit, requireClinicSide, saveVisit } from './change-visit.js';

export interface Paid {
  /** Decimal, in the currency's unit. */
  amount: string;
  /** ISO 4217. */
  currencyCode: string;
}

/**
 * Replaces what was recorded for a completed visit before.
 * @throws AccessDenied for a patient; Refusal NOT_FOUND, ACTION_NOT_ALLOWED with the visit's status, INVALID
 */
export async function recordVisitPaid(scope: Scope, input: { visitId: string; paid: Paid }): Promise<Visit> {
  requireClinicSide(scope);
  const visit = await lockVisit(scope, input.visitId);
  const { status } = visit;
  if (status !== 'COMPLETED') {
    const message = `What was paid is recorded for completed visits; this one is ${status}.`;
    throw refuse('ACTION_NOT_ALLOWED', message, ['visitId'], { status });
  }
  await writePaid(scope, visit, input.paid);
  const now = await scope.clock.now();
  await saveVisit(scope, visit, 'VISIT_PAID', now);
  await closeVisitQuote(scope, visit, now);
  return visit;
}

/**
 * Sets it on a visit that is about to be saved. @throws Refusal INVALID for another currency, or what cannot be paid in it;
 * ACTION_NOT_ALLOWED for a visit with an invoice, which is paid there
 */
export async function writePaid(scope: Scope, visit: Visit, paid: Paid): Promise<void> {
  await requireNoInvoice(scope, visit);
  const { currencyCode } = await findClinic(scope);
  if (paid.currencyCode !== currencyCode) {
    const message = `This clinic is paid in ${currencyCode}.`;
    throw refuse('INVALID', message, ['paid', 'currencyCode']);
  }
  const minor = minorOf(paid);
  if (minor === null) {
    const message = `Give an amount that is not negative, with at most as many places as ${currencyCode} has.`;
    throw refuse('INVALID', message, ['paid', 'amount']);
  }
  visit.paidMinor = minor;
  visit.paidCurrency = currencyCode;
}

async function requireNoInvoice(scope: Scope, { id }: Visit): Promise<void> {
  const invoice = await scope.db
    .selectFrom('invoice')
    .select('number')
    .where('clinic_id', '=', scope.clinicId)
    .where('visit_id', '=', id)
    .where('status', '=', 'ISSUED')
    .where('refunded_at', 'is', null)
    .executeTakeFirst();
  if (!invoice) return;
  const message = `This visit has an invoice, number ${invoice.number}: record the payment there.`;
  throw refuse('ACTION_NOT_ALLOWED', message, ['visitId']);
}
