/** The quote of a visit: made when it is booked, anew when it moves, and released when it falls away (mission.md, section 8). */
import { sql } from 'kysely';
import type { Visit } from '../../../entities/visits/visit.js';
import type { Scope } from '../../scope.js';
import { letGo } from './end-quote.js';
import { lockQuoteOfVisit } from './lock-quote.js';
import { reserveQuote } from './make-quote.js';
import { priceLines, type WantedLine } from './price-lines.js';

type Placed = Pick<
  Visit,
  'id' | 'patientId' | 'branchId' | 'practitionerId' | 'serviceId' | 'startsAt' | 'bookingNumber'
>;

/**
 * Makes the visit's quote at present prices, with the promotions that apply by themselves. On a move the codes, redemptions and
 * lines that the desk had added stay wanted. A visit that was invoiced keeps its quote. Must run within a transaction
 * that holds the visit, last of all that it does but points.
 */
export async function quoteVisit(scope: Scope, visit: Placed, now: Date): Promise<void> {
  const { id: visitId, patientId, branchId, startsAt: at } = visit;
  const replaced = visit.bookingNumber === 1 ? null : await lockQuoteOfVisit(scope, visitId);
  if (replaced?.status === 'INVOICED') return;
  const before = replaced ? await wantedBefore(scope, replaced.id) : null;
  const wanted = before?.lines ?? [{ serviceId: visit.serviceId }];
  const service = await scope.loaders.service.load(visit.serviceId);
  if (service === null) return;
  const { currencyCode } = service;
  const lines = await priceLines(scope, wanted, visit.practitionerId, currencyCode);
  await reserveQuote(
    scope,
    {
      ...{ patientId, visitId, branchId, at, currencyCode, lines, replaced, expiresAt: null },
      ...{ codes: before?.codes ?? [], redemptionIds: before?.redemptionIds ?? [] },
    },
    now,
  );
}

/** For a visit that was cancelled, or that nobody came to. One that was invoiced keeps its quote. */
export async function releaseVisitQuote(scope: Scope, visitId: string, now: Date): Promise<void> {
  const quote = await lockQuoteOfVisit(scope, visitId);
  if (quote?.status === 'OPEN') await letGo(scope, quote, 'RELEASED', now);
}

/** What the visit's quote was made of; a line's practitioner is asked anew. */
export async function wantedBefore(scope: Scope, quoteId: string) {
  const { clinicId } = scope;
  const { rows } = await sql<{ lines: WantedLine[]; codes: string[]; redemptionIds: string[] }>`
    select
      (select json_agg(json_build_object('serviceId', l.service_id, 'servicePackageId', l.package_id,
          'quantity', l.quantity, 'patientPackageId', l.patient_package_id) order by l.line)
        from quote_line l where l.clinic_id = ${clinicId} and l.quote_id = ${quoteId}) as lines,
      array(select distinct c.code from discount d join coupon c on c.clinic_id = d.clinic_id and c.id = d.coupon_id
        where d.clinic_id = ${clinicId} and d.quote_id = ${quoteId}) as codes,
      array(select distinct d.redemption_id from discount d
        where d.clinic_id = ${clinicId} and d.quote_id = ${quoteId} and d.redemption_id is not null)
        as "redemptionIds"
  `.execute(scope.db);
  return rows[0] ?? null;
}
