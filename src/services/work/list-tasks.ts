/**
 * Lists of tasks: overdue first, then by priority from the highest, due time, and age (mission.md, section 5).
 *
 * What is overdue depends on the time, and pages of one list are read at different times. So a cursor carries the instant at
 * which the list's first page was read, and every page after or before it is cut out of the list as it was sorted then: a
 * task that falls due between two pages neither comes twice nor is passed over.
 */
import { type SqlBool, sql } from 'kysely';
import { TASK_PRIORITIES, type TaskPriority } from '../../entities/work/task.js';
import { type Connection, connect, type PageInput, readPage, type Sort } from '../connection.js';
import { BadInput } from '../refusal.js';
import type { Scope } from '../scope.js';
import { whereCode, whereId } from '../where-any.js';
import { isOverdue, placeOf, selectTasks, type TaskRow, visibleTo } from './find-tasks.js';

type Values = readonly string[] | null | undefined;
type TaskQuery = ReturnType<typeof selectTasks>;

/** Absent or null filters keep all; an empty list keeps none. */
export interface ListTasksInput extends PageInput {
  statuses?: Values;
  priorities?: readonly TaskPriority[] | null | undefined;
  reasons?: Values;
  assigneeIds?: Values;
  roles?: Values;
  /** Only what nobody has, or only what somebody has. */
  unassigned?: boolean | null | undefined;
  /** Only what is open and has fallen due, or only the rest. */
  overdue?: boolean | null | undefined;
  /** Days, both included. */
  fromDay?: string | null | undefined;
  toDay?: string | null | undefined;
  patientIds?: Values;
  visitIds?: Values;
  deliveryIds?: Values;
}

type ListedTask = TaskRow & {
  /** When the list's first page was read. */
  asOf: Date;
  /** '0' for what was overdue then. */
  overdueOrder: string;
  /** '1' for the highest priority. */
  priorityOrder: string;
  /** What has no due time comes after what has one. */
  dueOrder: Date;
};

const FIELDS = [
  'listed.id',
  'listed.reason',
  'listed.title',
  'listed.details',
  'listed.priority',
  'listed.status',
  'listed.role',
  'listed.assigneeId',
  'listed.branchId',
  'listed.patientId',
  'listed.visitId',
  'listed.deliveryId',
  'listed.day',
  'listed.dueAt',
  'listed.overdue',
  'listed.createdById',
  'listed.createdAt',
  'listed.updatedAt',
  'listed.completedAt',
  'listed.completedById',
  'listed.asOf',
  'listed.overdueOrder',
  'listed.priorityOrder',
  'listed.dueOrder',
] as const;

const NEVER_DUE = new Date('9999-12-31T23:59:59.999Z');

const SORT: Sort<ListedTask> = {
  name: 'tasks, overdue first',
  direction: 'asc',
  keys: [
    { column: 'listed.asOf', field: 'asOf', type: 'instant' },
    { column: 'listed.overdueOrder', field: 'overdueOrder', type: 'text' },
    { column: 'listed.priorityOrder', field: 'priorityOrder', type: 'text' },
    { column: 'listed.dueOrder', field: 'dueOrder', type: 'instant' },
    { column: 'listed.createdAt', field: 'createdAt', type: 'instant' },
    { column: 'listed.id', field: 'id', type: 'uuid' },
  ],
};

/** Of whose queue and plate, and of which day. */
export interface PlannedFor {
  /** Year-month-day. */
  day: string;
  staffId: string;
  role: string;
}

/** Tasks that the viewer may see. @throws BadInput for the page, and for two cursors of lists read at different times */
export async function listTasks(scope: Scope, input: ListTasksInput): Promise<Connection<ListedTask>> {
  const asOf = await instantOfList(scope, input);
  let query = filtered(scope, input, asOf);
  query = whereId(query, 'task.assignee_id', input.assigneeIds);
  query = whereId(query, 'task.patient_id', input.patientIds);
  query = whereId(query, 'task.visit_id', input.visitIds);
  return page(scope, whereId(query, 'task.delivery_id', input.deliveryIds), asOf, input);
}

/**
 * What the member of staff has, and what waits in their role's queue for somebody to take it: all of the day, or what is
 * overdue of all other days; as far as the viewer may see it. @throws BadInput as listTasks does
 */
export async function listPlannedTasks(
  scope: Scope,
  { day, staffId, role }: PlannedFor,
  part: 'DAY' | 'OVERDUE_ELSE',
  input: PageInput,
): Promise<Connection<ListedTask>> {
  const asOf = await instantOfList(scope, input);
  const bounds = part === 'DAY' ? { fromDay: day, toDay: day } : { overdue: true };
  let query = filtered(scope, bounds, asOf).where(
    sql<SqlBool>`(task.assignee_id = ${staffId} or (task.assignee_id is null and task.role = ${role}))`,
  );
  if (part === 'OVERDUE_ELSE') query = query.where('task.day', '<>', day);
  return page(scope, query, asOf, input);
}

async function instantOfList(scope: Scope, input: PageInput): Promise<Date> {
  const { after, before } = readPage(SORT, input);
  const [from, to] = [after, before].map((cursor) => (cursor ? (cursor[0] as Date) : null));
  if (from && to && from.getTime() !== to.getTime()) {
    throw new BadInput('These two cursors are of lists read at different times. Use cursors of one list.');
  }
  return from ?? to ?? scope.clock.now();
}

function filtered(scope: Scope, input: Omit<ListTasksInput, keyof PageInput>, asOf: Date): TaskQuery {
  let query: TaskQuery = selectTasks(scope, asOf).where(visibleTo(scope));
  query = whereCode(query, 'task.status', input.statuses);
  query = whereCode(query, 'task.reason', input.reasons);
  query = whereCode(query, 'task.role', input.roles);
  const { priorities, unassigned, overdue, fromDay, toDay } = input;
  if (priorities) query = query.where('task.priority', 'in', priorities.map(placeOf));
  if (typeof unassigned === 'boolean')
    query = query.where('task.assignee_id', unassigned ? 'is' : 'is not', null);
  if (typeof overdue === 'boolean')
    query = query.where(sql<SqlBool>`${isOverdue(asOf)} = ${sql.lit(overdue)}`);
  if (fromDay) query = query.where('task.day', '>=', fromDay);
  return toDay ? query.where('task.day', '<=', toDay) : query;
}

function page(scope: Scope, query: TaskQuery, asOf: Date, input: PageInput): Promise<Connection<ListedTask>> {
  const tasks = query.select([
    sql<Date>`${asOf}::timestamptz`.as('asOf'),
    sql<string>`case when ${isOverdue(asOf)} then '0' else '1' end`.as('overdueOrder'),
    sql<string>`(${sql.lit(TASK_PRIORITIES.length + 1)} - task.priority)::text`.as('priorityOrder'),
    sql<Date>`coalesce(task.due_at, ${NEVER_DUE}::timestamptz)`.as('dueOrder'),
  ]);
  return connect(scope.db.selectFrom(tasks.as('listed')).select(FIELDS), SORT, input);
}
