// What can be booked, and what is said of the rest (mission.md, section 0; api.md, "Errors").
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { decodeId, encodeId } from '../../src/schema/id.js';
import { newId } from '../../src/services/new-id.js';
import { startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

const TUESDAY = '2026-03-03T11:00:00.000Z';
const THURSDAY_WARSAW = '2026-03-05T07:00:00.000Z';

let server: TestServer;
let desk: VisitDesk;
let sql: pg.Client;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  sql = new pg.Client(server.databaseUrl);
  await sql.connect();
});
afterAll(async () => {
  await sql?.end();
  await server?.stop();
});

const codes = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);

describe('a time that is taken', () => {
  beforeAll(async () => {
    desk = await openDesk(server);
    await desk.book({ startsAt: plus(TUESDAY, 1), serviceId: desk.services.hour });
  });

  test.each([
    ['the very time', 1, 0, 'hour'],
    ['one that begins before and ends within', 0, 45, 'halfHour'],
    ['one that begins within and ends after', 1, 45, 'threeQuarters'],
    ['one within', 1, 15, 'halfHour'],
    ['one around', 0, 30, 'long'],
  ] as const)('is refused: %s', async (_, hours, minutes, service) => {
    const serviceId = service === 'long' ? await addService(120) : desk.services[service];
    const refused = await desk.tryBook({ startsAt: plus(TUESDAY, hours, minutes), serviceId });
    // On the grid of half hours from eight: at ten; two hours fit until noon.
    const nextFree = plus(TUESDAY, 2);
    expect(refused).toEqual({
      visit: null,
      userErrors: [
        {
          __typename: 'SlotTakenError',
          code: 'SLOT_TAKEN',
          message: `This time is taken. The next free time is ${nextFree}.`,
          path: ['input', 'startsAt'],
          nextFree,
        },
      ],
    });
  });

  test('may touch another: the end of one is the start of the next', async () => {
    expect((await desk.tryBook({ startsAt: plus(TUESDAY, 0, 30) })).userErrors).toEqual([]);
    expect((await desk.tryBook({ startsAt: plus(TUESDAY, 2) })).userErrors).toEqual([]);
  });

  test('is told with the next day when nothing is left of this one', async () => {
    const full = await openDesk(server);
    const times = await full.freeTimes('2026-03-03', '2026-03-03', [full.calendars.helena]);
    expect(times).toHaveLength(18);
    for (const startsAt of times) await full.book({ startsAt });
    const { userErrors } = await full.tryBook({ startsAt: TUESDAY });
    expect(userErrors).toMatchObject([{ code: 'SLOT_TAKEN', nextFree: plus(TUESDAY, 24) }]);
  });

  test('is refused to a move too, and the visit stays', async () => {
    const visitId = await desk.book({ startsAt: plus(TUESDAY, 5) });
    expect(await desk.tryMove({ visitId, startsAt: plus(TUESDAY, 1, 15) })).toMatchObject({
      visit: null,
      userErrors: [{ code: 'SLOT_TAKEN', nextFree: plus(TUESDAY, 2, 30) }],
    });
    expect(await desk.visit(visitId)).toMatchObject({ startsAt: plus(TUESDAY, 5), bookingNumber: 1 });
  });

  test('does not stand in the way of the visit that takes it', async () => {
    const visitId = await desk.book({ startsAt: plus(TUESDAY, 6), serviceId: desk.services.hour });
    expect(await desk.tryMove({ visitId, startsAt: plus(TUESDAY, 6, 15) })).toMatchObject({
      visit: { startsAt: plus(TUESDAY, 6, 15), endsAt: plus(TUESDAY, 7, 15) },
    });
  });
});

test('a practitioner is in one place at a time, in whichever of their calendars', async () => {
  desk = await openDesk(server);
  const { irynaWest, irynaEast } = desk.calendars;
  // She begins to work in both places at the same hours.
  await sql.query(
    `insert into working_hours (clinic_id, id, calendar_id, weekday, opens_at, closes_at)
     values ($1, $2, $3, 4, '03:00', '12:00')`,
    [desk.clinicId, newId(), decodeId(irynaWest).id],
  );
  await desk.book({ calendarId: irynaEast, startsAt: THURSDAY_WARSAW });
  const twice = await desk.tryBook({ calendarId: irynaWest, startsAt: THURSDAY_WARSAW });
  expect(twice.userErrors).toMatchObject([{ code: 'SLOT_TAKEN', nextFree: plus(THURSDAY_WARSAW, 0, 30) }]);
  const offered = await desk.freeTimes('2026-03-05', '2026-03-05', [irynaWest]);
  expect(offered[0]).toBe('2026-03-05T06:00:00.000Z');
  expect(offered).not.toContain(THURSDAY_WARSAW);
  const elsewhere = await desk.tryBook({ calendarId: desk.calendars.marek, startsAt: THURSDAY_WARSAW });
  expect(elsewhere.userErrors).toEqual([]);
});

