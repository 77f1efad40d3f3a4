/** What clients send about tasks. */
import { Field, ID, InputType } from 'type-graphql';
import { StaffRole } from '../clinic/viewer-kinds.js';
import { IdempotentInput } from '../idempotent-input.js';
import { DateScalar, DateTimeScalar } from '../scalars.js';
import { TaskPriority } from './task-kinds.js';

const COMMENT = 'For the history; up to 4,000 characters.';

@InputType({ description: 'A task to make.' })
export class TaskCreateInput extends IdempotentInput {
  @Field(() => String, { description: 'What is to be done; up to 200 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'More about it; up to 4,000 characters.' })
  details?: string | null;

  @Field(() => TaskPriority, { nullable: true, description: 'What goes first; default: NORMAL.' })
  priority?: TaskPriority | null;

  @Field(() => ID, { nullable: true, description: 'Who has it: you, or a colleague. Default: nobody.' })
  assigneeId?: string | null;

  @Field(() => StaffRole, {
    nullable: true,
    description: 'Whose queue it is in. Default: none; without an assignee it is then anybody’s.',
  })
  role?: keyof typeof StaffRole | null;

  @Field(() => ID, { nullable: true, description: 'Where; default: where its visit is.' })
  branchId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'About whom; default: whom its visit or message is about.',
  })
  patientId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'About which visit; default: the one its message is about.',
  })
  visitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About which message.' })
  deliveryId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day in whose work plan it stands, not past; default: the day on which it is due, or today.',
  })
  day?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when, not past: whoever has it is told then, and a while later their manager.',
  })
  dueAt?: Date | null;
}

@InputType()
abstract class TaskStepInput extends IdempotentInput {
  @Field(() => ID, { description: 'The task.' })
  taskId!: string;
}

@InputType({ description: 'To whom to give an open task. Neither field: to nobody, back into its queue.' })
export class TaskAssignInput extends TaskStepInput {
  @Field(() => ID, { nullable: true, description: 'Who has it from now on; left out or null: nobody.' })
  assigneeId?: string | null;

  @Field(() => StaffRole, {
    nullable: true,
    description: 'Whose queue it is in from now on; left out: as it was; null: nobody’s in particular.',
  })
  role?: keyof typeof StaffRole | null;
}

@InputType({ description: 'A task that nobody has, to take.' })
export class TaskClaimInput extends TaskStepInput {
  @Field(() => String, { nullable: true, description: COMMENT })
  comment?: string | null;
}

@InputType({ description: 'A task that is done.' })
export class TaskCompleteInput extends TaskStepInput {
  @Field(() => String, { nullable: true, description: COMMENT })
  comment?: string | null;
}

@InputType({ description: 'A task that was done, and is to be done again.' })
export class TaskReopenInput extends TaskStepInput {
  @Field(() => String, { nullable: true, description: COMMENT })
  comment?: string | null;
}

@InputType({ description: 'A comment on a task.' })
export class TaskCommentInput extends TaskStepInput {
  @Field(() => String, { description: 'The comment, up to 4,000 characters.' })
  comment!: string;
}

@InputType({ description: 'Another time for an open task.' })
export class TaskRescheduleInput extends TaskStepInput {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day in whose work plan it stands, not past; left out or null: the day of the new due time, or as it was.',
  })
  day?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when, not past; left out: as it was; null: no time is set.',
  })
  dueAt?: Date | null;
}

@InputType({ description: 'Another priority for a task.' })
export class TaskPrioritizeInput extends TaskStepInput {
  @Field(() => TaskPriority, { description: 'The priority.' })
  priority!: TaskPriority;
}
