/** The catalogue, and what was redeemed of it. */
import { Arg, Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Money } from '../../schema/clinic/money.js';
import { withUuids } from '../../schema/id.js';
import { Redemption, RedemptionConnection, RedemptionFilter } from '../../schema/loyalty/redemption.js';
import { Reward, RewardConnection } from '../../schema/loyalty/reward.js';
import { RewardFilter } from '../../schema/loyalty/reward-inputs.js';
import { PageArgs } from '../../schema/page-args.js';
import { listRedemptions } from '../../services/loyalty/rewards/find-redemptions.js';
import { amountOff, listRewards } from '../../services/loyalty/rewards/find-rewards.js';

const AMOUNT_OFF =
  'Of a discount: what it takes off an invoice’s services, spread over them; null: a percentage, or no discount.';

@Resolver(() => Reward)
export class RewardResolver {
  @Authorized('loyalty:read')
  @Query(() => RewardConnection, { description: 'What points buy. Patients see what is active or paused.' })
  rewards(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => RewardFilter, { nullable: true, description: 'Which ones.' })
    filter?: RewardFilter | null,
  ) {
    return listRewards(scope, { ...filter, ...page });
  }

  @FieldResolver(() => Money, { nullable: true, description: AMOUNT_OFF })
  amountOff(@Ctx() { scope }: Context, @Root() reward: Reward) {
    return amountOff(scope, reward);
  }
}

@Resolver(() => Redemption)
export class RedemptionResolver {
  @Authorized('loyalty:read')
  @Query(() => RedemptionConnection, { description: 'What was redeemed. A patient sees their own.' })
  redemptions(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => RedemptionFilter, { nullable: true, description: 'Which ones.' })
    filter?: RedemptionFilter | null,
  ) {
    return listRedemptions(scope, { ...withUuids(filter ?? {}), ...page });
  }

  @FieldResolver(() => Money, { nullable: true, description: AMOUNT_OFF })
  amountOff(@Ctx() { scope }: Context, @Root() redemption: Redemption) {
    return amountOff(scope, redemption);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether a quote or an invoice that is not paid in full speaks for it: it cannot be used or cancelled then.',
  })
  reserved(@Root() { status, quoteId }: Redemption) {
    return status === 'HELD' && quoteId !== null;
  }
}
