// The messages of a visit as the API shows them: planned, sent, withdrawn or suppressed, and why (mission.md, section 1).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { decodeId } from '../../src/schema/id.js';
import { MailboxDocument, PatientArchiveDocument, PatientUpdateDocument } from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

/** Thursday noon in São Paulo; before it, its working hours reach back to eight and on to six in the evening. */
const THURSDAY = '2026-03-05T16:00:00.000Z';

let server: TestServer;
let sql: pg.Client;
let desk: VisitDesk;

beforeAll(async () => {
  // Without a worker: messages leave when the test clock is moved, and never in between.
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  sql = new pg.Client(server.databaseUrl);
  await sql.connect();
});
beforeEach(async () => {
  desk = await openDesk(server);
});
afterAll(async () => {
  await sql?.end();
  await server?.stop();
});

/** What goes by e-mail; other channels follow the same rules, see delivery-routing.test.ts. */
const emails = async (visitId: string) =>
  (await desk.deliveries(visitId)).filter(({ channel }) => channel === 'EMAIL');
const planOf = async (visitId: string) =>
  (await emails(visitId)).map(({ kind, status, plannedReason, dueAt }) => [
    kind,
    status,
    plannedReason,
    dueAt,
  ]);
const booked = (dueAt: string, status = 'PLANNED') => ['VISIT_BOOKED', status, 'BOOKED', dueAt];
const mailbox = async () =>
  (await ask(server, desk.tokens.receptionist, MailboxDocument, { first: 100 })).mailbox.nodes.map(
    ({ delivery, receivedAt, recipient }) => [delivery.kind, receivedAt, recipient],
  );
const statesOf = async (visitId: string) =>
  (await emails(visitId)).map(({ kind, occasion, status, statusReason }) => [
    kind,
    occasion,
    status,
    statusReason,
  ]);

describe('the reminder of a visit booked', () => {
  test.each([
    ['72 hours and a minute ahead', -72, -1, 'LEAD_OVER_72_H', -48],
    ['exactly 72 hours ahead', -72, 0, 'LEAD_FROM_36_TO_72_H', -24],
    ['exactly 36 hours ahead', -36, 0, 'LEAD_FROM_36_TO_72_H', -24],
    ['36 hours less a minute ahead', -36, 1, null, null],
    ['an hour ahead', -1, 0, null, null],
  ] as const)('%s', async (_, hours, minutes, reason, before) => {
    const now = plus(THURSDAY, hours, minutes);
    await desk.advance(now);
    const visitId = await desk.book({ startsAt: THURSDAY });
    expect(await planOf(visitId)).toEqual(
      reason === null
        ? [booked(now)]
        : [booked(now), ['REMINDER', 'PLANNED', reason, plus(THURSDAY, before)]],
    );
  });

  test('is one per booking, whoever books', async () => {
    for (const [token, hours] of [
      [await desk.patientToken(desk.patientId), 0],
      [desk.tokens.partner, 1],
    ] as const) {
      expect(await planOf(await desk.book({ startsAt: plus(THURSDAY, hours) }, token))).toHaveLength(2);
    }
  });
});

test('everything is sent in its order and at its time while the clock moves', async () => {
  const first = await desk.book({ startsAt: THURSDAY });
  const bela = await desk.patient('Bela');
  const second = await desk.book({ startsAt: plus(THURSDAY, -21), patientId: bela });
  const third = await desk.book({ startsAt: plus(THURSDAY, 24), patientId: bela });
  expect(await desk.advance(plus(THURSDAY, 48))).toBe(6);
  const messages = await mailbox();
  expect(messages.map((message) => message[1])).toEqual([
    NOW,
    NOW,
    NOW,
    plus(THURSDAY, -48),
    plus(THURSDAY, -45),
    plus(THURSDAY, -24),
  ]);
  expect(messages.filter(([kind]) => kind === 'REMINDER')).toEqual([
    ['REMINDER', plus(THURSDAY, -48), 'ana@example.com'],
    ['REMINDER', plus(THURSDAY, -45), 'bela@example.com'],
    ['REMINDER', plus(THURSDAY, -24), 'bela@example.com'],
  ]);
  for (const visitId of [first, second, third]) {
    for (const delivery of await emails(visitId)) {
      expect(delivery).toMatchObject({ status: 'SENT', statusReason: null, finishedAt: delivery.dueAt });
    }
  }
  expect(await desk.advance(plus(THURSDAY, 72))).toBe(0);
});

