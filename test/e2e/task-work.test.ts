// What staff do with tasks, and what they are refused (mission.md, section 5).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { encodeId } from '../../src/schema/id.js';
import { TaskPrioritizeDocument } from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { made, openTaskDesk, type TaskDesk } from '../support/task-desk.js';
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

describe('a new task', () => {
  test('is anybody’s, of today and of normal priority, unless it says otherwise', async () => {
    const { manager } = desk.people;
    expect(await desk.create({ title: '  Call back ' })).toMatchObject({
      ...{ title: 'Call back', details: null, reason: 'MANUAL', priority: 'NORMAL', status: 'OPEN' },
      ...{ role: null, assignee: null, branch: null, patient: null, visit: null, delivery: null },
      ...{
        day: TODAY,
        dueAt: null,
        overdue: false,
        createdBy: { id: manager.id },
        createdAt: NOW,
        completedAt: null,
      },
    });
  });

  test('is about a patient, a visit or a message, and knows the rest', async () => {
    const visitId = await desk.book({ startsAt: '2026-03-06T12:00:00.000Z' });
    const [delivery] = await desk.deliveries(visitId);
    const about = { visit: { id: visitId }, patient: { id: desk.patientId } };
    expect(await desk.create({ patientId: desk.patientId })).toMatchObject({
      patient: { id: desk.patientId },
    });
    const ofVisit = await desk.create({ visitId });
    expect(ofVisit).toMatchObject(about);
    expect(ofVisit.branch).not.toBeNull();
    expect(await desk.create({ deliveryId: delivery?.id as string })).toMatchObject({
      ...about,
      delivery: { id: delivery?.id },
    });
  });

  test('stands on the day on which it is due where it is', async () => {
    // 23:30 on the third in São Paulo, half past three on the fourth in Warsaw.
    const dueAt = '2026-03-04T02:30:00.000Z';
    const warsaw = desk.branches.find(({ timeZone }) => timeZone === 'Europe/Warsaw')?.id as string;
    expect(await desk.create({ dueAt })).toMatchObject({ day: '2026-03-03', dueAt });
    expect(await desk.create({ dueAt, branchId: warsaw })).toMatchObject({ day: '2026-03-04' });
    expect(await desk.create({ dueAt, day: '2026-03-02' })).toMatchObject({ day: '2026-03-02' });
  });

  test('given again with one key is made once', async () => {
    const input = { title: 'Once', idempotencyKey: 'one' };
    const ids = [await desk.create(input), await desk.create(input)].map(({ id }) => id);
    expect(ids[0]).toBe(ids[1]);
    expect(await desk.titles()).toEqual(['Once']);
  });

  test('is refused with what is wrong', async () => {
    const left = await desk.hire('Left', 'RECEPTIONIST');
    await desk.dismiss(left);
    const other = await desk.patient('Bo');
    const visitId = await desk.book({ startsAt: '2026-03-06T12:00:00.000Z' });
    const refused = async (input: Parameters<TaskDesk['tryCreate']>[0]) => {
      const { task, userErrors } = await desk.tryCreate(input);
      expect(task).toBeNull();
      return userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
    };
    expect(await refused({ title: ' ' })).toEqual(['REQUIRED input.title']);
    expect(await refused({ title: 'x'.repeat(201) })).toEqual(['INVALID input.title']);
    expect(await refused({ details: 'x'.repeat(4001) })).toEqual(['INVALID input.details']);
    expect(await refused({ title: 'a\0b' })).toEqual(['INVALID input.title']);
    expect(await refused({ assigneeId: encodeId('StaffMember', NOBODY) })).toEqual([
      'NOT_FOUND input.assigneeId',
    ]);
    expect(await refused({ assigneeId: left.id })).toEqual(['INVALID input.assigneeId']);
    expect(await refused({ dueAt: NOW })).toEqual(['IN_THE_PAST input.dueAt']);
    expect(await refused({ dueAt: '2101-01-01T00:00:00Z' })).toEqual(['INVALID input.dueAt']);
    expect(await refused({ day: '2026-03-01' })).toEqual(['IN_THE_PAST input.day']);
    expect(await refused({ day: '2101-01-01' })).toEqual(['INVALID input.day']);
    expect(await refused({ patientId: encodeId('Patient', NOBODY) })).toEqual(['NOT_FOUND input.patientId']);
    expect(await refused({ visitId: encodeId('Visit', NOBODY) })).toEqual(['NOT_FOUND input.visitId']);
    expect(await refused({ deliveryId: encodeId('Delivery', NOBODY) })).toEqual([
      'NOT_FOUND input.deliveryId',
    ]);
    expect(await refused({ branchId: encodeId('Branch', NOBODY) })).toEqual(['NOT_FOUND input.branchId']);
    expect(await refused({ visitId, patientId: other })).toEqual(['INVALID input.patientId']);
  });
});

