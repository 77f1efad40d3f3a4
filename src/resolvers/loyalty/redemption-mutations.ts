/** What patients and the desk do with rewards. */
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import {
  Redemption,
  RedemptionCancelInput,
  RedemptionUseInput,
  RewardRedeemInput,
} from '../../schema/loyalty/redemption.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import { cancelRedemption, useRedemption } from '../../services/loyalty/rewards/end-redemption.js';
import { redeemReward } from '../../services/loyalty/rewards/redeem-reward.js';
import { payload } from '../payload.js';

const payloadOfRedemption = (name: string, mutation: string) =>
  payloadOf(name, 'redemption', Redemption, `What \`${mutation}\` did.`);
const RedeemPayload = payloadOfRedemption('RewardRedeemPayload', 'rewardRedeem');
const UsePayload = payloadOfRedemption('RedemptionUsePayload', 'redemptionUse');
const CancelPayload = payloadOfRedemption('RedemptionCancelPayload', 'redemptionCancel');

@Resolver()
export class RedemptionMutations {
  @Authorized('loyalty:write')
  @Mutation(() => RedeemPayload, {
    description:
      'Redeems a reward: its points are held until it is used, cancelled or over. A patient redeems for themselves. INSUFFICIENT_POINTS with what is available, OUT_OF_STOCK, LIMIT_REACHED, ACTION_NOT_ALLOWED while the reward is not active or for a higher tier, PATIENT_ARCHIVED.',
  })
  rewardRedeem(
    @Ctx() { scope }: Context,
    @Arg('input', () => RewardRedeemInput, { description: 'The reward, and for whom.' })
    input: RewardRedeemInput,
  ) {
    return payload('redemption', perform(scope, 'rewardRedeem', withUuids(input), redeemReward));
  }

  @Authorized('loyalty:write')
  @Mutation(() => UsePayload, {
    description:
      'Hands out goods or a service at the desk: the points are gone. Not for patients. ACTION_NOT_ALLOWED for a discount, which is used on an invoice, for what is not held any more, and for what a quote speaks for.',
  })
  redemptionUse(
    @Ctx() { scope }: Context,
    @Arg('input', () => RedemptionUseInput, { description: 'The redemption.' }) input: RedemptionUseInput,
  ) {
    return payload('redemption', perform(scope, 'redemptionUse', withUuids(input), useRedemption));
  }

  @Authorized('loyalty:write')
  @Mutation(() => CancelPayload, {
    description:
      'Takes a redemption back: its points go back to the lots that they came from, and it counts in the stock again. ACTION_NOT_ALLOWED for what is not held any more, and for what a quote speaks for.',
  })
  redemptionCancel(
    @Ctx() { scope }: Context,
    @Arg('input', () => RedemptionCancelInput, { description: 'The redemption.' })
    input: RedemptionCancelInput,
  ) {
    return payload('redemption', perform(scope, 'redemptionCancel', withUuids(input), cancelRedemption));
  }
}
