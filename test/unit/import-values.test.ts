/** Dates, times and amounts as files write them. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { moneyOf } from '../../src/services/clinic/minor-units.js';
import { detectDateOrder, detectDecimal } from '../../src/services/patients/import/detect-formats.js';
import { amountReader } from '../../src/services/patients/import/read-amount.js';
import { readMoment, readTime } from '../../src/services/patients/import/read-date.js';
import { instantOf } from '../../src/services/patients/import/read-instant.js';
import { instantOfLocal } from '../../src/services/visits/local-time.js';
import { fileOf, inBrazil, readAll } from '../support/import-file.js';

describe('amounts', () => {
  test.each([
    ['BRL', ',', '1.250,50', 125_050],
    ['BRL', ',', 'R$ 1.250,5', 125_050],
    ['BRL', ',', '150', 15_000],
    ['PLN', ',', '1 250,50 zł', 125_050],
    ['PLN', ',', '1\u202F250,50 PLN', 125_050],
    ['UAH', ',', '500 грн.', 50_000],
    ['USD', '.', '$1,250.50', 125_050],
    ['JPY', '.', '¥1,250', 1_250],
    ['KWD', '.', '1.250', 1_250],
    ['USD', '.', '.5', 50],
    ['USD', '.', '-0.00', 0],
    ['USD', '.', '90071992547.99', 9_007_199_254_799],
  ] as const)('%s with "%s": %s', (currency, decimal, text, minor) => {
    expect(amountReader(currency, decimal)(text)).toEqual({ minor });
  });

  test.each([
    ['USD', '.', '-5', 'NEGATIVE_AMOUNT'],
    ['USD', '.', '−5.00', 'NEGATIVE_AMOUNT'],
    ['USD', '.', '(5.00)', 'NEGATIVE_AMOUNT'],
    ['USD', '.', '-$5', 'NEGATIVE_AMOUNT'],
    ['USD', '.', '1,25', 'INVALID_AMOUNT'],
    ['USD', '.', '1.2.3', 'INVALID_AMOUNT'],
    ['USD', '.', '1e3', 'INVALID_AMOUNT'],
    ['USD', '.', '=1+1', 'INVALID_AMOUNT'],
    ['USD', '.', '1.005', 'INVALID_AMOUNT'],
    ['JPY', '.', '1.5', 'INVALID_AMOUNT'],
    ['USD', '.', '99999999999999', 'INVALID_AMOUNT'],
    ['USD', '.', '5 EUR', 'INVALID_CURRENCY'],
  ] as const)('%s with "%s": %s is %s', (currency, decimal, text, code) => {
    expect(amountReader(currency, decimal)(text)).toMatchObject({ code });
  });

  test('what the API shows of an amount is read back as it was, to the last unit', () => {
    const minor = fc.integer({ min: 0, max: 9_999_999_999_999 });
    fc.assert(
      fc.property(minor, fc.constantFrom('BRL', 'JPY', 'KWD', 'HUF', 'CLF'), (units, currency) => {
        const { amount } = moneyOf(units, currency);
        expect(amountReader(currency, '.')(amount)).toEqual({ minor: units });
        expect(amountReader(currency, ',')(amount.replace('.', ','))).toEqual({ minor: units });
      }),
    );
  });

  test('the decimal mark is found out by what cannot be thousands, else by the locale', () => {
    expect(detectDecimal(['1.250', '3,50'], 'en-US')).toBe(',');
    expect(detectDecimal(['1,250', '3.50'], 'pt-BR')).toBe('.');
    expect(detectDecimal(['1.250', '1.000'], 'pt-BR')).toBe(',');
    expect(detectDecimal(['1.250', '100'], 'en-US')).toBe('.');
    expect(detectDecimal(['1.250.000', '1.250,000'], 'en-US')).toBe(',');
  });
});

describe('dates', () => {
  test.each([
    ['2026-05-04', '2026-05-04', null],
    ['20260504', '2026-05-04', null],
    ['2026/5/4 9:05', '2026-05-04', '09:05:00'],
    ['04.05.2026 09:05:06', '2026-05-04', '09:05:06'],
    ['4-5-26, 9h05', '2026-05-04', '09:05:00'],
    ['4/5/69', '1969-05-04', null],
    ['04/05/2026 12:30 AM', '2026-05-04', '00:30:00'],
    ['04/05/2026 12:30 p.m.', '2026-05-04', '12:30:00'],
    ['2026-05-04T09:05:06.789', '2026-05-04', '09:05:06'],
  ])('%s', (text, date, time) => {
    expect(readMoment(text, 'DAY_MONTH_YEAR', '2029-06-15')).toEqual({ date, time, instant: null });
  });

  test.each([
    '31/02/2026',
    '2026-13-01',
    '29.02.2025',
    '1/2-2026',
    '2026',
    'soon',
    '04/05/2026 25:00',
    '04/05/2026 9',
  ])('%s is none', (text) => expect(readMoment(text, 'DAY_MONTH_YEAR', '2029-06-15')).toBeNull());

  test.each([
    '2026-05-04T10:00:00Z',
    '2026-05-04T12:00:00+02:00',
    '2026-05-04 05:30:00-0430',
    '2026-05-04T10:00Z',
  ])('%s is an instant', (text) =>
    expect(readMoment(text, 'DAY_MONTH_YEAR', '2029-06-15')?.instant).toEqual(
      new Date('2026-05-04T10:00:00Z'),
    ),
  );

  test.each([
    ['9', null],
    ['24:00', null],
    ['9:60', null],
    ['13 pm', null],
    ['9pm', '21:00:00'],
    ['9.30', '09:30:00'],
  ])('the time %s', (text, time) => expect(readTime(text)).toBe(time));

  test('their order is that of most that can be read in one way only', () => {
    expect(detectDateOrder(['01/02/2026', '31/12/2025'], 'en-US')).toBe('DAY_MONTH_YEAR');
    expect(detectDateOrder(['01/02/2026', '12/31/2025', '12/30/2025', '31/12/2025'], 'pl')).toBe(
      'MONTH_DAY_YEAR',
    );
    expect(detectDateOrder(['2026-02-01'], 'pl')).toBe('YEAR_MONTH_DAY');
    expect(detectDateOrder([], 'uk')).toBe('DAY_MONTH_YEAR');
  });
});

test('a wall-clock time is the instant that the rest of the house takes it for, on days with a jump too', () => {
  const zones = [
    'America/Sao_Paulo',
    'Europe/Warsaw',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
  ];
  const day = fc
    .integer({ min: 0, max: 20_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  const hour = fc.integer({ min: 0, max: 23 }).map((number) => String(number).padStart(2, '0'));
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      day,
      hour,
      fc.constantFrom('00', '30'),
      (zone, date, hours, minutes) => {
        const time = `${hours}:${minutes}:00`;
        expect(instantOf(date, time, zone)).toEqual(instantOfLocal(date, time, zone, 'opening'));
      },
    ),
    { numRuns: 300 },
  );
  for (const date of ['2026-03-29', '2026-10-25']) {
    for (const time of ['01:30:00', '02:30:00', '03:30:00']) {
      expect(instantOf(date, time, 'Europe/Warsaw')).toEqual(
        instantOfLocal(date, time, 'Europe/Warsaw', 'opening'),
      );
    }
  }
});

test("a visit's time is that of its row's zone, else of its branch, else of the clinic", async () => {
  const lines = [
    'patient id,date,branch,time zone',
    '1,2026-05-20 10:00,Manaus,',
    '1,2026-05-20 10:00,,',
    '1,2026-05-20 10:00,Manaus,Europe/Kyiv',
    '1,2026-05-20 10:00,,Mars',
  ];
  const context = {
    ...inBrazil,
    zoneOfBranch: ({ name }: { name: string | null }) => (name === 'Manaus' ? 'America/Manaus' : null),
  };
  const rows = await readAll(fileOf(lines.join('\n')), context);
  expect(rows.map(({ visit }) => visit?.startsAt.toISOString())).toEqual([
    '2026-05-20T14:00:00.000Z',
    '2026-05-20T13:00:00.000Z',
    '2026-05-20T07:00:00.000Z',
    undefined,
  ]);
  expect(rows[3]?.problems).toMatchObject([{ code: 'INVALID_VALUE', column: 'time zone', value: 'Mars' }]);
});

test('a past visit of which only the day is known is on that day; how long one took is read in many ways', async () => {
  const rows = await readAll(
    fileOf(
      'patient id,date,end,duration\n1,2026-05-20,,\n1,2026-05-20 10:00,10:45,\n1,2026-05-20 10:00,,1:30\n',
    ),
  );
  expect(
    rows.map(({ visit }) => [visit?.startsAt.toISOString(), visit?.endsAt?.toISOString() ?? null]),
  ).toEqual([
    ['2026-05-20T15:00:00.000Z', null],
    ['2026-05-20T13:00:00.000Z', '2026-05-20T13:45:00.000Z'],
    ['2026-05-20T13:00:00.000Z', '2026-05-20T14:30:00.000Z'],
  ]);
});
