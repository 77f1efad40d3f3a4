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

  @Field(() => Boolean, { nullable: true, description: 'True: those open and past due; false: the others.' })
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

@InputType({ description: 'Which tasks to be told of; each field narrows them.' })
export class TaskChangedFilter {
  @Field(() => [ID], { nullable: true, description: 'Those that one of these has, or had until now.' })
  assigneeIds?: string[] | null;

  @Field(() => [StaffRole], {
    nullable: true,
    description: 'Those that are in the queue of one of these roles, or were until now.',
  })
  roles?: (keyof typeof StaffRole)[] | null;
}
