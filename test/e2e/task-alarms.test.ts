// Tasks that fall due tell whoever has them, and overdue ones the manager, to the second (mission.md, section 5).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { TaskMailboxDocument, TaskSettingsDocument } from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { openTaskDesk, type TaskDesk } from '../support/task-desk.js';

/** 15:00 in São Paulo, where the clinic's first branch is. */
const DUE = '2026-03-02T18:00:00.000Z';
const JUST_BEFORE = '2026-03-02T17:59:59.999Z';
const ESCALATED = '2026-03-02T19:00:00.000Z';

let server: TestServer;
let desk: TaskDesk;
beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
beforeEach(async () => {
  desk = await openTaskDesk(server);
});
afterAll(() => server?.stop());

const mails = async () => (await ask(server, desk.tokens.owner, TaskMailboxDocument, {})).mailbox.nodes;
const receipts = async () => (await mails()).map(({ recipient, receivedAt }) => [recipient, receivedAt]);

describe('a task that falls due', () => {
  test('tells whoever has it then, not a millisecond earlier, and an hour later the manager', async () => {
    const { receptionist } = desk.people;
    const task = await desk.create({ title: 'Order masks', assigneeId: receptionist.id, dueAt: DUE });
    await desk.advance(JUST_BEFORE);
    expect(await mails()).toEqual([]);
    await desk.advance(DUE);
    expect(await receipts()).toEqual([['receptionist@example.com', DUE]]);
    expect((await mails())[0]).toMatchObject({ subject: expect.stringContaining('Order masks') });
    expect((await mails())[0]?.textBody).toMatch(/15:00|3:00/);
    await desk.advance('2026-03-02T18:59:59.999Z');
    expect(await mails()).toHaveLength(1);
    await desk.advance(ESCALATED);
    expect((await receipts())[1]).toEqual(['manager@example.com', ESCALATED]);
    await desk.advance('2026-03-20T18:00:00.000Z');
    expect(await mails()).toHaveLength(2);
    const steps = (await desk.history(task.id)).map(({ kind, staff, occurredAt }) => [
      kind,
      staff,
      occurredAt,
    ]);
    expect(steps.slice(1)).toEqual([
      ['DUE', null, DUE],
      ['OVERDUE', null, ESCALATED],
    ]);
  });

  test('and that nobody has tells its role, and without a role the managers', async () => {
    await desk.hire('Rita', 'RECEPTIONIST');
    const gone = await desk.hire('Gone', 'RECEPTIONIST');
    await desk.dismiss(gone);
    await desk.create({ role: 'RECEPTIONIST', dueAt: DUE });
    await desk.create({ dueAt: '2026-03-02T18:10:00Z' });
    await desk.advance('2026-03-02T18:30:00Z');
    const told = (await receipts()).map(([recipient]) => recipient);
    expect(told.slice(0, 2).sort()).toEqual(['receptionist@example.com', 'rita@example.com']);
    expect(told.slice(2)).toEqual(['manager@example.com']);
  });

  test('all on the way of a clock that is moved far, in order, each at its own time', async () => {
    const { receptionist } = desk.people;
    await desk.create({ assigneeId: receptionist.id, dueAt: DUE });
    await desk.create({ assigneeId: receptionist.id, dueAt: '2026-03-02T18:30:00Z' });
    await desk.advance('2026-04-02T00:00:00Z');
    expect(await receipts()).toEqual([
      ['receptionist@example.com', DUE],
      ['receptionist@example.com', '2026-03-02T18:30:00.000Z'],
      ['manager@example.com', ESCALATED],
      ['manager@example.com', '2026-03-02T19:30:00.000Z'],
    ]);
  });

  test('that the server made is called by what it is for, in the clinic’s language', async () => {
    const visitId = await desk.book({ startsAt: '2026-03-06T12:00:00.000Z' });
    await desk.query('update patient set do_not_contact = true where clinic_id = $1', [desk.clinicId]);
    await desk.cancel(visitId);
    const [told] = await desk.tasks();
    await desk.reschedule({ taskId: told?.id as string, dueAt: DUE });
    await desk.advance(DUE);
    expect((await mails())[0]?.subject).toMatch(/paciente|patient/i);
  });
});

