/**
 * What every change of a task has in common: it is found as far as the viewer may, locked, written with its step and its
 * fact, and its unsent messages taken back where they no longer fit (mission.md, section 5).
 */
import type { StaffRole } from '../../entities/clinic/access.js';
import type { DeliveryReason } from '../../entities/messaging/delivery.js';
import type { TaskAlarm, TaskChanges, TaskEventKind, TaskStatus } from '../../entities/work/task.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { isId } from '../where-any.js';
import { changedTask, priorityAt, type TaskRow } from './find-tasks.js';
import { noteTasks } from './note-tasks.js';
import { seesTask } from './task-access.js';
import { dueAgain, type NextAlarm } from './task-alarm.js';
import { isToldOfDue, lockUnsent, meantForOthers, withdrawUnsent } from './task-messages.js';

export interface LockedTask {
  readonly id: string;
  readonly status: TaskStatus;
  readonly role: StaffRole | null;
  readonly assigneeId: string | null;
  readonly priority: number;
  readonly day: string;
  readonly dueAt: Date | null;
  readonly alarm: TaskAlarm | null;
  readonly alarmAt: Date | null;
  readonly completedAt: Date | null;
  readonly completedById: string | null;
  readonly createdById: string | null;
  readonly patientId: string | null;
  readonly visitId: string | null;
  readonly branchId: string | null;
}

export interface TaskStep {
  readonly kind: TaskEventKind;
  /** What becomes of the row; what is left out stays. */
  readonly set?: Partial<
    Pick<
      LockedTask,
      | 'status'
      | 'role'
      | 'assigneeId'
      | 'priority'
      | 'day'
      | 'dueAt'
      | 'alarm'
      | 'alarmAt'
      | 'completedAt'
      | 'completedById'
    >
  >;
  readonly comment?: string | null;
  /** Why its messages that have not left no longer fit; left out: they do. */
  readonly withdraw?: Extract<DeliveryReason, 'TASK_DONE' | 'TASK_CHANGED'>;
  /** Others have it from now on: who had it is no longer told that it is due, and they are told in their place. */
  readonly handsOver?: true;
}

/** The task, locked until the transaction ends, whoever may see it; undefined: there is none. */
export async function lockAnyTask(scope: Scope, taskId: string): Promise<LockedTask | undefined> {
  scope.require('tasks:write');
  if (!isId(taskId)) return undefined;
  return scope.db
    .selectFrom('task')
    .select([
      ...([
        'id',
        'status',
        'role',
        'assignee_id as assigneeId',
        'priority',
        'day',
        'due_at as dueAt',
      ] as const),
      ...(['alarm', 'alarm_at as alarmAt', 'completed_at as completedAt'] as const),
      ...(['completed_by_id as completedById', 'created_by_id as createdById'] as const),
      ...(['patient_id as patientId', 'visit_id as visitId', 'branch_id as branchId'] as const),
    ])
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', taskId)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** The task, locked until the transaction ends. @throws AccessDenied without "tasks:write"; Refusal NOT_FOUND */
export async function lockTask(scope: Scope, taskId: string): Promise<LockedTask> {
  const task = await lockAnyTask(scope, taskId);
  if (!task || !seesTask(scope.viewer, task, task.createdById)) throw noSuchTask();
  return task;
}

export function noSuchTask() {
  return refuse('NOT_FOUND', 'There is no such task.', ['taskId']);
}

/** @throws Refusal ACTION_NOT_ALLOWED for a task that is done */
export function requireOpen(task: LockedTask): void {
  if (task.status === 'DONE') {
    throw refuse('ACTION_NOT_ALLOWED', 'This task is done. Reopen it first.', ['taskId']);
  }
}

/** Writes the step, and gives the task as it is then, even if it is no longer for the viewer to see. */
export async function changeTask(
  scope: Scope,
  task: LockedTask,
  step: TaskStep,
  now: Date,
): Promise<TaskRow> {
  const unsent = step.withdraw || step.handsOver ? await lockUnsent(scope, task.id) : [];
  const changed = { ...task, ...step.set };
  const obsolete = step.handsOver ? meantForOthers(unsent, changed.assigneeId) : unsent;
  const after = step.handsOver ? { ...changed, ...(await alarmAfterHandOver()) } : changed;
  await scope.db
    .updateTable('task')
    .set({
      ...{ status: after.status, role: after.role, assignee_id: after.assigneeId, priority: after.priority },
      ...{ day: after.day, due_at: after.dueAt, alarm: after.alarm, alarm_at: after.alarmAt },
      ...{ completed_at: after.completedAt, completed_by_id: after.completedById, updated_at: now },
    })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', task.id)
    .execute();
  const { viewer } = scope;
  const staffId = viewer.kind === 'STAFF' ? viewer.id : null;
  const { kind, comment = null } = step;
  const changes = changesOf(task, after);
  await noteTasks(scope, [{ task: after, before: task, kind, staffId, comment, changes, at: now }]);
  await withdrawUnsent(scope, obsolete, step.withdraw ?? 'TASK_CHANGED', now);
  return changedTask(scope, task.id, now);

  async function alarmAfterHandOver(): Promise<Partial<NextAlarm>> {
    const told = obsolete.length === 0 || (await isToldOfDue(scope, changed));
    return told ? {} : dueAgain(now);
  }
}

const SHOWN: Readonly<Record<keyof TaskChanges, (task: LockedTask) => string | null>> = {
  assigneeId: ({ assigneeId }) => assigneeId,
  role: ({ role }) => role,
  status: ({ status }) => status,
  dueAt: ({ dueAt }) => dueAt?.toISOString() ?? null,
  day: ({ day }) => day,
  priority: ({ priority }) => priorityAt(priority),
};

function changesOf(before: LockedTask, after: LockedTask): TaskChanges {
  const fields = Object.entries(SHOWN).map(([name, shown]) => [name, [shown(before), shown(after)]] as const);
  return Object.fromEntries(fields.filter(([, [was, is]]) => was !== is));
}
