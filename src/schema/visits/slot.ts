/** Freed slots and free times as clients see them. */
import { Field, Int, ObjectType } from 'type-graphql';
import { Branch } from '../clinic/branch.js';
import { Calendar } from '../clinic/calendar.js';
import { Practitioner } from '../clinic/practitioner.js';
import { connectionOf } from '../connection.js';
import { Node } from '../node.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { SlotClosedReason, SlotStatus } from './slot-codes.js';
import { Visit } from './visit.js';

@ObjectType({
  implements: Node,
  description:
    'Time that a visit gave back when it was cancelled or moved away, at least 48 hours before its start.',
})
export class Slot extends Node {
  @Field(() => SlotStatus, { simple: true, description: 'What became of it.' })
  status!: SlotStatus;

  @Field(() => DateTimeScalar, { simple: true, description: 'The start.' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { simple: true, description: 'The end.' })
  endsAt!: Date;

  @Reference(() => Calendar, 'Calendar', { description: 'Whose time it is, and where.' })
  calendar!: Calendar;

  @Reference(() => Branch, 'Branch', { description: 'Where.' })
  branch!: Branch;

  @Reference(() => Practitioner, 'Practitioner', { description: 'Who would treat.' })
  practitioner!: Practitioner;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was given back.' })
  freedAt!: Date;

  @Reference(() => Visit, 'Visit', {
    nullable: true,
    description: 'What gave it back; null where you may not see visits, or this one.',
  })
  freedByVisit!: Visit | null;

  @Field(() => DateTimeScalar, { simple: true, nullable: true, description: 'Null: nobody has taken it.' })
  takenAt!: Date | null;

  @Reference(() => Visit, 'Visit', {
    nullable: true,
    description: 'What was claimed, booked or moved into it; null: nothing, or not for you to see.',
  })
  takenByVisit!: Visit | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    description: 'When offers of it close. From this instant on nobody can claim it, and nobody is asked.',
  })
  closesAt!: Date;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description:
      'The place in its chain: 1 for time that was cancelled or moved away, one more for each claim that freed the next. Null where you may not see slots.',
  })
  chainNumber!: number | null;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description:
      'How often a round of offers was begun; 0: nobody was asked. Null where you may not see slots.',
  })
  round!: number | null;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'How many offers were made, in all rounds. Null where you may not see slots.',
  })
  offersMade!: number | null;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'How many offers are open now. Null where you may not see slots.',
  })
  offersOpen!: number | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'Null: its status is not CLOSED.',
  })
  closedAt!: Date | null;

  @Field(() => SlotClosedReason, {
    simple: true,
    nullable: true,
    description: 'Why it is no longer offered; null: its status is not CLOSED.',
  })
  closedReason!: SlotClosedReason | null;
}

export const SlotConnection = connectionOf(Slot, 'Slot', 'By start.');

@ObjectType({ description: 'A time at which a visit could be booked.' })
export class FreeSlot {
  @Field(() => DateTimeScalar, { simple: true, description: 'The start.' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, {
    simple: true,
    description: 'The end: the start and the service’s duration.',
  })
  endsAt!: Date;

  @Reference(() => Calendar, 'Calendar', { description: 'The calendar to book it in.' })
  calendar!: Calendar;
}
