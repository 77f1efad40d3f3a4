/** Takes a task that nobody has: however many claim it at once, one of them gets it (mission.md, section 5). */
import { AccessDenied, refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { changeTask, type LockedTask, lockAnyTask, noSuchTask, requireOpen } from './change-task.js';
import type { TaskRow } from './find-tasks.js';
import { seesTask } from './task-access.js';
import { wordsOf } from './task-words.js';

export interface ClaimTaskInput {
  taskId: string;
  comment?: string | null;
}

/**
 * The task, now the viewer's own. @throws AccessDenied for others than staff; Refusal NOT_FOUND, ACTION_NOT_ALLOWED for one
 * that is done, TASK_TAKEN with the member of staff who has it, INVALID
 */
export async function claimTask(scope: Scope, { taskId, comment }: ClaimTaskInput): Promise<TaskRow> {
  const { viewer } = scope;
  scope.require('tasks:write');
  if (viewer.kind !== 'STAFF') throw new AccessDenied('FORBIDDEN');
  const words = wordsOf(comment, 'comment');
  const task = await lockAnyTask(scope, taskId);
  if (!task || !(await saw(scope, task))) throw noSuchTask();
  requireOpen(task);
  if (task.assigneeId !== null) {
    const colleague = await scope.loaders.staff.load(task.assigneeId);
    throw refuse('TASK_TAKEN', `${colleague?.name ?? 'A colleague'} has this task.`, ['taskId'], {
      assigneeId: task.assigneeId,
    });
  }
  const step = {
    kind: 'CLAIMED',
    set: { assigneeId: viewer.id },
    comment: words,
    handsOver: true,
  } as const;
  return changeTask(scope, task, step, await scope.clock.now());
}

/** Whether the viewer sees the task, or saw it until somebody claimed it: who was slower is told so. */
async function saw(scope: Scope, task: LockedTask): Promise<boolean> {
  const { viewer } = scope;
  if (seesTask(viewer, task, task.createdById)) return true;
  if (!seesTask(viewer, { ...task, assigneeId: null }, task.createdById)) return false;
  const last = await scope.db
    .selectFrom('task_event')
    .select('kind')
    .where('clinic_id', '=', scope.clinicId)
    .where('task_id', '=', task.id)
    .where('kind', 'in', ['CREATED', 'ASSIGNED', 'CLAIMED'])
    .orderBy('occurred_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.kind === 'CLAIMED';
}
