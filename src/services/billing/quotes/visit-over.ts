/** What becomes of a visit's quote once the visit is over, and nobody has invoiced it (mission.md, section 8). */
import { sql } from 'kysely';
import type { VisitStatus } from '../../../entities/visits/visit.js';
import { anyOf } from '../../any-of.js';
import type { Scope } from '../../scope.js';
import { lockReserved } from '../invoices/lock-reserved.js';
import { settleReserved } from './end-quote.js';
import { lockQuoteOfVisit } from './lock-quote.js';
import { releaseVisitQuote } from './quote-visit.js';
import { holdsUntil } from './visit-to-quote.js';

interface Over {
  readonly id: string;
  readonly status: VisitStatus;
  readonly endsAt: Date;
  /** What was paid, in minor units; null: not known. */
  readonly paidMinor?: number | null | undefined;
}

/**
 * Of a visit that took place. Paid by hand, what its quote reserved is used and counts for good; else the quote holds for 30 days
 * more, and then lets go of it. One that was invoiced stays as it is. Must run in a transaction that holds the visit.
 */
export async function closeVisitQuote(scope: Scope, visit: Over, now: Date): Promise<void> {
  if ((visit.paidMinor ?? 0) === 0) return setExpiry(scope, visit.id, holdsUntil(visit, now));
  const quote = await lockQuoteOfVisit(scope, visit.id);
  if (quote?.status !== 'OPEN') return;
  await setExpiry(scope, visit.id, null);
  await lockReserved(scope, { quoteId: quote.id, patientId: quote.patientId });
  await settleReserved(scope, quote, now);
}

/** The same of many that a file has ended, and of those that were cancelled or missed: their quotes are released. */
export async function closeVisitQuotes(scope: Scope, visits: readonly Over[], now: Date): Promise<void> {
  if (visits.length === 0) return;
  const rows = await scope.db
    .selectFrom('discount_quote')
    .select('visit_id as visitId')
    .where('clinic_id', '=', scope.clinicId)
    .where('visit_id', '=', anyOf(visits.map(({ id }) => id)))
    .where('status', '=', 'OPEN')
    .orderBy('id')
    .execute();
  const byId = new Map(visits.map((visit) => [visit.id, visit]));
  for (const { visitId } of rows) {
    const visit = byId.get(visitId ?? '');
    if (visit?.status === 'COMPLETED') await closeVisitQuote(scope, visit, now);
    else if (visit?.status === 'CANCELLED' || visit?.status === 'NO_SHOW')
      await releaseVisitQuote(scope, visit.id, now);
  }
}

/** Null: it holds for good. What expires already does so at its time. */
async function setExpiry(scope: Scope, visitId: string, expiresAt: Date | null): Promise<void> {
  await sql`
    update discount_quote set expires_at = case when ${expiresAt}::timestamptz is not null then coalesce(expires_at, ${expiresAt}) end
    where clinic_id = ${scope.clinicId} and visit_id = ${visitId} and status = 'OPEN'
  `.execute(scope.db);
}
