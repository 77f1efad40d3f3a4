import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nextPortionAt, portionAt } from '../../src/services/retention/campaigns/campaign-pace.js';
import { birthdaysOn, nextOccasion, startIn } from '../../src/services/retention/campaigns/campaign-times.js';

const START = new Date('2026-03-02T08:00:30.000Z');
const minutesOn = (minutes: number) => new Date(START.getTime() + minutes * 60_000);

describe('the pace of a campaign', () => {
  test('is one message at least in the first minute, and as many an hour as were asked for, whenever the hour begins', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (perHour, first) => {
          const hour = Array.from({ length: 60 }, (_, minute) =>
            portionAt(perHour, START, minutesOn(first + minute)),
          );
          expect(hour.reduce((sum, one) => sum + one, 0)).toBe(perHour);
          expect(Math.max(...hour) - Math.min(...hour)).toBeLessThanOrEqual(1);
          expect(portionAt(perHour, START, START)).toBeGreaterThan(0);
        },
      ),
    );
  });

  test('goes on in the next minute that has a portion', () => {
    expect(nextPortionAt(600, START, START)).toEqual(minutesOn(1));
    expect(nextPortionAt(1, START, minutesOn(0.5))).toEqual(minutesOn(60));
    expect(portionAt(1, START, minutesOn(60))).toBe(1);
    expect(portionAt(1, START, minutesOn(59.9))).toBe(0);
  });
});

describe('the next time of a campaign', () => {
  const yearly = { timing: 'YEARLY', startsAt: null, month: 1, day: 1, localTime: '00:30' } as const;
  const ZONES = ['Pacific/Kiritimati', 'America/Sao_Paulo'];

  test('is where it is soonest, a day before by UTC', () => {
    const next = nextOccasion(yearly, ZONES, new Date('2026-06-01T00:00:00Z'));
    expect(next).toEqual({ occasion: '2027', startsAt: new Date('2026-12-31T10:30:00.000Z') });
  });

  test('leaves out where it is past, and is never before it', () => {
    const from = new Date('2026-12-31T10:30:00.001Z');
    const next = nextOccasion(yearly, ZONES, from);
    expect(next).toEqual({ occasion: '2027', startsAt: new Date('2027-01-01T03:30:00.000Z') });
    if (next === null) return;
    expect(startIn(yearly, next, 'Pacific/Kiritimati')).toBeNull();
    expect(nextOccasion(yearly, ZONES, from, '2027')).toMatchObject({ occasion: '2028' });
  });

  test('of a leap day, and of those who were born on it', () => {
    expect(birthdaysOn('2027-02-28')).toEqual([
      { month: 2, day: 28 },
      { month: 2, day: 29 },
    ]);
    expect(birthdaysOn('2028-02-28')).toEqual([{ month: 2, day: 28 }]);
    expect(birthdaysOn('2028-02-29')).toEqual([{ month: 2, day: 29 }]);
  });
});
