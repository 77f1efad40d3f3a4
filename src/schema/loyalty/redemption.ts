/** Redemptions as clients see them. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Service } from '../clinic/service.js';
import { connectionOf } from '../connection.js';
import { IdempotentInput } from '../idempotent-input.js';
import { Node } from '../node.js';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { Reward } from './reward.js';
import { RedemptionStatus, RewardKind } from './reward-kinds.js';

@ObjectType({
  implements: Node,
  description:
    'One patient’s use of a reward, by its terms as they were when it was redeemed. A patient sees their own.',
})
export class Redemption extends Node {
  @Reference(() => Reward, 'Reward', {
    nullable: true,
    description: 'The reward as it is now; null where you may not see it any more.',
  })
  reward!: Reward | null;

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'Whose it is; null where you may not see patients.',
  })
  patient!: Patient | null;

  @Field(() => RedemptionStatus, { simple: true, description: 'What has become of it.' })
  status!: RedemptionStatus;

  @Field(() => String, { simple: true, description: 'What the reward was called.' })
  name!: string;

  @Field(() => RewardKind, { simple: true, description: 'What it gives.' })
  kind!: RewardKind;

  @Field(() => Int, { simple: true, description: 'What it cost, in points.' })
  points!: number;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description:
      'Of a discount: what it takes off each service, in hundredths of a percent; null: an amount, or no discount.',
  })
  basisPoints!: number | null;

  @Reference(() => Service, 'Service', {
    nullable: true,
    description: 'Which service is free; null unless it is of the kind SERVICE.',
  })
  service!: Service | null;

  @Field(() => String, {
    simple: true,
    description: 'What is said at the desk: eight letters and digits; unique in the clinic.',
  })
  code!: string;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was redeemed, by the clinic’s clock.' })
  redeemedAt!: Date;

  @Field(() => DateTimeScalar, {
    simple: true,
    description:
      'It can be used until this instant, not included; then its points go back. What a quote speaks for waits for the quote.',
  })
  expiresAt!: Date;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was used; null: it was not.',
  })
  usedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was cancelled or ran out; null: neither.',
  })
  endedAt!: Date | null;

  /** For `amountOff`, in minor units. */
  amountMinor!: number | null;

  /** For `reserved`. */
  quoteId!: string | null;
}

export const RedemptionConnection = connectionOf(Redemption, 'Redemption', 'The newest first.');

@InputType({ description: 'Which redemptions; what is left out does not matter.' })
export class RedemptionFilter {
  @Field(() => [ID], { nullable: true, description: 'Of one of these patients.' })
  patientIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of one of these rewards.' })
  rewardIds?: string[] | null;

  @Field(() => [RedemptionStatus], { nullable: true, description: 'In one of these statuses.' })
  statuses?: RedemptionStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'With this code, as it is said at the desk: case, blanks and dashes do not matter.',
  })
  code?: string | null;
}

@InputType({ description: 'A reward for a patient.' })
export class RewardRedeemInput extends IdempotentInput {
  @Field(() => ID, { description: 'The reward.' })
  rewardId!: string;

  @Field(() => ID, { description: 'For whom; a patient redeems for themselves.' })
  patientId!: string;
}

@InputType({ description: 'A redemption that is handed out.' })
export class RedemptionUseInput extends IdempotentInput {
  @Field(() => ID, { description: 'The redemption.' })
  redemptionId!: string;
}

@InputType({ description: 'A redemption that is taken back.' })
export class RedemptionCancelInput extends IdempotentInput {
  @Field(() => ID, { description: 'The redemption.' })
  redemptionId!: string;
}
