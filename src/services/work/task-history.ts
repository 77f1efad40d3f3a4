/** What became of a task, step by step, comments among them (mission.md, section 5). */
import type { TaskChanges, TaskEventKind } from '../../entities/work/task.js';
import { connectEach } from '../batched-connection.js';
import type { Connection, PageInput, Sort } from '../connection.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import type { Scope } from '../scope.js';
import { whereCode } from '../where-any.js';

export interface TaskEventRow {
  id: string;
  taskId: string;
  kind: TaskEventKind;
  /** Null: the server, or a partner. */
  staffId: string | null;
  comment: string | null;
  changes: TaskChanges;
  occurredAt: Date;
}

interface HistoryInput extends PageInput {
  /** Absent or null: all. */
  kinds?: readonly TaskEventKind[] | null | undefined;
}

const columns = [
  'task_event.id as id',
  'task_event.task_id as taskId',
  'task_event.kind as kind',
  'task_event.staff_id as staffId',
  'task_event.comment as comment',
  'task_event.changes as changes',
  'task_event.occurred_at as occurredAt',
] as const;

const AS_THEY_HAPPENED: Sort<TaskEventRow> = {
  name: 'steps of a task',
  direction: 'asc',
  keys: [
    { column: 'task_event.occurred_at', field: 'occurredAt', type: 'instant' },
    { column: 'task_event.id', field: 'id', type: 'uuid' },
  ],
};

const load = loaderPerArguments<HistoryInput, Connection<TaskEventRow>>((scope, args, ids) => {
  const steps = scope.db
    .selectFrom('task_event')
    .where('task_event.clinic_id', '=', scope.clinicId)
    .select(columns);
  const list = {
    query: whereCode(steps, 'task_event.kind', args.kinds),
    sort: AS_THEY_HAPPENED,
    ownerColumn: 'task_event.task_id',
    ownerField: 'taskId',
    columns,
  } as const;
  return connectEach(scope.db, list, ids, args);
});

/**
 * A page of the steps of a task that the viewer may see, the earliest first; all tasks that are asked for in one tick share
 * a statement. @throws BadInput for the page
 */
export function historyOf(
  scope: Scope,
  taskId: string,
  input: HistoryInput,
): Promise<Connection<TaskEventRow>> {
  return load(scope, taskId, input);
}
