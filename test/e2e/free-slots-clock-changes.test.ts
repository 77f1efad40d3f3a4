// Free times, and bookings of them, on the days on which a branch's clocks go forward or back.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { startRetorna, type TestServer } from '../support/retorna.js';
import { every, openDesk } from '../support/visit-desk.js';

let server: TestServer;
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

describe('on a day when clocks change', () => {
  /** Free starts of the day as the branch's clocks show them, with their offset. */
  async function onClocks(
    timeZone: string,
    date: string,
    opensAt: string,
    closesAt: string,
  ): Promise<string[]> {
    const desk = await openDesk(server, `${date.slice(0, 4)}-01-15T00:00:00.000Z`);
    await sql.query('update branch set time_zone = $2 where clinic_id = $1', [desk.clinicId, timeZone]);
    await desk.setHours(every([1, 2, 3, 4, 5, 6, 7], opensAt, closesAt));
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'longOffset',
    });
    const free = () => desk.freeTimes(date, date, [desk.calendars.helena]);
    const times = await free();
    // Whatever is offered can be booked, and then is offered no more.
    for (const startsAt of times) {
      expect((await desk.tryBook({ startsAt })).userErrors).toEqual([]);
    }
    expect(await free()).toEqual([]);
    return times.map((at) => clock.format(new Date(at)).replace('GMT', ''));
  }

  test('São Paulo skips its first hour, under its former rule', async () => {
    expect(await onClocks('America/Sao_Paulo', '2018-11-04', '00:00', '02:00')).toEqual([
      '01:00 -02:00',
      '01:30 -02:00',
    ]);
  });

  test('São Paulo has its last hour twice, under its former rule', async () => {
    expect(await onClocks('America/Sao_Paulo', '2018-02-17', '22:30', '24:00')).toEqual([
      '22:30 -02:00',
      '23:00 -02:00',
      '23:30 -02:00',
      '23:00 -03:00',
      '23:30 -03:00',
    ]);
  });

  test('Warsaw skips from two to three', async () => {
    expect(await onClocks('Europe/Warsaw', '2026-03-29', '01:00', '04:00')).toEqual([
      '01:00 +01:00',
      '01:30 +01:00',
      '03:00 +02:00',
      '03:30 +02:00',
    ]);
  });

  test('Warsaw has two to three twice', async () => {
    expect(await onClocks('Europe/Warsaw', '2026-10-25', '01:30', '03:30')).toEqual([
      '01:30 +02:00',
      '02:00 +02:00',
      '02:30 +02:00',
      '02:00 +01:00',
      '02:30 +01:00',
      '03:00 +01:00',
    ]);
  });

  test('Lord Howe skips half an hour', async () => {
    expect(await onClocks('Australia/Lord_Howe', '2026-10-04', '01:00', '03:30')).toEqual([
      '01:00 +10:30',
      '01:30 +10:30',
      '02:30 +11:00',
      '03:00 +11:00',
    ]);
  });

  test('Lord Howe has half an hour twice', async () => {
    expect(await onClocks('Australia/Lord_Howe', '2026-04-05', '01:00', '02:30')).toEqual([
      '01:00 +11:00',
      '01:30 +11:00',
      '01:30 +10:30',
      '02:00 +10:30',
    ]);
  });
});
