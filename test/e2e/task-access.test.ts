// Which tasks a member of staff sees, and may touch (mission.md, sections 5 and 11).
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { StaffListDocument, TaskListDocument, TaskNodeDocument } from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { openTaskDesk, type TaskDesk } from '../support/task-desk.js';

let server: TestServer;
let desk: TaskDesk;
beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  desk = await openTaskDesk(server);
  const { operator, receptionist, practitioner } = desk.people;
  await desk.create({ title: 'anybody’s' });
  await desk.create({ title: 'operator’s', assigneeId: operator.id });
  await desk.create({ title: 'operators’ queue', role: 'OPERATOR' });
  await desk.create({
    title: 'of the queue, a receptionist’s',
    role: 'OPERATOR',
    assigneeId: receptionist.id,
  });
  await desk.create({ title: 'made by a practitioner', role: 'OWNER' }, practitioner);
});
afterAll(() => server?.stop());

const ALL = [
  'anybody’s',
  'operator’s',
  'operators’ queue',
  'of the queue, a receptionist’s',
  'made by a practitioner',
];

test.each([
  ['OWNER', ALL],
  ['MANAGER', ALL],
  ['OPERATOR', ALL.slice(0, 4)],
  ['RECEPTIONIST', ['anybody’s', 'of the queue, a receptionist’s']],
  ['PRACTITIONER', ['anybody’s', 'made by a practitioner']],
  ['MARKETER', ['anybody’s']],
] as const)('%s', async (role, titles) => {
  expect(await desk.titles(desk.people[role])).toEqual(titles);
});

test('what one does not see is found by no id, and changed by nobody who does not see it', async () => {
  const { owner, receptionist } = desk.people;
  const { tasks } = await ask(server, owner.token, TaskListDocument, { first: 10 });
  const id = tasks.nodes.find(({ title }) => title === 'operator’s')?.id as string;
  expect((await ask(server, receptionist.token, TaskNodeDocument, { id })).node).toBeNull();
  const answers = [
    await desk.assign({ taskId: id, assigneeId: receptionist.id }, receptionist),
    await desk.claim(id, receptionist),
    await desk.complete(id, receptionist),
    await desk.reopen(id, receptionist),
    await desk.comment(id, 'Hello', receptionist),
    await desk.reschedule({ taskId: id, day: '2026-03-05' }, receptionist),
  ];
  for (const { task, userErrors } of answers) {
    expect(task).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'taskId'] }]);
  }
});

test('patients see neither tasks nor staff; a partner with the scope sees all of them', async () => {
  const patient = await desk.patientToken(desk.patientId);
  for (const asked of [
    ask(server, patient, TaskListDocument, { first: 1 }),
    ask(server, patient, StaffListDocument, {}),
  ]) {
    await expect(asked).rejects.toMatchObject({ codes: expect.arrayContaining(['FORBIDDEN']) });
  }
  const { tasks } = await ask(server, desk.tokens.partner, TaskListDocument, { first: 10 });
  expect(tasks.nodes.map(({ title }) => title)).toEqual(ALL);
});

test('another clinic’s tasks and staff are as absent as what nobody made', async () => {
  const other = await openTaskDesk(server);
  const mine = await desk.create({ title: 'mine', assigneeId: desk.people.manager.id });
  expect((await ask(server, other.people.owner.token, TaskNodeDocument, { id: mine.id })).node).toBeNull();
  expect(await other.titles(other.people.owner)).toEqual([]);
  const { userErrors } = await other.tryCreate({ assigneeId: desk.people.operator.id });
  expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'assigneeId'] }]);
  await desk.complete(mine.id);
});
