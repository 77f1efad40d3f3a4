// Free times through the API: hours, exceptions, limits.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  CalendarExceptionRemoveDocument,
  CalendarExceptionSetDocument,
  CalendarWorkingHoursSetDocument,
  FreeSlotsDocument,
} from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { every, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

let server: TestServer;
let desk: VisitDesk;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
afterAll(async () => {
  await server?.stop();
});

type Intervals = { opensAt: string; closesAt: string }[];

async function setException(date: string, intervals: Intervals) {
  const input = { calendarId: desk.calendars.helena, date, intervals };
  const { calendarExceptionSet } = await ask(server, desk.tokens.manager, CalendarExceptionSetDocument, {
    input,
  });
  expect(calendarExceptionSet.userErrors).toEqual([]);
}

const free = (from: string, to = from, serviceId?: string) =>
  desk.freeTimes(from, to, [desk.calendars.helena], serviceId);

describe('hours', () => {
  beforeEach(async () => {
    desk = await openDesk(server);
  });

  test('of the week decide, and new ones replace them', async () => {
    await desk.setHours(every([3], '10:00', '11:30'));
    expect(await free('2026-03-02', '2026-03-08')).toEqual([
      '2026-03-04T13:00:00.000Z',
      '2026-03-04T13:30:00.000Z',
      '2026-03-04T14:00:00.000Z',
    ]);
    expect((await desk.tryBook({ startsAt: '2026-03-03T13:00:00.000Z' })).userErrors).toMatchObject([
      { code: 'OUTSIDE_WORKING_HOURS', nextFree: '2026-03-04T13:00:00.000Z' },
    ]);
  });

  test('of one date go before the week’s, several or none, until they are taken back', async () => {
    await setException('2026-03-03', [
      { opensAt: '09:00', closesAt: '09:30' },
      { opensAt: '20:00', closesAt: '21:00' },
    ]);
    await setException('2026-03-04', []);
    expect(await free('2026-03-03', '2026-03-04')).toEqual([
      '2026-03-03T12:00:00.000Z',
      '2026-03-03T23:00:00.000Z',
      '2026-03-03T23:30:00.000Z',
    ]);
    await setException('2026-03-04', [{ opensAt: '07:00', closesAt: '07:30' }]);
    expect(await free('2026-03-04')).toEqual(['2026-03-04T10:00:00.000Z']);
    const input = { calendarId: desk.calendars.helena, date: '2026-03-04' };
    await ask(server, desk.tokens.manager, CalendarExceptionRemoveDocument, { input });
    expect(await free('2026-03-04')).toHaveLength(18);
  });

  test('are given in whole minutes', async () => {
    const input = { calendarId: desk.calendars.helena, hours: every([2], '08:00:30', '09:00') };
    const { calendarWorkingHoursSet } = await ask(
      server,
      desk.tokens.manager,
      CalendarWorkingHoursSetDocument,
      {
        input,
      },
    );
    expect(calendarWorkingHoursSet.userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'hours', '0', 'opensAt'] },
    ]);
    const wrong = { calendarId: desk.calendars.helena, hours: every([2], '24:01', '25:00') };
    await expect(
      ask(server, desk.tokens.manager, CalendarWorkingHoursSetDocument, { input: wrong }),
    ).rejects.toThrow('is not a time of day');
  });

  test('end where a visit of that length still fits', async () => {
    await desk.setHours(every([2], '08:00', '09:30'));
    const starts = async (serviceId: string) =>
      (await free('2026-03-03', '2026-03-03', serviceId)).map((at) => at.slice(11, 16));
    expect(await starts(desk.services.halfHour)).toEqual(['11:00', '11:30', '12:00']);
    expect(await starts(desk.services.threeQuarters)).toEqual(['11:00', '11:30']);
    expect(await starts(desk.services.hour)).toEqual(['11:00', '11:30']);
  });

  test('of a night are one stretch across midnight, whichever day is asked for', async () => {
    await desk.setHours([
      { weekday: 2, opensAt: '22:45', closesAt: '24:00' },
      { weekday: 3, opensAt: '00:00', closesAt: '01:15' },
    ]);
    const tuesday = ['2026-03-04T01:45:00.000Z', '2026-03-04T02:15:00.000Z', '2026-03-04T02:45:00.000Z'];
    const wednesday = ['2026-03-04T03:15:00.000Z', '2026-03-04T03:45:00.000Z'];
    expect(await free('2026-03-03', '2026-03-04')).toEqual([...tuesday, ...wednesday]);
    expect(await free('2026-03-03')).toEqual(tuesday);
    expect(await free('2026-03-04')).toEqual(wednesday);
    expect((await desk.tryBook({ startsAt: tuesday[2] as string })).userErrors).toEqual([]);
    expect((await desk.tryBook({ startsAt: tuesday[2] as string })).userErrors).toMatchObject([
      { code: 'SLOT_TAKEN', nextFree: wednesday[0] },
    ]);
  });
});

