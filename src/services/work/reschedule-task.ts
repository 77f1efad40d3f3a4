/** Puts a task on another day, or gives it another due time (mission.md, section 5). */
import type { Scope } from '../scope.js';
import { changeTask, lockTask, requireOpen } from './change-task.js';
import { changedTask, type TaskRow } from './find-tasks.js';
import { escalationOf } from './insert-task.js';
import { alarmOf } from './task-alarm.js';
import { checkDay, checkDueAt, dayOf, zoneOfTask } from './task-times.js';

export interface RescheduleTaskInput {
  taskId: string;
  /** Year-month-day. Absent or null: the day of a due time that is given, else as it was. */
  day?: string | null;
  /** Absent: as it was; null: none. */
  dueAt?: Date | null;
}

/**
 * The task; another due time sets its alarms anew. What stays as it was may be past.
 * @throws AccessDenied; Refusal NOT_FOUND, ACTION_NOT_ALLOWED for one that is done, IN_THE_PAST, INVALID after 2100
 */
export async function rescheduleTask(scope: Scope, input: RescheduleTaskInput): Promise<TaskRow> {
  const task = await lockTask(scope, input.taskId);
  requireOpen(task);
  const now = await scope.clock.now();
  const { dueAt = task.dueAt } = input;
  const otherTime = dueAt?.getTime() !== task.dueAt?.getTime();
  if (dueAt !== null && otherTime) checkDueAt(dueAt, now);
  const timeZone = await zoneOfTask(scope, task);
  const day = input.day ?? (input.dueAt && otherTime ? dayOf(dueAt, now, timeZone) : task.day);
  if (day !== task.day) checkDay(day, now, timeZone);
  if (!otherTime && day === task.day) return changedTask(scope, task.id, now);
  if (!otherTime) return changeTask(scope, task, { kind: 'RESCHEDULED', set: { day } }, now);
  const set = { day, dueAt, ...alarmOf(dueAt, await escalationOf(scope), now) };
  return changeTask(scope, task, { kind: 'RESCHEDULED', set, withdraw: 'TASK_CHANGED' }, now);
}
