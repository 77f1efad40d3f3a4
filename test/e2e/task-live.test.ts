// Who hears of tasks, and what: whoever sees one now or saw it until then, and nobody else (mission.md, sections 5 and 10).
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type TaskChangedFilter, TaskFeedDocument, type TaskFeedSubscription } from '../support/generated.js';
import { type Subscription, startRetorna, subscribe, type TestServer } from '../support/retorna.js';
import { openTaskDesk, type TaskDesk, type TaskWorker } from '../support/task-desk.js';
import { follow, plus } from '../support/visit-desk.js';

let server: TestServer;
let desk: TaskDesk;
const open: Subscription<unknown>[] = [];

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
beforeEach(async () => {
  desk = await openTaskDesk(server);
});
afterAll(async () => {
  for (const subscription of open) await subscription.close();
  await server?.stop();
});

type Change = Extract<TaskFeedSubscription['taskChanged'], { __typename: 'TaskChanged' }>;

async function next(feed: Subscription<TaskFeedSubscription>): Promise<Change> {
  const { taskChanged } = await feed.message();
  if (taskChanged.__typename !== 'TaskChanged') throw new Error('A resync came in its place');
  return taskChanged;
}

async function feedOf({ token }: Pick<TaskWorker, 'token'>, filter: TaskChangedFilter = {}) {
  const feed = await follow(server, token, TaskFeedDocument, { filter });
  open.push(feed);
  return () => next(feed);
}

/** Whatever came before it would come first: a comment on a task that everybody sees ends each silence. */
async function lastWord(): Promise<string> {
  return (await desk.create({ title: 'for all' })).id;
}

test('one to whom a task is given hears of it, and its role, its maker and managers too; others do not', async () => {
  const { operator, receptionist, manager, owner, practitioner } = desk.people;
  const heard = {
    assignee: await feedOf(operator),
    role: await feedOf(receptionist),
    manager: await feedOf(manager),
    owner: await feedOf(owner),
    stranger: await feedOf(practitioner),
  };
  const { id } = await desk.create({ title: 'Secret', assigneeId: operator.id, role: 'RECEPTIONIST' });
  for (const hear of [heard.assignee, heard.role, heard.manager, heard.owner]) {
    expect(await hear()).toMatchObject({
      kind: 'TASK_CREATED',
      taskId: id,
      task: { title: 'Secret' },
      changes: [],
    });
  }
  const { comment } = desk;
  await comment(id, 'For those who see it');
  const all = await lastWord();
  expect(await heard.stranger()).toMatchObject({ kind: 'TASK_CREATED', taskId: all });
  expect(await heard.assignee()).toMatchObject({ kind: 'TASK_COMMENTED', taskId: id });
});

test('whoever loses a task hears of it once more, with what changed and without the task', async () => {
  const { operator, receptionist } = desk.people;
  const { id } = await desk.create({ title: 'Secret', assigneeId: operator.id });
  const [loser, winner] = [await feedOf(operator), await feedOf(receptionist)];
  await desk.assign({ taskId: id, assigneeId: receptionist.id });
  const changes = [{ field: 'ASSIGNEE', before: operator.id, after: receptionist.id }];
  const told = { kind: 'TASK_ASSIGNED', taskId: id, changes };
  expect(await loser()).toMatchObject({ ...told, task: null });
  expect(await winner()).toMatchObject({ ...told, task: { title: 'Secret' } });
  await desk.complete(id);
  const all = await lastWord();
  expect(await loser()).toMatchObject({ taskId: all });
  expect(await winner()).toMatchObject({
    kind: 'TASK_COMPLETED',
    changes: [{ field: 'STATUS', before: 'OPEN', after: 'DONE' }],
  });
});

test('everybody hears of a task that is anybody’s, and that somebody claimed it', async () => {
  const { operator, practitioner } = desk.people;
  const hear = await feedOf(practitioner);
  const { id } = await desk.create({});
  expect(await hear()).toMatchObject({ kind: 'TASK_CREATED', task: { assignee: null } });
  await desk.claim(id, operator);
  expect(await hear()).toMatchObject({
    ...{ kind: 'TASK_CLAIMED', taskId: id, task: null },
    changes: [{ field: 'ASSIGNEE', before: null, after: operator.id }],
  });
});

