/** How what is given back goes to payments: exact for any numbers (mission.md, sections 7 and 8). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spread } from '../../src/services/billing/quotes/shares.js';
import { type PaidPart, splitRefund } from '../../src/services/billing/refunds/split-refund.js';
import { shareOf } from '../../src/services/billing/share-of.js';

const cash = (id: string, amountMinor: number, returnedMinor = 0): PaidPart => ({
  id,
  amountMinor,
  returnedMinor,
  points: null,
  returnedPoints: 0,
});
const inPoints = (id: string, points: number, value: number): PaidPart => ({
  id,
  amountMinor: points * value,
  returnedMinor: 0,
  points,
  returnedPoints: 0,
});

describe('a share', () => {
  test.each([
    [5, 1, 2, 3],
    [4, 1, 2, 2],
    [7, 1, 3, 2],
    [9_007_199_254_740, 999, 1000, 8_998_192_055_485],
  ])('%i × %i / %i is %i, half up', (amount, part, whole, share) => {
    expect(shareOf(amount, part, whole)).toBe(share);
  });
});

describe('giving back what was paid', () => {
  test('points and money in the proportion in which it was paid, the latest money first', () => {
    const payments = [cash('late', 3_000), inPoints('points', 100, 50), cash('early', 2_000)];
    expect(splitRefund(payments, 4_000)).toEqual([
      { id: 'points', amountMinor: 2_000, points: 40 },
      { id: 'late', amountMinor: 2_000, points: null },
    ]);
  });

  test('the share of points is rounded half up to whole points, and money gives the rest', () => {
    const payments = [cash('cash', 500), inPoints('points', 5, 100)];
    // Half of 300 is 150: one and a half points.
    expect(splitRefund(payments, 300)).toEqual([
      { id: 'points', amountMinor: 200, points: 2 },
      { id: 'cash', amountMinor: 100, points: null },
    ]);
  });

  test('paid with points only, parts of a point are rounded and the last refund brings what is left', () => {
    const [first] = splitRefund([inPoints('points', 3, 100)], 150);
    expect(first).toEqual({ id: 'points', amountMinor: 150, points: 2 });
    const then = { ...inPoints('points', 3, 100), returnedMinor: 150, returnedPoints: 2 };
    expect(splitRefund([then], 150)).toEqual([{ id: 'points', amountMinor: 150, points: 1 }]);
  });

  test('more than was paid is given back by nobody', () => {
    expect(() => splitRefund([cash('cash', 100, 60)], 50)).toThrow(RangeError);
  });

  test('any refunds, one after the other, give back no more than was paid, and in the end all of it', () => {
    const value = fc.integer({ min: 1, max: 5_000 });
    const part = fc.oneof(
      fc.record({ amountMinor: fc.integer({ min: 1, max: 10 ** 9 }) }),
      fc.record({ units: fc.integer({ min: 1, max: 100_000 }), value }),
    );
    const property = fc.property(
      fc.array(part, { minLength: 1, maxLength: 5 }),
      fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 }),
      (parts, weights) => {
        let payments = parts.map((one, index) =>
          'units' in one ? inPoints(`${index}`, one.units, one.value) : cash(`${index}`, one.amountMinor),
        );
        const paid = payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
        for (const share of spread(paid, weights)) {
          const returned = splitRefund(payments, share);
          expect(returned.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(share);
          payments = payments.map((payment) => {
            const back = returned.find(({ id }) => id === payment.id);
            return {
              ...payment,
              returnedMinor: payment.returnedMinor + (back?.amountMinor ?? 0),
              returnedPoints: payment.returnedPoints + (back?.points ?? 0),
            };
          });
          for (const { amountMinor, returnedMinor, points, returnedPoints } of payments) {
            expect(returnedMinor).toBeLessThanOrEqual(amountMinor);
            expect(returnedPoints).toBeLessThanOrEqual(points ?? 0);
          }
          expect(returned.every(({ amountMinor, points }) => amountMinor > 0 && (points ?? 0) >= 0)).toBe(
            true,
          );
        }
        for (const { amountMinor, returnedMinor, points, returnedPoints } of payments) {
          expect(returnedMinor).toBe(amountMinor);
          expect(returnedPoints).toBe(points ?? 0);
        }
      },
    );
    fc.assert(property);
  });
});
