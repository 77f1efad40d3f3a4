/** The quote of a visit: made when it is booked, anew when it moves, and released when it falls away (mission.md, section 8). */
import { sql } from 'kysely';
import type { QuoteWishes } from '../../../entities/billing/discount-quote.js';
import type { Visit } from '../../../entities/visits/visit.js';
import type { Scope } from '../../scope.js';
import { letGo } from './end-quote.js';
import { lockQuoteOfVisit } from './lock-quote.js';
import { priceLines, type WantedLine } from './price-lines.js';
import { repriceLines } from './reprice-lines.js';
import { reserveQuote } from './reserve-quote.js';

type Placed = Pick<
  Visit,
  'id' | 'patientId' | 'branchId' | 'practitionerId' | 'serviceId' | 'startsAt' | 'bookingNumber'
>;

/**
 * Makes the visit's quote at present prices, with the promotions that apply by themselves. On a move the codes, redemptions and
 * lines that the desk had added stay wanted; what cannot be had anew keeps its price, and what packages paid they pay still: no
 * move fails for money. A visit that was invoiced keeps its quote. Must run within a transaction
 * that holds the visit, last of all that it does but points.
 */
export async function quoteVisit(scope: Scope, visit: Placed, now: Date): Promise<void> {
  const { id: visitId, patientId, branchId, practitionerId, startsAt: at } = visit;
  const replaced = visit.bookingNumber === 1 ? null : await lockQuoteOfVisit(scope, visitId);
  if (replaced?.status === 'INVOICED') return;
  if (replaced) {
    const { codes, redemptionIds } = await wantedBefore(scope, replaced.id);
    const again = await repriceLines(scope, replaced.id, practitionerId);
    const moved = { patientId, visitId, branchId, at, ...again, codes, redemptionIds, replaced };
    await reserveQuote(scope, { ...moved, keeps: 'LINES', expiresAt: null }, now);
    return;
  }
  const service = await scope.loaders.service.load(visit.serviceId);
  if (service === null) return;
  const { currencyCode } = service;
  const lines = await priceLines(scope, [{ serviceId: visit.serviceId }], practitionerId, currencyCode);
  const booked = { patientId, visitId, branchId, at, currencyCode, lines, codes: [], redemptionIds: [] };
  await reserveQuote(scope, { ...booked, replaced: null, keeps: null, expiresAt: null }, now);
}

/** For a visit that was cancelled, or that nobody came to. One that was invoiced keeps its quote. */
export async function releaseVisitQuote(scope: Scope, visitId: string, now: Date): Promise<void> {
  const quote = await lockQuoteOfVisit(scope, visitId);
  if (quote?.status === 'OPEN') await letGo(scope, quote, 'RELEASED', now);
}

/** What the quote was made of, codes and redemptions as they were given; a line's practitioner is asked anew. */
export async function wantedBefore(scope: Scope, quoteId: string): Promise<Wanted> {
  const { clinicId } = scope;
  const { rows } = await sql<QuoteWishes & { lines: WantedLine[] }>`
    select q.wishes->'codes' as codes, q.wishes->'redemptionIds' as "redemptionIds",
      (select json_agg(json_build_object('serviceId', l.service_id, 'servicePackageId', l.package_id,
          'quantity', l.quantity, 'patientPackageId', l.patient_package_id) order by l.line)
        from quote_line l where l.clinic_id = ${clinicId} and l.quote_id = ${quoteId}) as lines
    from discount_quote q where q.clinic_id = ${clinicId} and q.id = ${quoteId}
  `.execute(scope.db);
  return rows[0] ?? { lines: [], codes: [], redemptionIds: [] };
}

interface Wanted extends QuoteWishes {
  readonly lines: readonly WantedLine[];
}