test('a filter keeps to those that somebody or a role has, or had until then', async () => {
  const { operator, manager, receptionist } = desk.people;
  const theirs = await feedOf(manager, { assigneeIds: [operator.id] });
  const queue = await feedOf(manager, { roles: ['RECEPTIONIST'] });
  await desk.create({ title: 'nobody’s' });
  const { id } = await desk.create({ title: 'queue', role: 'RECEPTIONIST' });
  expect(await queue()).toMatchObject({ taskId: id, kind: 'TASK_CREATED' });
  await desk.assign({ taskId: id, assigneeId: operator.id, role: null });
  expect(await theirs()).toMatchObject({ taskId: id, kind: 'TASK_ASSIGNED' });
  expect(await queue()).toMatchObject({ taskId: id, kind: 'TASK_ASSIGNED' });
  await desk.assign({ taskId: id, assigneeId: receptionist.id });
  expect(await theirs()).toMatchObject({ taskId: id, task: { assignee: { id: receptionist.id } } });
});

test('a filter asks for mine, my role’s queue or nobody’s at once, and narrows by branch and patient', async () => {
  const { operator, manager, receptionist } = desk.people;
  const theirs = { assigneeIds: [operator.id], roles: ['RECEPTIONIST' as const], unassigned: true };
  const [, here] = desk.setup.branches.nodes;
  const branchId = here?.id as string;
  const any = await feedOf(manager, theirs);
  const nobodys = await feedOf(manager, { unassigned: true });
  const ofBranch = await feedOf(manager, { ...theirs, branchIds: [branchId] });
  const ofPatient = await feedOf(manager, { patientIds: [desk.patientId] });
  const mine = await desk.create({ assigneeId: operator.id });
  const queue = await desk.create({ assigneeId: manager.id, role: 'RECEPTIONIST' });
  await desk.create({ assigneeId: manager.id, branchId, patientId: desk.patientId });
  const free = await desk.create({ role: 'MANAGER', branchId });
  for (const { id } of [mine, queue, free]) {
    expect(await any()).toMatchObject({ kind: 'TASK_CREATED', taskId: id });
  }
  expect(await ofPatient()).toMatchObject({ task: { assignee: { id: manager.id } } });
  await desk.claim(free.id, manager);
  await desk.comment(free.id, 'Mine now');
  await desk.assign({ taskId: free.id, assigneeId: receptionist.id, role: null });
  const last = await desk.create({ branchId });
  for (const hear of [any, nobodys, ofBranch]) {
    if (hear !== any) expect(await hear()).toMatchObject({ kind: 'TASK_CREATED', taskId: free.id });
    expect(await hear()).toMatchObject({ kind: 'TASK_CLAIMED', taskId: free.id });
    expect(await hear()).toMatchObject({ kind: 'TASK_CREATED', taskId: last.id });
  }
});

test('a task is overdue in the very news that it fell due', async () => {
  const { operator } = desk.people;
  const hear = await feedOf(operator);
  const dueAt = '2026-03-02T09:30:00.000Z';
  const { id } = await desk.create({ assigneeId: operator.id, dueAt });
  expect(await hear()).toMatchObject({ task: { overdue: false } });
  await desk.advance(dueAt);
  expect(await hear()).toMatchObject({ kind: 'TASK_DUE', taskId: id, task: { overdue: true } });
  expect(await desk.titles(operator, { overdue: true })).toEqual(['Call back']);
});

test('alarms are told live, and what was missed is replayed after a cursor, for who may see it', async () => {
  const { operator, receptionist } = desk.people;
  const hear = await feedOf(operator);
  const dueAt = plus('2026-03-02T08:00:00.000Z', 2);
  const mine = await desk.create({ assigneeId: operator.id, dueAt });
  const { cursor } = await hear();
  await desk.create({ title: 'Secret', assigneeId: receptionist.id });
  await desk.advance(plus(dueAt, 1));
  await desk.complete(mine.id, operator);
  const replay = await subscribe(server, operator.token, TaskFeedDocument, { filter: {}, after: cursor });
  open.push(replay);
  const replayed = [await next(replay), await next(replay), await next(replay)];
  expect(replayed.map(({ kind, taskId }) => [kind, taskId])).toEqual([
    ['TASK_DUE', mine.id],
    ['TASK_OVERDUE', mine.id],
    ['TASK_COMPLETED', mine.id],
  ]);
  const live = [await hear(), await hear(), await hear()];
  expect(live.map(({ eventId }) => eventId)).toEqual(replayed.map(({ eventId }) => eventId));
});