describe('a time that cannot be booked', () => {
  beforeAll(async () => {
    desk = await openDesk(server);
  });

  test('is past', async () => {
    expect(codes(await desk.tryBook({ startsAt: plus(NOW, 0, -1) }))).toEqual(['IN_THE_PAST startsAt']);
    expect(codes(await desk.tryBook({ startsAt: plus(NOW, -24 * 365 * 30) }))).toEqual([
      'IN_THE_PAST startsAt',
    ]);
  });

  test('is not at a whole minute', async () => {
    for (const startsAt of ['2026-03-03T11:00:01.000Z', '2026-03-03T11:00:00.001Z']) {
      expect(codes(await desk.tryBook({ startsAt }))).toEqual(['INVALID startsAt']);
    }
  });

  test('is centuries ahead', async () => {
    expect(codes(await desk.tryBook({ startsAt: '9999-12-31T11:00:00.000Z' }))).toEqual(['INVALID startsAt']);
  });

  test.each([
    ['before opening', '2026-03-03T10:59:00.000Z', 'halfHour', TUESDAY],
    ['across the end of the morning', '2026-03-03T14:30:00.000Z', 'hour', '2026-03-03T16:00:00.000Z'],
    ['at lunch', '2026-03-03T15:00:00.000Z', 'halfHour', '2026-03-03T16:00:00.000Z'],
    ['after closing', '2026-03-03T21:00:00.000Z', 'halfHour', '2026-03-04T11:00:00.000Z'],
    ['on a Saturday', '2026-03-07T11:00:00.000Z', 'halfHour', '2026-03-09T11:00:00.000Z'],
  ] as const)('is outside working hours: %s', async (_, startsAt, service, nextFree) => {
    const { userErrors } = await desk.tryBook({ startsAt, serviceId: desk.services[service] });
    expect(userErrors).toEqual([
      {
        __typename: 'OutsideWorkingHoursError',
        code: 'OUTSIDE_WORKING_HOURS',
        message: `The calendar does not work at this time. The next free time is ${nextFree}.`,
        path: ['input', 'startsAt'],
        nextFree,
      },
    ]);
  });

  test('is offered one weeks ahead when the calendar closes until then', async () => {
    const away = await openDesk(server);
    await sql.query(
      `insert into working_exception (clinic_id, id, calendar_id, date)
       select $1, gen_random_uuid(), $2, date '2026-03-02' + day from generate_series(0, 30) as day`,
      [away.clinicId, decodeId(away.calendars.helena).id],
    );
    const { userErrors } = await away.tryBook({ startsAt: TUESDAY });
    expect(userErrors).toMatchObject([{ nextFree: '2026-04-02T11:00:00.000Z' }]);
  });

  test('is offered no other time when the calendar does not work within 60 days', async () => {
    const idle = await openDesk(server);
    await sql.query('delete from working_hours where clinic_id = $1', [idle.clinicId]);
    const { userErrors } = await idle.tryBook({ startsAt: TUESDAY });
    expect(userErrors).toMatchObject([
      {
        code: 'OUTSIDE_WORKING_HOURS',
        nextFree: null,
        message: 'The calendar does not work at this time. Nothing is free within 60 days.',
      },
    ]);
  });
});

test('what is offered can be booked, also at this very instant, and the day’s last time', async () => {
  const early = await openDesk(server, TUESDAY);
  const offered = await early.freeTimes('2026-03-03', '2026-03-03', [early.calendars.helena]);
  expect(offered[0]).toBe(TUESDAY);
  for (const startsAt of [offered[0], offered.at(-1)] as string[]) {
    expect((await early.tryBook({ startsAt })).userErrors).toEqual([]);
  }
});

test('the database itself refuses a second visit at the same time', async () => {
  desk = await openDesk(server);
  const visitId = await desk.book({ startsAt: TUESDAY });
  const copy = (from: string, to: string, status = 'BOOKED') =>
    sql.query(
      `insert into visit (clinic_id, id, calendar_id, branch_id, practitioner_id, service_id, patient_id, status, starts_at,
         ends_at, booked_at, booked_by, placed_by, booked_by_id, created_at, updated_at)
       select clinic_id, $2, calendar_id, branch_id, practitioner_id, service_id, patient_id, $5, $3, $4, booked_at,
         booked_by, placed_by, booked_by_id, created_at, updated_at from visit where id = $1`,
      [decodeId(visitId).id, newId(), from, to, status],
    );
  await expect(copy(plus(TUESDAY, 0, 29), plus(TUESDAY, 1))).rejects.toMatchObject({
    constraint: 'visit_not_double_booked',
  });
  await copy(plus(TUESDAY, 0, 30), plus(TUESDAY, 1));
  await copy(TUESDAY, plus(TUESDAY, 1), 'CANCELLED');
});

async function addService(minutes: number): Promise<string> {
  const id = newId();
  await sql.query(
    `insert into service (clinic_id, id, name, duration_minutes, price_minor, currency_code, created_at)
     values ($1, $2, 'Long', $3, 0, 'BRL', now())`,
    [desk.clinicId, id, minutes],
  );
  return encodeId('Service', id);
}
