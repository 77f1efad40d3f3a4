/** What is sent after a completed visit: its exact time, and how late a completion may be recorded (mission.md, section 1). */
import { describe, expect, test } from '@jest/globals';
import {
  type PlannedTime,
  rebookingTime,
  reviewRequestTime,
  surveyTime,
} from '../../src/services/messaging/after-visit-times.js';
import { morningAfter, pointsExpiringTime, ruleTime } from '../../src/services/messaging/branch-morning.js';
import type { QuietHours } from '../../src/services/messaging/quiet-hours.js';

const WARSAW = 'Europe/Warsaw';
const NIGHT: QuietHours = { start: '21:00:00', end: '08:00:00' };
const SECOND = 1000;
const HOUR = 3600 * SECOND;
const shown = (time: PlannedTime | null) => time && [time.dueAt.toISOString(), time.reason];
const utc = (instant: string) => new Date(instant).toISOString();
const later = (instant: string, ms: number) => new Date(Date.parse(instant) + ms);

describe('10:00 at the branch', () => {
  test.each([
    ['the day after', '2026-06-10T15:00+02:00', 1, WARSAW, '2026-06-11T10:00+02:00'],
    [
      'of an end a millisecond before midnight',
      '2026-06-10T23:59:59.999+02:00',
      1,
      WARSAW,
      '2026-06-11T10:00+02:00',
    ],
    [
      'of an end at midnight, which is the next day',
      '2026-06-11T00:00+02:00',
      1,
      WARSAW,
      '2026-06-12T10:00+02:00',
    ],
    ['when clocks go forward in the night', '2026-03-28T15:00+01:00', 1, WARSAW, '2026-03-29T10:00+02:00'],
    ['when clocks go back in the night', '2026-10-24T15:00+02:00', 1, WARSAW, '2026-10-25T10:00+01:00'],
    [
      'São Paulo, into summer time',
      '2018-11-03T15:00-03:00',
      1,
      'America/Sao_Paulo',
      '2018-11-04T10:00-02:00',
    ],
    [
      'São Paulo, out of summer time',
      '2019-02-16T15:00-02:00',
      1,
      'America/Sao_Paulo',
      '2019-02-17T10:00-03:00',
    ],
    [
      'São Paulo, of an end in the hour that came twice',
      '2019-02-16T23:30-03:00',
      1,
      'America/Sao_Paulo',
      '2019-02-17T10:00-03:00',
    ],
    [
      'Lord Howe, half an hour back',
      '2026-04-04T15:00+11:00',
      1,
      'Australia/Lord_Howe',
      '2026-04-05T10:00+10:30',
    ],
    [
      'Lord Howe, half an hour forward',
      '2026-10-03T15:00+10:30',
      1,
      'Australia/Lord_Howe',
      '2026-10-04T10:00+11:00',
    ],
    ['Feb 28 of a leap year', '2028-02-28T15:00+01:00', 1, WARSAW, '2028-02-29T10:00+01:00'],
    ['Feb 29', '2028-02-29T15:00+01:00', 1, WARSAW, '2028-03-01T10:00+01:00'],
    ['Feb 28 of another year', '2027-02-28T15:00+01:00', 1, WARSAW, '2027-03-01T10:00+01:00'],
  ])('%s', (_, end, days, timeZone, expected) => {
    expect(morningAfter(new Date(end), days, timeZone).toISOString()).toBe(utc(expected));
  });

  test('of a rule, N local days after, whatever they are long', () => {
    expect(ruleTime(new Date('2026-03-01T15:00+01:00'), 30, WARSAW).toISOString()).toBe(
      utc('2026-03-31T10:00+02:00'),
    );
    expect(ruleTime(new Date('2028-02-29T15:00+01:00'), 365, WARSAW).toISOString()).toBe(
      utc('2029-02-28T10:00+01:00'),
    );
  });

  test('14 days before points expire', () => {
    expect(pointsExpiringTime(new Date('2028-03-14T23:00+01:00'), WARSAW).toISOString()).toBe(
      utc('2028-02-29T10:00+01:00'),
    );
    expect(pointsExpiringTime(new Date('2026-04-05T00:00+02:00'), WARSAW).toISOString()).toBe(
      utc('2026-03-22T10:00+01:00'),
    );
  });
});

