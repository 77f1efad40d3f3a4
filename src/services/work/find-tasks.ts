/** Staff's tasks, as far as the viewer may see them (mission.md, section 5). */
import { anyOf } from '../any-of.js';
import { type Connection, connect, type PageInput, type Sort } from '../connection.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';

export type TaskRow = Awaited<ReturnType<typeof findTasks>>[number];

const taskColumns = [
  'id',
  'reason',
  'patient_id as patientId',
  'visit_id as visitId',
  'created_at as createdAt',
] as const;

const BY_AGE: Sort<TaskRow> = {
  name: 'tasks by age',
  direction: 'asc',
  keys: [
    { column: 'created_at', field: 'createdAt', type: 'instant' },
    { column: 'id', field: 'id', type: 'uuid' },
  ],
};

/** All of the clinic's, the oldest first. @throws BadInput for the page */
export function listTasks(scope: Scope, input: PageInput): Promise<Connection<TaskRow>> {
  return connect(tasksOf(scope).select(taskColumns), BY_AGE, input);
}

export function findTasks(scope: Scope, ids: readonly string[]) {
  return tasksOf(scope).select(taskColumns).where('id', '=', anyOf(ids)).execute();
}

function tasksOf(scope: Scope) {
  const query = scope.db.selectFrom('task').where('clinic_id', '=', scope.clinicId);
  return allows(scope.viewer, 'tasks:read') ? query : query.where('id', 'is', null);
}
