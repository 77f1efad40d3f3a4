/** Freed slots, their offers, and what became of them. */
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { decodeId, withUuids } from '../../schema/id.js';
import { PageArgs } from '../../schema/page-args.js';
import { Slot, SlotConnection } from '../../schema/visits/slot.js';
import { SlotEventConnection } from '../../schema/visits/slot-event.js';
import { SlotFilter, SlotOfferFilter } from '../../schema/visits/slot-inputs.js';
import { SlotOfferConnection, SlotOffersPreview } from '../../schema/visits/slot-offer.js';
import { historyOfSlot } from '../../services/visits/list-slot-events.js';
import { listSlotOffers, offersOfSlot } from '../../services/visits/list-slot-offers.js';
import { listSlots } from '../../services/visits/list-slots.js';
import { previewSlotOffers } from '../../services/visits/preview-slot-offers.js';
import { slotsOfChain } from '../../services/visits/slots-of-chain.js';

@Resolver(() => Slot)
export class SlotResolver {
  @Authorized('slots:read')
  @Query(() => SlotConnection, { description: 'Slots that visits gave back.' })
  slots(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => SlotFilter, { nullable: true, description: 'Which ones.' })
    filter?: SlotFilter | null,
  ) {
    return listSlots(scope, { ...withUuids(filter ?? {}), ...page });
  }

  @Authorized('offers:read')
  @Query(() => SlotOfferConnection, {
    description: 'Offers of freed slots that you may see; for a patient, their own.',
  })
  slotOffers(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => SlotOfferFilter, { nullable: true, description: 'Which ones.' })
    filter?: SlotOfferFilter | null,
  ) {
    return listSlotOffers(scope, { ...withUuids(filter ?? {}), ...page });
  }

  @Authorized('slots:read', 'offers:read')
  @Query(() => SlotOffersPreview, {
    nullable: true,
    description: 'Whom `slotOffersStart` would ask now, in order; null for absent and invisible slots alike.',
  })
  async slotOffersPreview(
    @Ctx() { scope }: Context,
    @Arg('slotId', () => ID, { description: 'The slot.' }) slotId: string,
  ) {
    const { id } = decodeId(slotId, 'Slot');
    return (await scope.loaders.slot.load(id)) && previewSlotOffers(scope, id);
  }

  @FieldResolver(() => SlotOfferConnection, {
    description: 'The offers of it that you may see, of all rounds, the earliest first.',
  })
  offers(@Ctx() { scope }: Context, @Root() slot: Slot, @Args(() => PageArgs) page: PageArgs) {
    return offersOfSlot(scope, slot.id, page);
  }

  @FieldResolver(() => [Slot], {
    description:
      'All slots of its chain with itself, by their place in it; none where you may not see slots.',
  })
  chain(@Ctx() { scope }: Context, @Root() slot: Slot) {
    return slotsOfChain(scope, slot.id);
  }

  @FieldResolver(() => SlotEventConnection, {
    description: 'All that it went through; nothing where you may not see slots.',
  })
  history(@Ctx() { scope }: Context, @Root() slot: Slot, @Args(() => PageArgs) page: PageArgs) {
    return historyOfSlot(scope, slot.id, page);
  }
}
