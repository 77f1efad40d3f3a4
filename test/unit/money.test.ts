// Money as clients see it and send it: exact, with the places that its currency has.
import { expect, test } from '@jest/globals';
import { minorOf, moneyOf, moneyOfMicros } from '../../src/services/clinic/minor-units.js';

test.each([
  [18_000, 'BRL', '180.00'],
  [5, 'BRL', '0.05'],
  [-5, 'BRL', '-0.05'],
  [180, 'JPY', '180'],
  [1_500, 'KWD', '1.500'],
  [1_500, 'HUF', '15.00'],
  [12_345, 'CLF', '1.2345'],
  [9_007_199_254_740_993n, 'BRL', '90071992547409.93'],
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

test.each([
  ['180.00', 'BRL', 18_000],
  ['180.5', 'BRL', 18_050],
  ['0.05', 'BRL', 5],
  ['0', 'BRL', 0],
  ['180', 'JPY', 180],
  ['180.00', 'JPY', 180],
  ['1.5', 'KWD', 1_500],
  ['0.001', 'KWD', 1],
  ['15', 'HUF', 1_500],
  ['0.0001', 'CLF', 1],
  ['99999999999.99', 'BRL', 9_999_999_999_999],
])('%s %s is %d minor units', (amount, currencyCode, minor) => {
  expect(minorOf({ amount, currencyCode })).toBe(minor);
});

test.each([
  ['-1', 'BRL'],
  ['0.001', 'BRL'],
  ['1.5', 'JPY'],
  ['0.0001', 'KWD'],
  ['100000000000.00', 'BRL'],
])('%s %s is no amount of minor units that could be paid', (amount, currencyCode) => {
  expect(minorOf({ amount, currencyCode })).toBeNull();
});
