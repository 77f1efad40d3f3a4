/** The retention report as clients see it. */
import { Extensions, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Branch } from '../clinic/branch.js';
import { Money } from '../clinic/money.js';
import { Practitioner } from '../clinic/practitioner.js';
import { Channel } from '../messaging/delivery-states.js';
import { Reference } from '../reference.js';
import { Campaign } from '../retention/campaign.js';
import { MailingKind } from '../retention/mailing-text.js';
import { RetentionRule } from '../retention/rule.js';
import { DateScalar } from '../scalars.js';

export const RetentionGrouping = {
  MAILING: 'MAILING',
  CHANNEL: 'CHANNEL',
  MONTH: 'MONTH',
  BRANCH: 'BRANCH',
  PRACTITIONER: 'PRACTITIONER',
} as const;
export type RetentionGrouping = keyof typeof RetentionGrouping;

registerEnumType(RetentionGrouping, {
  name: 'RetentionGrouping',
  description:
    'What the rows of the retention report are told apart by. However they are, they sum to the same total.',
  valuesConfig: {
    MAILING: { description: 'The rule or the campaign.' },
    CHANNEL: { description: 'What messages went over; of recipients, their first one.' },
    MONTH: { description: 'The branch-local month of the first message.' },
    BRANCH: { description: 'The branch of the last visit.' },
    PRACTITIONER: { description: 'The practitioner of the last visit.' },
  },
});

@ObjectType({ description: 'A rule or a campaign that wrote to patients.' })
export class ReportMailing {
  @Field(() => MailingKind, { simple: true, description: 'Which of the two.' })
  kind!: MailingKind;

  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: string;

  @Reference(() => RetentionRule, 'RetentionRule', {
    nullable: true,
    description: 'Null for a campaign, and where you may not see rules.',
  })
  retentionRule!: RetentionRule | null;

  @Reference(() => Campaign, 'Campaign', {
    nullable: true,
    description: 'Null for a rule, and where you may not see campaigns.',
  })
  campaign!: Campaign | null;
}

@ObjectType({ description: 'Days that a report is about.' })
export class ReportPeriod {
  @Field(() => DateScalar, { simple: true, description: 'The first day, branch-local.' })
  from!: string;

  @Field(() => DateScalar, { simple: true, description: 'The last day, included.' })
  to!: string;
}

@ObjectType({
  description:
    'What was sent, and what it brought. A recipient counts once for each time that a rule or a campaign wrote to them, over however many channels.',
})
export class RetentionFigures {
  @Field(() => Int, { simple: true, description: 'Messages sent.' })
  sent!: number;

  @Field(() => Int, { simple: true, description: 'Of these, those that arrived, as their provider says.' })
  delivered!: number;

  @Field(() => Int, { simple: true, description: 'Of those sent, those that were proved read.' })
  read!: number;

  @Field(() => Int, {
    simple: true,
    description: 'Of those sent, those without a price in the clinic’s currency: `cost` leaves them out.',
  })
  unpriced!: number;

  @Field(() => Int, { simple: true, description: 'Those who were sent at least one message.' })
  recipients!: number;

  @Field(() => Int, {
    simple: true,
    description:
      'Recipients who came back: with a completed visit that was booked at or after the message, before any later one of a rule or a campaign, and started within the clinic’s attribution days.',
  })
  cameBack!: number;

  @Field(() => Money, {
    simple: true,
    description: 'What was paid for the visits that they came back with, in the clinic’s currency.',
  })
  revenue!: Money;

  @Field(() => Money, { simple: true, description: 'What the messages sent cost, in the same currency.' })
  cost!: Money;

  @Field(() => Money, { simple: true, description: 'Revenue minus cost.' })
  return!: Money;

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: '`return` divided by `cost`, to four places, half away from zero; null: they cost nothing.',
  })
  returnRatio!: number | null;
}

@ObjectType({ description: 'The figures of one group; what they are not grouped by is null.' })
export class RetentionReportRow extends RetentionFigures {
  @Field(() => ReportMailing, { simple: true, nullable: true, description: 'The rule or the campaign.' })
  mailing!: ReportMailing | null;

  @Field(() => Channel, { simple: true, nullable: true, description: 'The channel.' })
  channel!: Channel | null;

  @Field(() => DateScalar, { simple: true, nullable: true, description: 'The first day of the month.' })
  month!: string | null;

  @Reference(() => Branch, 'Branch', {
    nullable: true,
    description: 'Null also for recipients who have no branch yet; their days are those of the first one.',
  })
  branch!: Branch | null;

  @Reference(() => Practitioner, 'Practitioner', {
    nullable: true,
    description: 'Null also for recipients who have no practitioner yet.',
  })
  practitioner!: Practitioner | null;
}

@ObjectType({
  description:
    'What those who were left out by lot show. Who was chosen counts, whether or not a message reached them; each for the day on which it was due.',
})
export class RetentionLift {
  @Field(() => ReportMailing, { simple: true, description: 'A rule or a campaign with a holdout.' })
  mailing!: ReportMailing;

  @Field(() => Int, { simple: true, description: 'Those who were to be written to.' })
  chosen!: number;

  @Field(() => Int, { simple: true, description: 'Those who were left without a message.' })
  heldOut!: number;

  @Field(() => Int, {
    simple: true,
    description:
      'Of those to be written to, those with a completed visit that was booked from then on and started within the attribution days.',
  })
  cameBackChosen!: number;

  @Field(() => Int, { simple: true, description: 'The same of those who were left without.' })
  cameBackHeldOut!: number;

  @Field(() => Float, {
    simple: true,
    description: 'The share that came back of the first minus that of the second, -1 to 1; not rounded.',
  })
  lift!: number;

  @Field(() => Float, {
    simple: true,
    description: 'Where its 95 % interval begins (Newcombe’s hybrid score method).',
  })
  intervalFrom!: number;

  @Field(() => Float, { simple: true, description: 'Where it ends.' })
  intervalTo!: number;
}

@ObjectType({
  description:
    'What rules and campaigns sent in a period, who came back, and what that brought and cost. A message belongs to the day of the first one to the same recipient.',
})
export class RetentionReport {
  @Field(() => ReportPeriod, { simple: true, description: 'What it is about.' })
  period!: ReportPeriod;

  @Field(() => RetentionReport, {
    simple: true,
    nullable: true,
    description: 'The same of as many days just before; null unless it was asked for.',
  })
  previous!: RetentionReport | null;

  @Extensions({ listSize: 100 })
  @Field(() => [RetentionReportRow], {
    simple: true,
    description:
      'By month, mailing, channel, branch and practitioner; groups of which nothing was sent have no row.',
  })
  rows!: RetentionReportRow[];

  @Field(() => RetentionFigures, { simple: true, description: 'The sum of the rows.' })
  total!: RetentionFigures;

  @Extensions({ listSize: 20 })
  @Field(() => [RetentionLift], {
    simple: true,
    description:
      'Of rules and campaigns with a holdout, by name; a filter of channels leaves them as they are.',
  })
  lifts!: RetentionLift[];

  @Field(() => String, {
    simple: true,
    description: 'The rows as CSV: RFC 4180, with a head; no cell is taken for a formula.',
  })
  csv!: string;
}