describe('a move', () => {
  test('withdraws what was planned and plans anew from the move', async () => {
    const visitId = await desk.book({ startsAt: THURSDAY });
    await desk.advance(NOW);
    const later = plus(NOW, 10);
    await desk.advance(later);
    // 70 hours ahead from now, a band lower than the booking was.
    await desk.move(visitId, plus(THURSDAY, -3));
    expect(await statesOf(visitId)).toEqual([
      ['VISIT_BOOKED', '1', 'SENT', null],
      ['VISIT_MOVED', '2', 'PLANNED', null],
      ['REMINDER', '1', 'WITHDRAWN', 'VISIT_MOVED'],
      ['REMINDER', '2', 'PLANNED', null],
    ]);
    const planned = (await emails(visitId)).find(
      ({ kind, status }) => kind === 'REMINDER' && status === 'PLANNED',
    );
    expect(planned).toMatchObject({ plannedReason: 'LEAD_FROM_36_TO_72_H', dueAt: plus(THURSDAY, -27) });
    await desk.advance(THURSDAY);
    expect((await mailbox()).map(([kind, at]) => [kind, at])).toEqual([
      ['VISIT_BOOKED', NOW],
      ['VISIT_MOVED', later],
      ['REMINDER', plus(THURSDAY, -27)],
    ]);
  });

  test('to a time under 36 hours ahead leaves no reminder', async () => {
    const visitId = await desk.book({ startsAt: THURSDAY });
    await desk.move(visitId, '2026-03-03T11:00:00.000Z');
    const planned = (await statesOf(visitId)).filter(([, , status]) => status === 'PLANNED');
    expect(planned.map(([kind]) => kind)).toEqual(['VISIT_MOVED']);
  });

  test('after the reminder went is reminded once more', async () => {
    const visitId = await desk.book({ startsAt: THURSDAY });
    await desk.advance(plus(THURSDAY, -47));
    await desk.move(visitId, plus(THURSDAY, 24));
    await desk.advance(plus(THURSDAY, 25));
    expect(await statesOf(visitId)).toEqual([
      ['VISIT_BOOKED', '1', 'SENT', null],
      ['REMINDER', '1', 'SENT', null],
      ['VISIT_MOVED', '2', 'SENT', null],
      ['REMINDER', '2', 'SENT', null],
    ]);
  });

  test('to another calendar follows that calendar’s switches', async () => {
    const startsAt = '2026-03-11T11:00:00.000Z';
    await sql.query(`update calendar set enabled_kinds = '{VISIT_BOOKED}' where clinic_id = $1 and id = $2`, [
      desk.clinicId,
      decodeId(desk.calendars.irynaWest).id,
    ]);
    const visitId = await desk.book({ startsAt });
    await desk.move(visitId, startsAt, desk.calendars.irynaWest);
    expect((await statesOf(visitId)).map(([kind, , status]) => `${kind} ${status}`).sort()).toEqual([
      'REMINDER WITHDRAWN',
      'VISIT_BOOKED WITHDRAWN',
    ]);
  });
});

test('a cancellation withdraws all that has not been sent', async () => {
  const visitId = await desk.book({ startsAt: THURSDAY });
  await desk.advance(NOW);
  await desk.cancel(visitId);
  expect(await statesOf(visitId)).toEqual([
    ['VISIT_BOOKED', '1', 'SENT', null],
    ['VISIT_CANCELLED', '1', 'PLANNED', null],
    ['REMINDER', '1', 'WITHDRAWN', 'VISIT_CANCELLED'],
  ]);
  expect(await desk.advance(THURSDAY)).toBe(1);
  expect((await mailbox()).map(([kind]) => kind)).toEqual(['VISIT_BOOKED', 'VISIT_CANCELLED']);
});

test('a confirmed visit is still reminded', async () => {
  const visitId = await desk.book({ startsAt: THURSDAY });
  await desk.act('confirm', visitId);
  expect(await desk.advance(THURSDAY)).toBe(2);
});

