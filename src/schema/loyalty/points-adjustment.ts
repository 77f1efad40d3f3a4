/** Points given or taken by hand, as clients see and ask for them. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { StaffMember } from '../clinic/staff-member.js';
import { connectionOf } from '../connection.js';
import { IdempotentInput } from '../idempotent-input.js';
import { Node } from '../node.js';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { DateScalar, DateTimeScalar } from '../scalars.js';
import { PointsAdjustmentStatus } from './points-kinds.js';

@ObjectType({
  implements: Node,
  description: 'Points that are given or taken by hand. They move when a second person has approved it.',
})
export class PointsAdjustment extends Node {
  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'Whose points; null: you may not see patients.',
  })
  patient!: Patient | null;

  @Field(() => Int, { simple: true, description: 'Above zero: given; below: taken.' })
  points!: number;

  @Field(() => String, { simple: true, description: 'Why.' })
  reason!: string;

  @Field(() => DateScalar, {
    simple: true,
    nullable: true,
    description:
      'Of points that are given: the last day on which they can be used, by the clock of the clinic’s first branch; null: they never expire.',
  })
  expiresOn!: string | null;

  @Field(() => PointsAdjustmentStatus, { simple: true, description: 'How far it is.' })
  status!: PointsAdjustmentStatus;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    description: 'Who asked for it; null: not yours to see.',
  })
  requestedBy!: StaffMember | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When, by the clinic’s clock.' })
  requestedAt!: Date;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    description: 'Who approved or refused it, never who asked for it; null: nobody yet, or not yours to see.',
  })
  decidedBy!: StaffMember | null;

  @Field(() => DateTimeScalar, { simple: true, nullable: true, description: 'When; null: not yet.' })
  decidedAt!: Date | null;
}

export const PointsAdjustmentConnection = connectionOf(
  PointsAdjustment,
  'PointsAdjustment',
  'By when it was asked for, the latest first.',
);

@InputType({ description: 'Which adjustments; each field narrows the list.' })
export class PointsAdjustmentFilter {
  @Field(() => [PointsAdjustmentStatus], { nullable: true, description: 'Those in one of these.' })
  statuses?: PointsAdjustmentStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Those of one of these patients.' })
  patientIds?: string[] | null;
}

@InputType({ description: 'Points to give or to take by hand.' })
export class PointsAdjustmentRequestInput extends IdempotentInput {
  @Field(() => ID, { description: 'Whose points.' })
  patientId!: string;

  @Field(() => Int, { description: 'Above zero: to give; below: to take; at most 1,000,000 either way.' })
  points!: number;

  @Field(() => String, { description: 'Why; up to 500 characters.' })
  reason!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Of points to give: the last day on which they can be used, by the clock of the clinic’s first branch; null: they never expire.',
  })
  expiresOn?: string | null;
}

@InputType()
abstract class DecideInput extends IdempotentInput {
  @Field(() => ID, { description: 'The adjustment.' })
  pointsAdjustmentId!: string;
}

@InputType({ description: 'An adjustment to approve.' })
export class PointsAdjustmentApproveInput extends DecideInput {}

@InputType({ description: 'An adjustment to refuse.' })
export class PointsAdjustmentRefuseInput extends DecideInput {}
