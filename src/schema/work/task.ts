/** Staff work as clients see it. */
import { Field, ObjectType } from 'type-graphql';
import { Branch } from '../clinic/branch.js';
import { StaffMember } from '../clinic/staff-member.js';
import { StaffRole } from '../clinic/viewer-kinds.js';
import { connectionOf } from '../connection.js';
import { Delivery } from '../messaging/delivery.js';
import { Node } from '../node.js';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { DateScalar, DateTimeScalar } from '../scalars.js';
import { Visit } from '../visits/visit.js';
import { TaskPriority, TaskReason, TaskStatus } from './task-kinds.js';

@ObjectType({ implements: Node, description: 'Something for staff to do.' })
export class Task extends Node {
  @Field(() => TaskReason, {
    simple: true,
    description: 'Why there is one; where it has no title, also what is to be done.',
  })
  reason!: TaskReason;

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'What is to be done, in people’s words; null: `reason` says it.',
  })
  title!: string | null;

  @Field(() => String, { simple: true, nullable: true, description: 'More about it.' })
  details!: string | null;

  @Field(() => TaskPriority, { simple: true, description: 'What goes first.' })
  priority!: TaskPriority;

  @Field(() => TaskStatus, { simple: true, description: 'Whether it is still to be done.' })
  status!: TaskStatus;

  @Field(() => StaffRole, {
    simple: true,
    nullable: true,
    description: 'Whose queue it is in; null: nobody’s in particular.',
  })
  role!: keyof typeof StaffRole | null;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    description: 'Who has it; null: nobody yet.',
  })
  assignee!: StaffMember | null;

  @Reference(() => Branch, 'Branch', { nullable: true, description: 'Where; its time zone counts the days.' })
  branch!: Branch | null;

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'About whom; null: about nobody, or where you may not see patients.',
  })
  patient!: Patient | null;

  @Reference(() => Visit, 'Visit', {
    nullable: true,
    description: 'About which visit; null: about none, or where you may not see visits.',
  })
  visit!: Visit | null;

  @Reference(() => Delivery, 'Delivery', {
    nullable: true,
    description: 'About which message; null: about none, or where you may not see messages.',
  })
  delivery!: Delivery | null;

  @Field(() => DateScalar, { simple: true, description: 'The day in whose work plan it stands.' })
  day!: string;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'Until when; null: no time is set.',
  })
  dueAt!: Date | null;

  @Field(() => Boolean, {
    simple: true,
    description:
      'Whether it is open and has fallen due, from the instant of `dueAt` on; behind a cursor: when the first page was read.',
  })
  overdue!: boolean;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    description: 'Who made it; null: the server or a partner.',
  })
  createdBy!: StaffMember | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it came up, by the clinic’s clock.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { simple: true, description: 'When somebody last changed it.' })
  updatedAt!: Date;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was done; null: it is open.',
  })
  completedAt!: Date | null;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    description: 'Who did it; null: it is open, or a partner did.',
  })
  completedBy!: StaffMember | null;
}

export const TaskConnection = connectionOf(
  Task,
  'Task',
  'Overdue first, then by priority from the highest, then by due time, then by age. What was overdue on the first page goes first on all that follow it.',
);
