/** What clients send about earning rules, and of what patients did in the portal. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { MoneyInput } from '../clinic/money-input.js';
import { IdempotentInput } from '../idempotent-input.js';
import { DateTimeScalar } from '../scalars.js';
import { EarningRuleKind, PortalActivity } from './points-kinds.js';

@InputType({ description: 'Which earning rules.' })
export class EarningRuleFilter {
  @Field(() => [EarningRuleKind], { nullable: true, description: 'Only those of one of these kinds.' })
  kinds?: EarningRuleKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only archived ones; null: both; default: only those that are not.',
  })
  archived?: boolean | null;
}

@InputType()
abstract class EarningTermsInput extends IdempotentInput {
  @Field(() => Int, {
    nullable: true,
    description:
      'Needed for PAID, and for that only: hundredths of a percent of the money that is paid, 1 to 10,000.',
  })
  basisPoints?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Needed for all kinds but PAID: how many points it gives each time, 1 to 1,000,000.',
  })
  points?: number | null;

  @Field(() => PortalActivity, {
    nullable: true,
    description: 'Needed for PORTAL_ACTIVITY, and for that only: which one.',
  })
  activity?: PortalActivity | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only for one of these services, at most 100; none or null: for all. None for PORTAL_ACTIVITY.',
  })
  serviceIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only at one of these branches, at most 100; none or null: at all. None for PORTAL_ACTIVITY.',
  })
  branchIds?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many times 24 hours the points are pending, 0 to 365; null: 0.',
  })
  availableAfterDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many months after the branch-local day of earning their last day is, 1 to 120; null: they never expire.',
  })
  expiresAfterMonths?: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when on these terms hold: not in the past; default: at once.',
  })
  effectiveFrom?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When they end, after they begin; null: when a later version begins.',
  })
  effectiveTo?: Date | null;
}

@InputType({ description: 'An earning rule to make.' })
export class EarningRuleCreateInput extends EarningTermsInput {
  @Field(() => String, {
    description: 'What staff call it, 1 to 200 characters; no two rules have the same name, case aside.',
  })
  name!: string;

  @Field(() => EarningRuleKind, { description: 'What it gives points for.' })
  kind!: EarningRuleKind;
}

@InputType({
  description: 'An earning rule, and what changes of it. What is left out stays, but for `effectiveFrom`.',
})
export class EarningRuleChangeInput extends EarningTermsInput {
  @Field(() => ID, { description: 'The rule.' })
  earningRuleId!: string;

  @Field(() => String, { nullable: true, description: 'What staff call it; makes no new version.' })
  name?: string | null;
}

@InputType({ description: 'An earning rule to put away for good.' })
export class EarningRuleArchiveInput extends IdempotentInput {
  @Field(() => ID, { description: 'The rule.' })
  earningRuleId!: string;
}

@InputType({ description: 'Something that a patient did in the portal or app.' })
export class PortalActivityRecordInput extends IdempotentInput {
  @Field(() => ID, { description: 'Who; a patient says it of themselves only.' })
  patientId!: string;

  @Field(() => PortalActivity, { description: 'What they did.' })
  activity!: PortalActivity;

  @Field(() => String, {
    nullable: true,
    description: 'Of a review: which one, such as its address, up to 500 characters; else none.',
  })
  reference?: string | null;
}

@InputType({ description: 'The clinic’s settings of points. What is left out or null stays.' })
export class ClinicLoyaltySetInput extends IdempotentInput {
  @Field(() => MoneyInput, {
    nullable: true,
    description:
      'What one point is to pay on an invoice, in the clinic’s currency: from its smallest unit to 1,000,000 of them. A second person has to approve it by `pointValueApprove`; the value that holds takes a proposal back.',
  })
  pointValue?: MoneyInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether reviews may earn points; leave it off where paying for reviews is forbidden.',
  })
  reviewRewards?: boolean | null;
}

@InputType({ description: 'Which value of a point somebody approves.' })
export class PointValueApproveInput extends IdempotentInput {
  @Field(() => MoneyInput, { description: 'What is proposed, as the approver has read it.' })
  pointValue!: MoneyInput;
}
