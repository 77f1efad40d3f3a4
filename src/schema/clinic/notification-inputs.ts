/** What clients send about the notification settings of calendars and of the clinic. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotentInput } from '../idempotent-input.js';
import { NotificationKind } from '../messaging/delivery-states.js';
import { LocalTimeScalar } from '../scalars.js';

@InputType({ description: 'A calendar’s settings; what is left out, or null, stays as it is.' })
export class CalendarNotificationsSetInput extends IdempotentInput {
  @Field(() => ID, { description: 'The calendar.' })
  calendarId!: string;

  @Field(() => [NotificationKind], {
    nullable: true,
    description:
      'All kinds that are to be on: they replace the present ones. Only kinds about visits: VISIT_BOOKED to REBOOKING_INVITATION.',
  })
  enabledKinds?: NotificationKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether patients may confirm, move and cancel themselves.',
  })
  selfServiceEnabled?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether time given back at least 48 hours ahead becomes a freed slot.',
  })
  freedSlotsEnabled?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many patients are asked about one freed slot, at most: 1 to 50.',
  })
  slotOffersMax?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many slots one cancellation or move frees in turn, the first included, at most: 1 to 10.',
  })
  slotChainMax?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many minutes before a slot’s start its offers close: 0 to 10080. For slots freed from now on.',
  })
  slotCloseMinutes?: number | null;
}

@InputType({ description: 'When nobody is to be disturbed.' })
export class QuietHoursInput {
  @Field(() => LocalTimeScalar, { description: 'Branch-local; the first quiet instant.' })
  start!: string;

  @Field(() => LocalTimeScalar, {
    description:
      'Branch-local; the first instant that is no longer quiet. Earlier than `start`: the next day.',
  })
  end!: string;
}

@InputType({ description: 'The clinic’s settings; what is left out stays as it is.' })
export class ClinicNotificationsSetInput extends IdempotentInput {
  @Field(() => QuietHoursInput, { nullable: true, description: 'Null: no quiet hours.' })
  quietHours?: QuietHoursInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Marketing messages to one patient in any 7 × 24 hours: 0 to 100.',
  })
  marketingCap?: number | null;

  @Field(() => [NotificationKind], {
    nullable: true,
    description:
      'All kinds of care that are to count as marketing: they replace the present ones. Kinds about visits, and FREED_SLOT_OFFER.',
  })
  marketingKinds?: NotificationKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether an image that a mail client loaded counts as read.',
  })
  imageLoadsTrusted?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many minutes a task may be past due before the manager is told: 0 to 10080. Holds for tasks that fall due from now on.',
  })
  taskEscalationMinutes?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The highest score of a survey that makes a task for a manager: 0 to 10; -1: none does.',
  })
  lowScoreMax?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the patient must confirm a consent to e-mail and SMS by the link in a message. Holds for what is recorded from now on.',
  })
  doubleOptIn?: boolean | null;
}
