/** What clients send about campaigns. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotentInput } from '../idempotent-input.js';
import { Channel } from '../messaging/delivery-states.js';
import { PatientCriteriaInput } from '../patients/patient-criteria.js';
import { DateTimeScalar, LocalTimeScalar } from '../scalars.js';
import { CampaignKind, CampaignStatus, CampaignTiming } from './campaign-kinds.js';
import { MailingTextInput } from './mailing-text.js';

@InputType({ description: 'Whom a campaign is for: all that is given must hold; nothing given: everyone.' })
export class CampaignAudienceInput {
  @Field(() => PatientCriteriaInput, {
    nullable: true,
    description: 'What they must fit when a run begins; default: no matter.',
  })
  criteria?: PatientCriteriaInput | null;

  @Field(() => [ID], { nullable: true, description: 'In one of these patient groups; default: no matter.' })
  groupIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'In none of these patient groups; default: no matter.' })
  exceptGroupIds?: string[] | null;
}

@InputType()
abstract class CampaignTermsInput extends IdempotentInput {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Of AT, needed: when; not past when it is started.',
  })
  startsAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'Of YEARLY, needed: the month, 1 to 12.' })
  month?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of YEARLY, needed: the day of the month. 29 February is kept on the 28th in other years.',
  })
  day?: number | null;

  @Field(() => LocalTimeScalar, {
    nullable: true,
    description: 'Of YEARLY and BIRTHDAY: the time on the clock of each patient’s branch; default: 10:00.',
  })
  localTime?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many messages go in an hour, evenly: 1 to 1,000,000; default or null: as fast as they go.',
  })
  perHour?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a hundred recipients, how many get no message by lot: 0 to 50; default: 0.',
  })
  holdoutPercent?: number | null;
}

@InputType({ description: 'A campaign to make.' })
export class CampaignCreateInput extends CampaignTermsInput {
  @Field(() => String, { description: 'What staff call it; 1 to 200 characters.' })
  name!: string;

  @Field(() => CampaignKind, { description: 'What it is for.' })
  kind!: CampaignKind;

  @Field(() => [Channel], { description: 'By what it goes, at least one.' })
  channels!: Channel[];

  @Field(() => CampaignAudienceInput, { nullable: true, description: 'Whom it is for; default: everyone.' })
  audience?: CampaignAudienceInput | null;

  @Field(() => CampaignTiming, { description: 'When it goes out.' })
  timing!: CampaignTiming;

  @Field(() => [MailingTextInput], { description: 'What it says.' })
  texts!: MailingTextInput[];
}

@InputType({ description: 'What changes of a campaign: fields left out stay.' })
export class CampaignChangeInput extends CampaignTermsInput {
  @Field(() => ID, { description: 'The campaign.' })
  campaignId!: string;

  @Field(() => String, { nullable: true, description: 'What staff call it; cannot be cleared.' })
  name?: string | null;

  @Field(() => CampaignKind, { nullable: true, description: 'What it is for; cannot be cleared.' })
  kind?: CampaignKind | null;

  @Field(() => [Channel], { nullable: true, description: 'By what it goes; cannot be cleared.' })
  channels?: Channel[] | null;

  @Field(() => CampaignAudienceInput, { nullable: true, description: 'Whom it is for; null: everyone.' })
  audience?: CampaignAudienceInput | null;

  @Field(() => CampaignTiming, { nullable: true, description: 'When it goes out; cannot be cleared.' })
  timing?: CampaignTiming | null;

  @Field(() => [MailingTextInput], {
    nullable: true,
    description: 'What it says, all of it, in place of what it said; cannot be cleared.',
  })
  texts?: MailingTextInput[] | null;
}

@InputType()
abstract class CampaignStepInput extends IdempotentInput {
  @Field(() => ID, { description: 'The campaign.' })
  campaignId!: string;
}

@InputType({ description: 'A draft to start.' })
export class CampaignStartInput extends CampaignStepInput {}

@InputType({ description: 'A campaign to pause.' })
export class CampaignPauseInput extends CampaignStepInput {}

@InputType({ description: 'A paused campaign that is to go on.' })
export class CampaignResumeInput extends CampaignStepInput {}

@InputType({ description: 'A campaign to end for good.' })
export class CampaignStopInput extends CampaignStepInput {}

@InputType({ description: 'Which campaigns.' })
export class CampaignFilter {
  @Field(() => [CampaignStatus], { nullable: true, description: 'In one of these statuses; default: any.' })
  statuses?: CampaignStatus[] | null;

  @Field(() => [CampaignKind], { nullable: true, description: 'Of one of these kinds; default: any.' })
  kinds?: CampaignKind[] | null;
}
