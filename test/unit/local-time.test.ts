import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  instantOfLocal,
  isTimeZone,
  localDateOf,
  localTimeOf,
  secondsOfDay,
  weekdayOf,
} from '../../src/services/visits/local-time.js';

const WARSAW = 'Europe/Warsaw';
const SAO_PAULO = 'America/Sao_Paulo';
const LORD_HOWE = 'Australia/Lord_Howe';
const APIA = 'Pacific/Apia';

describe('the instant of a local time', () => {
  test.each([
    { zone: WARSAW, date: '2026-01-15', time: '09:00', instant: '2026-01-15T08:00:00Z' },
    { zone: WARSAW, date: '2026-07-15', time: '09:00:30', instant: '2026-07-15T07:00:30Z' },
    { zone: 'Asia/Kolkata', date: '2026-03-29', time: '09:00', instant: '2026-03-29T03:30:00Z' },
    { zone: 'Asia/Kolkata', date: '2026-03-29', time: '24:00', instant: '2026-03-29T18:30:00Z' },
  ])('$date $time in $zone exists once, whichever edge it is', ({ zone, date, time, instant }) => {
    expect(instantOfLocal(date, time, zone, 'opening')).toEqual(new Date(instant));
    expect(instantOfLocal(date, time, zone, 'closing')).toEqual(new Date(instant));
  });

  test.each([
    {
      zone: WARSAW,
      date: '2026-03-29',
      times: ['02:00', '02:30', '02:59:59', '03:00'],
      jump: '2026-03-29T01:00:00Z',
    },
    { zone: SAO_PAULO, date: '2018-11-04', times: ['00:00', '00:30', '01:00'], jump: '2018-11-04T03:00:00Z' },
    { zone: LORD_HOWE, date: '2026-10-04', times: ['02:00', '02:15', '02:30'], jump: '2026-10-03T15:30:00Z' },
    {
      zone: APIA,
      date: '2011-12-30',
      times: ['00:00', '12:00', '23:59', '24:00'],
      jump: '2011-12-30T10:00:00Z',
    },
  ])(
    'a time that clocks of $zone skip on $date is the instant of the jump',
    ({ zone, date, times, jump }) => {
      for (const time of times) {
        expect(instantOfLocal(date, time, zone, 'opening')).toEqual(new Date(jump));
        expect(instantOfLocal(date, time, zone, 'closing')).toEqual(new Date(jump));
      }
    },
  );

  test.each([
    {
      zone: WARSAW,
      date: '2026-10-25',
      time: '02:00',
      opening: '2026-10-25T00:00Z',
      closing: '2026-10-25T01:00Z',
    },
    {
      zone: WARSAW,
      date: '2026-10-25',
      time: '02:30',
      opening: '2026-10-25T00:30Z',
      closing: '2026-10-25T01:30Z',
    },
    {
      zone: WARSAW,
      date: '2026-10-25',
      time: '03:00',
      opening: '2026-10-25T02:00Z',
      closing: '2026-10-25T02:00Z',
    },
    {
      zone: SAO_PAULO,
      date: '2019-02-16',
      time: '23:30',
      opening: '2019-02-17T01:30Z',
      closing: '2019-02-17T02:30Z',
    },
    {
      zone: SAO_PAULO,
      date: '2019-02-16',
      time: '24:00',
      opening: '2019-02-17T03:00Z',
      closing: '2019-02-17T03:00Z',
    },
    {
      zone: SAO_PAULO,
      date: '2019-02-17',
      time: '00:00',
      opening: '2019-02-17T03:00Z',
      closing: '2019-02-17T03:00Z',
    },
    {
      zone: LORD_HOWE,
      date: '2026-04-05',
      time: '01:45',
      opening: '2026-04-04T14:45Z',
      closing: '2026-04-04T15:15Z',
    },
  ])('$time on $date in $zone opens at the earlier instant and closes at the later', (row) => {
    expect(instantOfLocal(row.date, row.time, row.zone, 'opening')).toEqual(new Date(row.opening));
    expect(instantOfLocal(row.date, row.time, row.zone, 'closing')).toEqual(new Date(row.closing));
  });

  test('a day ends at the first midnight where the repeated hour belongs to the next day', () => {
    expect(instantOfLocal('2024-11-02', '24:00', 'America/Havana', 'closing')).toEqual(
      new Date('2024-11-03T04:00Z'),
    );
  });

  test('a day ends at the second midnight where the repeated hour belongs to that day', () => {
    const closing = instantOfLocal('2009-10-31', '24:00', 'America/St_Johns', 'closing');
    expect(closing).toEqual(new Date('2009-11-01T03:30Z'));
  });

  test.each(['9:00', '24:01', '25:00', '12:60', '12:00:60', '12:00+02:00', '', 'noon'])(
    'refuses the time "%s"',
    (time) => {
      expect(() => instantOfLocal('2026-03-29', time, WARSAW, 'opening')).toThrow(RangeError);
    },
  );

  test.each(['2026-02-30', '2026-13-01', '20260329', '2026-03-29T10:00', ''])(
    'refuses the date "%s"',
    (date) => {
      expect(() => instantOfLocal(date, '10:00', WARSAW, 'opening')).toThrow(RangeError);
      expect(() => instantOfLocal(date, '24:00', WARSAW, 'closing')).toThrow(RangeError);
    },
  );

  test('refuses a time zone that nobody knows', () => {
    expect(() => instantOfLocal('2026-03-29', '10:00', 'Mars/Olympus', 'opening')).toThrow(RangeError);
  });
});