describe('the SMS for who reads nothing', () => {
  const smsOf = async (visitId: string) =>
    (await desk.deliveries(visitId))
      .filter(({ channel, occasion }) => channel === 'SMS' && occasion === '1')
      .filter(({ kind }) => kind === 'VISIT_BOOKED')
      .map(({ status, statusReason }) => [status, statusReason]);
  let patientId: string;
  beforeEach(async () => {
    patientId = await desk.patient('Caio', 'caio@example.com', '+5511987654321');
  });

  test('is not sent once the patient confirmed, though before anything else was sent', async () => {
    const visitId = await desk.book({ startsAt: THURSDAY, patientId });
    await desk.act('confirm', visitId, await desk.patientToken(patientId));
    await desk.advance(plus(NOW, 4));
    expect(await smsOf(visitId)).toEqual([['SUPPRESSED', 'READ']]);
  });

  test('is not sent either when its kind is switched on after the patient confirmed', async () => {
    const off = ['VISIT_MOVED' as const];
    await desk.switchCalendar({ enabledKinds: off });
    const visitId = await desk.book({ startsAt: THURSDAY, patientId });
    await desk.act('confirm', visitId, await desk.patientToken(patientId));
    await desk.advance(plus(NOW, 1));
    await desk.switchCalendar({ enabledKinds: [...off, 'VISIT_BOOKED'] });
    await desk.advance(plus(NOW, 4));
    expect(await smsOf(visitId)).toEqual([['SUPPRESSED', 'READ']]);
  });

  test('is sent when it was staff who confirmed', async () => {
    const visitId = await desk.book({ startsAt: THURSDAY, patientId });
    await desk.act('confirm', visitId);
    await desk.advance(plus(NOW, 4));
    expect(await smsOf(visitId)).toEqual([['SENT', null]]);
  });

  test('is sent of a move, when the patient had confirmed the time before it', async () => {
    const visitId = await desk.book({ startsAt: THURSDAY, patientId });
    await desk.act('confirm', visitId, await desk.patientToken(patientId));
    await desk.move(visitId, plus(THURSDAY, 24));
    await desk.advance(plus(NOW, 4));
    const moved = (await desk.deliveries(visitId)).filter(
      ({ kind, channel }) => kind === 'VISIT_MOVED' && channel === 'SMS',
    );
    expect(moved).toMatchObject([{ status: 'SENT' }]);
  });
});

describe('muted', () => {
  test.each([
    [['REMINDER'], ['VISIT_BOOKED']],
    [['VISIT_BOOKED'], ['REMINDER']],
    [['VISIT_BOOKED', 'REMINDER'], []],
    [['REMINDER', 'REMINDER'], ['VISIT_BOOKED']],
  ] as const)('%j leaves %j, also after a move', async (mutedKinds, left) => {
    const visitId = await desk.book({ startsAt: THURSDAY, mutedKinds: [...mutedKinds] });
    expect((await planOf(visitId)).map(([kind]) => kind)).toEqual(left);
    await desk.advance(NOW);
    await desk.move(visitId, plus(THURSDAY, 24));
    const second = (await statesOf(visitId)).filter(([, occasion]) => occasion === '2');
    const reminder = left.filter((kind) => kind === 'REMINDER');
    expect(second.map(([kind]) => kind)).toEqual(['VISIT_MOVED', ...reminder]);
  });
});

describe('looked at again at its time', () => {
  let visitId: string;
  beforeEach(async () => {
    visitId = await desk.book({ startsAt: THURSDAY });
    await desk.advance(NOW);
  });
  const reminded = async () => {
    expect(await desk.advance(THURSDAY)).toBe(0);
    return (await emails(visitId)).find(({ kind }) => kind === 'REMINDER');
  };
  const refused = (statusReason: string) => ({
    kind: 'REMINDER',
    status: 'SUPPRESSED',
    statusReason,
    finishedAt: plus(THURSDAY, -48),
    recipient: null,
  });

  test('a message to someone archived meanwhile is not sent', async () => {
    const input = { patientId: desk.patientId };
    await ask(server, desk.tokens.receptionist, PatientArchiveDocument, { input });
    expect(await reminded()).toMatchObject(refused('PATIENT_ARCHIVED'));
  });

  test.each([
    ['who is not to be contacted', { doNotContact: true }, 'PATIENT_DO_NOT_CONTACT'],
    ['without an address', { email: null }, 'NO_ADDRESS'],
  ])('a message to someone %s is not sent', async (_, change, reason) => {
    const input = { patientId: desk.patientId, ...change };
    const { patientUpdate } = await ask(server, desk.tokens.receptionist, PatientUpdateDocument, { input });
    expect(patientUpdate.userErrors).toEqual([]);
    expect(await reminded()).toMatchObject(refused(reason));
  });

  test('a reminder of a visit that is over already is taken back', async () => {
    await desk.act('complete', visitId);
    expect(await reminded()).toMatchObject({
      status: 'WITHDRAWN',
      statusReason: 'VISIT_NOT_AHEAD',
      finishedAt: NOW,
    });
  });

  test('a message goes to the address of that moment', async () => {
    const input = { patientId: desk.patientId, email: 'new@example.com' };
    await ask(server, desk.tokens.receptionist, PatientUpdateDocument, { input });
    expect(await desk.advance(THURSDAY)).toBe(1);
    expect((await mailbox()).at(-1)?.[2]).toBe('new@example.com');
    expect((await emails(visitId)).at(-1)).toMatchObject({ recipient: 'new@example.com' });
  });
});
