/** Gives a task to a member of staff, into a role's queue, or back to nobody (mission.md, section 5). */
import type { StaffRole } from '../../entities/clinic/access.js';
import type { Scope } from '../scope.js';
import { changeTask, lockTask, requireOpen } from './change-task.js';
import { checkAssignee } from './find-assignee.js';
import { changedTask, type TaskRow } from './find-tasks.js';

export interface AssignTaskInput {
  taskId: string;
  /** Absent or null: nobody has it from now on. */
  assigneeId?: string | null;
  /** Absent: it stays in the queue that it is in; null: in none. */
  role?: StaffRole | null;
}

/**
 * The task. Its alarms ring when they would have, for whoever has it then; if the message that it is due had not left, it
 * goes to who has it now. Given to whoever has it already, nothing happens. @throws AccessDenied; Refusal NOT_FOUND, ACTION_NOT_ALLOWED for one that is done, INVALID
 */
export async function assignTask(scope: Scope, input: AssignTaskInput): Promise<TaskRow> {
  const task = await lockTask(scope, input.taskId);
  requireOpen(task);
  const { assigneeId = null, role = task.role } = input;
  const now = await scope.clock.now();
  if (assigneeId === task.assigneeId && role === task.role) return changedTask(scope, task.id, now);
  if (assigneeId !== null && assigneeId !== task.assigneeId) await checkAssignee(scope, assigneeId);
  const step = { kind: 'ASSIGNED', set: { assigneeId, role }, handsOver: true } as const;
  return changeTask(scope, task, step, now);
}
