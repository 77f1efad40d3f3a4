/** Deliveries and a sandbox's mailbox. */
import { Arg, Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connectionOf } from '../../schema/connection.js';
import { withUuids } from '../../schema/id.js';
import { Delivery, MailboxMessage } from '../../schema/messaging/delivery.js';
import { DeliveryConnection } from '../../schema/messaging/delivery-connection.js';
import { DeliveryFilter } from '../../schema/messaging/inputs.js';
import { PageArgs } from '../../schema/page-args.js';
import { EmailAddressScalar } from '../../schema/scalars.js';
import { maySeeAddresses } from '../../services/messaging/find-deliveries.js';
import { listDeliveries } from '../../services/messaging/list-deliveries.js';
import { listMailbox } from '../../services/messaging/list-mailbox.js';

const MailboxMessageConnection = connectionOf(
  MailboxMessage,
  'MailboxMessage',
  'As they came, the oldest first.',
);

@Resolver(() => Delivery)
export class DeliveryResolver {
  @FieldResolver(() => EmailAddressScalar, {
    nullable: true,
    description: 'The address that it went to; null: it has not gone, or you may not see patients.',
  })
  recipient(@Ctx() { scope }: Context, @Root() delivery: Delivery) {
    return maySeeAddresses(scope) ? delivery.recipient : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the provider last said; null: nothing, or you may not see patients.',
  })
  lastError(@Ctx() { scope }: Context, @Root() delivery: Delivery) {
    return maySeeAddresses(scope) ? delivery.lastError : null;
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
  mailbox(@Ctx() { scope }: Context, @Args(() => PageArgs) page: PageArgs) {
    return listMailbox(scope, page);
  }
}
