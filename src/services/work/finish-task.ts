/** A task is done, or is to be done again (mission.md, section 5). */
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { changeTask, lockTask } from './change-task.js';
import type { TaskRow } from './find-tasks.js';
import { escalationOf } from './insert-task.js';
import { alarmOf, NO_ALARM } from './task-alarm.js';
import { wordsOf } from './task-words.js';

export interface FinishTaskInput {
  taskId: string;
  comment?: string | null;
}

/** The task, which rings no more. @throws AccessDenied; Refusal NOT_FOUND, ACTION_NOT_ALLOWED for one that is done, INVALID */
export async function completeTask(scope: Scope, input: FinishTaskInput): Promise<TaskRow> {
  const comment = wordsOf(input.comment, 'comment');
  const task = await lockTask(scope, input.taskId);
  if (task.status === 'DONE') throw refuse('ACTION_NOT_ALLOWED', 'This task is done already.', ['taskId']);
  const now = await scope.clock.now();
  const completedById = scope.viewer.kind === 'STAFF' ? scope.viewer.id : null;
  const set = { status: 'DONE', completedAt: now, completedById, ...NO_ALARM } as const;
  return changeTask(scope, task, { kind: 'COMPLETED', set, comment, withdraw: 'TASK_DONE' }, now);
}

/**
 * The task, open again with whoever had it; its alarms are those that a new one with its due time would have.
 * @throws AccessDenied; Refusal NOT_FOUND, ACTION_NOT_ALLOWED for one that is open, INVALID
 */
export async function reopenTask(scope: Scope, input: FinishTaskInput): Promise<TaskRow> {
  const comment = wordsOf(input.comment, 'comment');
  const task = await lockTask(scope, input.taskId);
  if (task.status === 'OPEN') throw refuse('ACTION_NOT_ALLOWED', 'This task is open already.', ['taskId']);
  const now = await scope.clock.now();
  const next = alarmOf(task.dueAt, await escalationOf(scope), now);
  const set = { status: 'OPEN', completedAt: null, completedById: null, ...next } as const;
  return changeTask(scope, task, { kind: 'REOPENED', set, comment }, now);
}
