/** What clients send about promotions. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { MoneyInput } from '../clinic/money-input.js';
import { IdempotentInput } from '../idempotent-input.js';
import { DateScalar, DateTimeScalar } from '../scalars.js';
import { DiscountChoice, PromotionPatients, PromotionStatus, PromotionTrigger } from './promotion-kinds.js';

@InputType({ description: 'Which promotions.' })
export class PromotionFilter {
  @Field(() => [PromotionStatus], { nullable: true, description: 'Only those.' })
  statuses?: PromotionStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose latest version waits for a second person, or only the others.',
  })
  undecided?: boolean | null;
}

@InputType({
  description:
    'Who and what a promotion is for: all that is given must hold; of a list, one. Lists have 1 to 100 entries.',
})
class PromotionScopeInput {
  @Field(() => [ID], { nullable: true, description: 'These services.' })
  serviceIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'These packages, when they are sold. Without this and `serviceIds`: all services, and no packages.',
  })
  servicePackageIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Done by one of these.' })
  practitionerIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'At one of these branches.' })
  branchIds?: string[] | null;

  @Field(() => PromotionPatients, { nullable: true, description: 'New patients, or those who return.' })
  patients?: PromotionPatients | null;

  @Field(() => [ID], { nullable: true, description: 'Patients in one of these tiers.' })
  loyaltyTierIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Patients in one of these groups.' })
  groupIds?: string[] | null;

  @Field(() => [Int], {
    nullable: true,
    description: '1, Monday, to 7, Sunday, of the visit, or of the quote where there is none; branch-local.',
  })
  weekdays?: number[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first local date of the visit.' })
  datesFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last local date of the visit.' })
  datesTo?: string | null;
}

@InputType()
abstract class PromotionTermsInput extends IdempotentInput {
  @Field(() => Int, {
    nullable: true,
    description:
      'Hundredths of a percent of what is left of each line, 1 to 10,000. Either this or `amountOff`; one takes the other away.',
  })
  basisPoints?: number | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'So much off the quote, in proportion to what is left of the lines that it fits.',
  })
  amountOff?: MoneyInput | null;

  @Field(() => MoneyInput, { nullable: true, description: 'At most so much off one quote; default: no end.' })
  max?: MoneyInput | null;

  @Field(() => PromotionScopeInput, {
    nullable: true,
    description: 'Who and what it is for; default: all patients and services. Replaces the whole scope.',
  })
  scope?: PromotionScopeInput | null;

  @Field(() => Int, { nullable: true, description: '0 to 999, the smaller goes first; default: 500.' })
  priority?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether no other promotion comes to the same line; default: no.',
  })
  exclusive?: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Quotes from this instant on get it; default: from now on.',
  })
  effectiveFrom?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Quotes from this instant on do not get it any more; default: no end.',
  })
  effectiveTo?: Date | null;

  @Field(() => Int, { nullable: true, description: 'How often it can be given in all; default: no end.' })
  totalLimit?: number | null;

  @Field(() => Int, { nullable: true, description: 'How often one patient can get it; default: no end.' })
  perPatientLimit?: number | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'How much can be given in all; the last of it is given in part. Default: no end.',
  })
  budget?: MoneyInput | null;
}

@InputType({ description: 'A promotion to propose.' })
export class PromotionCreateInput extends PromotionTermsInput {
  @Field(() => String, { description: 'Its name, up to 200 characters; patients see it on their quotes.' })
  name!: string;

  @Field(() => PromotionTrigger, { description: 'How it comes to a quote; this never changes.' })
  trigger!: PromotionTrigger;
}

@InputType({
  description:
    'A promotion, and what is to change of its latest version. What is left out stays; null takes away what can be without.',
})
export class PromotionChangeInput extends PromotionTermsInput {
  @Field(() => ID, { description: 'The promotion.' })
  promotionId!: string;

  @Field(() => String, { nullable: true, description: 'Another name; it holds at once.' })
  name?: string | null;
}

@InputType()
abstract class PromotionDecisionInput extends IdempotentInput {
  @Field(() => ID, { description: 'The promotion.' })
  promotionId!: string;

  @Field(() => Int, {
    description: 'The version that you have looked at: only the latest can be decided on.',
  })
  version!: number;
}

@InputType({ description: 'A version of a promotion to approve.' })
export class PromotionApproveInput extends PromotionDecisionInput {}

@InputType({ description: 'A version of a promotion to refuse.' })
export class PromotionRefuseInput extends PromotionDecisionInput {}

@InputType()
abstract class PromotionChoiceInput extends IdempotentInput {
  @Field(() => ID, { description: 'The promotion.' })
  promotionId!: string;
}

@InputType({ description: 'A promotion to pause.' })
export class PromotionPauseInput extends PromotionChoiceInput {}

@InputType({ description: 'A promotion that is to go on.' })
export class PromotionResumeInput extends PromotionChoiceInput {}

@InputType({ description: 'A promotion to end.' })
export class PromotionEndInput extends PromotionChoiceInput {}

@InputType({ description: 'How the clinic gives discounts. What is left out or null stays.' })
export class ClinicDiscountsSetInput extends IdempotentInput {
  @Field(() => DiscountChoice, {
    nullable: true,
    description: 'Which promotions come to a line where they exclude each other.',
  })
  discountChoice?: DiscountChoice | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many minutes a quote holds that belongs to no visit: 1 to 1,440.',
  })
  quoteMinutes?: number | null;
}
