/** Which promotions come to which lines, in cents, beside a small model written apart (mission.md, section 8). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Candidate,
  chooseDiscounts,
  type OpenLine,
} from '../../src/services/billing/quotes/choose-discounts.js';
import { percentOf, spread } from '../../src/services/billing/quotes/shares.js';

const lines = (...minors: number[]): OpenLine[] =>
  minors.map((leftMinor, index) => ({ line: index + 1, leftMinor }));
const promotion = (id: string, given: Partial<Candidate> = {}): Candidate => ({
  ...{ id, basisPoints: null, amountMinor: null, mostMinor: null, priority: 500, exclusive: false },
  ...{ lines: [1, 2, 3], ...given },
});
/** "id line amount" of each, in order; then what was refused. */
const told = (...given: Parameters<typeof chooseDiscounts>) => {
  const { taken, refused } = chooseDiscounts(...given);
  return [
    ...taken.map(({ id, line, amountMinor }) => `${id} ${line} ${amountMinor}`),
    ...refused.map(({ id, reason }) => `${id} ${reason}`),
  ];
};

describe('by priority', () => {
  test('each takes its part of what the ones before have left, half a cent rounded up', () => {
    const ten = promotion('ten', { basisPoints: 1000, priority: 1, lines: [1, 2] });
    const half = promotion('half', { basisPoints: 50, priority: 2, lines: [2] });
    expect(told(lines(1005, 20_100), [half, ten], 'PRIORITY')).toEqual([
      'ten 1 101',
      'ten 2 2010',
      // 0.5 % of 180.90 is 0.9045.
      'half 2 90',
    ]);
  });

  test('an amount is spread in proportion, to the cent, and never takes more than there is', () => {
    const ten = promotion('ten', { amountMinor: 1000 });
    expect(told(lines(100, 100, 100), [ten], 'PRIORITY')).toEqual(['ten 1 100', 'ten 2 100', 'ten 3 100']);
    expect(told(lines(3333, 3333, 3334), [ten], 'PRIORITY')).toEqual(['ten 1 333', 'ten 2 333', 'ten 3 334']);
    expect(told(lines(1000, 1000, 1000), [ten], 'PRIORITY')).toEqual(['ten 1 334', 'ten 2 333', 'ten 3 333']);
  });

  test('a cap, or the rest of a budget, is shared out in proportion too', () => {
    const half = promotion('half', { basisPoints: 5000, mostMinor: 100 });
    expect(told(lines(1000, 3000), [half], 'PRIORITY')).toEqual(['half 1 25', 'half 2 75']);
  });

  test('a line that an exclusive one took takes no more, and an exclusive one comes to no line that has one', () => {
    const alone = promotion('alone', { basisPoints: 1000, exclusive: true, priority: 1, lines: [1] });
    const all = promotion('all', { basisPoints: 2000, priority: 2, lines: [1, 2] });
    const late = promotion('late', { basisPoints: 9000, exclusive: true, priority: 3, lines: [1, 2] });
    expect(told(lines(1000, 1000), [late, all, alone], 'PRIORITY')).toEqual([
      'alone 1 100',
      'all 2 200',
      'late EXCLUDED',
    ]);
  });

  test('of equal priority the smaller id goes first; where nothing is left, nothing is taken', () => {
    const [a, b] = ['a', 'b'].map((id) => promotion(id, { basisPoints: 10_000 })) as [Candidate, Candidate];
    expect(told(lines(70), [b, a], 'PRIORITY')).toEqual(['a 1 70', 'b NOTHING_LEFT']);
    expect(told(lines(4), [promotion('tiny', { basisPoints: 1000 })], 'PRIORITY')).toEqual([
      'tiny NOTHING_LEFT',
    ]);
  });
});

describe('best for the patient', () => {
  const others = [
    promotion('ten', { basisPoints: 1000, priority: 1 }),
    promotion('five', { basisPoints: 500, priority: 2 }),
  ];

  test('each line goes to the best exclusive one alone, or to all others together', () => {
    // Together 10 % and then 5 % take 14.5 %.
    const more = promotion('more', { basisPoints: 1500, exclusive: true, priority: 9, lines: [2] });
    const less = promotion('less', { basisPoints: 1400, exclusive: true, priority: 0, lines: [1] });
    expect(told(lines(1000, 1000), [...others, more, less], 'BEST_FOR_PATIENT')).toEqual([
      'ten 1 100',
      'five 1 45',
      'more 2 150',
      'less LESS_THAN_ANOTHER',
    ]);
  });

  test('who comes first by priority wins where both take as much', () => {
    const same = (priority: number) =>
      promotion('same', { basisPoints: 1450, exclusive: true, priority, lines: [1] });
    expect(told(lines(1000), [...others, same(9)], 'BEST_FOR_PATIENT')).toEqual([
      'ten 1 100',
      'five 1 45',
      'same LESS_THAN_ANOTHER',
    ]);
    expect(told(lines(1000), [...others, same(0)], 'BEST_FOR_PATIENT')).toEqual([
      'same 1 145',
      'ten LESS_THAN_ANOTHER',
      'five LESS_THAN_ANOTHER',
    ]);
  });
});

const anyLines = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 4 })
  .map((all) => lines(...all));
const anyCandidates = fc
  .array(
    fc.record({
      percent: fc.boolean(),
      amount: fc.integer({ min: 1, max: 10_000 }),
      mostMinor: fc.option(fc.integer({ min: 1, max: 20_000 })),
      priority: fc.integer({ min: 0, max: 3 }),
      exclusive: fc.boolean(),
      lines: fc.subarray([1, 2, 3, 4], { minLength: 1 }),
    }),
    { maxLength: 5 },
  )
  .map((all) =>
    all.map(({ percent, amount, ...rest }, index) =>
      promotion(`p${index}`, { ...rest, ...(percent ? { basisPoints: amount } : { amountMinor: amount }) }),
    ),
  );

