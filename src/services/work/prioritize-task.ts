/** Gives a task another priority (mission.md, section 5). */
import type { TaskPriority } from '../../entities/work/task.js';
import type { Scope } from '../scope.js';
import { changeTask, lockTask } from './change-task.js';
import { changedTask, placeOf, type TaskRow } from './find-tasks.js';

export interface PrioritizeTaskInput {
  taskId: string;
  priority: TaskPriority;
}

/** The task; of the priority that it has, nothing happens. @throws AccessDenied; Refusal NOT_FOUND */
export async function prioritizeTask(scope: Scope, input: PrioritizeTaskInput): Promise<TaskRow> {
  const task = await lockTask(scope, input.taskId);
  const now = await scope.clock.now();
  const priority = placeOf(input.priority);
  if (priority === task.priority) return changedTask(scope, task.id, now);
  return changeTask(scope, task, { kind: 'PRIORITIZED', set: { priority } }, now);
}
