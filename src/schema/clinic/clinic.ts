/** The clinic as clients see it. */
import { Field, Int, ObjectType } from 'type-graphql';
import { DiscountChoice } from '../billing/promotion-kinds.js';
import { NotificationKind } from '../messaging/delivery-states.js';
import { Node } from '../node.js';
import { CurrencyCodeScalar, DateTimeScalar, LocalTimeScalar } from '../scalars.js';
import { PlanTier } from './plan-tier.js';

@ObjectType({ description: 'When nobody is to be disturbed; they may cross midnight.' })
export class QuietHours {
  @Field(() => LocalTimeScalar, { simple: true, description: 'Branch-local; the first quiet instant.' })
  start!: string;

  @Field(() => LocalTimeScalar, {
    simple: true,
    description: 'Branch-local; the first instant that is no longer quiet.',
  })
  end!: string;
}

@ObjectType({ implements: Node, description: 'The tenant: everything that you see belongs to it.' })
export class Clinic extends Node {
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: string;

  @Field(() => String, {
    simple: true,
    description: 'The language of its patients unless they say otherwise (BCP 47).',
  })
  locale!: string;

  @Field(() => CurrencyCodeScalar, { simple: true, description: 'What its prices are in.' })
  currencyCode!: string;

  @Field(() => Boolean, {
    simple: true,
    description: 'Whether it is a sandbox: its messages land in `mailbox`, and nobody receives them.',
  })
  sandbox!: boolean;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'A sandbox’s own clock, which stands still until `testClockAdvance`; null: real time.',
  })
  testClock!: Date | null;

  @Field(() => QuietHours, {
    simple: true,
    nullable: true,
    description: 'Marketing waits for their end, and rebooking is not offered in them; null: none.',
  })
  quietHours!: QuietHours | null;

  @Field(() => Int, {
    simple: true,
    description:
      'Marketing messages to one patient in any 7 × 24 hours; one over several channels counts once.',
  })
  marketingCap!: number;

  @Field(() => [NotificationKind], {
    simple: true,
    description: 'Kinds of care that count as marketing here: they need consent and wait like it.',
  })
  marketingKinds!: NotificationKind[];

  @Field(() => Boolean, {
    simple: true,
    description:
      'Whether an image that a mail client loaded counts as read. Mail clients also load them unread.',
  })
  imageLoadsTrusted!: boolean;

  @Field(() => Int, {
    simple: true,
    description: 'How many minutes a task may be past due before the manager is told.',
  })
  taskEscalationMinutes!: number;

  @Field(() => Int, {
    simple: true,
    description: 'The highest score of a survey that makes a task for a manager; -1: none does.',
  })
  lowScoreMax!: number;

  @Field(() => PlanTier, { simple: true, description: 'What it has subscribed to.' })
  planTier!: PlanTier;

  @Field(() => Boolean, {
    simple: true,
    description:
      'Whether consent to e-mail and SMS holds only once the patient has confirmed it by the link in a message.',
  })
  doubleOptIn!: boolean;

  @Field(() => Int, {
    simple: true,
    description:
      'How many days after a message of a rule or campaign a visit still counts as brought back by it.',
  })
  attributionDays!: number;

  @Field(() => Boolean, {
    simple: true,
    description: 'Whether reviews may earn points; off where paying for reviews is forbidden.',
  })
  reviewRewards!: boolean;

  @Field(() => DiscountChoice, {
    simple: true,
    description: 'Which promotions come to a line of a quote where they exclude each other.',
  })
  discountChoice!: DiscountChoice;

  @Field(() => Int, {
    simple: true,
    description: 'How many minutes a quote holds that belongs to no visit.',
  })
  quoteMinutes!: number;

  @Field(() => Int, {
    simple: true,
    description: 'Days from the local date of issue to the day by which an invoice is to be paid.',
  })
  invoiceDueDays!: number;
}
