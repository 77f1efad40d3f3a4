// What lists of tasks show, and in which order; work plans, and the staff they are of (mission.md, section 5).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { encodeId } from '../../src/schema/id.js';
import {
  StaffListDocument,
  TaskListDocument,
  type TaskListQueryVariables,
  WorkPlanOfDocument,
} from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { openTaskDesk, type TaskDesk } from '../support/task-desk.js';
import { NOW, plus } from '../support/visit-desk.js';

const TODAY = '2026-03-02';
const NOBODY = '00000000-0000-4000-8000-000000000000';

let server: TestServer;
let desk: TaskDesk;
beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
beforeEach(async () => {
  desk = await openTaskDesk(server);
});
afterAll(() => server?.stop());

describe('the list', () => {
  const page = async (given: TaskListQueryVariables) =>
    (await ask(server, desk.people.manager.token, TaskListDocument, given)).tasks;
  const LIST = [
    ['late', 'LOW', plus(NOW, 1)],
    ['later', 'LOW', plus(NOW, 2)],
    ['urgent', 'URGENT', null],
    ['high and due', 'HIGH', plus(NOW, 9)],
    ['high', 'HIGH', null],
    ['first', 'NORMAL', null],
    ['second', 'NORMAL', null],
  ] as const;

  beforeEach(async () => {
    for (const [title, priority, dueAt] of LIST) await desk.create({ title, priority, dueAt });
  });

  test('begins with what is overdue, then goes by priority, due time and age', async () => {
    expect(await desk.titles()).toEqual([
      'urgent',
      'high and due',
      'high',
      'first',
      'second',
      'late',
      'later',
    ]);
    await desk.advance('2026-03-02T08:59:59.999Z');
    expect((await desk.titles())[0]).toBe('urgent');
    await desk.advance(plus(NOW, 1));
    expect((await desk.titles())[0]).toBe('late');
    await desk.advance(plus(NOW, 2));
    expect(await desk.titles()).toEqual(LIST.map(([title]) => title));
    expect(await desk.titles(undefined, { overdue: true })).toEqual(['late', 'later']);
    expect(await desk.titles(undefined, { overdue: false })).toEqual(LIST.slice(2).map(([title]) => title));
  });

  test('goes on as it began, though time passes between its pages', async () => {
    const { nodes, pageInfo } = await page({ first: 2 });
    await desk.advance(plus(NOW, 10));
    const rest = await page({ first: 10, after: pageInfo.endCursor });
    expect([...nodes, ...rest.nodes].map(({ title }) => title)).toEqual([
      ...['urgent', 'high and due', 'high', 'first', 'second', 'late', 'later'],
    ]);
    const back = await page({ last: 10, before: rest.pageInfo.startCursor });
    expect(back.nodes.map(({ title }) => title)).toEqual(['urgent', 'high and due']);
    expect((await desk.titles())[0]).toBe('high and due');
  });

  test('takes no cursors of two different times together', async () => {
    const { pageInfo } = await page({ first: 1 });
    await desk.advance(plus(NOW, 3));
    const later = await page({ last: 1 });
    await expect(
      page({ first: 5, after: pageInfo.endCursor, before: later.pageInfo.startCursor }),
    ).rejects.toMatchObject({ codes: ['BAD_USER_INPUT'] });
  });

  test('is narrowed by what a task is, whose, when and about whom', async () => {
    const { operator } = desk.people;
    await desk.create({
      title: 'theirs',
      assigneeId: operator.id,
      day: '2026-03-20',
      patientId: desk.patientId,
    });
    await desk.create({ title: 'queue', role: 'OPERATOR' });
    const { id } = await desk.create({ title: 'done' });
    await desk.complete(id);
    const only = (filter: Parameters<TaskDesk['titles']>[1]) => desk.titles(undefined, filter);
    expect(await only({ statuses: ['DONE'] })).toEqual(['done']);
    expect(await only({ priorities: ['URGENT', 'HIGH'] })).toEqual(['urgent', 'high and due', 'high']);
    expect(await only({ assigneeIds: [operator.id] })).toEqual(['theirs']);
    expect(await only({ roles: ['OPERATOR'] })).toEqual(['queue']);
    expect(await only({ unassigned: false })).toEqual(['theirs']);
    expect(await only({ fromDay: '2026-03-20', toDay: '2026-03-20' })).toEqual(['theirs']);
    expect(await only({ toDay: TODAY, unassigned: true, roles: ['OPERATOR'] })).toEqual(['queue']);
    expect(await only({ patientIds: [desk.patientId] })).toEqual(['theirs']);
    expect(await only({ visitIds: [] })).toEqual([]);
    expect(await only({ reasons: ['LOW_SCORE'] })).toEqual([]);
    expect((await page({ first: 1 })).totalCount).toBe(10);
  });
});

test('a work plan has what one has on a day, what waits in the queue, and what is overdue of other days', async () => {
  const { operator, receptionist } = desk.people;
  await desk.create({ title: 'mine', assigneeId: operator.id, day: '2026-03-03' });
  await desk.create({ title: 'queue', role: 'OPERATOR', day: '2026-03-03' });
  await desk.create({ title: 'taken', role: 'OPERATOR', assigneeId: receptionist.id, day: '2026-03-03' });
  await desk.create({ title: 'other day', assigneeId: operator.id, day: '2026-03-04' });
  await desk.create({ title: 'left over', assigneeId: operator.id, dueAt: plus(NOW, 1) });
  await desk.advance(plus(NOW, 2));
  const plan = {
    day: '2026-03-03',
    staff: { role: 'OPERATOR' },
    overdue: { nodes: [{ title: 'left over' }] },
    tasks: { totalCount: 2, nodes: [{ title: 'mine' }, { title: 'queue' }] },
  };
  const day = '2026-03-03';
  expect((await ask(server, operator.token, WorkPlanOfDocument, { day })).workPlan).toEqual(plan);
  const asked = { day, staffId: operator.id };
  expect((await ask(server, desk.people.manager.token, WorkPlanOfDocument, asked)).workPlan).toEqual(plan);
  const unknown = { day, staffId: encodeId('StaffMember', NOBODY) };
  expect((await ask(server, operator.token, WorkPlanOfDocument, unknown)).workPlan).toBeNull();
});

test('staff know each other by name, and who has left', async () => {
  const { operator } = desk.people;
  const ana = await desk.hire('Aaron', 'OPERATOR');
  await desk.dismiss(ana);
  const all = await ask(server, operator.token, StaffListDocument, {});
  expect(all.viewer.staff).toMatchObject({ id: operator.id, role: 'OPERATOR', active: true });
  expect(all.staff.nodes[0]).toEqual({ id: ana.id, name: 'Aaron', role: 'OPERATOR', active: false });
  const filter = { roles: ['OPERATOR' as const], active: true };
  const { staff } = await ask(server, operator.token, StaffListDocument, { filter });
  expect(staff.nodes.map(({ id }) => id)).toEqual([operator.id]);
});
