/** Rewards as clients see them. */
import { Field, Int, ObjectType } from 'type-graphql';
import { Service } from '../clinic/service.js';
import { StaffMember } from '../clinic/staff-member.js';
import { connectionOf } from '../connection.js';
import { Node } from '../node.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { RewardKind, RewardStatus } from './reward-kinds.js';
import { LoyaltyTier } from './tier.js';

@ObjectType({
  implements: Node,
  description:
    'What points buy. A second person approves its terms before anybody can redeem it. Patients see those that are active or paused.',
})
export class Reward extends Node {
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: string;

  @Field(() => String, { simple: true, description: 'What patients should know about it; may be empty.' })
  description!: string;

  @Field(() => RewardKind, { simple: true, description: 'What it gives.' })
  kind!: RewardKind;

  @Field(() => RewardStatus, { simple: true, description: 'Whether it can be redeemed.' })
  status!: RewardStatus;

  @Field(() => Int, {
    simple: true,
    description: 'Grows with each change of its name or terms: who approves it says which they have read.',
  })
  version!: number;

  @Field(() => Int, { simple: true, description: 'What one redemption costs, in points.' })
  points!: number;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description:
      'Of a discount: what it takes off each service, in hundredths of a percent, half up to the smallest unit; null: an amount, or no discount.',
  })
  basisPoints!: number | null;

  @Reference(() => Service, 'Service', {
    nullable: true,
    description: 'Which service is free; null unless it is of the kind SERVICE.',
  })
  service!: Service | null;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'How often it can still be redeemed; null: without end.',
  })
  stock!: number | null;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'How many a patient can have, held and used ones together; null: any number.',
  })
  perPatientLimit!: number | null;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'The limit counts what was redeemed in so many times 24 hours; null: ever.',
  })
  limitDays!: number | null;

  @Reference(() => LoyaltyTier, 'LoyaltyTier', {
    nullable: true,
    description: 'The lowest tier that can redeem it; null: everyone can.',
  })
  tier!: LoyaltyTier | null;

  @Field(() => Int, {
    simple: true,
    description: 'A redemption can be used for so many times 24 hours.',
  })
  validDays!: number;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    from: 'proposedById',
    description: 'Who wrote its present terms; null where you may not see staff.',
  })
  proposedBy!: StaffMember | null;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    from: 'approvedById',
    description: 'Who approved them; null: nobody yet, or you may not see staff.',
  })
  approvedBy!: StaffMember | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When they were approved; null: they were not.',
  })
  approvedAt!: Date | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was made, by the clinic’s clock.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, {
    simple: true,
    description: 'When its terms or its status changed last, by the clinic’s clock.',
  })
  updatedAt!: Date;

  /** For `amountOff`, in minor units. */
  amountMinor!: number | null;
}

export const RewardConnection = connectionOf(Reward, 'Reward', 'The oldest first.');
