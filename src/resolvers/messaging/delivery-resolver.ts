/** Deliveries, each with its timeline, and a sandbox's mailbox. */
import { Arg, Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Money } from '../../schema/clinic/money.js';
import { connectionOf } from '../../schema/connection.js';
import { withUuids } from '../../schema/id.js';
import { Delivery, MailboxMessage } from '../../schema/messaging/delivery.js';
import { DeliveryConnection } from '../../schema/messaging/delivery-connection.js';
import { DeliveryEvent, DeliveryEventConnection } from '../../schema/messaging/delivery-event.js';
import { DeliveryReason } from '../../schema/messaging/delivery-reasons.js';
import { DeliveryFilter, MailboxFilter } from '../../schema/messaging/inputs.js';
import { PlannedReason } from '../../schema/messaging/planned-reasons.js';
import { TemplateVersion } from '../../schema/messaging/template.js';
import { PageArgs } from '../../schema/page-args.js';
import { moneyOfMicros } from '../../services/clinic/minor-units.js';
import {
  type DeliveryEventRow,
  plannedReasonOf,
  statusReasonOf,
  timelineOf,
} from '../../services/messaging/delivery-timeline.js';
import { maySeeAddresses, staffNameOf } from '../../services/messaging/find-deliveries.js';
import { listDeliveries } from '../../services/messaging/list-deliveries.js';
import { listMailbox } from '../../services/messaging/list-mailbox.js';
import { templateOfDelivery } from '../../services/messaging/template-of-delivery.js';

const MailboxMessageConnection = connectionOf(
  MailboxMessage,
  'MailboxMessage',
  'As they came, the oldest first.',
);

@Resolver(() => Delivery)
export class DeliveryResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The e-mail address, the phone number, or of push the devices that it went to; null: it has not gone, or you may not see patients.',
  })
  recipient(@Ctx() { scope }: Context, @Root() delivery: Delivery) {
    return maySeeAddresses(scope) ? delivery.recipient : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The member of staff that it goes to, by name; null: it goes to a patient.',
  })
  staffName(@Ctx() { scope }: Context, @Root() delivery: Delivery) {
    return staffNameOf(scope, delivery.staffId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the provider last said; null: nothing, or you may not see patients.',
  })
  lastError(@Ctx() { scope }: Context, @Root() delivery: Delivery) {
    return maySeeAddresses(scope) ? delivery.lastError : null;
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description:
      'What it cost, by the clinic’s price when it was sent, all parts of an SMS together; null: it has not gone, or no price was set.',
  })
  price(@Root() { priceMicros, priceCurrency }: Delivery) {
    return priceMicros === null || priceCurrency === null ? null : moneyOfMicros(priceMicros, priceCurrency);
  }

  @FieldResolver(() => TemplateVersion, {
    nullable: true,
    description:
      'The clinic’s own text that it was written with; null: the built-in one, it is not written yet, or you may not see templates.',
  })
  template(@Ctx() { scope }: Context, @Root() { templateId }: Delivery) {
    return templateOfDelivery(scope, templateId);
  }

  @FieldResolver(() => DeliveryEventConnection, {
    description: 'Why it is where it is: all that it went through, from being planned on.',
  })
  timeline(@Ctx() { scope }: Context, @Root() delivery: Delivery, @Args(() => PageArgs) page: PageArgs) {
    return timelineOf(scope, delivery.id, page);
  }

  @Authorized('deliveries:read')
  @Query(() => DeliveryConnection, { description: 'Messages that you may see, each with its state and why.' })
  deliveries(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => DeliveryFilter, { nullable: true, description: 'Which ones.' })
    filter?: DeliveryFilter | null,
  ) {
    return listDeliveries(scope, { ...withUuids(filter ?? {}), ...page });
  }

  @Authorized('deliveries:read')
  @Query(() => MailboxMessageConnection, {
    description: 'What a sandbox would have sent. Empty in a clinic that is none.',
  })
  mailbox(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => MailboxFilter, { nullable: true, description: 'Which ones.' })
    filter?: MailboxFilter | null,
  ) {
    return listMailbox(scope, { ...withUuids(filter ?? {}), ...page });
  }
}

@Resolver(() => DeliveryEvent)
export class DeliveryEventResolver {
  @FieldResolver(() => PlannedReason, {
    nullable: true,
    description: 'Of PLANNED and REPLANNED: by which rule; null for all other steps.',
  })
  plannedReason(@Root() step: DeliveryEventRow) {
    return plannedReasonOf(step);
  }

  @FieldResolver(() => DeliveryReason, {
    nullable: true,
    description: 'Why it was put off, not sent, taken back or failed; null where there is nothing to tell.',
  })
  statusReason(@Root() step: DeliveryEventRow) {
    return statusReasonOf(step);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the provider said; null: nothing, or you may not see patients.',
  })
  detail(@Ctx() { scope }: Context, @Root() step: DeliveryEventRow) {
    return maySeeAddresses(scope) ? step.detail : null;
  }
}