describe('the review request of a visit that ended at noon', () => {
  const end = '2026-06-10T10:00:00.000Z';
  test.each([
    ['at the end', 0, ['2026-06-10T12:00:00.000Z', 'TWO_HOURS_AFTER_END']],
    ['before the end', -HOUR, ['2026-06-10T12:00:00.000Z', 'TWO_HOURS_AFTER_END']],
    ['a second before it is due', 2 * HOUR - SECOND, ['2026-06-10T12:00:00.000Z', 'TWO_HOURS_AFTER_END']],
    ['when it is due', 2 * HOUR, ['2026-06-10T12:00:00.000Z', 'TWO_HOURS_AFTER_END']],
    ['a second after it was due', 2 * HOUR + SECOND, ['2026-06-10T12:00:01.000Z', 'COMPLETED_LATE']],
    ['24 h less a second after the end', 24 * HOUR - SECOND, ['2026-06-11T09:59:59.000Z', 'COMPLETED_LATE']],
    ['exactly 24 h after the end', 24 * HOUR, ['2026-06-11T10:00:00.000Z', 'COMPLETED_LATE']],
    ['24 h and a second after the end', 24 * HOUR + SECOND, null],
  ])('recorded %s', (_, ms, expected) => {
    expect(shown(reviewRequestTime({ endsAt: new Date(end), completedAt: later(end, ms) }))).toEqual(
      expected,
    );
  });
});

describe('the survey of a visit that ended at noon in Warsaw', () => {
  const end = '2026-06-10T10:00:00.000Z';
  const ten = '2026-06-11T08:00:00.000Z';
  test.each([
    ['at the end', 0, [ten, 'DAY_AFTER_END_AT_10']],
    ['a second before ten', 22 * HOUR - SECOND, [ten, 'DAY_AFTER_END_AT_10']],
    ['at ten', 22 * HOUR, [ten, 'DAY_AFTER_END_AT_10']],
    ['a second after ten', 22 * HOUR + SECOND, ['2026-06-11T08:00:01.000Z', 'COMPLETED_LATE']],
    ['48 h less a second after the end', 48 * HOUR - SECOND, ['2026-06-12T09:59:59.000Z', 'COMPLETED_LATE']],
    ['exactly 48 h after the end', 48 * HOUR, ['2026-06-12T10:00:00.000Z', 'COMPLETED_LATE']],
    ['48 h and a second after the end', 48 * HOUR + SECOND, null],
  ])('recorded %s', (_, ms, expected) => {
    const visit = { endsAt: new Date(end), completedAt: later(end, ms) };
    expect(shown(surveyTime(visit, WARSAW))).toEqual(expected);
  });
});

