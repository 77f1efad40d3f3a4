/** What clients send about retention rules. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotentInput } from '../idempotent-input.js';
import { Channel } from '../messaging/delivery-states.js';
import { Sex } from '../patients/patient.js';
import { DateScalar } from '../scalars.js';
import { MailingTextInput } from './mailing-text.js';
import { RetentionRuleStatus } from './rule-kinds.js';

const DAYS = 'How many local days after the one on which the last visit ended it is due, 1 to 3,650.';
const PRIORITY = 'Of several rules due at once the smaller goes first: 0 to 999';
const HOLDOUT = 'Of a hundred recipients, how many get no message by lot: 0 to 50';
const FILTERS = 'Whom else it looks at. Needs the advanced plan, else PLAN_TIER_TOO_LOW';

@InputType({ description: 'Which rules.' })
export class RetentionRuleFilter {
  @Field(() => [RetentionRuleStatus], { nullable: true, description: 'Only those.' })
  statuses?: RetentionRuleStatus[] | null;
}

@InputType({
  description:
    'The advanced filters of a rule: all that is given must hold, and of a list one. They need the advanced plan.',
})
export class RetentionRuleFiltersInput {
  @Field(() => [ID], { nullable: true, description: 'The patient is insured by one of these plans.' })
  insurancePlanIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'The last visit was for one of these.' })
  serviceIds?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'At least so many full years old on the local date on which it is due: 0 to 150.',
  })
  ageFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'At most so many: 0 to 150.' })
  ageTo?: number | null;

  @Field(() => [Sex], { nullable: true, description: 'Of one of these.' })
  sexes?: Sex[] | null;

  @Field(() => [ID], { nullable: true, description: 'In one of these groups.' })
  groupIds?: string[] | null;
}

@InputType({ description: 'A rule to make.' })
export class RetentionRuleCreateInput extends IdempotentInput {
  @Field(() => String, { description: 'What staff call it; up to 200 characters.' })
  name!: string;

  @Field(() => [Channel], { description: 'By what it goes.' })
  channels!: Channel[];

  @Field(() => Int, { description: DAYS })
  days!: number;

  @Field(() => ID, { nullable: true, description: 'Whose visits count; default: anybody’s.' })
  practitionerId?: string | null;

  @Field(() => Int, { nullable: true, description: `${PRIORITY}; default: 500.` })
  priority?: number | null;

  @Field(() => RetentionRuleFiltersInput, { nullable: true, description: `${FILTERS}; default: everyone.` })
  filters?: RetentionRuleFiltersInput | null;

  @Field(() => Int, { nullable: true, description: `${HOLDOUT}; default: 0.` })
  holdoutPercent?: number | null;

  @Field(() => [MailingTextInput], { description: 'What it says: one text for all, or several.' })
  texts!: MailingTextInput[];
}

@InputType({ description: 'A rule, and what changes of it. What is left out stays.' })
export class RetentionRuleChangeInput extends IdempotentInput {
  @Field(() => ID, { description: 'The rule.' })
  retentionRuleId!: string;

  @Field(() => String, { nullable: true, description: 'What staff call it; makes no new version.' })
  name?: string | null;

  @Field(() => [Channel], { nullable: true, description: 'By what it goes.' })
  channels?: Channel[] | null;

  @Field(() => Int, { nullable: true, description: DAYS })
  days?: number | null;

  @Field(() => ID, { nullable: true, description: 'Whose visits count; null: anybody’s.' })
  practitionerId?: string | null;

  @Field(() => Int, { nullable: true, description: `${PRIORITY}.` })
  priority?: number | null;

  @Field(() => RetentionRuleFiltersInput, { nullable: true, description: `${FILTERS}; null: everyone.` })
  filters?: RetentionRuleFiltersInput | null;

  @Field(() => Int, { nullable: true, description: `${HOLDOUT}.` })
  holdoutPercent?: number | null;

  @Field(() => [MailingTextInput], {
    nullable: true,
    description: 'What it says, in place of all its texts.',
  })
  texts?: MailingTextInput[] | null;
}

@InputType()
abstract class RuleStepInput extends IdempotentInput {
  @Field(() => ID, { description: 'The rule.' })
  retentionRuleId!: string;
}

@InputType({ description: 'A rule to activate, or to activate again.' })
export class RetentionRuleActivateInput extends RuleStepInput {}

@InputType({ description: 'A rule to pause.' })
export class RetentionRulePauseInput extends RuleStepInput {}

@InputType({ description: 'A rule to put away for good.' })
export class RetentionRuleArchiveInput extends RuleStepInput {}

@InputType({
  description:
    'A rule to try: as it is, or with changes that are not saved; or, without `retentionRuleId`, a new one, which needs channels, days and texts.',
})
export class RetentionRuleDryRunInput {
  @Field(() => ID, { nullable: true, description: 'The rule; default: a new one.' })
  retentionRuleId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'On this date, local to each branch, up to a year ahead; default: today and the 29 days after.',
  })
  date?: string | null;

  @Field(() => [Channel], { nullable: true, description: 'By what it goes; default: as the rule says.' })
  channels?: Channel[] | null;

  @Field(() => Int, { nullable: true, description: DAYS })
  days?: number | null;

  @Field(() => ID, { nullable: true, description: 'Whose visits count; null: anybody’s.' })
  practitionerId?: string | null;

  @Field(() => RetentionRuleFiltersInput, { nullable: true, description: `${FILTERS}; null: everyone.` })
  filters?: RetentionRuleFiltersInput | null;

  @Field(() => Int, { nullable: true, description: `${HOLDOUT}.` })
  holdoutPercent?: number | null;

  @Field(() => [MailingTextInput], {
    nullable: true,
    description: 'What it says; default: as the rule says.',
  })
  texts?: MailingTextInput[] | null;
}
