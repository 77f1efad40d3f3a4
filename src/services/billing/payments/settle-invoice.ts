/** What follows when an invoice is paid in full for the first time (mission.md, sections 7 and 8). */
import { sql } from 'kysely';
import { earnForCourse, earnForPaid } from '../../loyalty/earn.js';
import { qualifyReferralOf } from '../../loyalty/referrals/qualify-referral.js';
import type { Scope } from '../../scope.js';
import type { LockedInvoice } from '../invoices/lock-invoice.js';
import { lockReserved } from '../invoices/lock-reserved.js';
import { activatePackages } from '../packages/sell-packages.js';
import { settleQuote } from '../quotes/end-quote.js';
import { spread } from '../quotes/shares.js';
import { tell } from '../tell.js';

/**
 * What was reserved for it is settled, its packages can be used, and points are earned. The invoice is locked, its balance is
 * nothing, and what paid it is written. Goes in the order of locks: packages, promotions, redemptions, referrals, accounts.
 * `spend`: what has to happen before anything is earned, such as spending the points that pay it.
 */
export async function settleInvoice(
  scope: Scope,
  invoice: LockedInvoice,
  now: Date,
  spend: () => Promise<void> = async () => undefined,
): Promise<void> {
  const { id: invoiceId, patientId, visitId, branchId, quoteId } = invoice;
  await scope.db
    .updateTable('invoice')
    .set({ paid_at: now, updated_at: now })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', invoiceId)
    .execute();
  await activatePackages(scope, invoice, now);
  await lockReserved(scope, invoice);
  await settleQuote(scope, quoteId, now);
  await spend();
  await qualifyReferralOf(scope, patientId, now);
  await earnForPaid(scope, { invoice, lines: await moneyByLine(scope, invoice) }, now);
  for (const course of await coursesFinishedBy(scope, quoteId)) await earnForCourse(scope, course, now);
  await tell(scope, 'INVOICE_PAID', { patientId, visitId, branchId, invoiceId }, now);
}

/** What of the money is each line's: in proportion to what it costs less what was refunded of it, to the minor unit. */
async function moneyByLine(scope: Scope, { id, lines }: LockedInvoice) {
  const { clinicId } = scope;
  const { rows } = await sql<{ money: number }>`
    select coalesce(sum(amount_minor - returned_minor), 0)::bigint as money from payment
    where clinic_id = ${clinicId} and invoice_id = ${id} and method <> 'POINTS'`.execute(scope.db);
  const open = lines.filter(({ refundedAt }) => refundedAt === null);
  const shares = spread(
    Number(rows[0]?.money ?? 0),
    open.map(({ totalMinor }) => totalMinor),
  );
  return open.map((line, index) => ({
    id: line.id,
    serviceId: line.serviceId,
    moneyMinor: shares[index] ?? 0,
  }));
}

/** Packages whose last session this quote has used. */
async function coursesFinishedBy(scope: Scope, quoteId: string) {
  const { clinicId } = scope;
  const { rows } = await sql<{ id: string; patientId: string; times: number }>`
    select distinct p.id, p.patient_id as "patientId", p.finished_times as times from package_session s
    join patient_package p on p.clinic_id = ${clinicId} and p.id = s.patient_package_id
    where s.clinic_id = ${clinicId} and s.quote_id = ${quoteId} and s.status = 'USED' and p.status = 'FINISHED'
    order by p.id`.execute(scope.db);
  return rows;
}
