/** Examples of staff's work: a task from its making to its end, the list, and the plan of a day. */
import { type Example, input, patient, staffMember, task } from './example.js';

export const TASK_EXAMPLES: readonly Example[] = [
  { name: 'Staff', who: 'receptionist' },
  {
    name: 'TaskCreate',
    who: 'receptionist',
    variables: (v) =>
      input({
        title: 'Order impression material',
        details: 'The supplier closes at 17:00.',
        priority: 'HIGH',
        role: 'RECEPTIONIST',
        dueAt: v.toBook,
        idempotencyKey: v.newKey(),
      }),
  },
  {
    name: 'TaskClaim',
    who: 'receptionist',
    variables: (v) => input({ taskId: task(v.taskToClaim), idempotencyKey: v.newKey() }),
  },
  {
    name: 'TaskComment',
    who: 'receptionist',
    variables: (v) => input({ taskId: task(v.taskToClaim), comment: 'No answer; I try again after lunch.' }),
  },
  {
    name: 'TaskReschedule',
    who: 'receptionist',
    variables: (v) => input({ taskId: task(v.taskToClaim), dueAt: v.toBook }),
  },
  {
    name: 'TaskPrioritize',
    who: 'receptionist',
    variables: (v) => input({ taskId: task(v.taskToClaim), priority: 'URGENT' }),
  },
  {
    name: 'TaskComplete',
    who: 'receptionist',
    variables: (v) => input({ taskId: task(v.taskToClaim), comment: 'Reached.' }),
  },
  { name: 'TaskReopen', who: 'receptionist', variables: (v) => input({ taskId: task(v.taskToClaim) }) },
  { name: 'WorkPlan', who: 'receptionist', variables: (v) => ({ day: v.monday }) },
  {
    name: 'TaskAssign',
    who: 'receptionist',
    variables: (v) => input({ taskId: task(v.taskToClaim), assigneeId: staffMember(v.colleagueId) }),
  },
  {
    name: 'Tasks',
    who: 'manager',
    variables: (v) => ({ filter: { statuses: ['OPEN'], patientIds: [patient(v.patientId)] } }),
  },
  { name: 'TaskChanged', who: 'receptionist', variables: (v) => ({ after: v.lastEvent }) },
];
