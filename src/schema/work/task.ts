/** Staff work as clients see it. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../connection.js';
import { Node } from '../node.js';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { Visit } from '../visits/visit.js';

export const TaskReason = {
  TELL_VISIT_CANCELLED: 'TELL_VISIT_CANCELLED',
  TELL_VISIT_MOVED: 'TELL_VISIT_MOVED',
} as const;
export type TaskReason = keyof typeof TaskReason;
registerEnumType(TaskReason, {
  name: 'TaskReason',
  description: 'Why there is a task.',
  valuesConfig: {
    TELL_VISIT_CANCELLED: {
      description: 'The clinic cancelled the visit of someone who gets no messages.',
    },
    TELL_VISIT_MOVED: { description: 'The clinic moved the visit of someone who gets no messages.' },
  },
});

@ObjectType({ implements: Node, description: 'Something for staff to do.' })
export class Task extends Node {
  @Field(() => TaskReason, { simple: true, description: 'Why, and so what is to be done.' })
  reason!: TaskReason;

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'Whom to tell; null where you may not see patients.',
  })
  patient!: Patient | null;

  @Reference(() => Visit, 'Visit', {
    nullable: true,
    description: 'About which visit; null where you may not see visits.',
  })
  visit!: Visit | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it came up, by the clinic’s clock.' })
  createdAt!: Date;
}

export const TaskConnection = connectionOf(Task, 'Task', 'As they came up, the oldest first.');