describe('who is told of an overdue task', () => {
  const overdueTo = async () => {
    await desk.create({ assigneeId: desk.people.operator.id, dueAt: DUE });
    await desk.advance(ESCALATED);
    return (await receipts()).slice(1).map(([recipient]) => recipient);
  };

  test('their own manager alone', async () => {
    await desk.setManager(desk.people.operator, await desk.hire('Nina', 'MANAGER'));
    expect(await overdueTo()).toEqual(['nina@example.com']);
  });

  test('every manager, when their own has left', async () => {
    const nina = await desk.hire('Nina', 'MANAGER');
    await desk.setManager(desk.people.operator, nina);
    await desk.dismiss(nina);
    await desk.hire('Mia', 'MANAGER');
    expect((await overdueTo()).sort()).toEqual(['manager@example.com', 'mia@example.com']);
  });

  test('the owner, when there is no manager', async () => {
    await desk.dismiss(desk.people.manager);
    await desk.create({ assigneeId: desk.people.operator.id, dueAt: DUE }, desk.people.owner);
    await desk.advance(ESCALATED);
    expect((await receipts()).slice(1)).toEqual([['owner@example.com', ESCALATED]]);
  });
});

describe('an alarm', () => {
  test('does not ring for a task that is done, and its messages that have not left are taken back', async () => {
    const { receptionist } = desk.people;
    const early = await desk.create({ assigneeId: receptionist.id, dueAt: DUE });
    await desk.complete(early.id);
    await desk.advance(ESCALATED);
    expect(await desk.messages()).toEqual([]);
  });

  test('rings anew for a task that is opened again or put off', async () => {
    const { receptionist } = desk.people;
    const task = await desk.create({ assigneeId: receptionist.id, dueAt: DUE });
    await desk.complete(task.id);
    await desk.reopen(task.id);
    const later = '2026-03-03T18:00:00.000Z';
    await desk.reschedule({ taskId: task.id, dueAt: later });
    await desk.advance(ESCALATED);
    expect(await mails()).toEqual([]);
    await desk.advance('2026-03-03T19:00:00Z');
    expect((await receipts()).map(([recipient]) => recipient)).toEqual([
      'receptionist@example.com',
      'manager@example.com',
    ]);
    await desk.reschedule({ taskId: task.id, dueAt: '2026-03-04T18:00:00.000Z' });
    await desk.advance('2026-03-04T18:00:00Z');
    expect(await mails()).toHaveLength(3);
  });

  test('rings for whoever has the task then', async () => {
    const task = await desk.create({ assigneeId: desk.people.receptionist.id, dueAt: DUE });
    await desk.assign({ taskId: task.id, assigneeId: desk.people.operator.id });
    await desk.advance(DUE);
    expect(await receipts()).toEqual([['operator@example.com', DUE]]);
  });

  test('goes up a week later, if the clinic says so', async () => {
    const input = { taskEscalationMinutes: 7 * 24 * 60 };
    await ask(server, desk.tokens.manager, TaskSettingsDocument, { input });
    await desk.create({ assigneeId: desk.people.operator.id, dueAt: DUE });
    await desk.advance('2026-03-09T18:00:00.000Z');
    expect(await receipts()).toEqual([
      ['operator@example.com', DUE],
      ['manager@example.com', '2026-03-09T18:00:00.000Z'],
    ]);
  });

  test('goes up after as many minutes as the clinic says, at once if it says none', async () => {
    const input = { taskEscalationMinutes: 0 };
    await ask(server, desk.tokens.manager, TaskSettingsDocument, { input });
    await desk.create({ assigneeId: desk.people.operator.id, dueAt: DUE });
    await desk.advance(DUE);
    expect(await receipts()).toEqual([
      ['operator@example.com', DUE],
      ['manager@example.com', DUE],
    ]);
  });
});
