// Money as clients see it: exact, with the places that its currency has.
import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import { moneyOf, moneyOfMicros } from '../../src/schema/clinic/money.js';

test.each([
  [18_000, 'BRL', '180.00'],
  [5, 'BRL', '0.05'],
  [-5, 'BRL', '-0.05'],
  [180, 'JPY', '180'],
  [1_500, 'KWD', '1.500'],
])('%d minor units of %s', (minor, currencyCode, amount) => {
  expect(moneyOf(minor, currencyCode)).toEqual({ amount, currencyCode });
});

test.each([
  [0, 'USD', '0.00'],
  [150_000, 'USD', '0.15'],
  [7_900, 'USD', '0.0079'],
  [1, 'USD', '0.000001'],
  [12_000_000, 'USD', '12.00'],
  [12_000_000, 'JPY', '12'],
  [2_500_000, 'JPY', '2.5'],
  [-7_900, 'USD', '-0.0079'],
])(
  '%d millionths of %s: parts of the smallest unit are shown, and nothing is rounded',
  (micros, code, amount) => {
    expect(moneyOfMicros(micros, code)).toEqual({ amount, currencyCode: code });
  },
);
