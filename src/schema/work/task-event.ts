/** The history of a task, as clients see it. */
import { Field, ID, ObjectType } from 'type-graphql';
import { StaffMember } from '../clinic/staff-member.js';
import { connectionOf } from '../connection.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { TaskEventKind } from './task-kinds.js';

// Its resolver adds what changed.
@ObjectType({ description: 'A step in the life of a task, comments among them.' })
export class TaskEvent {
  @Field(() => ID, { simple: true, description: 'Its own, among the steps of all tasks.' })
  id!: string;

  @Field(() => TaskEventKind, { simple: true, description: 'What happened.' })
  kind!: TaskEventKind;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    description: 'Who did it; null: the server or a partner.',
  })
  staff!: StaffMember | null;

  @Field(() => String, { simple: true, nullable: true, description: 'What they wrote; null: nothing.' })
  comment!: string | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When, by the clinic’s clock.' })
  occurredAt!: Date;
}

export const TaskEventConnection = connectionOf(
  TaskEvent,
  'TaskEvent',
  'As they happened, the earliest first.',
);
