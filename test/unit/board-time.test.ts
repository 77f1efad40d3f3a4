import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { clinicClock } from '../../src/pages/board/clinic-clock.js';
import { boundsOfDay, dayAfter, dayOf, instantAt, localOf } from '../../src/pages/board/local-time.js';

const iso = ({ from, to }: { from: Date; to: Date }) => [from.toISOString(), to.toISOString()];

describe('a branch’s days and times', () => {
  test('a day begins and ends by the branch’s clocks', () => {
    expect(iso(boundsOfDay('2026-03-02', 'America/Sao_Paulo'))).toEqual([
      '2026-03-02T03:00:00.000Z',
      '2026-03-03T03:00:00.000Z',
    ]);
    expect(iso(boundsOfDay('2026-03-02', 'Pacific/Kiritimati'))[0]).toBe('2026-03-01T10:00:00.000Z');
  });

  test('a day on which the clocks change has 23 or 25 hours', () => {
    const hours = ({ from, to }: { from: Date; to: Date }) => (to.getTime() - from.getTime()) / 3_600_000;
    expect(hours(boundsOfDay('2026-03-29', 'Europe/Warsaw'))).toBe(23);
    expect(hours(boundsOfDay('2026-10-25', 'Europe/Warsaw'))).toBe(25);
  });

  test('a day that has no midnight begins when its clocks are put forward', () => {
    const { from } = boundsOfDay('2018-11-04', 'America/Sao_Paulo');
    expect(from.toISOString()).toBe('2018-11-04T03:00:00.000Z');
    expect(localOf(from, 'America/Sao_Paulo')).toBe('2018-11-04T01:00');
  });

  test('a time that comes twice is the first of the two', () => {
    expect(instantAt('2026-10-25T02:30', 'Europe/Warsaw').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  test('the first instant of a day is of that day, and the one before it is not', () => {
    const zones = fc.constantFrom(
      'America/Sao_Paulo',
      'Europe/Warsaw',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
    );
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 6_000 }), (zone, days) => {
        const day = dayAfter('2015-01-01', days);
        const { from, to } = boundsOfDay(day, zone);
        expect(dayOf(from, zone)).toBe(day);
        expect(dayOf(new Date(from.getTime() - 1), zone)).toBe(dayAfter(day, -1));
        expect(dayOf(new Date(to.getTime() - 1), zone)).toBe(day);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the clinic’s clock', () => {
  test('goes on with the machine’s, however wrong that is', () => {
    let machine = 1_000;
    const clock = clinicClock(new Date('2026-03-02T12:00:00Z'), false, () => machine);
    machine += 60_000;
    expect(clock.now().toISOString()).toBe('2026-03-02T12:01:00.000Z');
  });

  test('of a sandbox stands still until something happens later', () => {
    let machine = 1_000;
    const clock = clinicClock(new Date('2026-03-02T12:00:00Z'), true, () => machine);
    machine += 60_000;
    clock.heard('2026-03-02T11:00:00Z');
    expect(clock.now().toISOString()).toBe('2026-03-02T12:00:00.000Z');
    clock.heard('2026-03-05T09:00:00Z');
    expect(clock.now().toISOString()).toBe('2026-03-05T09:00:00.000Z');
  });
});
