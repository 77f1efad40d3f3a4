// Time that visits give back, and what takes it (mission.md, section 2).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { newId } from '../../src/services/new-id.js';
import { startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

/** A Thursday, 08:00 in São Paulo: 75 hours ahead. */
const THURSDAY = '2026-03-05T11:00:00.000Z';

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

const times = async () =>
  (await desk.slots()).map(({ status, startsAt, endsAt }) => [status, startsAt, endsAt]);
const half = (start: string, status = 'FREED') => [status, start, plus(start, 0, 30)];

describe('a visit that is cancelled', () => {
  test.each([
    ['48 hours ahead', -48, 0, true],
    ['a minute less ahead', -48, 1, false],
    ['weeks ahead', -70, 0, true],
    ['an hour ahead', -1, 0, false],
  ])('%s', async (_, hours, minutes, frees) => {
    const visitId = await desk.book({ startsAt: THURSDAY });
    await desk.advance(plus(THURSDAY, hours, minutes));
    await desk.cancel(visitId);
    expect(await desk.slots()).toMatchObject(
      frees
        ? [
            {
              status: 'FREED',
              startsAt: THURSDAY,
              endsAt: plus(THURSDAY, 0, 30),
              freedAt: plus(THURSDAY, hours, minutes),
              freedByVisit: { id: visitId },
              calendar: { id: desk.calendars.helena },
              takenAt: null,
              takenByVisit: null,
            },
          ]
        : [],
    );
  });

  test('frees nothing where the calendar’s switch is off', async () => {
    await sql.query('update calendar set freed_slots_enabled = false where clinic_id = $1', [desk.clinicId]);
    const visitId = await desk.book({ startsAt: THURSDAY });
    await desk.move(visitId, plus(THURSDAY, 2));
    await desk.cancel(visitId);
    expect(await times()).toEqual([]);
  });

  test('by the patient frees its time as well', async () => {
    const mine = await desk.patientToken(desk.patientId);
    await desk.act('cancel', await desk.book({ startsAt: THURSDAY }, mine), mine);
    expect(await times()).toEqual([half(THURSDAY)]);
  });
});

describe('a visit that is moved', () => {
  test('by less than its length frees nothing, earlier or later', async () => {
    const visitId = await desk.book({ startsAt: plus(THURSDAY, 1) });
    await desk.move(visitId, plus(THURSDAY, 1, 29));
    await desk.move(visitId, plus(THURSDAY, 1));
    expect(await times()).toEqual([]);
  });

  test('by its length frees its old time', async () => {
    await desk.move(await desk.book({ startsAt: THURSDAY }), plus(THURSDAY, 0, 30));
    expect(await times()).toEqual([half(THURSDAY)]);
  });

  test('away less than 48 hours ahead frees nothing; where to does not matter', async () => {
    const visitId = await desk.book({ startsAt: THURSDAY });
    await desk.advance(plus(THURSDAY, -48, 1));
    await desk.move(visitId, plus(THURSDAY, 24));
    expect(await times()).toEqual([]);
  });

  test('to another practitioner at the same time frees its old time', async () => {
    const startsAt = '2026-03-11T11:00:00.000Z';
    await desk.move(await desk.book({ startsAt }), startsAt, desk.calendars.irynaWest);
    expect(await desk.slots()).toMatchObject([{ startsAt, calendar: { id: desk.calendars.helena } }]);
  });

  test('to another calendar of the same practitioner frees only what she has back', async () => {
    const { irynaWest, irynaEast } = desk.calendars;
    // On Thursdays she may work in either place.
    await sql.query(
      `insert into working_hours (clinic_id, id, calendar_id, weekday, opens_at, closes_at)
       select clinic_id, $2, id, 4, '00:00', '24:00' from calendar
       where clinic_id = $1 and branch_id = (select id from branch where clinic_id = $1 and city = 'São Paulo')
         and practitioner_id = (select practitioner_id from calendar where clinic_id = $1 group by 1 having count(*) = 2)`,
      [desk.clinicId, newId()],
    );
    const inWarsaw = '2026-03-05T08:00:00.000Z';
    const visitId = await desk.book({ calendarId: irynaEast, startsAt: inWarsaw });
    await desk.move(visitId, inWarsaw, irynaWest);
    await desk.move(visitId, plus(inWarsaw, 0, 15), irynaEast);
    expect(await times()).toEqual([]);
    await desk.move(visitId, plus(inWarsaw, 1), irynaWest);
    expect(await desk.slots()).toMatchObject([
      { startsAt: plus(inWarsaw, 0, 15), calendar: { id: irynaEast }, status: 'FREED' },
    ]);
  });
});

describe('a freed slot', () => {
  test.each([
    ['booked over', 0, 0],
    ['booked over in part, before', 0, -15],
    ['booked over in part, after', 0, 29],
  ])('is taken when it is %s', async (_, hours, minutes) => {
    const at = plus(THURSDAY, 1);
    await desk.cancel(await desk.book({ startsAt: at }));
    const taker = await desk.book({ startsAt: plus(at, hours, minutes) });
    expect(await desk.slots()).toMatchObject([
      { status: 'TAKEN', takenByVisit: { id: taker }, takenAt: NOW },
    ]);
  });

  test('is not taken by a visit beside it', async () => {
    const at = plus(THURSDAY, 1);
    await desk.cancel(await desk.book({ startsAt: at }));
    await desk.book({ startsAt: plus(at, 0, -30) });
    await desk.book({ startsAt: plus(at, 0, 30) });
    expect(await times()).toEqual([half(at)]);
  });

  test('is taken by a move, which frees another in turn', async () => {
    await desk.cancel(await desk.book({ startsAt: THURSDAY }));
    const mover = await desk.book({ startsAt: plus(THURSDAY, 2) });
    await desk.move(mover, THURSDAY);
    expect(await times()).toEqual([half(THURSDAY, 'TAKEN'), half(plus(THURSDAY, 2))]);
  });

  test('that was taken and given back is another one', async () => {
    await desk.cancel(await desk.book({ startsAt: THURSDAY }));
    await desk.cancel(await desk.book({ startsAt: THURSDAY }));
    expect((await times()).sort()).toEqual([half(THURSDAY), half(THURSDAY, 'TAKEN')]);
  });

  test('is taken together with all that one visit touches', async () => {
    await desk.cancel(await desk.book({ startsAt: THURSDAY }));
    await desk.cancel(await desk.book({ startsAt: plus(THURSDAY, 0, 30) }));
    await desk.book({ startsAt: plus(THURSDAY, 0, 15) });
    expect(await times()).toEqual([half(THURSDAY, 'TAKEN'), half(plus(THURSDAY, 0, 30), 'TAKEN')]);
  });
});
