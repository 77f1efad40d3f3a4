/** A sandbox with a test clock whose staff work on tasks, and the short words in which tests speak to it. */
import pg from 'pg';
import { encodeId } from '../../src/schema/id.js';
import { issueToken } from '../../src/services/clinic/issue-token.js';
import { newId } from '../../src/services/new-id.js';
import {
  StaffListDocument,
  type StaffRole,
  TaskAssignDocument,
  type TaskAssignInput,
  TaskClaimDocument,
  TaskCommentDocument,
  TaskCompleteDocument,
  TaskCreateDocument,
  type TaskCreateInput,
  type TaskEventKind,
  type TaskFilter,
  TaskHistoryDocument,
  TaskListDocument,
  TaskMessagesDocument,
  TaskReopenDocument,
  TaskRescheduleDocument,
  type TaskRescheduleInput,
} from './generated.js';
import { ask, JWT_SECRET, type TestServer } from './retorna.js';
import { openDesk } from './visit-desk.js';

export interface TaskWorker {
  /** Global. */
  id: string;
  name: string;
  token: string;
}

const HOUR_MS = 3_600_000;

export interface TaskDesk extends Awaited<ReturnType<typeof openTaskDesk>> {}

/** With one member of staff in each role, all of them known by name. */
export async function openTaskDesk(server: TestServer) {
  const desk = await openDesk(server);
  const { clinicId } = desk;
  const query = async (text: string, values: unknown[]) => {
    const db = new pg.Client(server.databaseUrl);
    await db.connect();
    try {
      return (await db.query(text, values)).rows;
    } finally {
      await db.end();
    }
  };
  const tokenOf = (id: string) =>
    issueToken({ jwtSecret: JWT_SECRET }, { clinicId, kind: 'STAFF', id }, new Date(Date.now() + HOUR_MS));
  const worker = async (id: string, name: string): Promise<TaskWorker> => ({
    id: encodeId('StaffMember', id),
    name,
    token: await tokenOf(id),
  });
  const rows = await query('select id, name, role from staff where clinic_id = $1', [clinicId]);
  const workers: Partial<Record<StaffRole, TaskWorker>> = {};
  for (const row of rows) workers[row.role as StaffRole] = await worker(row.id, row.name);
  const people = workers as Record<StaffRole, TaskWorker>;
  const { OWNER: owner, MANAGER: manager, RECEPTIONIST: receptionist, OPERATOR: operator } = people;

  return {
    ...desk,
    /** Straight to the tables. */
    query,
    people: { ...people, owner, manager, receptionist, operator, practitioner: people.PRACTITIONER },
    /** One more member of staff. */
    hire: async (name: string, role: StaffRole, managerId: string | null = null): Promise<TaskWorker> => {
      const id = newId();
      await query(
        `insert into staff (clinic_id, id, name, email, role, manager_id, created_at)
         values ($1, $2, $3, $4, $5, $6, now())`,
        [clinicId, id, name, `${name.toLowerCase()}@example.com`, role, managerId && uuidOf(managerId)],
      );
      return worker(id, name);
    },
    dismiss: async ({ id }: TaskWorker) => {
      await query('update staff set deactivated_at = now() where clinic_id = $1 and id = $2', [
        clinicId,
        uuidOf(id),
      ]);
    },
    setManager: async ({ id }: TaskWorker, of: TaskWorker) => {
      const values = [clinicId, uuidOf(id), uuidOf(of.id)];
      await query('update staff set manager_id = $3 where clinic_id = $1 and id = $2', values);
    },
    staff: async (token: string) => ask(server, token, StaffListDocument, {}),
    tryCreate: async (input: Partial<TaskCreateInput>, { token }: { token: string } = manager) =>
      (await ask(server, token, TaskCreateDocument, { input: { title: 'Call back', ...input } })).taskCreate,
    /** @throws when it is refused */
    create: async (input: Partial<TaskCreateInput>, { token }: { token: string } = manager) => {
      const given = { input: { title: 'Call back', ...input } };
      return made((await ask(server, token, TaskCreateDocument, given)).taskCreate);
    },
    assign: async (input: TaskAssignInput, { token }: { token: string } = manager) =>
      (await ask(server, token, TaskAssignDocument, { input })).taskAssign,
    claim: async (taskId: string, { token }: { token: string }, idempotencyKey: string | null = null) =>
      (await ask(server, token, TaskClaimDocument, { input: { taskId, idempotencyKey } })).taskClaim,
    complete: async (taskId: string, { token }: { token: string } = manager, comment: string | null = null) =>
      (await ask(server, token, TaskCompleteDocument, { input: { taskId, comment } })).taskComplete,
    reopen: async (taskId: string, { token }: { token: string } = manager) =>
      (await ask(server, token, TaskReopenDocument, { input: { taskId } })).taskReopen,
    comment: async (taskId: string, comment: string, { token }: { token: string } = manager) =>
      (await ask(server, token, TaskCommentDocument, { input: { taskId, comment } })).taskComment,
    reschedule: async (input: TaskRescheduleInput, { token }: { token: string } = manager) =>
      (await ask(server, token, TaskRescheduleDocument, { input })).taskReschedule,
    /** Titles, in the order of the list. */
    titles: async ({ token }: { token: string } = manager, filter: TaskFilter = {}) =>
      (await ask(server, token, TaskListDocument, { first: 100, filter })).tasks.nodes.map(
        ({ title }) => title,
      ),
    history: async (
      taskId: string,
      { token }: { token: string } = manager,
      kinds: TaskEventKind[] | null = null,
    ) => {
      const { node } = await ask(server, token, TaskHistoryDocument, { id: taskId, kinds });
      if (!node || !('history' in node)) throw new Error('There is no such task');
      return node.history.nodes;
    },
    /** Messages about tasks that are due, as "kind to whom: status reason". */
    messages: async () => {
      const { deliveries } = await ask(server, manager.token, TaskMessagesDocument, {});
      return deliveries.nodes.map(({ kind, staffName, status, statusReason }) =>
        [kind, 'to', `${staffName}:`, status, statusReason].filter(Boolean).join(' '),
      );
    },
  };
}

function uuidOf(globalId: string): string {
  return Buffer.from(globalId, 'base64url').toString().split(':')[1] as string;
}

/** The task of a payload. @throws when it was refused */
export function made<T>({ task, userErrors }: { task: T | null; userErrors: unknown[] }): T {
  if (!task) throw new Error(JSON.stringify(userErrors));
  return task;
}
