/** The messages of `taskChanged`. */
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { Reference } from '../reference.js';
import { Task } from '../work/task.js';
import { TaskChangeOfField } from '../work/task-change-of-field.js';
import { EventMessage, ResyncRequired } from './event.js';

@ObjectType({ description: 'Something happened to a task.' })
class TaskChanged extends EventMessage {
  @Field(() => ID, {
    simple: true,
    description: 'The task’s id, also where the task itself is no longer yours to see.',
  })
  taskId!: string;

  @Reference(() => Task, 'Task', {
    nullable: true,
    from: 'taskToLoad',
    description: 'The task as it is now; null: it is no longer yours to see.',
  })
  task!: Task | null;

  @Field(() => [TaskChangeOfField], {
    simple: true,
    description: 'What changed in it; empty for a new task, a comment and an alarm.',
  })
  changes!: TaskChangeOfField[];
}

export const TaskChange = createUnionType({
  name: 'TaskChange',
  description: 'A message of `taskChanged`.',
  types: () => [TaskChanged, ResyncRequired] as const,
});