describe('the invitation to book again', () => {
  const invited = (end: string, completedAfter = 0, quiet: QuietHours | null = NIGHT, timeZone = WARSAW) =>
    shown(rebookingTime({ endsAt: new Date(end), completedAt: later(end, completedAfter) }, timeZone, quiet));

  test.each([
    // 20 h after the end: by day, in the morning of quiet hours, and in their evening.
    ['12:00:00', '2026-06-11T08:00:00+02:00', 'TWENTY_HOURS_AFTER_END'],
    ['11:59:59', '2026-06-11T08:00:00+02:00', 'END_OF_QUIET_HOURS'],
    ['08:00:01', '2026-06-11T08:00:00+02:00', 'END_OF_QUIET_HOURS'],
    ['08:00:00', '2026-06-11T08:00:00+02:00', 'END_OF_QUIET_HOURS'],
    ['07:59:59', '2026-06-10T20:59:00+02:00', 'BEFORE_QUIET_HOURS'],
    ['01:00:00', '2026-06-10T20:59:00+02:00', 'BEFORE_QUIET_HOURS'],
    ['00:59:59', '2026-06-10T20:59:59+02:00', 'TWENTY_HOURS_AFTER_END'],
  ])('of an end at %s', (end, dueAt, reason) => {
    expect(invited(`2026-06-10T${end}+02:00`)).toEqual([utc(dueAt), reason]);
  });

  test('without quiet hours goes 20 h after the end, in the night too', () => {
    expect(invited('2026-06-10T07:00:00+02:00', 0, null)).toEqual([
      utc('2026-06-11T03:00+02:00'),
      'TWENTY_HOURS_AFTER_END',
    ]);
  });

  test.each([
    ['20 h', 20 * HOUR, ['2026-06-11T10:00:00.000Z', 'TWENTY_HOURS_AFTER_END']],
    ['20 h and a second', 20 * HOUR + SECOND, ['2026-06-11T10:00:01.000Z', 'COMPLETED_LATE']],
    ['24 h', 24 * HOUR, ['2026-06-11T14:00:00.000Z', 'COMPLETED_LATE']],
    ['24 h and a second', 24 * HOUR + SECOND, null],
  ])('of an afternoon, recorded %s after the end', (_, ms, expected) => {
    expect(invited('2026-06-10T14:00:00Z', ms)).toEqual(expected);
  });

  test.each([
    // Due at 19:00; quiet hours begin at 21:00, and their end is past 24 h after the end.
    [
      'a second before quiet hours',
      '23:00:00',
      22 * HOUR - SECOND,
      ['2026-06-11T20:59:59+02:00', 'COMPLETED_LATE'],
    ],
    ['when quiet hours begin', '23:00:00', 22 * HOUR, null],
    // Due at 20:59 the evening before; quiet hours end a second too late, or just in time.
    ['in the night after, too late for the morning', '07:59:59', 20 * HOUR, null],
    [
      'in the night after, in time for the morning',
      '08:00:00',
      20 * HOUR,
      ['2026-06-11T08:00:00+02:00', 'END_OF_QUIET_HOURS'],
    ],
    [
      'in the morning, when quiet hours are over',
      '08:00:00',
      24 * HOUR,
      ['2026-06-11T08:00:00+02:00', 'END_OF_QUIET_HOURS'],
    ],
  ])('late, %s', (_, end, ms, expected) => {
    expect(invited(`2026-06-10T${end}+02:00`, ms)).toEqual(
      expected && [utc(expected[0] as string), expected[1]],
    );
  });

  test('waits for the end of quiet hours when it comes late into them', () => {
    // Ended at four in the morning: due at midnight, so 20:59 before; recorded at 22:00, and 03:30 ends that night's quiet.
    const hours = { start: '21:00', end: '03:30' };
    expect(invited('2026-06-10T04:00:00+02:00', 18 * HOUR, hours)).toEqual([
      utc('2026-06-11T03:30+02:00'),
      'END_OF_QUIET_HOURS',
    ]);
    const evening = { start: '15:00', end: '17:00' };
    expect(invited('2026-06-10T18:00:00+02:00', 21.5 * HOUR, evening)).toEqual([
      utc('2026-06-11T17:00+02:00'),
      'COMPLETED_LATE',
    ]);
  });

  test.each([
    // 20 h and 24 h are elapsed: the night is 23, 25, 23½ or 24½ hours long on the wall.
    [WARSAW, '2026-03-28T12:00:00+01:00', '2026-03-29T09:00:00+02:00', 'TWENTY_HOURS_AFTER_END'],
    [WARSAW, '2026-03-28T07:00:00+01:00', '2026-03-29T08:00:00+02:00', 'END_OF_QUIET_HOURS'],
    [WARSAW, '2026-03-28T06:59:59+01:00', '2026-03-28T20:59:00+01:00', 'BEFORE_QUIET_HOURS'],
    [WARSAW, '2026-10-24T12:00:00+02:00', '2026-10-25T08:00:00+01:00', 'END_OF_QUIET_HOURS'],
    [WARSAW, '2026-10-24T09:00:00+02:00', '2026-10-25T08:00:00+01:00', 'END_OF_QUIET_HOURS'],
    [WARSAW, '2026-10-24T08:59:59+02:00', '2026-10-24T20:59:00+02:00', 'BEFORE_QUIET_HOURS'],
    ['America/Sao_Paulo', '2018-11-03T07:00:00-03:00', '2018-11-04T08:00:00-02:00', 'END_OF_QUIET_HOURS'],
    ['America/Sao_Paulo', '2018-11-03T06:59:59-03:00', '2018-11-03T20:59:00-03:00', 'BEFORE_QUIET_HOURS'],
    ['America/Sao_Paulo', '2019-02-16T09:00:00-02:00', '2019-02-17T08:00:00-03:00', 'END_OF_QUIET_HOURS'],
    ['America/Sao_Paulo', '2019-02-16T08:59:59-02:00', '2019-02-16T20:59:00-02:00', 'BEFORE_QUIET_HOURS'],
    ['Australia/Lord_Howe', '2026-04-04T08:30:00+11:00', '2026-04-05T08:00:00+10:30', 'END_OF_QUIET_HOURS'],
    ['Australia/Lord_Howe', '2026-04-04T08:29:59+11:00', '2026-04-04T20:59:00+11:00', 'BEFORE_QUIET_HOURS'],
    ['Australia/Lord_Howe', '2026-10-03T07:30:00+10:30', '2026-10-04T08:00:00+11:00', 'END_OF_QUIET_HOURS'],
    ['Australia/Lord_Howe', '2026-10-03T07:29:59+10:30', '2026-10-03T20:59:00+10:30', 'BEFORE_QUIET_HOURS'],
  ])('in %s, of an end at %s', (timeZone, end, dueAt, reason) => {
    expect(invited(end, 0, NIGHT, timeZone)).toEqual([utc(dueAt), reason]);
  });

  test('is of use until 24 h after the end, included', () => {
    const end = new Date('2026-06-10T10:00:00Z');
    const time = rebookingTime({ endsAt: end, completedAt: end }, WARSAW, NIGHT);
    expect(time?.usefulUntil).toEqual(new Date(end.getTime() + 24 * HOUR + 1));
  });
});
