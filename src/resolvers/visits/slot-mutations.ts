/** What is done with freed slots and their offers: one mutation for each business action (mission.md, section 2). */
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { payloadOf } from '../../schema/payload.js';
import { Slot } from '../../schema/visits/slot.js';
import {
  SlotOfferClaimInput,
  SlotOfferMakeInput,
  SlotOffersStartInput,
  SlotOffersStopInput,
} from '../../schema/visits/slot-inputs.js';
import { SlotOffer } from '../../schema/visits/slot-offer.js';
import { perform } from '../../services/clinic/perform.js';
import { claimInTurn, claimSlotOffer } from '../../services/visits/claim-slot-offer.js';
import { makeSlotOffer } from '../../services/visits/make-slot-offer.js';
import { startSlotOffers } from '../../services/visits/start-slot-offers.js';
import { stopSlotOffers } from '../../services/visits/stop-slot-offers.js';
import { payload } from '../payload.js';

const SlotOfferClaimPayload = payloadOf(
  'SlotOfferClaimPayload',
  'slotOffer',
  SlotOffer,
  'What `slotOfferClaim` did.',
);
const SlotOffersStartPayload = payloadOf(
  'SlotOffersStartPayload',
  'slot',
  Slot,
  'What `slotOffersStart` did.',
);
const SlotOffersStopPayload = payloadOf('SlotOffersStopPayload', 'slot', Slot, 'What `slotOffersStop` did.');
const SlotOfferMakePayload = payloadOf(
  'SlotOfferMakePayload',
  'slotOffer',
  SlotOffer,
  'What `slotOfferMake` did.',
);

@Resolver()
export class SlotMutations {
  @Authorized('visits:write')
  @Mutation(() => SlotOfferClaimPayload, {
    description:
      'Moves the visit into the slot, for the first who claims it; everyone else’s offer turns to TAKEN at once. Whoever is slower gets a SlotTakenError with the times that are still free; OFFER_CLOSED when the offer is over and nobody was faster. Patients claim their own, also where self service is off; staff and partners for a patient.',
  })
  slotOfferClaim(
    @Ctx() { scope }: Context,
    @Arg('input', () => SlotOfferClaimInput, { description: 'The offer.' }) input: SlotOfferClaimInput,
  ) {
    const claim = withUuids(input);
    return payload(
      'slotOffer',
      claimInTurn(scope, claim.offerId, () => perform(scope, 'slotOfferClaim', claim, claimSlotOffer)),
    );
  }

  @Authorized('slots:write')
  @Mutation(() => SlotOffersStartPayload, {
    description:
      'Begins a new round of offers of a slot that is free and not offered: those are asked whom the rule chooses now. NOT_OFFERABLE when it has been taken, is offered, or closes.',
  })
  slotOffersStart(
    @Ctx() { scope }: Context,
    @Arg('input', () => SlotOffersStartInput, { description: 'The slot.' }) input: SlotOffersStartInput,
  ) {
    return payload('slot', perform(scope, 'slotOffersStart', withUuids(input), startSlotOffers));
  }

  @Authorized('slots:write')
  @Mutation(() => SlotOffersStopPayload, {
    description: 'Closes all open offers of a slot, and takes back their messages that have not left.',
  })
  slotOffersStop(
    @Ctx() { scope }: Context,
    @Arg('input', () => SlotOffersStopInput, { description: 'The slot.' }) input: SlotOffersStopInput,
  ) {
    return payload('slot', perform(scope, 'slotOffersStop', withUuids(input), stopSlotOffers));
  }

  @Authorized('slots:write')
  @Mutation(() => SlotOfferMakePayload, {
    description:
      'Offers a slot to a patient whom staff chose, beside those who are asked already. The visit may start less than 48 hours after the slot, and the number of offers is not limited; who is muted, cannot be reached or is busy then is not asked.',
  })
  slotOfferMake(
    @Ctx() { scope }: Context,
    @Arg('input', () => SlotOfferMakeInput, { description: 'The slot and the visit.' })
    input: SlotOfferMakeInput,
  ) {
    return payload('slotOffer', perform(scope, 'slotOfferMake', withUuids(input), makeSlotOffer));
  }
}
