/** What patients may change of their own visits, and when (mission.md, sections 1 and 11). */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startRetorna, type TestServer } from '../support/retorna.js';
import { openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

const STARTS = '2026-03-09T12:00:00.000Z';
let server: TestServer;
let desk: VisitDesk;
let patient: string;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api' } });
  desk = await openDesk(server);
  patient = await desk.patientToken(desk.patientId);
});

afterAll(() => server?.stop());

test('a patient confirms and cancels a visit that is to come', async () => {
  const visitId = await desk.book({ startsAt: STARTS }, patient);
  expect((await desk.act('confirm', visitId, patient)).visit?.status).toBe('CONFIRMED');
  expect((await desk.act('cancel', visitId, patient)).visit?.status).toBe('CANCELLED');
});

test('once it has begun, only the clinic changes it: nobody escapes a no-show', async () => {
  const visitId = await desk.book({ startsAt: STARTS }, patient);
  await desk.advance(STARTS);
  for (const action of ['confirm', 'cancel'] as const) {
    const { visit, userErrors } = await desk.act(action, visitId, patient);
    expect(visit).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', status: 'BOOKED' }]);
  }
  const moved = await desk.tryMove({ visitId, startsAt: plus(STARTS, 24) }, patient);
  expect(moved.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', status: 'BOOKED' }]);
  expect((await desk.act('markNoShow', visitId)).visit?.status).toBe('NO_SHOW');
});
