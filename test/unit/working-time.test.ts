import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDateOf, localTimeOf, weekdayOf } from '../../src/services/visits/local-time.js';
import type { WorkingException, WorkingHours } from '../../src/services/visits/working-time.js';
import { mergeIntervals, workingIntervals } from '../../src/services/visits/working-time.js';

const WARSAW = 'Europe/Warsaw';
const SPRING = '2026-03-29';
const AUTUMN = '2026-10-25';

const everyDay = (opensAt: string, closesAt: string): WorkingHours[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opensAt, closesAt }));

/** Working time of one day, as UTC text. */
function day(
  date: string,
  timeZone: string,
  hours: WorkingHours[],
  exceptions: WorkingException[] = [],
): string[] {
  return workingIntervals({ hours, exceptions, timeZone, fromDate: date, toDate: date }).map(
    ({ startsAt, endsAt }) => `${startsAt.toISOString().slice(0, 16)} ${endsAt.toISOString().slice(0, 16)}`,
  );
}

/** Elapsed hours worked on one day. */
function hoursOn(date: string, timeZone: string, hours: WorkingHours[]): number {
  return workingIntervals({ hours, exceptions: [], timeZone, fromDate: date, toDate: date }).reduce(
    (sum, { startsAt, endsAt }) => sum + (endsAt.getTime() - startsAt.getTime()) / 3_600_000,
    0,
  );
}

describe('working hours on the day when clocks go forward', () => {
  test.each([
    {
      where: 'contain the gap',
      opensAt: '01:00',
      closesAt: '05:00',
      worked: ['2026-03-29T00:00 2026-03-29T03:00'],
    },
    {
      where: 'start in the gap',
      opensAt: '02:30',
      closesAt: '05:00',
      worked: ['2026-03-29T01:00 2026-03-29T03:00'],
    },
    {
      where: 'end in the gap',
      opensAt: '01:00',
      closesAt: '02:30',
      worked: ['2026-03-29T00:00 2026-03-29T01:00'],
    },
    { where: 'lie in the gap', opensAt: '02:10', closesAt: '02:50', worked: [] },
    { where: 'are the gap', opensAt: '02:00', closesAt: '03:00', worked: [] },
  ])('that $where', ({ opensAt, closesAt, worked }) => {
    expect(day(SPRING, WARSAW, everyDay(opensAt, closesAt))).toEqual(worked);
  });
});

describe('working hours on the day when clocks go back', () => {
  test.each([
    {
      where: 'contain the repeat',
      opensAt: '01:00',
      closesAt: '05:00',
      worked: ['2026-10-24T23:00 2026-10-25T04:00'],
    },
    {
      where: 'start in the repeat',
      opensAt: '02:30',
      closesAt: '05:00',
      worked: ['2026-10-25T00:30 2026-10-25T04:00'],
    },
    {
      where: 'end in the repeat',
      opensAt: '01:00',
      closesAt: '02:30',
      worked: ['2026-10-24T23:00 2026-10-25T01:30'],
    },
    { where: 'are empty in the repeat', opensAt: '02:30', closesAt: '02:30:00', worked: [] },
  ])('that $where', ({ opensAt, closesAt, worked }) => {
    expect(day(AUTUMN, WARSAW, everyDay(opensAt, closesAt))).toEqual(worked);
  });
});

describe('a day worked from midnight to midnight', () => {
  test.each([
    { date: '2026-06-15', zone: WARSAW, hours: 24 },
    { date: SPRING, zone: WARSAW, hours: 23 },
    { date: AUTUMN, zone: WARSAW, hours: 25 },
    { date: '2018-11-04', zone: 'America/Sao_Paulo', hours: 23 },
    { date: '2019-02-16', zone: 'America/Sao_Paulo', hours: 25 },
    { date: '2019-02-17', zone: 'America/Sao_Paulo', hours: 24 },
    { date: '2026-10-04', zone: 'Australia/Lord_Howe', hours: 23.5 },
    { date: '2026-04-05', zone: 'Australia/Lord_Howe', hours: 24.5 },
    { date: SPRING, zone: 'Asia/Kolkata', hours: 24 },
    { date: '2011-12-29', zone: 'Pacific/Apia', hours: 24 },
    { date: '2011-12-30', zone: 'Pacific/Apia', hours: 0 },
    { date: '2011-12-31', zone: 'Pacific/Apia', hours: 24 },
    { date: '2009-10-31', zone: 'America/St_Johns', hours: 25 },
    { date: '2024-11-03', zone: 'America/Havana', hours: 25 },
  ])('$date in $zone has $hours hours', ({ date, zone, hours }) => {
    expect(hoursOn(date, zone, everyDay('00:00', '24:00'))).toBe(hours);
  });

  test('runs on into the next without a seam, whatever clocks do', () => {
    const worked = workingIntervals({
      hours: everyDay('00:00', '24:00'),
      exceptions: [],
      timeZone: WARSAW,
      fromDate: '2026-01-01',
      toDate: '2026-12-31',
    });
    expect(worked).toEqual([
      { startsAt: new Date('2025-12-31T23:00Z'), endsAt: new Date('2026-12-31T23:00Z') },
    ]);
  });
});

