/** The subscriptions (api.md, "Subscriptions"). */
import { Arg, Authorized, Ctx, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../context.js';
import {
  DeliveryChange,
  EventChange,
  EventKind,
  SlotChange,
  VisitChange,
} from '../../schema/events/event.js';
import { withUuids } from '../../schema/id.js';
import { DeliveryChangedFilter } from '../../schema/messaging/inputs.js';
import { PlaceFilter } from '../../schema/visits/inputs.js';
import { isAboutDelivery, isAboutSlot } from '../../services/events/event-access.js';
import type { StreamItem } from '../../services/events/event-hub.js';
import { isOneOf, messageOf, streamEvents } from './event-stream.js';

interface Request {
  context: Context;
  args: unknown;
}

interface PlaceArgs {
  filter?: PlaceFilter | null;
  after?: string | null;
}
interface DeliveryArgs {
  filter?: DeliveryChangedFilter | null;
  after?: string | null;
}
interface EventArgs {
  kinds?: EventKind[] | null;
  after?: string | null;
}

const AFTER = {
  nullable: true,
  description: 'The cursor of the last event that you have: replays what came since, then goes live.',
};

@Resolver()
export class EventSubscriptions {
  @Authorized('visits:read')
  @Subscription(() => VisitChange, {
    description: 'Everything that happens to visits that you may see.',
    subscribe: ({ context, args }: Request) => {
      const { filter, after } = args as PlaceArgs;
      context.scope.require('visits:read');
      return streamEvents(
        context,
        after,
        (event) => event.kind.startsWith('VISIT_'),
        withUuids(filter ?? {}),
      );
    },
  })
  visitChanged(
    @Root() item: StreamItem,
    @Ctx() context: Context,
    @Arg('filter', () => PlaceFilter, { nullable: true, description: 'Where and with whom.' })
    _filter?: PlaceFilter | null,
    @Arg('after', () => String, AFTER) _after?: string | null,
  ) {
    return messageOf('VisitChanged', item, context);
  }

  @Authorized('slots:read')
  @Subscription(() => SlotChange, {
    description: 'Slots that are freed, offered, claimed, taken and closed, with how many offers are open.',
    subscribe: ({ context, args }: Request) => {
      const { filter, after } = args as PlaceArgs;
      context.scope.require('slots:read');
      return streamEvents(context, after, ({ kind }) => isAboutSlot(kind), withUuids(filter ?? {}));
    },
  })
  slotChanged(
    @Root() item: StreamItem,
    @Ctx() context: Context,
    @Arg('filter', () => PlaceFilter, { nullable: true, description: 'Where and with whom.' })
    _filter?: PlaceFilter | null,
    @Arg('after', () => String, AFTER) _after?: string | null,
  ) {
    return messageOf('SlotChanged', item, context);
  }

  @Authorized('deliveries:read')
  @Subscription(() => DeliveryChange, {
    description:
      'Everything that happens to messages that you may see: planned, sent, delivered, read, failed, suppressed, withdrawn.',
    subscribe: ({ context, args }: Request) => {
      const { filter, after } = args as DeliveryArgs;
      context.scope.require('deliveries:read');
      const { kinds, channels, ...whose } = withUuids(filter ?? {}) as DeliveryChangedFilter;
      return streamEvents(
        context,
        after,
        ({ kind, payload }) =>
          isAboutDelivery(kind) &&
          isOneOf(kinds, payload.notificationKind) &&
          isOneOf(channels, payload.channel),
        whose,
      );
    },
  })
  deliveryChanged(
    @Root() item: StreamItem,
    @Ctx() context: Context,
    @Arg('filter', () => DeliveryChangedFilter, { nullable: true, description: 'Which messages.' })
    _filter?: DeliveryChangedFilter | null,
    @Arg('after', () => String, AFTER) _after?: string | null,
  ) {
    return messageOf('DeliveryChanged', item, context);
  }

  @Authorized('events:read')
  @Subscription(() => EventChange, {
    description: 'Everything that happens, as far as your scopes go; for partners.',
    subscribe: ({ context, args }: Request) => {
      const { kinds, after } = args as EventArgs;
      context.scope.require('events:read');
      return streamEvents(context, after, () => true, { kinds });
    },
  })
  events(
    @Root() item: StreamItem,
    @Ctx() context: Context,
    @Arg('kinds', () => [EventKind], { nullable: true, description: 'Which kinds; default: all.' }) _kinds?:
      | EventKind[]
      | null,
    @Arg('after', () => String, AFTER) _after?: string | null,
  ) {
    return messageOf('Event', item, context);
  }
}
