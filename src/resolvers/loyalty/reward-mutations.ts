/** What the clinic does with its catalogue. */
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { Reward } from '../../schema/loyalty/reward.js';
import {
  RewardApproveInput,
  RewardArchiveInput,
  RewardChangeInput,
  RewardCreateInput,
  RewardPauseInput,
  RewardResumeInput,
  RewardStockSetInput,
} from '../../schema/loyalty/reward-inputs.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import { setRewardStock } from '../../services/loyalty/rewards/reward-stock.js';
import {
  approveReward,
  archiveReward,
  pauseReward,
  resumeReward,
} from '../../services/loyalty/rewards/set-reward.js';
import { changeReward, createReward } from '../../services/loyalty/rewards/write-reward.js';
import { payload } from '../payload.js';

const payloadOfReward = (name: string, mutation: string) =>
  payloadOf(name, 'reward', Reward, `What \`${mutation}\` did.`);
const CreatePayload = payloadOfReward('RewardCreatePayload', 'rewardCreate');
const ChangePayload = payloadOfReward('RewardChangePayload', 'rewardChange');
const ApprovePayload = payloadOfReward('RewardApprovePayload', 'rewardApprove');
const PausePayload = payloadOfReward('RewardPausePayload', 'rewardPause');
const ResumePayload = payloadOfReward('RewardResumePayload', 'rewardResume');
const ArchivePayload = payloadOfReward('RewardArchivePayload', 'rewardArchive');
const StockSetPayload = payloadOfReward('RewardStockSetPayload', 'rewardStockSet');

@Resolver()
export class RewardMutations {
  @Authorized('promotions:write')
  @Mutation(() => CreatePayload, {
    description: 'Proposes a reward; nobody redeems it before a second person has approved it. For staff.',
  })
  rewardCreate(
    @Ctx() { scope }: Context,
    @Arg('input', () => RewardCreateInput, { description: 'The reward.' }) input: RewardCreateInput,
  ) {
    return payload('reward', perform(scope, 'rewardCreate', withUuids(input), createReward));
  }

  @Authorized('promotions:write')
  @Mutation(() => ChangePayload, {
    description:
      'Changes what a reward is called, says, gives or costs. It is a draft again until a second person has approved it; who has redeemed it keeps what it was. For staff.',
  })
  rewardChange(
    @Ctx() { scope }: Context,
    @Arg('input', () => RewardChangeInput, { description: 'The changes.' }) input: RewardChangeInput,
  ) {
    return payload('reward', perform(scope, 'rewardChange', withUuids(input), changeReward));
  }

  @Authorized('approvals:write')
  @Mutation(() => ApprovePayload, {
    description:
      'Approves a draft: it can be redeemed from now on. SECOND_PERSON_NEEDED for whoever proposed it. For staff.',
  })
  rewardApprove(
    @Ctx() { scope }: Context,
    @Arg('input', () => RewardApproveInput, { description: 'The reward.' }) input: RewardApproveInput,
  ) {
    return payload('reward', perform(scope, 'rewardApprove', withUuids(input), approveReward));
  }

  @Authorized('promotions:write')
  @Mutation(() => PausePayload, {
    description: 'Nobody redeems it until it goes on; what was redeemed holds.',
  })
  rewardPause(
    @Ctx() { scope }: Context,
    @Arg('input', () => RewardPauseInput, { description: 'The reward.' }) input: RewardPauseInput,
  ) {
    return payload('reward', perform(scope, 'rewardPause', withUuids(input), pauseReward));
  }

  @Authorized('promotions:write')
  @Mutation(() => ResumePayload, { description: 'It can be redeemed again, as it was approved.' })
  rewardResume(
    @Ctx() { scope }: Context,
    @Arg('input', () => RewardResumeInput, { description: 'The reward.' }) input: RewardResumeInput,
  ) {
    return payload('reward', perform(scope, 'rewardResume', withUuids(input), resumeReward));
  }

  @Authorized('promotions:write')
  @Mutation(() => ArchivePayload, {
    description: 'Puts a reward away for good: its name is free, and what was redeemed holds.',
  })
  rewardArchive(
    @Ctx() { scope }: Context,
    @Arg('input', () => RewardArchiveInput, { description: 'The reward.' }) input: RewardArchiveInput,
  ) {
    return payload('reward', perform(scope, 'rewardArchive', withUuids(input), archiveReward));
  }

  @Authorized('promotions:write')
  @Mutation(() => StockSetPayload, {
    description:
      'Says how often a reward can still be redeemed. It is no part of the terms that are approved.',
  })
  rewardStockSet(
    @Ctx() { scope }: Context,
    @Arg('input', () => RewardStockSetInput, { description: 'What is left.' }) input: RewardStockSetInput,
  ) {
    return payload('reward', perform(scope, 'rewardStockSet', withUuids(input), setRewardStock));
  }
}