describe('the local date and time of an instant', () => {
  test('are read off the wall, and survive the way there and back outside gaps and repeats', () => {
    const zone = fc.constantFrom(WARSAW, SAO_PAULO, LORD_HOWE, APIA, 'Asia/Kolkata', 'UTC');
    // 2010 to 2030, whole seconds.
    const second = fc.integer({ min: 1_262_304_000, max: 1_893_456_000 });
    fc.assert(
      fc.property(zone, second, (timeZone, seconds) => {
        const instant = new Date(seconds * 1000);
        const date = localDateOf(instant, timeZone);
        const time = localTimeOf(instant, timeZone);
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
        expect(`${date} ${time}`).toBe(shown.format(instant));
        const found = (['opening', 'closing'] as const).map((edge) =>
          instantOfLocal(date, time, timeZone, edge),
        );
        expect(found).toContainEqual(instant);
      }),
      { numRuns: 500 },
    );
  });

  test('cut off parts of a second', () => {
    expect(localTimeOf(new Date('2026-06-15T21:59:59.999Z'), WARSAW)).toBe('23:59:59');
    expect(localDateOf(new Date('2026-06-15T21:59:59.999Z'), WARSAW)).toBe('2026-06-15');
    expect(localDateOf(new Date('2026-06-15T22:00:00.000Z'), WARSAW)).toBe('2026-06-16');
  });

  test('never show the day that Samoa left out', () => {
    expect(localDateOf(new Date('2011-12-30T09:59:59.999Z'), APIA)).toBe('2011-12-29');
    expect(localDateOf(new Date('2011-12-30T10:00:00.000Z'), APIA)).toBe('2011-12-31');
  });
});

describe('an opening and a closing', () => {
  test('never come out in the wrong order, on whatever day', () => {
    const zone = fc.constantFrom(WARSAW, SAO_PAULO, LORD_HOWE, APIA, 'America/Havana', 'America/St_Johns');
    // Fifteen days on each side of a change in each of these zones.
    const date = fc
      .tuple(
        fc.constantFrom('2026-03-29', '2026-10-25', '2018-11-04', '2019-02-17', '2011-12-30', '2009-11-01'),
        fc.integer({ min: -15, max: 15 }),
      )
      .map(([day, days]) => addDays(day, days));
    const minute = fc.integer({ min: 0, max: 1440 });
    const clock = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(zone, date, minute, minute, (timeZone, day, one, other) => {
        const opens = instantOfLocal(day, clock(Math.min(one, other)), timeZone, 'opening');
        const closes = instantOfLocal(day, clock(Math.max(one, other)), timeZone, 'closing');
        expect(opens.getTime()).toBeLessThanOrEqual(closes.getTime());
      }),
      { numRuns: 1000 },
    );
  });
});

describe('dates and clock times', () => {
  test('weeks begin on Monday, 1, and end on Sunday, 7', () => {
    expect(weekdayOf('2026-03-30')).toBe(1);
    expect(weekdayOf('2026-03-29')).toBe(7);
    expect(() => weekdayOf('2026-3-1')).toThrow(RangeError);
  });

  test('days are added over months, leap days and back', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  test('seconds of a day run from 0 to 86,400', () => {
    expect(['00:00', '00:00:01', '09:30', '23:59:59', '24:00'].map(secondsOfDay)).toEqual([
      0, 1, 34200, 86399, 86400,
    ]);
    expect(() => secondsOfDay('24:00:01')).toThrow(RangeError);
  });
});

describe('a time zone', () => {
  test.each([
    'Europe/Warsaw',
    'Europe/Kyiv',
    'Europe/Kiev',
    'America/Argentina/Buenos_Aires',
    'UTC',
    'Etc/GMT+3',
  ])('%s is one', (name) => expect(isTimeZone(name)).toBe(true));

  test.each([
    '+03:00',
    '-05',
    'GMT+3',
    'Z',
    'ACT',
    'SystemV/EST5',
    'Mars/Olympus',
    ' UTC',
    'Europe/Warsaw\n',
    '',
  ])('"%s" is none', (name) => expect(isTimeZone(name)).toBe(false));
});
