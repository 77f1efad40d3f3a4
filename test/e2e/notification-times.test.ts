// Every kind of message about a visit at its exact time, sent as the test clock passes it (mission.md, section 1).
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import type { NotificationKind } from '../support/generated.js';
import { startRetorna, type TestServer } from '../support/retorna.js';
import { every, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

let server: TestServer;
let sql: pg.Client;
beforeAll(async () => {
  // Without a worker: messages leave when the test clock is moved, and never in between.
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  sql = new pg.Client(server.databaseUrl);
  await sql.connect();
});
afterAll(async () => {
  await sql?.end();
  await server?.stop();
});

const utc = (instant: string) => new Date(instant).toISOString();
const seconds = (instant: string, count: number) => plus(instant, 0, count / 60);

/** A desk whose branch lies in the zone, and where Helena works day and night. */
async function deskIn(timeZone: string, testClock: string): Promise<VisitDesk> {
  const desk = await openDesk(server, utc(testClock));
  await sql.query('update branch set time_zone = $1 where clinic_id = $2', [timeZone, desk.clinicId]);
  await desk.setHours(every([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00'));
  return desk;
}

/** When messages of the kind came, whatever their channel. */
const arrivals = async (desk: VisitDesk, kind: NotificationKind) =>
  (await desk.mailbox()).filter(({ delivery }) => delivery.kind === kind).map(({ receivedAt }) => receivedAt);

/** Nothing a second before, the message at its time, and never again. */
async function expectAt(desk: VisitDesk, kind: NotificationKind, dueAt: string): Promise<void> {
  await desk.advance(seconds(dueAt, -1));
  expect(await arrivals(desk, kind)).toEqual([]);
  await desk.advance(dueAt);
  expect(await arrivals(desk, kind)).toEqual([utc(dueAt)]);
  await desk.advance(plus(dueAt, 72));
  expect(await arrivals(desk, kind)).toEqual([utc(dueAt)]);
}

async function expectNever(desk: VisitDesk, kind: NotificationKind, until: string): Promise<void> {
  await desk.advance(until);
  expect(await arrivals(desk, kind)).toEqual([]);
}

describe('the reminder', () => {
  const start = '2026-06-18T12:00:00.000Z';
  test.each([
    ['72 hours and a second ahead', -72, -1, -48],
    ['exactly 72 hours ahead', -72, 0, -24],
    ['72 hours less a second ahead', -72, 1, -24],
    ['36 hours and a second ahead', -36, -1, -24],
    ['exactly 36 hours ahead', -36, 0, -24],
    ['36 hours less a second ahead', -36, 1, null],
  ])('booked %s', async (_, hours, more, before) => {
    const desk = await deskIn('Europe/Warsaw', seconds(plus(start, hours), more));
    await desk.book({ startsAt: start });
    if (before === null) await expectNever(desk, 'REMINDER', plus(start, 24));
    else await expectAt(desk, 'REMINDER', plus(start, before));
  });

  test.each([
    // Days of 23, 25, 23½ and 24½ hours lie between: hours are elapsed time.
    ['Europe/Warsaw', '2026-03-30T10:00+02:00', '2026-03-28T09:00+01:00'],
    ['Europe/Warsaw', '2026-10-26T10:00+01:00', '2026-10-24T11:00+02:00'],
    ['America/Sao_Paulo', '2018-11-05T10:00-02:00', '2018-11-03T09:00-03:00'],
    ['America/Sao_Paulo', '2019-02-18T10:00-03:00', '2019-02-16T11:00-02:00'],
    ['Australia/Lord_Howe', '2026-04-06T10:00+10:30', '2026-04-04T10:30+11:00'],
    ['Australia/Lord_Howe', '2026-10-05T10:00+11:00', '2026-10-03T09:30+10:30'],
    ['Europe/Warsaw', '2028-03-02T10:00+01:00', '2028-02-29T10:00+01:00'],
  ])('in %s of %s', async (timeZone, start, dueAt) => {
    const desk = await deskIn(timeZone, plus(start, -100));
    await desk.book({ startsAt: utc(start) });
    await expectAt(desk, 'REMINDER', utc(dueAt));
  });
});

test('a visit moved five times tells of each move, and reminds once, of the last', async () => {
  const desk = await deskIn('Europe/Warsaw', '2026-06-01T08:00:00Z');
  const visitId = await desk.book({ startsAt: '2026-06-10T08:00:00.000Z' });
  let now = '2026-06-01T08:00:00.000Z';
  for (const day of ['11', '08', '05', '12', '09']) {
    now = plus(now, 1);
    await desk.advance(now);
    await desk.move(visitId, `2026-06-${day}T08:00:00.000Z`);
  }
  await desk.advance('2026-06-15T08:00:00.000Z');
  const told = (await desk.mailbox()).map(({ delivery, receivedAt }) => `${delivery.kind} ${receivedAt}`);
  expect(told).toEqual([
    'VISIT_BOOKED 2026-06-01T08:00:00.000Z',
    ...[9, 10, 11, 12, 13].map(
      (hour) => `VISIT_MOVED 2026-06-01T${String(hour).padStart(2, '0')}:00:00.000Z`,
    ),
    'REMINDER 2026-06-07T08:00:00.000Z',
  ]);
});

describe('at once', () => {
  const NOON = '2026-06-10T12:00:00.000Z';
  test.each(['receptionist', 'partner', 'patient'] as const)('told of a booking by the %s', async (who) => {
    const desk = await deskIn('Europe/Warsaw', NOON);
    const token = who === 'patient' ? await desk.patientToken(desk.patientId) : desk.tokens[who];
    await desk.book({ startsAt: plus(NOON, 50) }, token);
    await desk.advance(NOON);
    expect(await arrivals(desk, 'VISIT_BOOKED')).toEqual([NOON]);
  });

  test.each([
    ['a second before the start', -1, 1],
    ['at the start', 0, 0],
    ['a second after the start', 1, 0],
  ])('of a cancellation by the clinic %s (%s s): %s told', async (_, more, messages) => {
    const desk = await deskIn('Europe/Warsaw', NOON);
    const visitId = await desk.book({ startsAt: plus(NOON, 1) });
    const now = seconds(plus(NOON, 1), more);
    await desk.advance(now);
    await desk.cancel(visitId);
    await desk.advance(plus(now, 1));
    expect(await arrivals(desk, 'VISIT_CANCELLED')).toEqual(messages === 0 ? [] : [now]);
  });

  test('not of a cancellation by the patient or a partner', async () => {
    const desk = await deskIn('Europe/Warsaw', NOON);
    for (const token of [await desk.patientToken(desk.patientId), desk.tokens.partner]) {
      const visitId = await desk.book({ startsAt: plus(NOON, 50) });
      await desk.act('cancel', visitId, token);
    }
    await expectNever(desk, 'VISIT_CANCELLED', plus(NOON, 60));
  });
});

describe('after a visit', () => {
  /** A visit of half an hour that ends then, completed some hours and seconds after its end. */
  async function completed(timeZone: string, end: string, hours = 0, more = 0): Promise<VisitDesk> {
    const desk = await deskIn(timeZone, plus(utc(end), -2));
    const visitId = await desk.book({ startsAt: plus(utc(end), 0, -30) });
    await desk.advance(seconds(plus(utc(end), hours), more));
    const { userErrors } = await desk.act('complete', visitId);
    expect(userErrors).toEqual([]);
    return desk;
  }
  const END = '2026-06-10T12:00:00.000Z';

  test.each([
    ['REVIEW_REQUEST', 2],
    // 10:00 in Warsaw, the day after.
    ['SATISFACTION_SURVEY', 20],
    ['REBOOKING_INVITATION', 20],
  ] as const)('%s, %s hours after an end at 14:00', async (kind, hours) => {
    await expectAt(await completed('Europe/Warsaw', END), kind, plus(END, hours));
  });

  test.each([
    ['REVIEW_REQUEST', 24],
    ['SATISFACTION_SURVEY', 48],
    ['REBOOKING_INVITATION', 24],
  ] as const)(
    '%s goes at once when recorded up to %s hours after the end, then never',
    async (kind, hours) => {
      for (const more of [-1, 0]) {
        const desk = await completed('Europe/Warsaw', END, hours, more);
        const now = seconds(plus(END, hours), more);
        await desk.advance(now);
        expect(await arrivals(desk, kind)).toEqual([now]);
      }
      await expectNever(await completed('Europe/Warsaw', END, hours, 1), kind, plus(END, hours + 72));
    },
  );

  test.each([
    ['Europe/Warsaw', '2026-03-28T15:00+01:00', '2026-03-29T10:00+02:00'],
    ['Europe/Warsaw', '2026-10-24T15:00+02:00', '2026-10-25T10:00+01:00'],
    ['America/Sao_Paulo', '2018-11-03T15:00-03:00', '2018-11-04T10:00-02:00'],
    ['America/Sao_Paulo', '2019-02-16T15:00-02:00', '2019-02-17T10:00-03:00'],
    ['Australia/Lord_Howe', '2026-04-04T15:00+11:00', '2026-04-05T10:00+10:30'],
    ['Australia/Lord_Howe', '2026-10-03T15:00+10:30', '2026-10-04T10:00+11:00'],
    ['Europe/Warsaw', '2028-02-28T15:00+01:00', '2028-02-29T10:00+01:00'],
    ['Europe/Warsaw', '2028-02-29T15:00+01:00', '2028-03-01T10:00+01:00'],
  ])('the survey in %s of an end at %s', async (timeZone, end, dueAt) => {
    await expectAt(await completed(timeZone, end), 'SATISFACTION_SURVEY', utc(dueAt));
  });

  test.each([
    // The night's quiet hours end at eight: an hour earlier or later, in elapsed time.
    ['Europe/Warsaw', '2026-03-28T07:00+01:00', '2026-03-29T08:00+02:00'],
    ['Europe/Warsaw', '2026-03-28T06:59+01:00', '2026-03-28T20:59+01:00'],
    ['Europe/Warsaw', '2026-10-24T09:00+02:00', '2026-10-25T08:00+01:00'],
    ['Europe/Warsaw', '2026-10-24T08:59+02:00', '2026-10-24T20:59+02:00'],
    ['America/Sao_Paulo', '2018-11-03T07:00-03:00', '2018-11-04T08:00-02:00'],
    ['America/Sao_Paulo', '2019-02-16T08:59-02:00', '2019-02-16T20:59-02:00'],
    ['Australia/Lord_Howe', '2026-04-04T08:30+11:00', '2026-04-05T08:00+10:30'],
    ['Australia/Lord_Howe', '2026-10-03T07:29+10:30', '2026-10-03T20:59+10:30'],
  ])('the invitation in %s of an end at %s', async (timeZone, end, dueAt) => {
    await expectAt(await completed(timeZone, end), 'REBOOKING_INVITATION', utc(dueAt));
  });

  test('no invitation when a later visit exists by then, in whichever calendar', async () => {
    const desk = await completed('Europe/Warsaw', END);
    await desk.advance(plus(END, 19));
    const later = await desk.book({
      startsAt: '2026-06-22T12:00:00.000Z',
      calendarId: desk.calendars.irynaWest,
    });
    await expectNever(desk, 'REBOOKING_INVITATION', plus(END, 30));
    expect((await desk.visit(later)).status).toBe('BOOKED');
  });

  test.each(['cancel', 'markNoShow'] as const)(
    'an invitation when the later visit was ended by %s',
    async (action) => {
      const desk = await completed('Europe/Warsaw', END);
      const later = await desk.book({ startsAt: plus(END, 5) });
      await desk.advance(plus(END, 6));
      await desk.act(action, later);
      await expectAt(desk, 'REBOOKING_INVITATION', plus(END, 20));
    },
  );

  test('nothing after a visit that nobody came to', async () => {
    const desk = await deskIn('Europe/Warsaw', plus(END, -2));
    const visitId = await desk.book({ startsAt: plus(END, 0, -30) });
    await desk.advance(END);
    await desk.act('markNoShow', visitId);
    for (const kind of ['REVIEW_REQUEST', 'SATISFACTION_SURVEY', 'REBOOKING_INVITATION'] as const) {
      await expectNever(desk, kind, plus(END, 72));
    }
  });
});
