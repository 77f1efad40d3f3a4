// The life of a visit through the API: every action in every status (mission.md, section 0).
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { VisitStatus } from '../support/generated.js';
import { startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, openDesk, plus, type VisitAct, type VisitDesk } from '../support/visit-desk.js';

/** Eight in the morning in São Paulo, today. */
const OPENING = '2026-03-02T11:00:00.000Z';

let server: TestServer;
let desk: VisitDesk;
let half = 0;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  desk = await openDesk(server);
  // All visits here begin on this day, and have begun when the tests do.
  for (const calendarId of Object.values(desk.calendars)) await bookAll(calendarId);
  await desk.advance('2026-03-02T21:00:00.000Z');
});
afterAll(() => server?.stop());

const free: string[] = [];
async function bookAll(calendarId: string) {
  for (const startsAt of await desk.freeTimes('2026-03-02', '2026-03-02', [calendarId])) {
    free.push(await desk.book({ calendarId, startsAt }));
  }
}

const WAYS: Record<VisitStatus, VisitAct[]> = {
  BOOKED: [],
  CONFIRMED: ['confirm'],
  ARRIVED: ['markArrived'],
  COMPLETED: ['markArrived', 'complete'],
  CANCELLED: ['cancel'],
  NO_SHOW: ['markNoShow'],
};

async function visitIn(status: VisitStatus): Promise<string> {
  const id = free[half++] as string;
  for (const action of WAYS[status]) expect((await desk.act(action, id)).userErrors).toEqual([]);
  return id;
}

/** Written apart from the product's own table. */
const ALLOWED: Record<VisitStatus, Partial<Record<VisitAct | 'move', VisitStatus>>> = {
  BOOKED: {
    confirm: 'CONFIRMED',
    move: 'BOOKED',
    cancel: 'CANCELLED',
    markArrived: 'ARRIVED',
    complete: 'COMPLETED',
    markNoShow: 'NO_SHOW',
  },
  CONFIRMED: {
    move: 'BOOKED',
    cancel: 'CANCELLED',
    markArrived: 'ARRIVED',
    complete: 'COMPLETED',
    markNoShow: 'NO_SHOW',
  },
  ARRIVED: { complete: 'COMPLETED' },
  COMPLETED: {},
  CANCELLED: {},
  NO_SHOW: {},
};
const EVERY_ACTION = ['confirm', 'move', 'cancel', 'markArrived', 'complete', 'markNoShow'] as const;
let movedTo = '2026-03-04T11:00:00.000Z';

describe.each(Object.keys(ALLOWED) as VisitStatus[])('a visit that is %s', (status) => {
  test.each(EVERY_ACTION)('answers %s', async (action) => {
    const visitId = await visitIn(status);
    const expected = ALLOWED[status][action];
    if (action === 'move') movedTo = plus(movedTo, 0, 30);
    const { visit, userErrors } =
      action === 'move'
        ? await desk.tryMove({ visitId, startsAt: movedTo })
        : await desk.act(action, visitId);
    if (expected === undefined) {
      expect(visit).toBeNull();
      expect(userErrors).toEqual([
        {
          __typename: 'ActionNotAllowedError',
          code: 'ACTION_NOT_ALLOWED',
          message: expect.stringContaining(`A visit that is ${status} cannot be`),
          path: ['input', 'visitId'],
          status,
        },
      ]);
      expect(await desk.visit(visitId)).toMatchObject({ status });
    } else {
      expect(userErrors).toEqual([]);
      expect(visit).toMatchObject({ status: expected });
      expect(await desk.visit(visitId)).toMatchObject({ status: expected });
    }
  });
});

test('a visit that is over says so before anything is said of the new time', async () => {
  const visitId = await visitIn('CANCELLED');
  const { userErrors } = await desk.tryMove({ visitId, startsAt: NOW });
  expect(userErrors.map(({ code }) => code)).toEqual(['ACTION_NOT_ALLOWED']);
});

test('nobody has stayed away before the visit’s start, and anyone may have at it', async () => {
  const early = await openDesk(server);
  const visitId = await early.book({ startsAt: OPENING });
  await early.advance(plus(OPENING, 0, -1));
  expect((await early.act('markNoShow', visitId)).userErrors).toMatchObject([
    { code: 'ACTION_NOT_ALLOWED', status: 'BOOKED', message: expect.stringContaining('not begun') },
  ]);
  await early.advance(OPENING);
  expect((await early.act('markNoShow', visitId)).visit).toMatchObject({ status: 'NO_SHOW' });
});

test('each step is kept with its time; a move takes the confirmation back', async () => {
  const day = await openDesk(server);
  const visitId = await day.book({ startsAt: OPENING, bookedThrough: ' phone ' });
  expect(await day.visit(visitId)).toMatchObject({
    bookedAt: NOW,
    bookedBy: 'STAFF',
    bookedThrough: 'phone',
    bookingNumber: 1,
  });
  const [confirmedAt, movedAt, arrivedAt, completedAt] = [1, 2, 3, 4].map((hours) => plus(NOW, hours));
  await day.advance(confirmedAt as string);
  await day.act('confirm', visitId);
  expect(await day.visit(visitId)).toMatchObject({ status: 'CONFIRMED', confirmedAt });
  await day.advance(movedAt as string);
  await day.move(visitId, plus(OPENING, 1));
  expect(await day.visit(visitId)).toMatchObject({
    status: 'BOOKED',
    confirmedAt: null,
    bookedAt: movedAt,
    bookingNumber: 2,
    endsAt: plus(OPENING, 1, 30),
  });
  await day.advance(arrivedAt as string);
  await day.act('markArrived', visitId);
  await day.advance(completedAt as string);
  await day.act('complete', visitId);
  expect(await day.visit(visitId)).toMatchObject({ status: 'COMPLETED', arrivedAt, completedAt });
});

