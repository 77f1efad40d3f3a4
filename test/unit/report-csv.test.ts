/** Tables as CSV: RFC 4180, and nothing that a spreadsheet would take for a formula (mission.md, section 9). */
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { csvOf } from '../../src/services/reports/report-csv.js';

test('lines end in CR LF, and null is an empty cell', () => {
  expect(
    csvOf([
      ['name', 'sent'],
      ['VIP', 3],
      [null, 0],
    ]),
  ).toBe('name,sent\r\nVIP,3\r\n,0\r\n');
});

test.each(['a,b', 'say "hello"', 'two\nlines', 'two\r\nlines', ' spaced ', 'Ірина', ''])(
  'what is written is read again: %j',
  (text) => {
    expect(parse(csvOf([[text, 'end']]))).toEqual([[text, 'end']]);
  },
);

test.each(['=1+1', '+1', '@SUM(A1)', '-2+3', '\t=1', '\r=1', '=HYPERLINK("http://x","y")', '-'])(
  'what a spreadsheet would reckon is text: %j',
  (text) => {
    expect(parse(csvOf([[text]]))).toEqual([[`'${text}`]]);
  },
);

test.each([-5, '-12.50', '0.00', 1.25])('a number stays one: %j', (number) => {
  expect(csvOf([[number]])).toBe(`${number}\r\n`);
});
