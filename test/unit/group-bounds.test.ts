/** Whom criteria have to be asked about again on a day: exactly those whom that day, and nothing else, lets in or out. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { latestBirthOf } from '../../src/services/patients/groups/birth-dates.js';
import { datesWithin, passedBounds } from '../../src/services/patients/groups/passed-bounds.js';
import { addDays } from '../../src/services/visits/local-time.js';

const date = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2060, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

/** Full years by counting birthdays, the 29th of February kept on the 28th in common years. */
function ageOn(day: string, birth: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  const leap = new Date(`${day.slice(0, 4)}-02-29T00:00:00Z`).getUTCMonth() === 1;
  const birthday = birth.slice(5) === '02-29' && !leap ? '02-28' : birth.slice(5);
  return day.slice(5) >= birthday ? years : years - 1;
}

describe('the latest birth date of an age', () => {
  test.each([
    [18, '2026-03-02', '2008-03-02'],
    [17, '2025-02-28', '2008-02-29'],
    [18, '2026-02-27', '2008-02-27'],
    [18, '2026-02-28', '2008-02-29'],
    [1, '2024-02-29', '2023-02-28'],
    [0, '2026-03-02', '2026-03-02'],
    [3000, '2026-03-02', '0001-01-01'],
  ])('of %d years on %s is %s', (years, today, birth) => {
    expect(latestBirthOf(years, today)).toBe(birth);
  });

  test('parts those of that age from those who are younger', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 100 }), (today, years) => {
        const birth = latestBirthOf(years, today);
        expect(ageOn(today, birth)).toBeGreaterThanOrEqual(years);
        expect(ageOn(today, addDays(birth, 1))).toBeLessThan(years);
      }),
    );
  });
});

describe('when days pass', () => {
  test('exactly those births count whose age crosses a bound', () => {
    const span = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(date, span, fc.integer({ min: 0, max: 90 }), date, (before, days, ageFrom, birth) => {
        const today = addDays(before, days);
        const { born } = passedBounds([{ ageFrom }], before, today);
        const crosses = ageOn(before, birth) < ageFrom && ageOn(today, birth) >= ageFrom;
        expect(born.some(({ from, to }) => from <= birth && birth <= to)).toBe(crosses);
      }),
    );
  });

  test('a visit counts on the day from which it is long enough ago, and on the day from which it is too long ago', () => {
    const criteria = { lastVisitDaysAgoFrom: 30, lastVisitDaysAgoTo: 60 };
    expect(passedBounds([criteria], '2026-03-01', '2026-03-02').ended).toEqual([
      { from: '2026-01-31', to: '2026-01-31' },
      { from: '2025-12-31', to: '2025-12-31' },
    ]);
  });

  test('the same bound of several groups is looked for once, and days that were missed together', () => {
    const all = [{ withinDays: 29 }, { lastVisitDaysAgoFrom: 30 }, { sexes: ['FEMALE' as const] }];
    expect(passedBounds(all, '2026-03-01', '2026-03-05')).toEqual({
      ended: [{ from: '2026-01-31', to: '2026-02-03' }],
      born: [],
    });
  });

  test('too many dates are not listed', () => {
    expect(datesWithin({ from: '2024-02-28', to: '2024-03-01' }, 3)).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
    expect(datesWithin({ from: '2024-02-28', to: '2024-03-02' }, 3)).toBeNull();
  });
});
