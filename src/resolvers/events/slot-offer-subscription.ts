/** What subscribers hear of offers of freed slots: staff of all, a patient of their own (mission.md, sections 2 and 10). */
import { Arg, Authorized, Ctx, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../context.js';
import { SlotOfferChange } from '../../schema/events/event.js';
import { withUuids } from '../../schema/id.js';
import { PlaceFilter } from '../../schema/visits/inputs.js';
import { isAboutOffer } from '../../services/events/event-access.js';
import type { StreamItem } from '../../services/events/event-hub.js';
import { messageOf, streamEvents } from './event-stream.js';

interface OfferArgs {
  filter?: PlaceFilter | null;
  after?: string | null;
}

@Resolver()
export class SlotOfferSubscription {
  @Authorized('offers:read')
  @Subscription(() => SlotOfferChange, {
    description:
      'Offers of freed slots that you may see: made, claimed, taken by somebody else, closed. A patient hears of their own.',
    subscribe: ({ context, args }: { context: Context; args: unknown }) => {
      const { filter, after } = args as OfferArgs;
      context.scope.require('offers:read');
      return streamEvents(context, after, ({ kind }) => isAboutOffer(kind), withUuids(filter ?? {}));
    },
  })
  slotOfferChanged(
    @Root() item: StreamItem,
    @Ctx() context: Context,
    @Arg('filter', () => PlaceFilter, { nullable: true, description: 'Where and with whom.' })
    _filter?: PlaceFilter | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The cursor of the last event that you have: replays what came since, then goes live.',
    })
    _after?: string | null,
  ) {
    return messageOf('SlotOfferChanged', item, context);
  }
}
