/** Freed slots and free times as clients see them. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Branch } from '../clinic/branch.js';
import { Calendar } from '../clinic/calendar.js';
import { Practitioner } from '../clinic/practitioner.js';
import { Node } from '../node.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { Visit } from './visit.js';

export const SlotStatus = { FREED: 'FREED', TAKEN: 'TAKEN' } as const;
export type SlotStatus = keyof typeof SlotStatus;

registerEnumType(SlotStatus, {
  name: 'SlotStatus',
  description: 'What became of time that was given back.',
  valuesConfig: {
    FREED: { description: 'Given back, and nobody has taken it.' },
    TAKEN: { description: 'A visit was booked or moved over it.' },
  },
});

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
    description: 'What gave it back; null where you may not see visits.',
  })
  freedByVisit!: Visit | null;

  @Field(() => DateTimeScalar, { simple: true, nullable: true, description: 'Null: nobody has taken it.' })
  takenAt!: Date | null;

  @Reference(() => Visit, 'Visit', {
    nullable: true,
    description: 'What took it; null: nothing, or not for you to see.',
  })
  takenByVisit!: Visit | null;
}

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
