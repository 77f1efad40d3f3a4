/** Offers of freed slots by id, as far as the viewer may see them (mission.md, sections 2 and 6). */
import { anyOf } from '../any-of.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';

export type SlotOfferRow = Awaited<ReturnType<typeof findSlotOffers>>[number];

export const slotOfferColumns = [
  'slot_offer.id as id',
  'slot_offer.slot_id as slotId',
  'slot_offer.round as round',
  'slot_offer.patient_id as patientId',
  'slot_offer.visit_id as visitId',
  'slot_offer.booking_number as bookingNumber',
  'slot_offer.status as status',
  'slot_offer.reason as reason',
  'slot_offer.chosen_by_id as chosenById',
  'slot_offer.offered_at as offeredAt',
  'slot_offer.ended_at as endedAt',
] as const;

/** Offers that the viewer may see; for a patient, their own. */
export function slotOffersOf(scope: Scope) {
  const query = scope.db.selectFrom('slot_offer').where('slot_offer.clinic_id', '=', scope.clinicId);
  if (!allows(scope.viewer, 'offers:read')) return query.where('slot_offer.id', 'is', null);
  return scope.viewer.kind === 'PATIENT' ? query.where('slot_offer.patient_id', '=', scope.viewer.id) : query;
}

export function findSlotOffers(scope: Scope, ids: readonly string[]) {
  return slotOffersOf(scope).select(slotOfferColumns).where('slot_offer.id', '=', anyOf(ids)).execute();
}