/** By priority, again, line by line and with fractions in place of remainders that are sorted. */
function model(open: readonly OpenLine[], candidates: readonly Candidate[]): string[] {
  const left = new Map(open.map(({ line, leftMinor }) => [line, leftMinor]));
  const had = new Map<number, 'one' | 'exclusive'>();
  const out: string[] = [];
  for (const one of candidates.toSorted((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1))) {
    const free = one.lines.filter((line) => {
      if (!left.has(line) || had.get(line) === 'exclusive') return false;
      return !(one.exclusive && had.has(line));
    });
    const bases = free.map((line) => left.get(line) as number);
    let wanted = bases.map((minor) => Math.floor((minor * (one.basisPoints ?? 0)) / 10_000 + 0.5));
    const all =
      one.basisPoints === null ? bases.reduce((a, b) => a + b, 0) : wanted.reduce((a, b) => a + b, 0);
    const least = Math.min(
      all,
      one.basisPoints === null ? (one.amountMinor as number) : all,
      one.mostMinor ?? all,
    );
    if (one.basisPoints === null || least < all) {
      const weights = one.basisPoints === null ? bases : wanted;
      const shares = weights.map((weight) => (all === 0 ? 0 : (weight * least) / all));
      const rounded = shares.map(Math.floor);
      // The first with the largest part cut off gets one more, until nothing is missing.
      for (let missing = least - rounded.reduce((a, b) => a + b, 0); missing > 0; missing--) {
        let best = -1;
        for (const [index, weight] of weights.entries()) {
          const rest = (weight * least) % all;
          if (rounded[index] === Math.floor(shares[index] as number) && rest > 0) {
            if (best < 0 || rest > ((weights[best] as number) * least) % all) best = index;
          }
        }
        rounded[best] = (rounded[best] as number) + 1;
      }
      wanted = rounded;
    }
    for (const [index, line] of free.entries()) {
      const amount = wanted[index] as number;
      if (amount === 0) continue;
      out.push(`${one.id} ${line} ${amount}`);
      left.set(line, (left.get(line) as number) - amount);
      had.set(line, one.exclusive ? 'exclusive' : 'one');
    }
  }
  return out;
}

describe('whatever there is', () => {
  test('by priority it is what the model says', () => {
    fc.assert(
      fc.property(anyLines, anyCandidates, (open, candidates) => {
        const { taken } = chooseDiscounts(open, candidates, 'PRIORITY');
        expect(taken.map(({ id, line, amountMinor }) => `${id} ${line} ${amountMinor}`)).toEqual(
          model(open, candidates),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('no line goes below zero, no cap is passed, exclusive ones are alone, and each is taken or refused', () => {
    fc.assert(
      fc.property(
        anyLines,
        anyCandidates,
        fc.constantFrom('PRIORITY' as const, 'BEST_FOR_PATIENT' as const),
        (open, candidates, choice) => {
          const { taken, refused } = chooseDiscounts(open, candidates, choice);
          for (const { line, leftMinor } of open) {
            const own = taken.filter((one) => one.line === line);
            expect(own.reduce((sum, one) => sum + one.amountMinor, 0)).toBeLessThanOrEqual(leftMinor);
            const exclusive = own.filter(({ id }) => candidates.find((one) => one.id === id)?.exclusive);
            if (exclusive.length > 0) expect(own).toHaveLength(1);
          }
          for (const { id, mostMinor, amountMinor, lines: fits } of candidates) {
            const own = taken.filter((one) => one.id === id);
            const sum = own.reduce((all, one) => all + one.amountMinor, 0);
            expect(sum).toBeLessThanOrEqual(Math.min(mostMinor ?? sum, amountMinor ?? sum));
            expect(own.every(({ line, amountMinor: off }) => fits.includes(line) && off > 0)).toBe(true);
            expect(refused.filter((one) => one.id === id)).toHaveLength(own.length > 0 ? 0 : 1);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the best for the patient is, on each line, at least what each exclusive one takes there alone', () => {
    fc.assert(
      fc.property(anyLines, anyCandidates, (open, candidates) => {
        const { taken } = chooseDiscounts(open, candidates, 'BEST_FOR_PATIENT');
        const offLine = (all: typeof taken, line: number) =>
          all.filter((one) => one.line === line).reduce((sum, one) => sum + one.amountMinor, 0);
        for (const exclusive of candidates.filter((one) => one.exclusive)) {
          const alone = chooseDiscounts(open, [exclusive], 'PRIORITY').taken;
          // A share rounded up may go to another line when there are fewer of them.
          for (const { line } of open)
            expect(offLine(taken, line)).toBeGreaterThanOrEqual(offLine(alone, line) - 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('shares add up exactly, also where floating point would not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.maxSafeNat(), { minLength: 1, maxLength: 9 }),
        fc.nat(1_000_000),
        (weights, total) => {
          const small = weights.map((weight) => Math.floor(weight / 10));
          const sum = small.reduce((all, weight) => all + weight, 0);
          const shares = spread(Math.min(total, sum), small);
          expect(shares.reduce((all, share) => all + share, 0)).toBe(sum === 0 ? 0 : Math.min(total, sum));
          expect(shares.every((share, index) => share >= 0 && share <= (small[index] as number))).toBe(true);
        },
      ),
    );
    expect(percentOf(9_999_999_999_999, 3333)).toBe(3_333_000_000_000);
  });
});
