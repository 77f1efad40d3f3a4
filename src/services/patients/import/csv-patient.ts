/** The patient of a row of CSV. What a clinic can go on without is left out with a warning; what misleads refuses the row. */
import type { Channel } from '../../../entities/messaging/delivery.js';
import type { ColumnName } from './column-names.js';
import type { CsvForms, CsvValues } from './csv-values.js';
import type { PatientFields } from './import-record.js';
import { type PersonNames, splitName } from './person-names.js';
import { readMoment } from './read-date.js';
import { emailOf, externalIdOf, localeOf, nameOf, wordsOf } from './read-text.js';
import { readFlag, readSex } from './read-words.js';
import type { RowProblems } from './row-problems.js';

const CONSENTS: readonly (readonly [Channel, ColumnName])[] = [
  ['EMAIL', 'consentEmail'],
  ['SMS', 'consentSms'],
  ['PUSH', 'consentPush'],
];
/** What databases export for a date that they do not have. */
const NO_DATE = /^0{1,4}[-/.]0{1,2}[-/.]0{1,4}$/;

/** Null when the row is refused; its problems say why. */
export function readPatient(values: CsvValues, forms: CsvForms, problems: RowProblems): PatientFields | null {
  const id = values.cell('patientId');
  const externalId = id && externalIdOf(id, problems);
  const names = readNames(values, problems);
  const phone = values.cell('phone');
  const email = values.cell('email');
  const birthDate = values.cell('birthDate');
  const locale = values.cell('locale');
  const words = (name: ColumnName) => {
    const cell = values.cell(name);
    return cell ? wordsOf(cell, problems) : undefined;
  };
  const fields = {
    phone: phone ? phoneOf(phone, forms, problems) : undefined,
    email: email ? emailOf(email, problems) : undefined,
    birthDate: birthDate ? birthDateOf(birthDate, forms, problems) : undefined,
    sex: sexOf(values, forms, problems),
    city: words('city'),
    source: words('source'),
    insurancePlan: words('insurancePlan'),
    locale: locale ? localeOf(locale, problems) : undefined,
    doNotContact: flagOf(values, 'doNotContact', problems),
    deceased: flagOf(values, 'deceased', problems),
    consents: consentsOf(values, problems),
  };
  return names && !problems.refused ? { externalId, ...names, ...fields } : null;
}

/** The names that columns for people say; null with a problem when there are none. */
export function readNames(values: CsvValues, problems: RowProblems): PersonNames | null {
  const full = values.cell('fullName');
  const turned = values.cell('lastNameFirst');
  const whole = full?.text ? full : turned;
  const first = values.cell('firstName');
  const last = values.cell('lastName');
  const firstName = first ? nameOf(first, problems) : '';
  const lastName = last ? nameOf(last, problems) : '';
  const name = whole && !firstName ? nameOf(whole, problems) : '';
  if (firstName === null || lastName === null || name === null) return null;
  if (firstName !== '') return { firstName, lastName };
  if (name !== '') return splitName(name, whole === turned);
  const missing = first ?? whole ?? last;
  problems.refuse('REQUIRED', missing?.column ?? null, null, 'Write the name; it cannot be empty.');
  return null;
}

function phoneOf(
  { column, text }: { column: string | null; text: string },
  forms: CsvForms,
  problems: RowProblems,
): string | null | undefined {
  if (text === '') return null;
  const phone = forms.phone(text);
  if (phone !== null) return phone;
  problems.warn(
    'INVALID_PHONE',
    column,
    text,
    'Write the number with its country, such as +48 22 123 45 67.',
  );
  return undefined;
}

function birthDateOf(
  { column, text }: { column: string | null; text: string },
  { context, dateOrder, birthDate }: CsvForms,
  problems: RowProblems,
): string | null | undefined {
  const bare = text.trim();
  if (bare === '' || NO_DATE.test(bare.slice(0, 10))) return null;
  const moment = readMoment(bare, dateOrder, context.today);
  const checked = moment
    ? birthDate(moment.date)
    : { wrong: 'This is no date of the calendar, or not written as the other dates are.' };
  if ('value' in checked) return checked.value;
  problems.warn('INVALID_DATE', column, text, checked.wrong);
  return undefined;
}

function sexOf(values: CsvValues, forms: CsvForms, problems: RowProblems): PatientFields['sex'] {
  const cell = values.cell('sex');
  if (!cell) return undefined;
  const sex = readSex(cell.text, forms.womanByM);
  if (sex === undefined)
    problems.warn('INVALID_VALUE', cell.column, cell.text, 'Write female, male or other.');
  return sex;
}

/** Who must not be written to has to be known for certain, so the row is refused for what is neither yes nor no. */
function flagOf(values: CsvValues, name: ColumnName, problems: RowProblems): boolean | undefined {
  const cell = values.cell(name);
  if (!cell || cell.text === '') return undefined;
  const flag = readFlag(cell.text);
  if (flag === undefined) problems.refuse('INVALID_VALUE', cell.column, cell.text, 'Write yes or no.');
  return flag;
}

function consentsOf(values: CsvValues, problems: RowProblems): PatientFields['consents'] {
  const consents: Partial<Record<Channel, boolean>> = {};
  for (const [channel, name] of CONSENTS) {
    const cell = values.cell(name);
    if (!cell || cell.text === '') continue;
    const given = readFlag(cell.text);
    if (given === undefined) problems.warn('INVALID_VALUE', cell.column, cell.text, 'Write yes or no.');
    else consents[channel] = given;
  }
  return Object.keys(consents).length > 0 ? consents : undefined;
}