describe('a task', () => {
  test('is given to a colleague, taken back into its queue, and moved to another', async () => {
    const { receptionist } = desk.people;
    const { id } = await desk.create({ role: 'RECEPTIONIST' });
    const given = made(await desk.assign({ taskId: id, assigneeId: receptionist.id }));
    expect(given).toMatchObject({ assignee: { id: receptionist.id }, role: 'RECEPTIONIST' });
    expect(made(await desk.assign({ taskId: id }))).toMatchObject({ assignee: null, role: 'RECEPTIONIST' });
    expect(made(await desk.assign({ taskId: id, role: 'OPERATOR' }))).toMatchObject({ role: 'OPERATOR' });
    expect(made(await desk.assign({ taskId: id, role: null }))).toMatchObject({ assignee: null, role: null });
    await desk.assign({ taskId: id, role: null });
    const steps = await desk.history(id, undefined, ['ASSIGNED']);
    expect(
      steps.map(({ changes }) => changes.map(({ field, before, after }) => [field, before, after])),
    ).toEqual([
      [['ASSIGNEE', null, receptionist.id]],
      [['ASSIGNEE', receptionist.id, null]],
      [['ROLE', 'RECEPTIONIST', 'OPERATOR']],
      [['ROLE', 'OPERATOR', null]],
    ]);
  });

  test('that one gave away is answered as it is then, though it is no longer theirs to see', async () => {
    const { receptionist, operator } = desk.people;
    const { id } = await desk.create({ assigneeId: receptionist.id });
    const given = made(await desk.assign({ taskId: id, assigneeId: operator.id }, receptionist));
    expect(given.assignee?.id).toBe(operator.id);
    expect(await desk.titles(receptionist)).toEqual([]);
    const again = await desk.assign({ taskId: id, assigneeId: receptionist.id }, receptionist);
    expect(again.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'taskId'] }]);
  });

  test('keeps its history: who did what, when, and what they wrote', async () => {
    const { receptionist } = desk.people;
    const { id } = await desk.create({});
    await desk.claim(id, receptionist);
    await desk.comment(id, 'No answer', receptionist);
    await desk.advance(plus(NOW, 1));
    const done = made(await desk.complete(id, receptionist, 'Reached'));
    expect(done).toMatchObject({
      status: 'DONE',
      completedAt: plus(NOW, 1),
      completedBy: { id: receptionist.id },
    });
    await desk.reopen(id);
    const input = { taskId: id, priority: 'URGENT' as const };
    await ask(server, desk.people.manager.token, TaskPrioritizeDocument, { input });
    const steps = await desk.history(id);
    expect(steps.map(({ kind, staff, comment }) => [kind, staff?.role, comment])).toEqual([
      ['CREATED', 'MANAGER', null],
      ['CLAIMED', 'RECEPTIONIST', null],
      ['COMMENTED', 'RECEPTIONIST', 'No answer'],
      ['COMPLETED', 'RECEPTIONIST', 'Reached'],
      ['REOPENED', 'MANAGER', null],
      ['PRIORITIZED', 'MANAGER', null],
    ]);
    expect(steps.at(-1)?.changes).toEqual([{ field: 'PRIORITY', before: 'NORMAL', after: 'URGENT' }]);
    expect(steps[3]?.occurredAt).toBe(plus(NOW, 1));
  });

  test('that is done is neither given, claimed, put off nor done again; one that is open is not opened', async () => {
    const { receptionist } = desk.people;
    const { id } = await desk.create({});
    const refusals = async () => [
      await desk.complete(id),
      await desk.assign({ taskId: id, assigneeId: receptionist.id }),
      await desk.claim(id, receptionist),
      await desk.reschedule({ taskId: id, day: '2026-03-05' }),
    ];
    expect((await desk.reopen(id)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    await desk.complete(id);
    for (const { userErrors } of await refusals())
      expect(userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect(await desk.history(id)).toHaveLength(2);
  });

  test('is put on another day, and due at another time or at none', async () => {
    const { id } = await desk.create({ dueAt: plus(NOW, 1) });
    expect(made(await desk.reschedule({ taskId: id, day: '2026-03-05' }))).toMatchObject({
      day: '2026-03-05',
      dueAt: plus(NOW, 1),
    });
    const dueAt = '2026-03-09T12:00:00.000Z';
    expect(made(await desk.reschedule({ taskId: id, dueAt }))).toMatchObject({ day: '2026-03-09', dueAt });
    expect(made(await desk.reschedule({ taskId: id, dueAt: null }))).toMatchObject({
      day: '2026-03-09',
      dueAt: null,
    });
    const { userErrors } = await desk.reschedule({ taskId: id, day: '2026-03-01' });
    expect(userErrors).toMatchObject([{ code: 'IN_THE_PAST', path: ['input', 'day'] }]);
    expect((await desk.reschedule({ taskId: id, dueAt: NOW })).userErrors).toMatchObject([
      { code: 'IN_THE_PAST' },
    ]);
  });

  test('takes no empty comment', async () => {
    const { id } = await desk.create({});
    expect((await desk.comment(id, ' ')).userErrors).toMatchObject([
      { code: 'REQUIRED', path: ['input', 'comment'] },
    ]);
  });
});
