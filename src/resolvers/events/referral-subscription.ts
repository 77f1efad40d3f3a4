/** What subscribers hear of referrals: staff of all, a patient of those whom they brought (mission.md, sections 7 and 10). */
import { Arg, Authorized, Ctx, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../context.js';
import { ReferralChange } from '../../schema/events/referral-change.js';
import { withUuids } from '../../schema/id.js';
import { ReferralChangedFilter } from '../../schema/loyalty/referral-inputs.js';
import { isAboutReferral } from '../../services/events/event-access.js';
import type { StreamItem } from '../../services/events/event-hub.js';
import { messageOf, streamEvents } from './event-stream.js';

interface ReferralArgs {
  filter?: ReferralChangedFilter | null;
  after?: string | null;
}

@Resolver()
export class ReferralSubscription {
  @Authorized('loyalty:read')
  @Subscription(() => ReferralChange, {
    description:
      'Everything that happens to referrals that you may see, from the opening of a link on. A patient hears of those whom they brought.',
    subscribe: ({ context, args }: { context: Context; args: unknown }) => {
      const { filter, after } = args as ReferralArgs;
      context.scope.require('loyalty:read');
      const { referrerIds: patientIds } = withUuids(filter ?? {});
      return streamEvents(context, after, ({ kind }) => isAboutReferral(kind), { patientIds });
    },
  })
  referralChanged(
    @Root() item: StreamItem,
    @Ctx() context: Context,
    @Arg('filter', () => ReferralChangedFilter, { nullable: true, description: 'Which ones.' })
    _filter?: ReferralChangedFilter | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The cursor of the last event that you have: replays what came since, then goes live.',
    })
    _after?: string | null,
  ) {
    const message = messageOf('ReferralChanged', item, context);
    return item.type === 'resync' ? message : { ...message, referrerId: item.event.payload.patientId };
  }
}
