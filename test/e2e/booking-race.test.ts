// Many at once: one gets the time, everyone else hears the next free one, and nobody waits in a circle.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startRetorna, type TestServer } from '../support/retorna.js';
import { openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

const TUESDAY = '2026-03-03T11:00:00.000Z';

let server: TestServer;
let desk: VisitDesk;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
afterAll(() => server?.stop());

const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

test('of a hundred bookings of one time one gets it, and 99 hear the next free time', async () => {
  desk = await openDesk(server);
  const answers = await times(100, () => desk.tryBook({ startsAt: TUESDAY }));
  const won = answers.filter(({ visit }) => visit !== null);
  const lost = answers.filter(({ visit }) => visit === null);
  expect(won).toHaveLength(1);
  expect(lost).toHaveLength(99);
  for (const { userErrors } of lost) {
    expect(userErrors).toMatchObject([
      { __typename: 'SlotTakenError', code: 'SLOT_TAKEN', nextFree: plus(TUESDAY, 0, 30) },
    ]);
  }
  const planned = await desk.deliveries(won[0]?.visit?.id as string);
  expect(planned.map(({ kind, channel }) => `${kind} ${channel}`).sort()).toEqual([
    'VISIT_BOOKED EMAIL',
    'VISIT_BOOKED PUSH',
    'VISIT_BOOKED SMS',
  ]);
});

test('of bookings that overlap in part only those that do not are kept', async () => {
  desk = await openDesk(server);
  const { hour, threeQuarters, halfHour } = desk.services;
  const lengths = [hour, threeQuarters, halfHour];
  const answers = await times(60, (index) =>
    desk.tryBook({ startsAt: plus(TUESDAY, 0, 5 * (index % 20)), serviceId: lengths[index % 3] as string }),
  );
  const kept = answers.flatMap(({ visit }) => visit ?? []).sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  expect(kept.length).toBeGreaterThan(0);
  for (const [index, visit] of kept.slice(1).entries()) {
    expect(visit.startsAt >= (kept[index]?.endsAt as string)).toBe(true);
  }
  for (const { userErrors } of answers) {
    for (const error of userErrors) expect(error).toMatchObject({ code: 'SLOT_TAKEN' });
  }
});

test('of a hundred repeated requests with one key one books, and all get its answer', async () => {
  desk = await openDesk(server);
  const answers = await times(100, () => desk.tryBook({ startsAt: TUESDAY, idempotencyKey: 'once' }));
  const ids = new Set(answers.map(({ visit }) => visit?.id));
  expect(ids.size).toBe(1);
  expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
});

test('visits that want each other’s times, calendars and practitioners all come to an end', async () => {
  desk = await openDesk(server);
  const { helena, irynaWest } = desk.calendars;
  const ids = await times(8, (index) =>
    desk.book({ calendarId: index % 2 ? helena : irynaWest, startsAt: plus(TUESDAY, 0, 30 * (index >> 1)) }),
  );
  const answers = await times(160, (index) => {
    const visitId = ids[index % ids.length] as string;
    const startsAt = plus(TUESDAY, 0, 30 * ((index * 7) % 8));
    if (index % 10 === 9) return desk.tryBook({ calendarId: index % 3 ? helena : irynaWest, startsAt });
    return desk.tryMove({ visitId, startsAt, calendarId: index % 3 ? helena : irynaWest });
  });
  const codes = new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)));
  for (const code of codes) expect(['SLOT_TAKEN', 'INVALID']).toContain(code);
  const visits = await Promise.all(ids.map(desk.visit));
  const places = visits.map(({ calendar, startsAt }) => `${calendar.id} ${startsAt}`);
  expect(new Set(places).size).toBe(ids.length);
});

test('of a cancellation and a move of one visit, either comes first and the other sees it', async () => {
  desk = await openDesk(server);
  for (let round = 0; round < 10; round++) {
    const visitId = await desk.book({ startsAt: plus(TUESDAY, 48) });
    const [moved, cancelled] = await Promise.all([
      desk.tryMove({ visitId, startsAt: plus(TUESDAY, 49) }),
      desk.act('cancel', visitId),
    ]);
    expect(cancelled.userErrors).toEqual([]);
    if (moved.visit === null) expect(moved.userErrors).toMatchObject([{ status: 'CANCELLED' }]);
    const visit = await desk.visit(visitId);
    expect(visit.status).toBe('CANCELLED');
    const open = (await desk.deliveries(visitId)).filter(({ status }) => status === 'PLANNED');
    expect(open.map(({ kind, channel }) => `${kind} ${channel}`).sort()).toEqual([
      'VISIT_CANCELLED EMAIL',
      'VISIT_CANCELLED PUSH',
    ]);
    const freed = (await desk.slots()).filter((slot) => slot.freedByVisit?.id === visitId);
    expect(freed.map(({ startsAt }) => startsAt)).toEqual(
      moved.visit === null ? [plus(TUESDAY, 48)] : [plus(TUESDAY, 48), plus(TUESDAY, 49)],
    );
  }
});
