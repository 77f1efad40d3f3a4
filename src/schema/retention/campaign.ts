/** Campaigns as clients see them. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { CampaignAudience as Audience } from '../../entities/retention/campaign.js';
import { StaffMember } from '../clinic/staff-member.js';
import { connectionOf } from '../connection.js';
import { Channel } from '../messaging/delivery-states.js';
import { Node } from '../node.js';
import { Patient } from '../patients/patient.js';
import { PatientCriteria } from '../patients/patient-criteria.js';
import { Reference } from '../reference.js';
import { DateTimeScalar, LocalTimeScalar } from '../scalars.js';
import { Visit } from '../visits/visit.js';
import { CampaignKind, CampaignRunStatus, CampaignStatus, CampaignTiming } from './campaign-kinds.js';

@ObjectType({ description: 'Whom a campaign is for: all that is given must hold; nothing given: everyone.' })
export class CampaignAudience {
  @Field(() => PatientCriteria, {
    simple: true,
    nullable: true,
    description: 'What they must fit when a run begins; null: no matter.',
  })
  criteria?: PatientCriteria | null;

  // Shown by the resolver as objects.
  groupIds?: Audience['groupIds'];

  exceptGroupIds?: Audience['exceptGroupIds'];
}

@ObjectType({ implements: Node, description: 'A mailing to an audience, once or repeating.' })
export class Campaign extends Node {
  @Field(() => String, { simple: true, description: 'What staff call it; patients never see it.' })
  name!: string;

  @Field(() => CampaignKind, { simple: true, description: 'What it is for.' })
  kind!: CampaignKind;

  @Field(() => CampaignStatus, { simple: true, description: 'How far it is.' })
  status!: CampaignStatus;

  @Field(() => Int, { simple: true, description: 'One more after each change; messages say theirs.' })
  version!: number;

  @Field(() => [Channel], {
    simple: true,
    description: 'By what it goes, over each that a patient consents to; nothing else stands in.',
  })
  channels!: Channel[];

  @Field(() => CampaignAudience, { simple: true, description: 'Whom it is for.' })
  audience!: CampaignAudience;

  @Field(() => CampaignTiming, { simple: true, description: 'When it goes out.' })
  timing!: CampaignTiming;

  @Field(() => DateTimeScalar, { simple: true, nullable: true, description: 'Of AT: when.' })
  startsAt!: Date | null;

  @Field(() => Int, { simple: true, nullable: true, description: 'Of YEARLY: the month, 1 to 12.' })
  month!: number | null;

  @Field(() => Int, { simple: true, nullable: true, description: 'Of YEARLY: the day of the month.' })
  day!: number | null;

  @Field(() => LocalTimeScalar, {
    simple: true,
    description: 'Of YEARLY and BIRTHDAY: the time on the clock of each patient’s branch.',
  })
  localTime!: string;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'How many messages go in an hour, evenly; null: as fast as they go.',
  })
  perHour!: number | null;

  @Field(() => Int, {
    simple: true,
    description: 'Of a hundred recipients, how many get no message by lot, so that both can be compared.',
  })
  holdoutPercent!: number;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'Since when it is active; null: it is not, or is over.',
  })
  activeSince!: Date | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When its next run begins where that is soonest; null: none is to come.',
  })
  nextRunAt!: Date | null;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    description: 'Who made it; null: a partner.',
  })
  createdBy!: StaffMember | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was made, by the clinic’s clock.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was last changed.' })
  updatedAt!: Date;
}

@ObjectType({ description: 'One time that a campaign goes out.' })
class CampaignRun {
  @Field(() => String, {
    simple: true,
    description: 'Which time: "1" of what goes out once, the year of what is yearly, the date of birthdays.',
  })
  occasion!: string;

  @Field(() => CampaignRunStatus, { simple: true, description: 'How far it is.' })
  status!: CampaignRunStatus;

  @Field(() => Int, { simple: true, description: 'Whom it chose, those held out included.' })
  recipients!: number;

  @Field(() => Int, { simple: true, description: 'Of these, by lot without a message.' })
  heldOut!: number;

  @Field(() => Int, {
    simple: true,
    description: 'Of the others, those whose messages were released so far.',
  })
  released!: number;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it begins where that is soonest.' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was begun.' })
  startedAt!: Date;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was over; null: it is not.',
  })
  finishedAt!: Date | null;
}

@ObjectType({ description: 'A patient whom a run of a campaign chose.' })
class CampaignRecipient {
  @Field(() => String, { simple: true, description: 'The run; see CampaignRun.' })
  occasion!: string;

  @Reference(() => Patient, 'Patient', { nullable: true, description: 'Whom; null: not for you to see.' })
  patient!: Patient | null;

  @Field(() => Int, { simple: true, description: 'Under which version of the campaign.' })
  version!: number;

  @Field(() => String, { simple: true, description: 'Which text: "A", "B" …; empty: the only one.' })
  variant!: string;

  @Field(() => Boolean, { simple: true, description: 'Whether they get no message by lot.' })
  heldOut!: boolean;

  @Reference(() => Visit, 'Visit', {
    nullable: true,
    description:
      'Of a confirming or reminding campaign: about which visit; null: none, or not for you to see.',
  })
  visit!: Visit | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When they were chosen.' })
  chosenAt!: Date;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When their message was released, or would have been; null: they wait.',
  })
  releasedAt!: Date | null;
}

@ObjectType({ description: 'What became of one variant of a campaign’s text, over all its runs.' })
export class CampaignVariant {
  @Field(() => String, { simple: true, description: '"A", "B" …; empty: the only one.' })
  variant!: string;

  @Field(() => Int, { simple: true, description: 'Of a hundred recipients, how many get it now.' })
  share!: number;

  @Field(() => Int, { simple: true, description: 'Who was chosen for it, without those held out.' })
  recipients!: number;

  @Field(() => Int, { simple: true, description: 'Who would have been, but was held out.' })
  heldOut!: number;

  @Field(() => Int, {
    simple: true,
    description:
      'To how many patients a message with its words was sent, over any channel; also to those who drew another variant after the texts were changed.',
  })
  sent!: number;

  @Field(() => Int, { simple: true, description: 'How many read one.' })
  read!: number;
}

export const CampaignConnection = connectionOf(Campaign, 'Campaign', 'The newest first.');
export const CampaignRunConnection = connectionOf(CampaignRun, 'CampaignRun', 'The latest first.');
export const CampaignRecipientConnection = connectionOf(
  CampaignRecipient,
  'CampaignRecipient',
  'By run, and within one by patient.',
);
