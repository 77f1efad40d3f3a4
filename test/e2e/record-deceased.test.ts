/** A patient who has died gets nothing that had not left before; a mistake is taken back (mission.md, section 1, "Sending"). */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  PatientDeceasedRecordDocument,
  type PatientDeceasedRecordInput,
  PatientUpdateDocument,
} from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

const VISIT = '2026-03-09T11:00:00.000Z';

let server: TestServer;
let desk: VisitDesk;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
afterAll(() => server?.stop());
beforeEach(async () => {
  desk = await openDesk(server);
});

async function record(input: Partial<PatientDeceasedRecordInput>, token = desk.tokens.receptionist) {
  const given = { patientId: desk.patientId, deceased: true, ...input };
  return (await ask(server, token, PatientDeceasedRecordDocument, { input: given })).patientDeceasedRecord;
}

test('what is planned is suppressed at its time, and the visit stays', async () => {
  const visitId = await desk.book({ startsAt: VISIT });
  await desk.advance(plus(NOW, 0, 1));
  const { patient } = await record({ date: '2026-03-01' });
  expect(patient).toMatchObject({ deceasedAt: plus(NOW, 0, 1), deceasedOn: '2026-03-01' });
  await desk.advance(plus(VISIT, -1));
  const sent = (await desk.deliveries(visitId)).map(({ kind, status, statusReason }) => [
    kind,
    status,
    statusReason,
  ]);
  expect(sent).toContainEqual(['VISIT_BOOKED', 'SENT', null]);
  expect(sent).toContainEqual(['REMINDER', 'SUPPRESSED', 'PATIENT_DECEASED']);
  expect(await desk.mailbox()).toHaveLength(1);
  expect((await desk.visit(visitId)).status).toBe('BOOKED');
});

test('said again, the day is corrected, and when it was recorded stays', async () => {
  await record({});
  await desk.advance(plus(NOW, 1));
  const { patient } = await record({ date: '2026-03-02' });
  expect(patient).toMatchObject({ deceasedAt: NOW, deceasedOn: '2026-03-02' });
});

test('a mistake is taken back, and messages go out again', async () => {
  const visitId = await desk.book({ startsAt: VISIT });
  await record({ date: '2026-03-01' });
  expect((await record({ deceased: false })).patient).toMatchObject({ deceasedAt: null, deceasedOn: null });
  await desk.advance(plus(VISIT, -1));
  const sent = (await desk.deliveries(visitId)).filter(({ status }) => status === 'SENT');
  expect(sent.map(({ kind }) => kind).sort()).toEqual(['REMINDER', 'VISIT_BOOKED']);
});

test('the day is none of the future, none before the birth, and none at all of the living', async () => {
  const input = { patientId: desk.patientId, birthDate: '1950-05-05' };
  await ask(server, desk.tokens.receptionist, PatientUpdateDocument, { input });
  for (const wrong of [
    { date: '2026-03-04' },
    { date: '1950-05-04' },
    { deceased: false, date: '2026-03-01' },
  ]) {
    expect((await record(wrong)).userErrors).toEqual([{ code: 'INVALID', path: ['input', 'date'] }]);
  }
  expect((await record({ date: '1950-05-05' })).userErrors).toEqual([]);
});

test('it is for the clinic to record', async () => {
  const token = await desk.patientToken(desk.patientId);
  await expect(record({}, token)).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
  await expect(record({}, desk.tokens.marketer)).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
  const other = await openDesk(server);
  const { userErrors } = await record({ patientId: other.patientId });
  expect(userErrors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'patientId'] }]);
});
