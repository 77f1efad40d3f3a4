// Alarms of clinics that live by the machine's time: rung by many processes at once, each rings once (architecture.md, idea 4).
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { kyselyOf } from '../../src/entities/database.js';
import { ringTaskAlarms, type TaskAlarmWork } from '../../src/services/work/ring-task-alarms.js';
import { startRetorna, type TestServer } from '../support/retorna.js';
import { openTaskDesk, type TaskDesk } from '../support/task-desk.js';

const HOUR_MS = 3_600_000;
const TASKS = 450;

let server: TestServer;
let desk: TaskDesk;
let now: Date;
beforeAll(async () => {
  // Nothing rings by itself: the test does.
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
beforeEach(async () => {
  desk = await openTaskDesk(server);
  await desk.query('update clinic set test_clock = null where id = $1', [desk.clinicId]);
  now = new Date();
});
afterEach(async () => {
  // A sweep is over all clinics: none may be left for the next test's.
  await desk.query('update task set alarm = null, alarm_at = null where clinic_id = $1', [desk.clinicId]);
});
afterAll(() => server?.stop());

const neverStopped = () => new AbortController().signal;

/** The machine's clock, some hours ahead. */
const workIn = (hours: number): TaskAlarmWork => ({
  db: kyselyOf(server.application.parts.orm.em.fork()),
  system: { now: () => new Date(now.getTime() + hours * HOUR_MS) },
  signals: server.application.parts.signals,
});

/** Many tasks, all due in an hour. */
async function fill(count: number): Promise<void> {
  const { id } = await desk.create({ title: 'Call', assigneeId: desk.people.operator.id, dueAt: inHours(1) });
  await desk.query(
    `insert into task
       (clinic_id, id, reason, title, assignee_id, day, due_at, alarm, alarm_at, created_at, updated_at)
     select clinic_id, gen_random_uuid(), reason, title, assignee_id, day, due_at, alarm, alarm_at, created_at, updated_at
     from task, generate_series(2, $2) where clinic_id = $1 and id = $3`,
    [desk.clinicId, count, Buffer.from(id, 'base64url').toString().split(':')[1]],
  );
}

const inHours = (hours: number) => new Date(now.getTime() + hours * HOUR_MS).toISOString();

async function counts(): Promise<Record<string, number>> {
  const rows = await desk.query(
    `select kind, count(*)::int as rows, count(distinct subject_id)::int as tasks from delivery
     where clinic_id = $1 and staff_id is not null group by kind order by kind`,
    [desk.clinicId],
  );
  const steps = await desk.query(
    `select kind, count(*)::int as rows from task_event where clinic_id = $1 and kind in ('DUE', 'OVERDUE')
     group by kind order by kind`,
    [desk.clinicId],
  );
  return Object.fromEntries([
    ...rows.flatMap(({ kind, rows: all, tasks }) => [
      [kind, all],
      [`tasks of ${kind}`, tasks],
    ]),
    ...steps.map(({ kind, rows: all }) => [kind, all]),
  ]);
}

test('rung by many at once and again, each rings once', async () => {
  await fill(TASKS);
  expect(await ringTaskAlarms(workIn(0.99), neverStopped())).toBe(0);
  const rung = await Promise.all(Array.from({ length: 6 }, () => ringTaskAlarms(workIn(1), neverStopped())));
  expect(rung.reduce((a, b) => a + b)).toBe(TASKS);
  const due = { TASK_DUE: TASKS, 'tasks of TASK_DUE': TASKS, DUE: TASKS };
  expect(await counts()).toEqual(due);
  expect(await ringTaskAlarms(workIn(1.99), neverStopped())).toBe(0);
  await Promise.all(Array.from({ length: 6 }, () => ringTaskAlarms(workIn(2), neverStopped())));
  const overdue = { TASK_OVERDUE: TASKS, 'tasks of TASK_OVERDUE': TASKS, OVERDUE: TASKS };
  expect(await counts()).toEqual({ ...due, ...overdue });
  expect(await ringTaskAlarms(workIn(1000), neverStopped())).toBe(0);
});

test('rung late, when both are past, each rings once, and what is of no more use is not sent', async () => {
  await fill(3);
  expect(await ringTaskAlarms(workIn(24 * 30), neverStopped())).toBe(6);
  expect(await counts()).toEqual({ DUE: 3, OVERDUE: 3 });
});

describe('a task that changes hands before its messages left', () => {
  const told = async () => (await desk.messages()).sort();
  const steps = async (id: string) =>
    (await desk.history(id, undefined, ['DUE', 'OVERDUE'])).map(({ kind }) => kind).join(' ');

  test('tells who has it now that it is due, and the manager once and when they would have been', async () => {
    const { operator, receptionist, manager } = desk.people;
    const { id } = await desk.create({ assigneeId: operator.id, dueAt: inHours(1) });
    await ringTaskAlarms(workIn(1), neverStopped());
    await desk.assign({ taskId: id, assigneeId: receptionist.id });
    expect(await ringTaskAlarms(workIn(1), neverStopped())).toBe(1);
    const taken = `TASK_DUE to ${operator.name}: WITHDRAWN TASK_CHANGED`;
    expect(await told()).toEqual([taken, `TASK_DUE to ${receptionist.name}: PLANNED`]);
    expect(await ringTaskAlarms(workIn(1.99), neverStopped())).toBe(0);
    expect(await ringTaskAlarms(workIn(2), neverStopped())).toBe(1);
    await desk.assign({ taskId: id, assigneeId: operator.id });
    expect(await ringTaskAlarms(workIn(3), neverStopped())).toBe(1);
    expect(await ringTaskAlarms(workIn(1000), neverStopped())).toBe(0);
    expect(await told()).toEqual(
      [
        ...[taken, `TASK_DUE to ${receptionist.name}: WITHDRAWN TASK_CHANGED`],
        ...[`TASK_DUE to ${operator.name}: PLANNED`, `TASK_OVERDUE to ${manager.name}: PLANNED`],
      ].sort(),
    );
    expect(await steps(id)).toBe('DUE DUE OVERDUE DUE');
  });

  test('is not told anew to the one of the queue who claims it, nor to anybody when all have been told', async () => {
    const { operator, receptionist, practitioner } = desk.people;
    const rita = await desk.hire('Rita', 'RECEPTIONIST');
    const { id } = await desk.create({ role: 'RECEPTIONIST', dueAt: inHours(1) });
    await ringTaskAlarms(workIn(1), neverStopped());
    await desk.claim(id, rita);
    const before = [
      `TASK_DUE to ${receptionist.name}: WITHDRAWN TASK_CHANGED`,
      `TASK_DUE to ${rita.name}: PLANNED`,
    ].sort();
    expect(await told()).toEqual(before);
    await desk.query(
      "update delivery set status = 'SENT', handed_over_at = now() where clinic_id = $1 and status = 'PLANNED'",
      [desk.clinicId],
    );
    await desk.assign({ taskId: id, assigneeId: operator.id });
    await desk.assign({ taskId: id, assigneeId: practitioner.id });
    expect(await ringTaskAlarms(workIn(1), neverStopped())).toBe(0);
    expect(await steps(id)).toBe('DUE');
  });

  test('tells whoever claims it, and the manager even if it changes hands after that', async () => {
    const { operator, manager } = desk.people;
    const { id } = await desk.create({ dueAt: inHours(1) });
    await ringTaskAlarms(workIn(2), neverStopped());
    expect(await steps(id)).toBe('DUE OVERDUE');
    await desk.claim(id, operator);
    expect(await ringTaskAlarms(workIn(2), neverStopped())).toBe(1);
    expect(await told()).toEqual(
      [
        `TASK_DUE to ${manager.name}: WITHDRAWN TASK_CHANGED`,
        ...[`TASK_DUE to ${operator.name}: PLANNED`, `TASK_OVERDUE to ${manager.name}: PLANNED`],
      ].sort(),
    );
    expect(await ringTaskAlarms(workIn(1000), neverStopped())).toBe(0);
  });
});

test('messages that have not left are taken back when the task is done, given away or put off', async () => {
  const { operator, receptionist } = desk.people;
  const tasks = await Promise.all(
    ['done', 'given', 'put off', 'as it was'].map((title) =>
      desk.create({ title, assigneeId: operator.id, dueAt: inHours(1) }),
    ),
  );
  const [done, given, later] = tasks.map(({ id }) => id) as [string, string, string];
  await ringTaskAlarms(workIn(1), neverStopped());
  await desk.complete(done);
  await desk.assign({ taskId: given, assigneeId: receptionist.id });
  await desk.reschedule({ taskId: later, dueAt: inHours(5) });
  expect((await desk.messages()).sort()).toEqual([
    `TASK_DUE to ${operator.name}: PLANNED`,
    `TASK_DUE to ${operator.name}: WITHDRAWN TASK_CHANGED`,
    `TASK_DUE to ${operator.name}: WITHDRAWN TASK_CHANGED`,
    `TASK_DUE to ${operator.name}: WITHDRAWN TASK_DONE`,
  ]);
});

test('sandboxes with a test clock are left to it', async () => {
  const sandbox = await openTaskDesk(server);
  await sandbox.create({ dueAt: '2026-03-02T09:00:00.000Z' });
  expect(await ringTaskAlarms(workIn(24 * 3650), neverStopped())).toBe(0);
});
