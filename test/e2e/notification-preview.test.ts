// What a booking or a move would send, told before: when, on which channel, and why not (mission.md, section 1, "why").
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import {
  type NotificationKind,
  PatientArchiveDocument,
  PatientConsentRecordDocument,
  PatientUpdateDocument,
} from '../support/generated.js';
import { AnswerError, ask, startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

/** Nine on a Friday in São Paulo, 100 hours ahead; visits take half an hour. */
const FRIDAY = '2026-03-06T12:00:00.000Z';

let server: TestServer;
let sql: pg.Client;
let desk: VisitDesk;
beforeAll(async () => {
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

type Preview = Awaited<ReturnType<VisitDesk['preview']>>;
const lines = (preview: Preview, kind?: NotificationKind) =>
  preview
    .filter((one) => kind === undefined || one.kind === kind)
    .map(({ channel, willSend, dueAt, plannedReason, reason, condition, ...one }) =>
      [
        kind ? null : one.kind,
        channel,
        willSend ? (dueAt ?? 'some day') : 'never',
        plannedReason ?? reason,
        condition,
      ]
        .filter(Boolean)
        .join(' '),
    );

test('a booking by staff of someone with e-mail, phone and app', async () => {
  const patientId = await desk.patient('Bela', 'bela@example.com', '+5511987654321');
  await desk.device(patientId);
  // The visit ends at 09:30 in São Paulo; 20 h later it is night.
  const morning = '2026-03-07T11:00:00.000Z';
  expect(lines(await desk.preview({ patientId, startsAt: FRIDAY }))).toEqual([
    `VISIT_BOOKED EMAIL ${NOW} BOOKED`,
    `VISIT_BOOKED PUSH ${NOW} BOOKED`,
    `VISIT_BOOKED SMS ${plus(NOW, 4)} UNREAD_AFTER_4_H IF_UNREAD`,
    'VISIT_CANCELLED EMAIL some day CANCELLED IF_CLINIC_CANCELS',
    'VISIT_CANCELLED PUSH some day CANCELLED IF_CLINIC_CANCELS',
    `REMINDER EMAIL ${plus(FRIDAY, -48)} LEAD_OVER_72_H`,
    `REMINDER PUSH ${plus(FRIDAY, -48)} LEAD_OVER_72_H`,
    `REVIEW_REQUEST EMAIL ${plus(FRIDAY, 2, 30)} TWO_HOURS_AFTER_END IF_COMPLETED`,
    `REVIEW_REQUEST PUSH ${plus(FRIDAY, 2, 30)} TWO_HOURS_AFTER_END IF_COMPLETED`,
    'SATISFACTION_SURVEY EMAIL 2026-03-07T13:00:00.000Z DAY_AFTER_END_AT_10 IF_COMPLETED',
    'SATISFACTION_SURVEY PUSH 2026-03-07T13:00:00.000Z DAY_AFTER_END_AT_10 IF_COMPLETED',
    `REBOOKING_INVITATION EMAIL ${morning} END_OF_QUIET_HOURS IF_COMPLETED_WITHOUT_LATER_VISIT`,
    `REBOOKING_INVITATION PUSH ${morning} END_OF_QUIET_HOURS IF_COMPLETED_WITHOUT_LATER_VISIT`,
  ]);
});

describe('channels', () => {
  test('SMS in place of push for someone without the app', async () => {
    const patientId = await desk.patient('Bela', 'bela@example.com', '+5511987654321');
    const preview = await desk.preview({ patientId, startsAt: FRIDAY });
    const due = plus(FRIDAY, -48);
    expect(lines(preview, 'REMINDER')).toEqual([
      `EMAIL ${due} LEAD_OVER_72_H`,
      'PUSH never NO_APP',
      `SMS ${due} NO_APP`,
    ]);
    expect(lines(preview, 'VISIT_BOOKED').at(-1)).toBe(`SMS ${plus(NOW, 4)} UNREAD_AFTER_4_H IF_UNREAD`);
  });

  test('SMS at once for someone with neither address nor app', async () => {
    const patientId = await desk.patient('Bela', null, '+5511987654321');
    expect(lines(await desk.preview({ patientId, startsAt: FRIDAY }), 'VISIT_BOOKED')).toEqual([
      'EMAIL never NO_ADDRESS',
      'PUSH never NO_APP',
      `SMS ${NOW} NO_ADDRESS_OR_APP`,
    ]);
  });

  test('SMS at once, too, for a visit that begins within 4 hours', async () => {
    const patientId = await desk.patient('Bela', null, '+5511987654321');
    const startsAt = plus(NOW, 4);
    expect(lines(await desk.preview({ patientId, startsAt }), 'VISIT_BOOKED').at(-1)).toBe(
      `SMS ${NOW} NO_ADDRESS_OR_APP`,
    );
    expect(lines(await desk.preview({ startsAt }), 'VISIT_BOOKED').at(-1)).toBe(
      'SMS never VISIT_STARTED IF_UNREAD',
    );
  });

  test('no SMS for someone without a phone, nor to an address that came back', async () => {
    expect(lines(await desk.preview({ startsAt: FRIDAY }), 'REMINDER').at(-1)).toBe('SMS never NO_PHONE');
    await sql.query(
      `insert into stopped_address (clinic_id, channel, address, reason, stopped_at) values ($1, 'EMAIL', 'ana@example.com', 'HARD_BOUNCE', $2)`,
      [desk.clinicId, NOW],
    );
    expect(lines(await desk.preview({ startsAt: FRIDAY }), 'REMINDER')[0]).toBe(
      'EMAIL never ADDRESS_STOPPED',
    );
  });

  test('an SMS at once for someone without the app whose address came back', async () => {
    const patientId = await desk.patient('Bela', 'back@example.com', '+5511987654321');
    await sql.query(
      `insert into stopped_address (clinic_id, channel, address, reason, stopped_at) values ($1, 'EMAIL', 'back@example.com', 'HARD_BOUNCE', $2)`,
      [desk.clinicId, NOW],
    );
    expect(lines(await desk.preview({ patientId, startsAt: FRIDAY }), 'VISIT_BOOKED')).toEqual([
      'EMAIL never ADDRESS_STOPPED',
      'PUSH never NO_APP',
      `SMS ${NOW} NO_ADDRESS_OR_APP`,
    ]);
  });

  test('a patient who books themselves need not be found by SMS', async () => {
    const token = await desk.patientToken(desk.patientId);
    const told = lines(await desk.preview({ startsAt: FRIDAY }, token), 'VISIT_BOOKED');
    expect(told).toEqual([`EMAIL ${NOW} BOOKED`, 'PUSH never NO_APP', 'SMS never NO_PHONE']);
  });
});

describe('why not', () => {
  const emailOf = async (
    kind: NotificationKind,
    change: Parameters<VisitDesk['preview']>[0] = {},
    token?: string,
  ) => lines(await desk.preview({ startsAt: FRIDAY, ...change }, token), kind)[0]?.replace(/ IF_.*/, '');

  test.each([
    [72, 1, 'LEAD_OVER_72_H', -48],
    [72, 0, 'LEAD_FROM_36_TO_72_H', -24],
    [36, 0, 'LEAD_FROM_36_TO_72_H', -24],
  ])('a reminder %s h %s min ahead', async (hours, minutes, reason, before) => {
    const startsAt = plus(NOW, hours, minutes);
    expect(await emailOf('REMINDER', { startsAt })).toBe(`EMAIL ${plus(startsAt, before)} ${reason}`);
  });

  test('none under 36 hours', async () => {
    expect(await emailOf('REMINDER', { startsAt: plus(NOW, 36, -1) })).toBe('EMAIL never LEAD_UNDER_36_H');
  });

  test('switched off, and muted, of which the mute wins; a review of what is booked online all the same', async () => {
    await desk.switchCalendar({ enabledKinds: ['REMINDER'] });
    expect(await emailOf('VISIT_BOOKED')).toBe('EMAIL never KIND_SWITCHED_OFF');
    expect(await emailOf('REVIEW_REQUEST')).toBe('EMAIL never KIND_SWITCHED_OFF');
    expect(await emailOf('REVIEW_REQUEST', {}, desk.tokens.partner)).toContain('TWO_HOURS_AFTER_END');
    expect(await emailOf('VISIT_BOOKED', { mutedKinds: ['VISIT_BOOKED'] })).toBe('EMAIL never KIND_MUTED');
    expect(await emailOf('REMINDER', { mutedKinds: ['REMINDER'] })).toBe('EMAIL never KIND_MUTED');
  });

  test('someone who must not be contacted, and someone archived', async () => {
    const token = desk.tokens.receptionist;
    const input = { patientId: desk.patientId };
    await ask(server, token, PatientUpdateDocument, { input: { ...input, doNotContact: true } });
    expect(await emailOf('VISIT_BOOKED')).toBe('EMAIL never PATIENT_DO_NOT_CONTACT');
    await ask(server, token, PatientArchiveDocument, { input });
    expect(await emailOf('VISIT_BOOKED')).toBe('EMAIL never PATIENT_ARCHIVED');
    expect((await desk.preview({ startsAt: FRIDAY })).every(({ willSend }) => !willSend)).toBe(true);
  });

  test('care that is marketing here needs consent, and waits for waking hours', async () => {
    await desk.switchClinic({ marketingKinds: ['VISIT_BOOKED'] });
    expect(await emailOf('VISIT_BOOKED')).toBe('EMAIL never NO_CONSENT');
    const input = {
      patientId: desk.patientId,
      channel: 'EMAIL',
      purpose: 'MARKETING',
      given: true,
      wording: 'Yes',
    } as const;
    const { patientConsentRecord } = await ask(
      server,
      desk.tokens.receptionist,
      PatientConsentRecordDocument,
      { input },
    );
    expect(patientConsentRecord.userErrors).toEqual([]);
    // It is five in the morning in São Paulo.
    expect(await emailOf('VISIT_BOOKED')).toBe('EMAIL 2026-03-02T11:00:00.000Z BOOKED');
    expect(await emailOf('VISIT_BOOKED', { startsAt: '2026-03-02T11:00:00.000Z' })).toBe(
      'EMAIL never VISIT_STARTED',
    );
  });
});

describe('a move', () => {
  test('is told of as such, with the mutes and the booker of the visit', async () => {
    await desk.switchCalendar({ enabledKinds: ['VISIT_MOVED', 'REMINDER'] });
    const visitId = await desk.book({ startsAt: FRIDAY, mutedKinds: ['REMINDER'] }, desk.tokens.partner);
    await desk.advance(plus(NOW, 1));
    const preview = await desk.preview({ visitId, startsAt: plus(FRIDAY, 24) });
    expect(lines(preview, 'VISIT_BOOKED')).toEqual([]);
    expect(lines(preview, 'VISIT_MOVED')[0]).toBe(`EMAIL ${plus(NOW, 1)} MOVED`);
    expect(lines(preview, 'REMINDER')[0]).toBe('EMAIL never KIND_MUTED');
    expect(lines(preview, 'REVIEW_REQUEST')[0]).toBe(
      `EMAIL ${plus(FRIDAY, 26, 30)} TWO_HOURS_AFTER_END IF_COMPLETED`,
    );
  });
});

test('what was foretold is what is planned', async () => {
  const patientId = await desk.patient('Bela', 'bela@example.com', '+5511987654321');
  await desk.device(patientId);
  const foretold = (await desk.preview({ patientId, startsAt: FRIDAY }))
    .filter(({ condition }) => condition === null || condition === 'IF_UNREAD')
    .map(({ kind, channel, dueAt, plannedReason }) => `${kind} ${channel} ${dueAt} ${plannedReason}`);
  const planned = (await desk.deliveries(await desk.book({ patientId, startsAt: FRIDAY }))).map(
    ({ kind, channel, dueAt, plannedReason }) => `${kind} ${channel} ${dueAt} ${plannedReason}`,
  );
  expect(planned.sort()).toEqual(foretold.sort());
});

describe('refused', () => {
  const codesOf = async (...args: Parameters<VisitDesk['preview']>) => {
    const error = await desk.preview(...args).catch((reason: unknown) => reason);
    if (!(error instanceof AnswerError)) throw new Error('It was answered');
    return error.codes;
  };
  test('a time in the past, a kind that is about no visit, and someone else’s visit', async () => {
    expect(await codesOf({ startsAt: plus(NOW, 0, -1) })).toEqual(['BAD_USER_INPUT']);
    expect(await codesOf({ startsAt: FRIDAY, mutedKinds: ['CAMPAIGN'] })).toEqual(['BAD_USER_INPUT']);
    const visitId = await desk.book({ startsAt: FRIDAY, patientId: await desk.patient('Eva') });
    expect(await codesOf({ startsAt: FRIDAY, visitId })).toEqual(['BAD_USER_INPUT']);
  });
  test('other patients to a patient, and everything to who may not book', async () => {
    const stranger = await desk.patientToken(await desk.patient('Eva'));
    expect(await codesOf({ startsAt: FRIDAY }, stranger)).toEqual(['BAD_USER_INPUT']);
    expect(await codesOf({ startsAt: FRIDAY }, desk.tokens.marketer)).toEqual(['FORBIDDEN']);
  });
});
