/** Somebody writes a comment on a task, open or done (mission.md, section 5). */
import type { Scope } from '../scope.js';
import { changeTask, lockTask } from './change-task.js';
import type { TaskRow } from './find-tasks.js';
import { neededWords } from './task-words.js';

export interface CommentTaskInput {
  taskId: string;
  comment: string;
}

/** The task. @throws AccessDenied; Refusal REQUIRED, INVALID, NOT_FOUND */
export async function commentTask(scope: Scope, input: CommentTaskInput): Promise<TaskRow> {
  const comment = neededWords(input.comment, 'comment');
  const task = await lockTask(scope, input.taskId);
  return changeTask(scope, task, { kind: 'COMMENTED', comment }, await scope.clock.now());
}
