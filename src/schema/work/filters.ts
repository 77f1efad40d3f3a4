/** How clients narrow lists and news of tasks. */
import { Field, ID, InputType } from 'type-graphql';
import { StaffRole } from '../clinic/viewer-kinds.js';
import { DateScalar } from '../scalars.js';
import { TaskPriority, TaskReason, TaskStatus } from './task-kinds.js';

@InputType({ description: 'Which tasks; each field narrows the list.' })
export class TaskFilter {
  @Field(() => [TaskStatus], { nullable: true, description: 'Those in one of these.' })
  statuses?: TaskStatus[] | null;

  @Field(() => [TaskPriority], { nullable: true, description: 'Those of one of these.' })
  priorities?: TaskPriority[] | null;

  @Field(() => [TaskReason], { nullable: true, description: 'Those that there are for one of these.' })
  reasons?: TaskReason[] | null;

  @Field(() => [ID], { nullable: true, description: 'Those that one of these has.' })
  assigneeIds?: string[] | null;

  @Field(() => [StaffRole], { nullable: true, description: 'Those in the queue of one of these roles.' })
  roles?: (keyof typeof StaffRole)[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those that nobody has; false: the others.' })
  unassigned?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those open that have fallen due; false: the others.',
  })
  overdue?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Those of this day or later.' })
  fromDay?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Those of this day or earlier.' })
  toDay?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Those about one of these patients.' })
  patientIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Those about one of these visits.' })
  visitIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Those about one of these messages.' })
  deliveryIds?: string[] | null;
}

@InputType({
  description:
    'Which tasks to be told of. `assigneeIds`, `roles` and `unassigned` are alternatives: a task comes when any one of those given fits it, as it is now or as it was until then. So "mine, those in my role’s queue, and what nobody has" is one subscription. Without these three: whoever has it. `branchIds` and `patientIds` each narrow what comes.',
})
export class TaskChangedFilter {
  @Field(() => [ID], { nullable: true, description: 'Those that one of these has, or had until then.' })
  assigneeIds?: string[] | null;

  @Field(() => [StaffRole], {
    nullable: true,
    description:
      'Those that are in the queue of one of these roles, or were until then, also where a colleague has them.',
  })
  roles?: (keyof typeof StaffRole)[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: those that nobody has, or had until then, in a role’s queue or not; false asks for none.',
  })
  unassigned?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Only those at one of these branches.' })
  branchIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only those about one of these patients.' })
  patientIds?: string[] | null;
}
