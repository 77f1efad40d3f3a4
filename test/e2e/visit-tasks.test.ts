// When the clinic cancels or moves the visit of someone who gets no messages, staff get a task to tell them (mission.md, section 1).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PatientUpdateDocument } from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

const FRIDAY = '2026-03-06T12:00:00.000Z';

let server: TestServer;
let desk: VisitDesk;
beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
beforeEach(async () => {
  desk = await openDesk(server);
});
afterAll(() => server?.stop());

describe('a patient who gets no messages', () => {
  test.each([
    ['cancelled by staff', 'receptionist', 'cancel', ['TELL_VISIT_CANCELLED']],
    ['moved by staff', 'receptionist', 'move', ['TELL_VISIT_MOVED']],
    ['cancelled by a partner', 'partner', 'cancel', []],
    ['moved by a partner', 'partner', 'move', []],
  ] as const)('%s: staff tell them', async (_, who, action, reasons) => {
    const visitId = await desk.book({ startsAt: FRIDAY });
    const input = { patientId: desk.patientId, doNotContact: true };
    await ask(server, desk.tokens.receptionist, PatientUpdateDocument, { input });
    const token = desk.tokens[who];
    if (action === 'cancel') await desk.act('cancel', visitId, token);
    else await desk.tryMove({ visitId, startsAt: plus(FRIDAY, 1) }, token);
    const tasks = await desk.tasks();
    expect(tasks.map(({ reason }) => reason)).toEqual(reasons);
    for (const task of tasks) {
      expect(task).toMatchObject({ createdAt: NOW, patient: { id: desk.patientId }, visit: { id: visitId } });
    }
    await desk.advance(FRIDAY);
    expect(await desk.mailbox()).toEqual([]);
  });

  test('no task for a patient who is told, nor for a visit that had begun', async () => {
    await desk.cancel(await desk.book({ startsAt: FRIDAY }));
    const begun = await desk.book({ startsAt: '2026-03-02T11:00:00.000Z' });
    await ask(server, desk.tokens.receptionist, PatientUpdateDocument, {
      input: { patientId: desk.patientId, doNotContact: true },
    });
    await desk.advance('2026-03-02T11:00:00.000Z');
    await desk.cancel(begun);
    expect(await desk.tasks()).toEqual([]);
  });
});
