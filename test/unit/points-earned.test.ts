/** How many points a payment earns and a refund takes back, and how long points live (mission.md, section 7). */
import { describe, expect, test } from '@jest/globals';
import { assert, integer, property } from 'fast-check';
import { fits } from '../../src/services/loyalty/earn-by-rule.js';
import { pointsTimes } from '../../src/services/loyalty/earn-times.js';
import type { RuleInForce } from '../../src/services/loyalty/earning-rules/rules-in-force.js';
import { paidPoints, pointsTakenBack } from '../../src/services/loyalty/paid-points.js';

describe('points of what was paid', () => {
  test.each([
    // 5 % of 180.00 at 0.01 a point; the same at 0.05; 2.5 % of 99.99; of nothing; of what is less than a point.
    [18_000, 500, 1, 900],
    [18_000, 500, 5, 180],
    [9_999, 250, 1, 249],
    [0, 500, 1, 0],
    [99, 100, 1, 0],
    [10_000, 9_999, 7, 1428],
    [9_999_999_999_999, 10_000, 1, 100_000_000],
  ])('%d minor units at %d basis points, %d a point: %d', (money, basisPoints, value, points) => {
    expect(paidPoints(money, basisPoints, value)).toBe(points);
  });

  test('go back in proportion, never more than was earned, and all with the last part', () => {
    assert(
      property(
        integer({ min: 0, max: 1_000_000_000 }),
        integer({ min: 0, max: 9_999_999_999_999 }),
        integer({ min: 0, max: 9_999_999_999_999 }),
        (earned, one, other) => {
          const total = one + other;
          const first = pointsTakenBack(earned, one, total);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(first).toBeLessThanOrEqual(earned);
          expect(pointsTakenBack(earned, total, total)).toBe(earned);
        },
      ),
    );
    expect(pointsTakenBack(900, 6_000, 18_000)).toBe(300);
    expect(pointsTakenBack(10, 1, 3)).toBe(3);
    expect(pointsTakenBack(10, 2, 3)).toBe(6);
  });
});

describe('points live', () => {
  const times = (at: string, availableAfterDays: number, expiresAfterMonths: number | null, zone: string) => {
    const { availableAt, expiresOn, expiresAt } = pointsTimes(
      { availableAfterDays, expiresAfterMonths },
      new Date(at),
      zone,
    );
    return [availableAt?.toISOString() ?? null, expiresOn, expiresAt?.toISOString() ?? null];
  };

  test('from at once or so many days later, to the end of a local day so many months on', () => {
    expect(times('2026-03-02T08:00:00Z', 0, null, 'Europe/Warsaw')).toEqual([null, null, null]);
    expect(times('2026-01-31T22:59:00Z', 0, 1, 'Europe/Warsaw')).toEqual([
      null,
      '2026-02-28',
      '2026-02-28T23:00:00.000Z',
    ]);
    // In São Paulo it is still the 30th; in Warsaw summer time has begun by then.
    expect(times('2026-01-31T02:00:00Z', 2, 12, 'America/Sao_Paulo')).toEqual([
      '2026-02-02T02:00:00.000Z',
      '2027-01-30',
      '2027-01-31T03:00:00.000Z',
    ]);
    expect(times('2026-01-29T12:00:00Z', 0, 2, 'Europe/Warsaw')[2]).toBe('2026-03-29T22:00:00.000Z');
  });
});

test('a rule fits the services and branches that it names, or all', () => {
  const rule = (serviceIds: string[], branchIds: string[]) =>
    ({ serviceIds, branchIds }) as unknown as RuleInForce;
  const fact = { branchId: 'b', serviceIds: ['s', 't'] };
  expect(fits(rule([], []), fact)).toBe(true);
  expect(fits(rule(['t'], ['b', 'c']), fact)).toBe(true);
  expect(fits(rule(['u'], []), fact)).toBe(false);
  expect(fits(rule([], ['c']), fact)).toBe(false);
  expect(fits(rule([], ['b']), { branchId: null, serviceIds: [] })).toBe(false);
  expect(fits(rule(['s'], []), { branchId: null, serviceIds: [] })).toBe(false);
});
