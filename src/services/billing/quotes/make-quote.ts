/**
 * What something will cost a patient, with what promotions and redemptions give: held from then on, so that what was promised
 * can be kept (mission.md, section 8). No amount of a discount is ever taken from the caller.
 */
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';
import { lockQuoteOfVisit } from './lock-quote.js';
import { lockPatient } from './patient-to-quote.js';
import { priceLines, type WantedLine } from './price-lines.js';
import { quoteSettings } from './quote-settings.js';
import { reserveQuote } from './reserve-quote.js';
import { holdsUntil, linesOfVisit, lockVisitToQuote } from './visit-to-quote.js';
import type { WrittenQuote } from './write-quote.js';

export interface MakeQuote {
  readonly patientId: string;
  /** The visit that it is for: the quote takes the place of the one that it has. */
  readonly visitId?: string | null | undefined;
  /** Where; of a visit: its own. Absent: no promotion of a branch fits, and days are the first branch's. */
  readonly branchId?: string | null | undefined;
  /** Of a visit they may be left out: what was booked. */
  readonly lines?: readonly WantedLine[] | null | undefined;
  readonly couponCodes?: readonly string[] | null | undefined;
  readonly redemptionIds?: readonly string[] | null | undefined;
}

export const MOST_CODES = 20;

/**
 * Makes a quote and reserves what it takes: uses and budgets of promotions, redemptions, sessions of packages. What does not apply
 * is no refusal: the quote says why. Must run within a transaction; locks the visit, then the patient, then as the order of locks
 * says. For a card that was merged the quote is the other card's. A quote of a visit holds as long as the visit does, once that
 * has ended for 30 days; another for the clinic's quote_minutes. Promotions that the visit's quote held stay in force for it.
 * @throws Refusal NOT_FOUND, INVALID, REQUIRED; PATIENT_ARCHIVED where nothing of a visit is quoted; ACTION_NOT_ALLOWED for a
 * visit that is cancelled, missed, has an invoice, or was paid by hand; and as reserveSessions does
 */
export async function makeQuote(scope: Scope, input: MakeQuote, now: Date): Promise<WrittenQuote> {
  const visit = input.visitId ? await lockVisitToQuote(scope, input.visitId, input.patientId) : null;
  const patientId = await lockPatient(scope, input.patientId, visit !== null);
  const branchId = visit?.branchId ?? input.branchId ?? null;
  if (!visit && branchId !== null && !(isId(branchId) && (await scope.loaders.branch.load(branchId))))
    throw refuse('NOT_FOUND', 'There is no such branch.', ['branchId']);
  const wanted = visit ? linesOfVisit(visit, input.lines) : (input.lines ?? []);
  const settings = await quoteSettings(scope);
  const lines = await priceLines(scope, wanted, visit?.practitionerId ?? null, settings.currencyCode);
  const codes = input.couponCodes ?? [];
  const redemptionIds = input.redemptionIds ?? [];
  if (codes.length > MOST_CODES || redemptionIds.length > MOST_CODES) {
    const path = [codes.length > MOST_CODES ? 'couponCodes' : 'redemptionIds'];
    throw refuse('INVALID', `Give at most ${MOST_CODES}.`, path);
  }
  const replaced = visit ? await lockQuoteOfVisit(scope, visit.id) : null;
  if (replaced?.status === 'INVOICED') {
    const message = 'This visit has an invoice. Void it first, or refund it.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['visitId']);
  }
  if (visit && (visit.paidMinor ?? 0) > 0) {
    const message = 'What was paid for this visit was recorded by hand. Record 0 first to quote it anew.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['visitId']);
  }
  const over = replaced?.expiresAt != null && replaced.expiresAt <= now;
  const expiresAt = visit ? holdsUntil(visit, now) : new Date(now.getTime() + settings.quoteMinutes * 60_000);
  return reserveQuote(
    scope,
    {
      ...{ patientId, visitId: visit?.id ?? null, branchId, at: visit?.startsAt ?? now },
      ...{ currencyCode: settings.currencyCode, lines, codes, redemptionIds, replaced, expiresAt },
      keeps: replaced && !over ? 'PROMISE' : null,
    },
    now,
  );
}
