/** The service of a row of CSV, and the amounts and lengths that visits share with it. */
import type { ColumnName } from './column-names.js';
import type { CsvForms, CsvValues } from './csv-values.js';
import type { ServiceFields } from './import-record.js';
import { otherCurrency } from './read-amount.js';
import { externalIdOf, nameOf } from './read-text.js';
import type { RowProblems } from './row-problems.js';

const LONGEST_MINUTES = 1440;
const LONGEST_MONTHS = 120;

/** Null when the row is refused. */
export function readService(values: CsvValues, forms: CsvForms, problems: RowProblems): ServiceFields | null {
  const id = values.cell('serviceId');
  const externalId = id && externalIdOf(id, problems);
  const cell = values.cell('service');
  const name = cell ? nameOf(cell, problems) : '';
  if (name === '') {
    problems.refuse('REQUIRED', cell?.column ?? null, null, 'Write the name of the service.');
  }
  const priceMinor = amountOf(values, 'price', forms, problems);
  const durationMinutes = minutesOf(values, problems);
  const recallIntervalMonths = monthsOf(values, problems);
  return !name || problems.refused
    ? null
    : { externalId, name, durationMinutes, priceMinor, recallIntervalMonths };
}

/** In minor units of the clinic's currency; null for nothing. */
export function amountOf(
  values: CsvValues,
  name: Extract<ColumnName, 'paid' | 'price'>,
  forms: CsvForms,
  problems: RowProblems,
): number | null {
  const cell = values.cell(name);
  if (!cell || cell.text === '') return null;
  const { currencyCode } = forms.context;
  const currency = values.cell('currency');
  const code = currency?.text.trim().toUpperCase();
  if (currency && code && code !== currencyCode) {
    problems.refuse('INVALID_CURRENCY', currency.column, currency.text, otherCurrency(currencyCode).wrong);
  }
  const read = forms.amount(cell.text);
  if ('minor' in read) return read.minor;
  problems.refuse(read.code, cell.column, cell.text, read.wrong);
  return null;
}

/** A length such as "45", "45 min", "1:30" or "1 h", in minutes; null for none, and with a warning for what is no length. */
export function minutesOf(values: CsvValues, problems: RowProblems): number | null {
  const cell = values.cell('duration');
  if (!cell || cell.text === '') return null;
  const text = cell.text.trim();
  const [, hours, past] = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(text) ?? [];
  const [, number, hour] = /^(\d{1,4})\s*(?:(h|ч|год|godz)|\p{L}*)\.?$/iu.exec(text) ?? [];
  const minutes = hours ? Number(hours) * 60 + Number(past) : Number(number) * (hour ? 60 : 1);
  if (minutes >= 1 && minutes <= LONGEST_MINUTES) return minutes;
  problems.warn(
    'INVALID_VALUE',
    cell.column,
    cell.text,
    `Write the length in minutes, 1 to ${LONGEST_MINUTES}.`,
  );
  return null;
}

function monthsOf(values: CsvValues, problems: RowProblems): number | null {
  const cell = values.cell('recallMonths');
  if (!cell || cell.text === '' || /^\s*0\s*$/.test(cell.text)) return null;
  const months = /^\s*\d{1,3}\s*$/.test(cell.text) ? Number(cell.text) : 0;
  if (months >= 1 && months <= LONGEST_MONTHS) return months;
  problems.warn('INVALID_VALUE', cell.column, cell.text, `Write a number of months, 1 to ${LONGEST_MONTHS}.`);
  return null;
}
