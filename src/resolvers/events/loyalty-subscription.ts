/** What subscribers hear of points: staff of everyone’s, a patient of their own (mission.md, sections 7 and 10). */
import { Arg, Authorized, Ctx, FieldResolver, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../context.js';
import { LoyaltyChange, LoyaltyChanged, LoyaltyChangedFilter } from '../../schema/events/loyalty-change.js';
import { withUuids } from '../../schema/id.js';
import { LoyaltyAccount, LoyaltyTransaction } from '../../schema/loyalty/loyalty-account.js';
import { isAboutPoints } from '../../services/events/event-access.js';
import type { StreamItem } from '../../services/events/event-hub.js';
import { loyaltyAccountOf } from '../../services/loyalty/account/find-account.js';
import { findTransaction } from '../../services/loyalty/account/list-history.js';
import { messageOf, streamEvents } from './event-stream.js';

interface LoyaltyArgs {
  filter?: LoyaltyChangedFilter | null;
  after?: string | null;
}

/** What the message knows beside its fields. */
interface Told {
  readonly patientId: string;
  readonly transactionId: string;
}

@Resolver(() => LoyaltyChanged)
export class LoyaltySubscription {
  @Authorized('loyalty:read')
  @Subscription(() => LoyaltyChange, {
    description: 'Everything that moves points that you may see. A patient hears of their own.',
    subscribe: ({ context, args }: { context: Context; args: unknown }) => {
      const { filter, after } = args as LoyaltyArgs;
      context.scope.require('loyalty:read');
      return streamEvents(context, after, ({ kind }) => isAboutPoints(kind), withUuids(filter ?? {}));
    },
  })
  loyaltyChanged(
    @Root() item: StreamItem,
    @Ctx() context: Context,
    @Arg('filter', () => LoyaltyChangedFilter, { nullable: true, description: 'Whose.' })
    _filter?: LoyaltyChangedFilter | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The cursor of the last event that you have: replays what came since, then goes live.',
    })
    _after?: string | null,
  ) {
    const message = messageOf('LoyaltyChanged', item, context);
    if (item.type === 'resync') return message;
    const { patientId, ledgerTransactionId } = item.event.payload;
    return { ...message, patientId, transactionId: ledgerTransactionId };
  }

  @FieldResolver(() => LoyaltyAccount, {
    nullable: true,
    description: 'The account as it is now; null: you may not see patients.',
  })
  account(@Ctx() { scope }: Context, @Root() message: LoyaltyChanged) {
    return loyaltyAccountOf(scope, toldBy(message).patientId);
  }

  @FieldResolver(() => LoyaltyTransaction, { description: 'What moved the points.' })
  transaction(@Ctx() { scope }: Context, @Root() message: LoyaltyChanged) {
    return findTransaction(scope, toldBy(message).transactionId);
  }
}

const toldBy = (message: LoyaltyChanged): Told => message as unknown as Told;
