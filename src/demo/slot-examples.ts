/** Examples of what is done with freed slots: by staff, who choose whom to ask, and by the patient, who claims. */
import { type Example, input, slot, slotOffer, visit } from './example.js';

export const SLOT_EXAMPLES: readonly Example[] = [
  { name: 'SlotOffersPreview', who: 'receptionist', variables: (v) => ({ slotId: slot(v.slotToOffer) }) },
  {
    name: 'SlotOffersStart',
    who: 'receptionist',
    variables: (v) => input({ slotId: slot(v.slotToOffer), idempotencyKey: v.newKey() }),
  },
  {
    name: 'SlotOffersStop',
    who: 'receptionist',
    variables: (v) => input({ slotId: slot(v.slotToOffer), idempotencyKey: v.newKey() }),
  },
  {
    name: 'SlotOfferMake',
    who: 'receptionist',
    variables: (v) =>
      input({ slotId: slot(v.slotToOffer), visitId: visit(v.visitToOffer), idempotencyKey: v.newKey() }),
  },
  { name: 'OwnSlotOffers', who: 'patient' },
  {
    name: 'SlotOfferClaim',
    who: 'patient',
    variables: (v) => input({ offerId: slotOffer(v.offerToClaim), idempotencyKey: v.newKey() }),
  },
  { name: 'SlotOfferChanged', who: 'patient', variables: (v) => ({ after: v.lastEvent }) },
  { name: 'Slots', who: 'receptionist' },
];
