/** A visit as clients see it. */
import { Field, Int, ObjectType } from 'type-graphql';
import { Branch } from '../clinic/branch.js';
import { Calendar } from '../clinic/calendar.js';
import { Practitioner } from '../clinic/practitioner.js';
import { Service } from '../clinic/service.js';
import { NotificationKind } from '../messaging/delivery-states.js';
import { Node } from '../node.js';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { Actor, VisitStatus } from './visit-status.js';

@ObjectType({ implements: Node, description: 'A patient’s time with a practitioner.' })
export class Visit extends Node {
  @Field(() => VisitStatus, { simple: true, description: 'Where it is in its life.' })
  status!: VisitStatus;

  @Field(() => DateTimeScalar, { simple: true, description: 'The start.' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, {
    simple: true,
    description: 'The end: the start and the service’s duration.',
  })
  endsAt!: Date;

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'Null where you may not see patients.',
  })
  patient!: Patient | null;

  @Reference(() => Service, 'Service', { description: 'What is done.' })
  service!: Service;

  @Reference(() => Practitioner, 'Practitioner', { description: 'Who treats.' })
  practitioner!: Practitioner;

  @Reference(() => Branch, 'Branch', { description: 'Where.' })
  branch!: Branch;

  @Reference(() => Calendar, 'Calendar', { description: 'The practitioner’s calendar at the branch.' })
  calendar!: Calendar;

  @Field(() => DateTimeScalar, {
    simple: true,
    description: 'When it was booked, or moved last: what reminders count from.',
  })
  bookedAt!: Date;

  @Field(() => Int, { simple: true, description: '1 for the booking, one more for each move.' })
  bookingNumber!: number;

  @Field(() => Actor, { simple: true, description: 'Who booked it.' })
  bookedBy!: Actor;

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Through what: "phone", "portal" …; null: not told.',
  })
  bookedThrough!: string | null;

  @Field(() => [NotificationKind], {
    simple: true,
    description: 'The kinds of messages that it does without.',
  })
  mutedKinds!: NotificationKind[];

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'Null: not confirmed since the last move.',
  })
  confirmedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'Null: the arrival was not recorded.',
  })
  arrivedAt!: Date | null;

  @Field(() => DateTimeScalar, { simple: true, nullable: true, description: 'Null: not completed.' })
  completedAt!: Date | null;

  @Field(() => DateTimeScalar, { simple: true, nullable: true, description: 'Null: not cancelled.' })
  cancelledAt!: Date | null;

  @Field(() => Actor, { simple: true, nullable: true, description: 'Who cancelled it; null: nobody.' })
  cancelledBy!: Actor | null;

  @Field(() => String, { simple: true, nullable: true, description: 'Why, as it was given; null: not told.' })
  cancellationReason!: string | null;

  // Shown by the resolver as money.
  paidMinor!: number | null;

  paidCurrency!: string | null;
}