describe('what is offered', () => {
  beforeEach(async () => {
    desk = await openDesk(server);
  });

  test('is never past', async () => {
    await desk.advance('2026-03-03T12:10:00.000Z');
    expect((await free('2026-03-02', '2026-03-03'))[0]).toBe('2026-03-03T12:30:00.000Z');
    expect(await free('2026-03-02')).toEqual([]);
  });

  test('is in order of start over all calendars, with the calendar of each', async () => {
    const { halfHour } = desk.services;
    const filter = { serviceId: halfHour, from: '2026-03-03', to: '2026-03-03' };
    const { freeSlots } = await ask(server, desk.tokens.patient ?? desk.tokens.partner, FreeSlotsDocument, {
      filter,
    });
    const starts = freeSlots.map(({ startsAt }) => startsAt);
    expect(starts).toEqual([...starts].sort());
    const { helena, marek, irynaWest } = desk.calendars;
    expect(new Set(freeSlots.map(({ calendar }) => calendar.id))).toEqual(
      new Set([helena, marek, irynaWest]),
    );
    expect(freeSlots.every((slot) => slot.endsAt === plus(slot.startsAt, 0, 30))).toBe(true);
  });

  test('is narrowed by branches and practitioners; by an empty list to nothing', async () => {
    const [paulista, mokotow] = desk.branches;
    const asked = async (place: {
      branchIds?: string[];
      practitionerIds?: string[];
      calendarIds?: string[];
    }) => {
      const filter = { serviceId: desk.services.halfHour, from: '2026-03-03', to: '2026-03-05', ...place };
      const { freeSlots } = await ask(server, desk.tokens.receptionist, FreeSlotsDocument, { filter });
      return new Set(freeSlots.map(({ calendar }) => calendar.id));
    };
    const { helena, marek, irynaWest, irynaEast } = desk.calendars;
    const branchOf = (zone: string) => desk.branches.find(({ timeZone }) => timeZone === zone)?.id as string;
    expect([paulista, mokotow].map((branch) => branch?.timeZone).sort()).toEqual([
      'America/Sao_Paulo',
      'Europe/Warsaw',
    ]);
    expect(await asked({ branchIds: [branchOf('Europe/Warsaw')] })).toEqual(new Set([marek, irynaEast]));
    const iryna = desk.setup.calendars.nodes.find(({ id }) => id === irynaWest)?.practitioner.id as string;
    expect(await asked({ practitionerIds: [iryna] })).toEqual(new Set([irynaWest, irynaEast]));
    expect(await asked({ practitionerIds: [iryna], calendarIds: [helena, irynaEast] })).toEqual(
      new Set([irynaEast]),
    );
    expect(await asked({ calendarIds: [] })).toEqual(new Set());
  });

  test.each([
    ['a range that goes backwards', '2026-03-05', '2026-03-04', 'before `from`'],
    ['more than 31 days', '2026-03-01', '2026-04-01', 'at most 31 days'],
    ['days that no calendar reaches', '9999-12-31', '9999-12-31', '2199-12-31'],
    ['days before any clinic', '0001-01-01', '0001-01-02', '2000-01-01'],
  ])('is refused for %s', async (_, from, to, message) => {
    await expect(free(from, to)).rejects.toMatchObject({
      codes: ['BAD_USER_INPUT'],
      message: expect.stringContaining(message),
    });
  });

  test('covers 31 days', async () => {
    const days = new Set((await free('2026-03-02', '2026-04-01')).map((at) => at.slice(0, 10)));
    expect(days.size).toBe(23);
  });

  test('is refused when there are more than 2,000 times', async () => {
    const crowded = await openDesk(server);
    const { helena, marek, irynaWest } = crowded.calendars;
    for (const calendarId of [helena, marek, irynaWest]) {
      const input = { calendarId, hours: every([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00') };
      await ask(server, crowded.tokens.manager, CalendarWorkingHoursSetDocument, { input });
    }
    const month = ['2026-03-03', '2026-04-02'] as const;
    expect(await crowded.freeTimes(...month, [helena])).toHaveLength(31 * 48);
    await expect(crowded.freeTimes(...month, [helena, marek])).rejects.toMatchObject({
      codes: ['BAD_USER_INPUT'],
      message: expect.stringContaining('more than 2000'),
    });
    expect(await crowded.freeTimes('2026-03-03', '2026-03-15', [helena, marek, irynaWest])).toHaveLength(
      3 * 13 * 48,
    );
  });

  test('is refused for a service and a date that do not exist', async () => {
    const other = await openDesk(server);
    await expect(free('2026-03-03', '2026-03-03', other.services.hour)).rejects.toMatchObject({
      codes: ['BAD_USER_INPUT'],
    });
    await expect(free('2026-02-30')).rejects.toThrow('2026-02-30');
    expect(await desk.freeTimes('2026-03-03', '2026-03-03', [other.calendars.helena])).toEqual([]);
  });
});
