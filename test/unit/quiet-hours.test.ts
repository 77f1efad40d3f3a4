/** Quiet hours as instants of a branch: when it is quiet, since when and how long (mission.md, section 1). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type QuietHours, quietHoursAround } from '../../src/services/messaging/quiet-hours.js';
import { localTimeOf, secondsOfDay } from '../../src/services/visits/local-time.js';

const NIGHT: QuietHours = { start: '21:00:00', end: '08:00:00' };
const around = (instant: string, hours: QuietHours | null, timeZone: string) => {
  const found = quietHoursAround(new Date(instant), hours, timeZone);
  return found && [found.startsAt.toISOString(), found.endsAt.toISOString()];
};
const utc = (...instants: string[]) => instants.map((instant) => new Date(instant).toISOString());

describe('the default, 21:00 to 08:00 in Warsaw', () => {
  const night = utc('2026-06-10T21:00+02:00', '2026-06-11T08:00+02:00');
  test.each([
    ['a millisecond before they begin', '2026-06-10T20:59:59.999+02:00', null],
    ['their first instant', '2026-06-10T21:00:00.000+02:00', night],
    ['midnight', '2026-06-11T00:00:00.000+02:00', night],
    ['their last millisecond', '2026-06-11T07:59:59.999+02:00', night],
    ['their end', '2026-06-11T08:00:00.000+02:00', null],
  ])('%s', (_, instant, expected) => {
    expect(around(instant, NIGHT, 'Europe/Warsaw')).toEqual(expected);
  });
});

test.each([
  [
    'within one day',
    '13:00',
    '15:00',
    '2026-06-10T14:59:59+02:00',
    ['2026-06-10T13:00+02:00', '2026-06-10T15:00+02:00'],
  ],
  [
    'until midnight',
    '22:00',
    '00:00',
    '2026-06-10T23:59:59+02:00',
    ['2026-06-10T22:00+02:00', '2026-06-11T00:00+02:00'],
  ],
  [
    'from midnight on',
    '00:00',
    '06:30',
    '2026-06-10T00:00:00+02:00',
    ['2026-06-10T00:00+02:00', '2026-06-10T06:30+02:00'],
  ],
  [
    'all day but a minute',
    '09:01',
    '09:00',
    '2026-06-10T09:01:00+02:00',
    ['2026-06-10T09:01+02:00', '2026-06-11T09:00+02:00'],
  ],
])('quiet hours %s', (_, start, end, instant, expected) => {
  expect(around(instant, { start, end }, 'Europe/Warsaw')).toEqual(utc(...expected));
});

test('none are never quiet', () => {
  expect(around('2026-06-10T23:00:00Z', null, 'Europe/Warsaw')).toBeNull();
});

describe('on days when clocks change', () => {
  test.each([
    // Warsaw jumps from 02:00 to 03:00.
    ['Europe/Warsaw', '02:15', '02:45', '2026-03-29T03:00:00+02:00', null],
    ['Europe/Warsaw', '02:30', '08:00', '2026-03-29T01:59:59+01:00', null],
    [
      'Europe/Warsaw',
      '02:30',
      '08:00',
      '2026-03-29T03:00:00+02:00',
      ['2026-03-29T01:00Z', '2026-03-29T06:00Z'],
    ],
    [
      'Europe/Warsaw',
      '21:00',
      '02:30',
      '2026-03-29T01:59:59+01:00',
      ['2026-03-28T20:00Z', '2026-03-29T01:00Z'],
    ],
    ['Europe/Warsaw', '21:00', '02:30', '2026-03-29T03:00:00+02:00', null],
    [
      'Europe/Warsaw',
      '21:00',
      '08:00',
      '2026-03-29T07:59:59+02:00',
      ['2026-03-28T20:00Z', '2026-03-29T06:00Z'],
    ],
    // Warsaw shows 02:00 to 03:00 twice.
    ['Europe/Warsaw', '02:30', '08:00', '2026-10-25T02:29:59+02:00', null],
    [
      'Europe/Warsaw',
      '02:30',
      '08:00',
      '2026-10-25T02:10:00+01:00',
      ['2026-10-25T00:30Z', '2026-10-25T07:00Z'],
    ],
    [
      'Europe/Warsaw',
      '21:00',
      '02:30',
      '2026-10-25T02:45:00+02:00',
      ['2026-10-24T19:00Z', '2026-10-25T01:30Z'],
    ],
    ['Europe/Warsaw', '21:00', '02:30', '2026-10-25T02:30:00+01:00', null],
    [
      'Europe/Warsaw',
      '21:00',
      '08:00',
      '2026-10-25T07:59:59+01:00',
      ['2026-10-24T19:00Z', '2026-10-25T07:00Z'],
    ],
    // São Paulo jumped from midnight to one, and fell back from midnight to eleven.
    [
      'America/Sao_Paulo',
      '21:00',
      '00:30',
      '2018-11-03T23:59:59-03:00',
      ['2018-11-04T00:00Z', '2018-11-04T03:00Z'],
    ],
    ['America/Sao_Paulo', '21:00', '00:30', '2018-11-04T01:00:00-02:00', null],
    [
      'America/Sao_Paulo',
      '21:00',
      '08:00',
      '2018-11-04T07:59:59-02:00',
      ['2018-11-04T00:00Z', '2018-11-04T10:00Z'],
    ],
    [
      'America/Sao_Paulo',
      '21:00',
      '23:30',
      '2019-02-16T23:59:59-02:00',
      ['2019-02-16T23:00Z', '2019-02-17T02:30Z'],
    ],
    [
      'America/Sao_Paulo',
      '23:30',
      '08:00',
      '2019-02-16T23:15:00-03:00',
      ['2019-02-17T01:30Z', '2019-02-17T11:00Z'],
    ],
    // Lord Howe falls back by half an hour at two, and jumps by half an hour at two.
    [
      'Australia/Lord_Howe',
      '21:00',
      '01:45',
      '2026-04-05T01:50:00+11:00',
      ['2026-04-04T10:00Z', '2026-04-04T15:15Z'],
    ],
    ['Australia/Lord_Howe', '21:00', '01:45', '2026-04-05T01:45:00+10:30', null],
    [
      'Australia/Lord_Howe',
      '21:00',
      '02:15',
      '2026-10-04T01:59:59+10:30',
      ['2026-10-03T10:30Z', '2026-10-03T15:30Z'],
    ],
    [
      'Australia/Lord_Howe',
      '02:15',
      '08:00',
      '2026-10-04T02:30:00+11:00',
      ['2026-10-03T15:30Z', '2026-10-03T21:00Z'],
    ],
  ])('%s, %s to %s, at %s', (timeZone, start, end, instant, expected) => {
    expect(around(instant, { start, end }, timeZone)).toEqual(expected && utc(...expected));
  });

  test('two nights that meet in the gap are one', () => {
    // Waking time would be 02:15 to 02:45, which this day does not have.
    const hours = { start: '02:45', end: '02:15' };
    expect(around('2026-03-29T12:00:00+02:00', hours, 'Europe/Warsaw')).toEqual(
      utc('2026-03-28T02:45+01:00', '2026-03-30T02:15+02:00'),
    );
  });
});

test('it is quiet whenever the wall clock says so, and only then where no clock changes', () => {
  const zones = [
    'Europe/Warsaw',
    'America/Sao_Paulo',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'America/St_Johns',
  ];
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const wall = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const offsetAt = (instant: number, timeZone: string) =>
    secondsOfDay(localTimeOf(new Date(instant), timeZone)) - (Math.floor(instant / 1000) % 86_400);
  const instants = fc.integer({ min: Date.UTC(2018, 0, 1), max: Date.UTC(2030, 0, 1) });
  fc.assert(
    fc.property(instants, minute, minute, fc.constantFrom(...zones), (at, from, to, timeZone) => {
      fc.pre(from !== to);
      const found = quietHoursAround(new Date(at), { start: wall(from), end: wall(to) }, timeZone);
      if (found !== null) {
        expect(found.startsAt.getTime()).toBeLessThanOrEqual(at);
        expect(found.endsAt.getTime()).toBeGreaterThan(at);
      }
      const seconds = secondsOfDay(localTimeOf(new Date(at), timeZone));
      const [start, end] = [from * 60, to * 60];
      const quiet = start < end ? start <= seconds && seconds < end : seconds >= start || seconds < end;
      if (quiet) expect(found).not.toBeNull();
      const day = 86_400_000;
      const steady = [-2, -1, 1, 2].every(
        (days) => (offsetAt(at + days * day, timeZone) - offsetAt(at, timeZone)) % 86_400 === 0,
      );
      if (steady) expect(found !== null).toBe(quiet);
    }),
    { numRuns: 400 },
  );
});