describe('exceptions', () => {
  const hours = everyDay('09:00', '17:00');
  const date = '2026-06-15';

  test('close a day', () => {
    expect(day(date, 'UTC', hours, [{ date, opensAt: null, closesAt: null }])).toEqual([]);
  });

  test('replace all hours of their day, and of no other', () => {
    const exceptions = [
      { date, opensAt: '18:00:00', closesAt: '20:00:00' },
      { date, opensAt: '07:00', closesAt: '08:00' },
    ];
    expect(day(date, 'UTC', hours, exceptions)).toEqual([
      '2026-06-15T07:00 2026-06-15T08:00',
      '2026-06-15T18:00 2026-06-15T20:00',
    ]);
    expect(day('2026-06-22', 'UTC', hours, exceptions)).toEqual(['2026-06-22T09:00 2026-06-22T17:00']);
  });

  test('open a day that is otherwise free', () => {
    const exceptions = [{ date, opensAt: '10:00', closesAt: '11:00' }];
    expect(day(date, 'UTC', [], exceptions)).toEqual(['2026-06-15T10:00 2026-06-15T11:00']);
  });
});

describe('working time', () => {
  test('keeps a lunch break, and joins hours that touch or overlap', () => {
    const monday = '2026-06-15';
    const rows = (...times: [string, string][]) =>
      times.map(([opensAt, closesAt]) => ({ weekday: 1, opensAt, closesAt }));
    expect(day(monday, 'UTC', rows(['13:00', '17:00'], ['09:00', '12:00']))).toEqual([
      '2026-06-15T09:00 2026-06-15T12:00',
      '2026-06-15T13:00 2026-06-15T17:00',
    ]);
    expect(day(monday, 'UTC', rows(['12:00', '17:00'], ['09:00', '12:00'], ['10:00', '11:00']))).toEqual([
      '2026-06-15T09:00 2026-06-15T17:00',
    ]);
  });

  test('is nothing when the period ends before it begins', () => {
    const period = { fromDate: '2026-06-16', toDate: '2026-06-15' };
    expect(
      workingIntervals({ hours: everyDay('09:00', '17:00'), exceptions: [], timeZone: 'UTC', ...period }),
    ).toEqual([]);
  });

  test('covers just the minutes whose wall-clock time lies within the hours of their date', () => {
    const clock = fc
      .integer({ min: 0, max: 96 })
      .map((n) => `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`);
    const row = fc.tuple(clock, clock).map(([one, other]) => ({ opensAt: one, closesAt: other }));
    // Five days of quarters of an hour around a change, with what the wall shows at each.
    const around = (zone: string, date: string) => {
      const noon = Date.parse(`${date}T12:00Z`);
      const quarters = Array.from({ length: 480 }, (_, index) => new Date(noon + (index - 240) * 900_000));
      const wall = quarters.map((instant) => {
        const local = localDateOf(instant, zone);
        return { instant, local, weekday: weekdayOf(local), time: localTimeOf(instant, zone).slice(0, 5) };
      });
      return { zone, date, wall };
    };
    const change = fc.constantFrom(
      around(WARSAW, SPRING),
      around('America/Sao_Paulo', '2018-11-04'),
      around('Australia/Lord_Howe', '2026-10-04'),
      around('Asia/Kolkata', SPRING),
      around('Pacific/Apia', '2011-12-30'),
    );
    fc.assert(
      fc.property(
        change,
        fc.array(row, { maxLength: 3 }),
        fc.option(row),
        ({ zone, date, wall }, rows, exception) => {
          const hours = rows.flatMap((times) =>
            [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, ...times })),
          );
          const exceptions = exception === null ? [] : [{ date, ...exception }];
          const fromDate = addDays(date, -1);
          const toDate = addDays(date, 1);
          const worked = workingIntervals({ hours, exceptions, timeZone: zone, fromDate, toDate });
          const found = wall.filter(({ instant }) =>
            worked.some(({ startsAt, endsAt }) => startsAt <= instant && instant < endsAt),
          );
          const expected = wall.filter(({ local, weekday, time }) => {
            const special = exceptions.filter((candidate) => candidate.date === local);
            const today =
              special.length > 0 ? special : hours.filter((candidate) => candidate.weekday === weekday);
            const open = today.some(({ opensAt, closesAt }) => opensAt <= time && time < closesAt);
            return open && fromDate <= local && local <= toDate;
          });
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('comes out sorted and apart, without empty intervals, and covers the same as what went in', () => {
    const interval = fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 10 }))
      .map(([from, length]) => ({ startsAt: new Date(from), endsAt: new Date(from + length) }));
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 12 }), (intervals) => {
        const merged = mergeIntervals(intervals);
        merged.forEach(({ startsAt, endsAt }, index) => {
          expect(startsAt.getTime()).toBeLessThan(endsAt.getTime());
          const before = merged[index - 1];
          if (before !== undefined) expect(before.endsAt.getTime()).toBeLessThan(startsAt.getTime());
        });
        const covered = (list: typeof intervals) =>
          Array.from({ length: 72 }, (_, at) => at).filter((at) =>
            list.some(({ startsAt, endsAt }) => startsAt.getTime() <= at && at < endsAt.getTime()),
          );
        expect(covered(merged)).toEqual(covered(intervals));
      }),
      { numRuns: 500 },
    );
  });
});
