/** What clients send about visits and free times. */
import { Field, ID, InputType } from 'type-graphql';
import { MoneyInput } from '../clinic/money-input.js';
import { IdempotentInput } from '../idempotent-input.js';
import { NotificationKind } from '../messaging/delivery-states.js';
import { DateScalar, DateTimeScalar } from '../scalars.js';
import { VisitStatus } from './visit-status.js';

@InputType({ description: 'A visit to book.' })
export class VisitBookInput extends IdempotentInput {
  @Field(() => ID, { description: 'For whom; a patient books for themselves.' })
  patientId!: string;

  @Field(() => ID, { description: 'With whom and where.' })
  calendarId!: string;

  @Field(() => ID, { description: 'What is done; its duration gives the end.' })
  serviceId!: string;

  @Field(() => DateTimeScalar, {
    description: 'A whole minute, not past, within the calendar’s working hours.',
  })
  startsAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Through what it is booked: "phone", "portal" …; up to 500 characters.',
  })
  bookedThrough?: string | null;

  @Field(() => [NotificationKind], {
    nullable: true,
    description: 'Kinds of messages that this visit does without: kinds about visits, and FREED_SLOT_OFFER.',
  })
  mutedKinds?: NotificationKind[] | null;
}

@InputType({ description: 'Where to move a visit.' })
export class VisitMoveInput extends IdempotentInput {
  @Field(() => ID, { description: 'The visit.' })
  visitId!: string;

  @Field(() => DateTimeScalar, {
    description: 'A whole minute, not past, within the calendar’s working hours.',
  })
  startsAt!: Date;

  @Field(() => ID, { nullable: true, description: 'Another calendar; default: the same.' })
  calendarId?: string | null;
}

@InputType({ description: 'A visit to cancel.' })
export class VisitCancelInput extends IdempotentInput {
  @Field(() => ID, { description: 'The visit.' })
  visitId!: string;

  @Field(() => String, { nullable: true, description: 'Why, for staff to read; up to 500 characters.' })
  reason?: string | null;
}

@InputType()
abstract class VisitStepInput extends IdempotentInput {
  @Field(() => ID, { description: 'The visit.' })
  visitId!: string;
}

@InputType({ description: 'A visit to confirm.' })
export class VisitConfirmInput extends VisitStepInput {}

@InputType({ description: 'A visit whose patient has arrived.' })
export class VisitMarkArrivedInput extends VisitStepInput {}

@InputType({ description: 'A visit that took place.' })
export class VisitCompleteInput extends VisitStepInput {
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'What the patient paid for it, in the clinic’s currency; null: not known yet.',
  })
  paid?: MoneyInput | null;
}

@InputType({ description: 'What was paid for a visit.' })
export class VisitPaidRecordInput extends VisitStepInput {
  @Field(() => MoneyInput, { description: 'In the clinic’s currency; it replaces what was recorded before.' })
  paid!: MoneyInput;
}

@InputType({ description: 'A visit that nobody came to.' })
export class VisitMarkNoShowInput extends VisitStepInput {}

@InputType({ description: 'Which messages a visit does without.' })
export class VisitNotificationsMuteInput extends IdempotentInput {
  @Field(() => ID, { description: 'The visit.' })
  visitId!: string;

  @Field(() => [NotificationKind], {
    description:
      'All kinds to be muted: they replace the present ones. None: nothing is muted. Kinds about visits, and FREED_SLOT_OFFER.',
  })
  mutedKinds!: NotificationKind[];
}

@InputType({ description: 'Which changes to be told of; each field narrows them.' })
export class PlaceFilter {
  @Field(() => [ID], { nullable: true, description: 'Those in one of these calendars.' })
  calendarIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Those at one of these branches.' })
  branchIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Those with one of these practitioners.' })
  practitionerIds?: string[] | null;
}

@InputType({ description: 'Which visits; each field narrows the list.' })
export class VisitFilter extends PlaceFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Those that start at this instant or later.' })
  from?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Those that start before this instant.' })
  to?: Date | null;

  @Field(() => [VisitStatus], { nullable: true, description: 'Those in one of these.' })
  statuses?: VisitStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Those of one of these patients.' })
  patientIds?: string[] | null;
}

@InputType({ description: 'Which free times.' })
export class FreeSlotFilter {
  @Field(() => ID, { description: 'For what; its duration must fit.' })
  serviceId!: string;

  @Field(() => DateScalar, { description: 'The first day, branch-local.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day, included; at most 31 days in all.' })
  to!: string;

  @Field(() => [ID], { nullable: true, description: 'In these calendars; default: all, at most 50.' })
  calendarIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'At these branches.' })
  branchIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'With these practitioners.' })
  practitionerIds?: string[] | null;
}
