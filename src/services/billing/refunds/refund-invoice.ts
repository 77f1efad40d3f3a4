/**
 * Refunds lines of an invoice (mission.md, sections 7 and 8): each whole and once, of a package the share of its unused
 * sessions. What lines had earned is taken back line by line, and what was spent goes back as it came.
 */
import { sql } from 'kysely';
import { reversePaidLine } from '../../loyalty/earn.js';
import { reverseReferralOf } from '../../loyalty/referrals/reverse-referral.js';
import { reverseCourse } from '../../loyalty/reverse-course.js';
import { newId } from '../../new-id.js';
import type { Scope } from '../../scope.js';
import { type InvoiceRow, invoiceById } from '../invoices/find-invoices.js';
import { type LockedInvoice, lockInvoice } from '../invoices/lock-invoice.js';
import { lockReserved } from '../invoices/lock-reserved.js';
import { endPackages } from '../packages/sell-packages.js';
import { returnSessions } from '../packages/sessions.js';
import { settleInvoice } from '../payments/settle-invoice.js';
import { keepVisitPaid } from '../payments/visit-paid.js';
import { releaseQuote } from '../quotes/end-quote.js';
import { readReason } from '../read-reason.js';
import { tell } from '../tell.js';
import { moveMoney } from '../wallets/move-money.js';
import { type Credit, creditsOf } from './credit-of-line.js';
import { giveBack, type Returned, returnSpentPoints } from './give-back.js';
import { writeRefund } from './write-refund.js';

export interface RefundInvoice {
  invoiceId: string;
  lineIds: readonly string[];
  reason: string;
  /** Whether money goes into the patient's wallet; default: each by the method that it was paid with. */
  toWallet?: boolean | null | undefined;
}

/**
 * The credit first lowers what is still owed; what was paid beyond the new total goes back. Must run in a transaction.
 * @throws Refusal NOT_FOUND, REQUIRED, INVALID; ACTION_NOT_ALLOWED for a void invoice, and as creditsOf does
 */
export async function refundInvoice(scope: Scope, input: RefundInvoice): Promise<InvoiceRow> {
  const reason = readReason(input.reason);
  const before = await lockInvoice(scope, input.invoiceId);
  const credits = await creditsOf(scope, before, input.lineIds);
  const now = await scope.clock.now();
  const id = newId();
  const overpaid = await writeCredits(scope, before, credits, now);
  const toWallet = input.toWallet ?? false;
  const returned = await giveBack(scope, { invoiceId: before.id, amountMinor: overpaid, toWallet });
  const invoice = await lockInvoice(scope, before.id);
  const reopened = await endLines(scope, invoice, credits, now);
  const reversed = await reverseEarned(scope, credits, id, now);
  for (const course of reopened) await reverseCourse(scope, course, now);
  await returnSpentPoints(scope, id, returned, now);
  await writeRefund(scope, { id, invoice, reason, credits, returned, reversed, now });
  await fillWallet(scope, { invoice, refundId: id, returned, now });
  const { id: invoiceId, patientId, visitId, branchId } = invoice;
  await tell(scope, 'PAYMENT_REFUNDED', { patientId, visitId, branchId, invoiceId, refundId: id }, now);
  await keepVisitPaid(scope, invoice, now);
  return invoiceById(scope, invoice.id);
}

/** Gives what is to go back: what was paid beyond the new total. */
async function writeCredits(
  scope: Scope,
  { id, balanceMinor }: LockedInvoice,
  credits: readonly Credit[],
  now: Date,
): Promise<number> {
  const { clinicId, db } = scope;
  const sum = credits.reduce((all, { creditMinor }) => all + creditMinor, 0);
  const overpaid = Math.max(0, sum - balanceMinor);
  for (const { line, creditMinor } of credits) {
    await db
      .updateTable('invoice_line')
      .set({ credited_minor: creditMinor, refunded_at: now })
      .where('clinic_id', '=', clinicId)
      .where('id', '=', line.id)
      .execute();
  }
  // Both at once: in between the balance would be below zero, which the database refuses.
  await sql`
    update invoice set credited_minor = credited_minor + ${sum}, returned_minor = returned_minor + ${overpaid},
      updated_at = ${now}
    where clinic_id = ${clinicId} and id = ${id}`.execute(db);
  return overpaid;
}

/**
 * Sessions come back, packages end, and what the quote reserved is free once all of the invoice is refunded. Where the rest is
 * covered by what was paid before, the invoice is paid in full by that. Gives the packages that were finished and go on.
 */
async function endLines(
  scope: Scope,
  invoice: LockedInvoice,
  credits: readonly Credit[],
  now: Date,
): Promise<Awaited<ReturnType<typeof returnSessions>>> {
  const lines = credits.map(({ line }) => line);
  const covered = lines.filter(({ patientPackageId }) => patientPackageId !== null);
  const sold = lines.filter(({ kind }) => kind === 'PACKAGE');
  const reopened = await returnSessions(
    scope,
    invoice.quoteId,
    covered.map(({ line }) => line),
  );
  await endPackages(
    scope,
    sold.map(({ id }) => id),
    'REFUNDED',
  );
  const { quoteId, balanceMinor, creditedMinor, totalMinor, paidMinor, returnedMinor, paidAt } = invoice;
  const all = invoice.lines.every(({ refundedAt }) => refundedAt !== null);
  await lockReserved(scope, invoice);
  if (all && creditedMinor === totalMinor) {
    await letGoOfVisit(scope, invoice, now);
    await releaseQuote(scope, quoteId, now);
  } else if (balanceMinor === 0 && paidAt === null) await settleInvoice(scope, invoice, now);
  if (paidMinor > 0 && paidMinor === returnedMinor) await reverseReferralOf(scope, invoice, now);
  return reopened;
}

/** Nothing of it is left: its visit can be quoted and invoiced anew. */
async function letGoOfVisit(scope: Scope, { id }: LockedInvoice, now: Date): Promise<void> {
  await scope.db
    .updateTable('invoice')
    .set({ refunded_at: now })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', id)
    .execute();
}

/** Points that each line had earned and that are taken back, by the line's id. */
async function reverseEarned(
  scope: Scope,
  credits: readonly Credit[],
  refundId: string,
  now: Date,
): Promise<Map<string, number>> {
  const reversed = new Map<string, number>();
  for (const { line, creditMinor } of credits) {
    const { id: invoiceLineId, totalMinor } = line;
    const credit = { invoiceLineId, refundId, creditedMinor: creditMinor, totalMinor, now };
    reversed.set(invoiceLineId, await reversePaidLine(scope, credit));
  }
  return reversed;
}

interface Fill {
  readonly invoice: LockedInvoice;
  readonly refundId: string;
  readonly returned: readonly Returned[];
  readonly now: Date;
}

async function fillWallet(scope: Scope, { invoice, refundId, returned, now: at }: Fill): Promise<void> {
  const amountMinor = returned
    .filter(({ method }) => method === 'WALLET')
    .reduce((sum, part) => sum + part.amountMinor, 0);
  if (amountMinor === 0) return;
  const { patientId } = invoice;
  await moveMoney(scope, { patientId, kind: 'REFUNDED', amountMinor, refundId, at });
}
