/** Staff's tasks, as far as the viewer may see them (mission.md, section 5). */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { StaffRole } from '../../entities/clinic/access.js';
import {
  TASK_PRIORITIES,
  type TaskPriority,
  type TaskReason,
  type TaskStatus,
} from '../../entities/work/task.js';
import { anyOf } from '../any-of.js';
import type { Scope } from '../scope.js';
import { seesAllTasks } from './task-access.js';

export interface TaskRow {
  id: string;
  reason: TaskReason;
  /** In people's words; null: the reason says it. */
  title: string | null;
  details: string | null;
  priority: TaskPriority;
  status: TaskStatus;
  role: StaffRole | null;
  assigneeId: string | null;
  branchId: string | null;
  patientId: string | null;
  visitId: string | null;
  deliveryId: string | null;
  /** Year-month-day. */
  day: string;
  dueAt: Date | null;
  /** Open, and due now or earlier. */
  overdue: boolean;
  createdById: string | null;
  createdAt: Date;
  updatedAt: Date;
  completedAt: Date | null;
  completedById: string | null;
}

const columns = [
  'task.id as id',
  'task.reason as reason',
  'task.title as title',
  'task.details as details',
  'task.status as status',
  'task.role as role',
  'task.assignee_id as assigneeId',
  'task.branch_id as branchId',
  'task.patient_id as patientId',
  'task.visit_id as visitId',
  'task.delivery_id as deliveryId',
  'task.day as day',
  'task.due_at as dueAt',
  'task.created_by_id as createdById',
  'task.created_at as createdAt',
  'task.updated_at as updatedAt',
  'task.completed_at as completedAt',
  'task.completed_by_id as completedById',
] as const;

/** How the row keeps a priority: from 1 on. */
export function placeOf(priority: TaskPriority): number {
  return TASK_PRIORITIES.indexOf(priority) + 1;
}

/** The priority that a row keeps. */
export function priorityAt(place: number): TaskPriority {
  const priority = TASK_PRIORITIES[place - 1];
  if (priority === undefined) throw new Error(`No priority has the place ${place}`);
  return priority;
}

/** Whether a task is open, and due at `now` or earlier: from the instant on at which it falls due. */
export function isOverdue(now: Date): RawBuilder<boolean> {
  return sql<boolean>`(task.status = 'OPEN' and task.due_at <= ${now}::timestamptz) is true`;
}

// The row keeps the place in TASK_PRIORITIES, from 1 on, as arrays of PostgreSQL count.
const priority = sql<TaskPriority>`(array[${sql.join(TASK_PRIORITIES.map((one) => sql.lit(one)))}])[task.priority]`;

/** Tasks of the clinic with what TaskRow tells of them at `now`, whoever may see them. */
export function selectTasks(scope: Scope, now: Date) {
  return scope.db
    .selectFrom('task')
    .select(columns)
    .select([priority.as('priority'), isOverdue(now).as('overdue')])
    .where('task.clinic_id', '=', scope.clinicId);
}

/** The condition of task-access.ts, for rows. */
export function visibleTo({ viewer }: Scope): RawBuilder<SqlBool> {
  if (seesAllTasks(viewer)) return sql<SqlBool>`true`;
  if (viewer.kind !== 'STAFF' || !viewer.permissions.has('tasks:read')) return sql<SqlBool>`false`;
  return sql<SqlBool>`(
    task.assignee_id = ${viewer.id} or task.role = ${viewer.role} or task.created_by_id = ${viewer.id}
    or (task.assignee_id is null and task.role is null)
  )`;
}

/** By id, those that the viewer may see. Overdue is what has fallen due by the clinic's clock. */
export async function findTasks(scope: Scope, ids: readonly string[]): Promise<TaskRow[]> {
  const now = await scope.clock.now();
  return selectTasks(scope, now).where(visibleTo(scope)).where('task.id', '=', anyOf(ids)).execute();
}

/** A task that the viewer has just changed, whether or not they still see it. */
export function changedTask(scope: Scope, id: string, now: Date): Promise<TaskRow> {
  return selectTasks(scope, now).where('task.id', '=', id).executeTakeFirstOrThrow();
}
