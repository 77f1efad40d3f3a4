/** An offer with the time that it offers, as its patient's page shows it (mission.md, section 2). */
import type { SlotOfferStatus } from '../../entities/visits/slot.js';
import type { Scope } from '../scope.js';
import { slotOffersOf } from './find-slot-offers.js';

export interface LinkedOffer {
  readonly id: string;
  readonly status: SlotOfferStatus;
  /** The booking of the visit that was offered another time. */
  readonly bookingNumber: number;
  readonly visitId: string;
  readonly patientId: string;
  readonly slotStartsAt: Date;
  /** From this instant on it cannot be claimed. */
  readonly closesAt: Date;
}

/** As far as the viewer may see it. */
export function findLinkedOffer(scope: Scope, offerId: string): Promise<LinkedOffer | undefined> {
  return slotOffersOf(scope)
    .innerJoin('slot', (join) =>
      join.onRef('slot.clinic_id', '=', 'slot_offer.clinic_id').onRef('slot.id', '=', 'slot_offer.slot_id'),
    )
    .select([
      'slot_offer.id as id',
      'slot_offer.status as status',
      'slot_offer.booking_number as bookingNumber',
      'slot_offer.visit_id as visitId',
      'slot_offer.patient_id as patientId',
      'slot.starts_at as slotStartsAt',
      'slot.closes_at as closesAt',
    ])
    .where('slot_offer.id', '=', offerId)
    .executeTakeFirst();
}
