/** The interval of a difference of two shares, beside published values (mission.md, section 3, "Retention report"). */
import { expect, test } from '@jest/globals';
import { liftOf } from '../../src/services/reports/newcombe.js';

/**
 * Newcombe (1998), Statistics in Medicine 17, 873–890, table II: his eight examples (a) to (h), method 10, the score interval
 * without a correction for continuity.
 */
test.each([
  ['(a)', 56, 70, 48, 80, 0.0524, 0.3339],
  ['(b)', 9, 10, 3, 10, 0.1705, 0.809],
  ['(c)', 6, 7, 2, 7, 0.0582, 0.8062],
  ['(d)', 5, 56, 0, 29, -0.0381, 0.1926],
  ['(e)', 0, 10, 0, 20, -0.1611, 0.2775],
  ['(f)', 0, 10, 0, 10, -0.2775, 0.2775],
  ['(g)', 10, 10, 0, 20, 0.6791, 1],
  ['(h)', 10, 10, 0, 10, 0.6075, 1],
])('example %s: %d of %d less %d of %d', (_, came, all, cameOther, allOther, from, to) => {
  const found = liftOf({ came, all }, { came: cameOther, all: allOther });
  expect(found.lift).toBeCloseTo(came / all - cameOther / allOther, 12);
  expect([found.from, found.to].map((end) => Math.round(end * 10_000) / 10_000)).toEqual([from, to]);
});

test('the other way round, everything is mirrored', () => {
  const [a, b] = [
    { came: 31, all: 400 },
    { came: 9, all: 120 },
  ];
  const [one, other] = [liftOf(a, b), liftOf(b, a)];
  expect(other.lift).toBeCloseTo(-one.lift, 12);
  expect(other.from).toBeCloseTo(-one.to, 12);
  expect(other.to).toBeCloseTo(-one.from, 12);
});
