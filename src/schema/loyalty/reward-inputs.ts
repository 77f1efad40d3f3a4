/** What clients send about rewards. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { MoneyInput } from '../clinic/money-input.js';
import { IdempotentInput } from '../idempotent-input.js';
import { RewardKind, RewardStatus } from './reward-kinds.js';

const NAME = '1 to 200 characters; no two rewards that are not archived have the same, case aside.';
const BASIS_POINTS =
  'Of a discount: hundredths of a percent, 1 to 10,000. Either this or an amount; null as good as left out.';
const AMOUNT_OFF =
  'Of a discount: an amount above zero, in the clinic’s currency. It counts only once a second person has approved the reward.';
const LIMIT = '1 to 1,000,000; null: any number.';
const LIMIT_DAYS = '1 to 3,650, each of 24 hours; null: ever. Needs a limit.';
const VALID_DAYS = '1 to 3,650, each of 24 hours.';

@InputType()
abstract class RewardInput extends IdempotentInput {
  @Field(() => ID, { description: 'The reward.' })
  rewardId!: string;
}

@InputType({ description: 'Which rewards.' })
export class RewardFilter {
  @Field(() => [RewardStatus], {
    nullable: true,
    description: 'In one of these statuses; default: ACTIVE.',
  })
  statuses?: RewardStatus[] | null;

  @Field(() => [RewardKind], { nullable: true, description: 'Of one of these kinds; default: all.' })
  kinds?: RewardKind[] | null;
}

@InputType({ description: 'A new reward; a draft until a second person has approved it.' })
export class RewardCreateInput extends IdempotentInput {
  @Field(() => String, { description: NAME })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What patients should know about it, up to 2,000 characters.',
  })
  description?: string | null;

  @Field(() => RewardKind, { description: 'What it gives; it stays so.' })
  kind!: RewardKind;

  @Field(() => Int, { description: 'What one redemption costs, in points: 1 to 10,000,000.' })
  points!: number;

  @Field(() => Int, { nullable: true, description: BASIS_POINTS })
  basisPoints?: number | null;

  @Field(() => MoneyInput, { nullable: true, description: AMOUNT_OFF })
  amountOff?: MoneyInput | null;

  @Field(() => ID, { nullable: true, description: 'Of the kind SERVICE: which service is free.' })
  serviceId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How often it can be redeemed in all, 0 to 1,000,000; null: without end.',
  })
  stock?: number | null;

  @Field(() => Int, { nullable: true, description: `How many a patient can have: ${LIMIT}` })
  perPatientLimit?: number | null;

  @Field(() => Int, { nullable: true, description: `Of how many days the limit counts: ${LIMIT_DAYS}` })
  limitDays?: number | null;

  @Field(() => ID, { nullable: true, description: 'The lowest tier that can redeem it; null: everyone can.' })
  tierId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `For how many days a redemption can be used: ${VALID_DAYS} Default: 90.`,
  })
  validDays?: number | null;
}

@InputType({
  description:
    'Changes of a reward’s terms; what is left out stays, as does what is null, but where null is said to mean something.',
})
export class RewardChangeInput extends RewardInput {
  @Field(() => String, { nullable: true, description: NAME })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What patients should know about it, up to 2,000 characters.',
  })
  description?: string | null;

  @Field(() => Int, { nullable: true, description: 'What one redemption costs, in points.' })
  points?: number | null;

  @Field(() => Int, { nullable: true, description: `${BASIS_POINTS} It replaces an amount.` })
  basisPoints?: number | null;

  @Field(() => MoneyInput, { nullable: true, description: `${AMOUNT_OFF} It replaces a percentage.` })
  amountOff?: MoneyInput | null;

  @Field(() => ID, { nullable: true, description: 'Of the kind SERVICE: which service is free.' })
  serviceId?: string | null;

  @Field(() => Int, { nullable: true, description: `How many a patient can have: ${LIMIT}` })
  perPatientLimit?: number | null;

  @Field(() => Int, { nullable: true, description: `Of how many days the limit counts: ${LIMIT_DAYS}` })
  limitDays?: number | null;

  @Field(() => ID, { nullable: true, description: 'The lowest tier that can redeem it; null: everyone can.' })
  tierId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `For how many days a redemption can be used: ${VALID_DAYS}`,
  })
  validDays?: number | null;
}

@InputType({ description: 'A reward whose terms a second person has read.' })
export class RewardApproveInput extends RewardInput {
  @Field(() => Int, {
    description: 'The version that you have read; ACTION_NOT_ALLOWED when it was changed meanwhile.',
  })
  version!: number;
}

@InputType({ description: 'A reward that nobody redeems for a while.' })
export class RewardPauseInput extends RewardInput {}

@InputType({ description: 'A reward that goes on.' })
export class RewardResumeInput extends RewardInput {}

@InputType({ description: 'A reward that is to be put away.' })
export class RewardArchiveInput extends RewardInput {}

@InputType({ description: 'What is left of a reward.' })
export class RewardStockSetInput extends RewardInput {
  @Field(() => Int, {
    nullable: true,
    description:
      'How often it can be redeemed from now on, 0 to 1,000,000, what is held aside; null or left out: without end.',
  })
  stock?: number | null;
}