test('a cancellation keeps who, when and why', async () => {
  const visitId = await desk.book({ startsAt: '2026-03-05T11:00:00.000Z' });
  await desk.act('cancel', visitId, desk.tokens.partner, ' ill ');
  expect(await desk.visit(visitId)).toMatchObject({
    status: 'CANCELLED',
    cancelledAt: '2026-03-02T21:00:00.000Z',
    cancelledBy: 'PARTNER',
    cancellationReason: 'ill',
  });
});

test('a cancelled visit and a no-show give their time back, the others hold it', async () => {
  const shelf = await openDesk(server);
  const times = [0, 1, 2, 3, 4, 5].map((halves) => plus(OPENING, 0, 30 * halves));
  const statuses = Object.keys(WAYS) as VisitStatus[];
  const ids: string[] = [];
  for (const startsAt of times) ids.push(await shelf.book({ startsAt }));
  // Marking a no-show needs the start, and freeing needs a time still ahead: the no-show is the first visit.
  await shelf.advance(times[0] as string);
  const byTime = ['NO_SHOW', ...statuses.filter((status) => status !== 'NO_SHOW')] as VisitStatus[];
  for (const [index, status] of byTime.entries()) {
    for (const action of WAYS[status]) await shelf.act(action, ids[index] as string);
  }
  const offered = await shelf.freeTimes('2026-03-02', '2026-03-02', [shelf.calendars.helena]);
  const given = byTime.filter((_, index) => offered.includes(times[index] as string));
  expect(given.sort()).toEqual(['CANCELLED', 'NO_SHOW']);
});

test('repeated with its key an action is done once, and its refusal stays the refusal', async () => {
  const visitId = await desk.book({ startsAt: '2026-03-05T12:00:00.000Z' });
  const move = { visitId, startsAt: '2026-03-05T13:00:00.000Z', idempotencyKey: 'move' };
  const first = await desk.tryMove(move);
  expect(await desk.tryMove(move)).toEqual(first);
  expect(await desk.visit(visitId)).toMatchObject({ bookingNumber: 2 });

  const late = { visitId, startsAt: NOW, idempotencyKey: 'late' };
  const refused = await desk.tryMove(late);
  expect(refused.userErrors).toMatchObject([{ code: 'IN_THE_PAST' }]);
  expect(await desk.tryMove(late)).toEqual(refused);
  expect(await desk.visit(visitId)).toMatchObject({
    status: 'BOOKED',
    bookingNumber: 2,
    startsAt: move.startsAt,
  });
});

describe('a patient', () => {
  test('confirms, moves and cancels their own visit, and no one else’s', async () => {
    const mine = await desk.patientToken(desk.patientId);
    const others = await desk.patientToken(await desk.patient('Bela'));
    const visitId = await desk.book({ startsAt: '2026-03-06T11:00:00.000Z' }, mine);
    expect(await desk.visit(visitId)).toMatchObject({ bookedBy: 'PATIENT' });
    for (const attempt of [
      desk.act('confirm', visitId, others),
      desk.act('cancel', visitId, others),
      desk.tryMove({ visitId, startsAt: '2026-03-06T12:00:00.000Z' }, others),
    ]) {
      expect((await attempt).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'visitId'] }]);
    }
    expect((await desk.act('confirm', visitId, mine)).visit).toMatchObject({ status: 'CONFIRMED' });
    const moved = await desk.tryMove({ visitId, startsAt: '2026-03-06T12:00:00.000Z' }, mine);
    expect(moved.visit).toMatchObject({ status: 'BOOKED' });
    expect((await desk.act('cancel', visitId, mine)).visit).toMatchObject({ status: 'CANCELLED' });
    expect(await desk.visit(visitId)).toMatchObject({ cancelledBy: 'PATIENT' });
  });

  test('books for nobody else', async () => {
    const others = await desk.patientToken(await desk.patient('Carla'));
    const { userErrors } = await desk.tryBook({ startsAt: '2026-03-06T14:00:00.000Z' }, others);
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'patientId'] }]);
  });

  test.each(['markArrived', 'complete', 'markNoShow'] as const)('may not do %s', async (action) => {
    const mine = await desk.patientToken(desk.patientId);
    const visitId = await visitIn('BOOKED');
    await expect(desk.act(action, visitId, mine)).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
  });
});

test('whoever may only read visits changes none', async () => {
  const visitId = await visitIn('BOOKED');
  await expect(desk.act('cancel', visitId, desk.tokens.marketer)).rejects.toMatchObject({
    codes: ['FORBIDDEN'],
  });
});
