/** What the examples of tasks are filled with: one that nobody has, and a colleague to give it to. */
import { listStaff } from '../services/clinic/list-staff.js';
import { perform } from '../services/clinic/perform.js';
import type { Scope } from '../services/scope.js';
import { createTask } from '../services/work/create-task.js';
import { listTasks } from '../services/work/list-tasks.js';

const TITLE = 'Call about the treatment plan';

/** UUIDs; makes the task where the former one was taken. */
export async function findExampleTasks(scope: Scope, patientId: string) {
  const filter = { statuses: ['OPEN'], patientIds: [patientId], unassigned: true, first: 20 };
  const known = (await listTasks(scope, filter)).nodes.find(({ title }) => title === TITLE);
  const task = known ?? (await perform(scope, 'taskCreate', { title: TITLE, patientId }, createTask));
  const { nodes } = await listStaff(scope, { roles: ['OPERATOR'], active: true, first: 1 });
  return { taskToClaim: task.id, colleagueId: nodes[0]?.id };
}
