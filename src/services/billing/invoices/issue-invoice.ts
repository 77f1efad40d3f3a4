/**
 * Issues an invoice (mission.md, section 8): of a quote that holds, of a visit as it was promised when it was booked, or of
 * services and packages that are priced now. There are no drafts, and no amount is ever taken from the caller.
 */
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';
import { markQuoteInvoiced } from '../quotes/end-quote.js';
import { lockQuoteOfVisit } from '../quotes/lock-quote.js';
import { MOST_CODES, makeQuote } from '../quotes/make-quote.js';
import { lockPatient } from '../quotes/patient-to-quote.js';
import type { WantedLine } from '../quotes/price-lines.js';
import { wantedBefore } from '../quotes/quote-visit.js';
import { type InvoiceRow, invoiceById } from './find-invoices.js';
import { settleIssued, writeInvoice } from './write-invoice.js';

export interface IssueInvoice {
  /** A quote that holds; then nothing else is given. */
  readonly quoteId?: string | null;
  /** Of a visit: its own patient, branch, and quote. */
  readonly visitId?: string | null;
  readonly patientId?: string | null;
  readonly branchId?: string | null;
  /** Of a visit: besides what was booked. */
  readonly lines?: readonly WantedLine[] | null;
  readonly couponCodes?: readonly string[] | null;
  readonly redemptionIds?: readonly string[] | null;
}

/**
 * Must run in a transaction. An invoice of nothing is paid as it is issued.
 * @throws Refusal NOT_FOUND, INVALID, REQUIRED; ACTION_NOT_ALLOWED for a quote that holds no more, and for a visit that did not
 * take place, has an invoice, or was paid by hand; and as makeQuote does
 */
export async function issueInvoice(scope: Scope, input: IssueInvoice): Promise<InvoiceRow> {
  const now = await scope.clock.now();
  const quoteId = await quoteToInvoice(scope, input, now);
  await markQuoteInvoiced(scope, quoteId, now);
  const invoice = await writeInvoice(scope, quoteId, now);
  await settleIssued(scope, invoice, now);
  return invoiceById(scope, invoice.id);
}

async function quoteToInvoice(scope: Scope, input: IssueInvoice, now: Date): Promise<string> {
  if (input.quoteId) {
    if (input.visitId || input.patientId || hasMore(input)) {
      throw refuse('INVALID', 'A quote says it all: give nothing else beside it.', ['quoteId']);
    }
    return lockVisitOfQuote(scope, input.quoteId);
  }
  if (input.visitId) return quoteOfVisit(scope, input.visitId, input, now);
  if (!input.patientId) throw refuse('REQUIRED', 'Name a quote, a visit or a patient.', ['patientId']);
  const { patientId, branchId, lines, couponCodes, redemptionIds } = input;
  return (await makeQuote(scope, { patientId, branchId, lines, couponCodes, redemptionIds }, now)).id;
}

/** Of a visit, its visit is locked first. @throws Refusal NOT_FOUND */
async function lockVisitOfQuote(scope: Scope, quoteId: string): Promise<string> {
  const quote = isId(quoteId)
    ? await scope.db
        .selectFrom('discount_quote')
        .select(['visit_id as visitId', 'patient_id as patientId'])
        .where('clinic_id', '=', scope.clinicId)
        .where('id', '=', quoteId)
        .executeTakeFirst()
    : undefined;
  if (!quote) throw refuse('NOT_FOUND', 'There is no such quote.', ['quoteId']);
  if (quote.visitId === null) {
    await lockPatient(scope, quote.patientId, false);
    return quoteId;
  }
  const visit = await lockVisitToInvoice(scope, quote.visitId);
  await lockPatient(scope, visit.patientId, true);
  const { lines } = await wantedBefore(scope, quoteId);
  if (holdsBooked(lines, visit.serviceId)) return quoteId;
  const message = 'This quote does not begin with what was booked. Quote the visit anew.';
  throw refuse('ACTION_NOT_ALLOWED', message, ['quoteId']);
}

/** The promised quote; quoted anew where something is added, or where the visit has none. */
async function quoteOfVisit(scope: Scope, visitId: string, input: IssueInvoice, now: Date): Promise<string> {
  const visit = await lockVisitToInvoice(scope, visitId);
  const owner = await lockPatient(scope, visit.patientId, true);
  if (input.patientId && (await lockPatient(scope, input.patientId, true)) !== owner) {
    throw refuse('INVALID', 'This visit is another patient’s.', ['patientId']);
  }
  const quote = await lockQuoteOfVisit(scope, visitId);
  const holds = quote?.status === 'OPEN' && (quote.expiresAt === null || now < quote.expiresAt);
  const before = holds ? await wantedBefore(scope, quote.id) : null;
  const whole = before !== null && holdsBooked(before.lines, visit.serviceId);
  if (holds && whole && !hasMore(input)) return quote.id;
  const booked: WantedLine[] = whole ? [] : [{ serviceId: visit.serviceId }];
  const { patientId } = visit;
  const anew = {
    patientId,
    visitId,
    lines: [...booked, ...(before?.lines ?? []), ...(input.lines ?? [])],
    couponCodes: latest([...(before?.codes ?? []), ...(input.couponCodes ?? [])]),
    redemptionIds: latest([...(before?.redemptionIds ?? []), ...(input.redemptionIds ?? [])]),
  };
  return (await makeQuote(scope, anew, now)).id;
}

/** What was booked comes first, once; whatever else a quote says is no promise for this visit. */
function holdsBooked([first]: readonly WantedLine[], serviceId: string): boolean {
  return first?.serviceId === serviceId && first.quantity === 1;
}

/** Each once, as many as a quote takes: what was wanted before gives way to what is wanted now. */
const latest = (given: readonly string[]) => [...new Set(given)].slice(-MOST_CODES);

async function lockVisitToInvoice(scope: Scope, visitId: string) {
  const visit = isId(visitId)
    ? await scope.db
        .selectFrom('visit')
        .select(['patient_id as patientId', 'service_id as serviceId', 'status', 'paid_minor as paidMinor'])
        .where('clinic_id', '=', scope.clinicId)
        .where('id', '=', visitId)
        .forNoKeyUpdate()
        .executeTakeFirst()
    : undefined;
  if (!visit) throw refuse('NOT_FOUND', 'There is no such visit.', ['visitId']);
  const { status, paidMinor } = visit;
  if (status === 'CANCELLED' || status === 'NO_SHOW') {
    throw refuse('ACTION_NOT_ALLOWED', 'This visit did not take place.', ['visitId'], { status });
  }
  const invoiced = await scope.db
    .selectFrom('invoice')
    .select('number')
    .where('clinic_id', '=', scope.clinicId)
    .where('visit_id', '=', visitId)
    .where('status', '=', 'ISSUED')
    .where('refunded_at', 'is', null)
    .executeTakeFirst();
  if (invoiced) {
    const message = `This visit has an invoice, number ${invoiced.number}.`;
    throw refuse('ACTION_NOT_ALLOWED', message, ['visitId'], { status });
  }
  if (paidMinor !== null && paidMinor > 0) {
    const message =
      'What was paid for this visit was recorded by hand. Record 0 instead (visitPaidRecord), and take the payment on the invoice.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['visitId'], { status });
  }
  return visit;
}

function hasMore({ lines, couponCodes, redemptionIds }: IssueInvoice): boolean {
  return [lines, couponCodes, redemptionIds].some((list) => (list?.length ?? 0) > 0);
}
