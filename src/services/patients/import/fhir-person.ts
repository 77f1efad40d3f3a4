/** Patient and Practitioner of FHIR R4. What a clinic can go on without is left out with a warning. */
import type { Sex } from '../../../entities/patients/patient.js';
import { readBirthDate } from '../read-contact.js';
import { inside, listIn, textIn } from './fhir-json.js';
import type { ImportContext, PatientFields, PractitionerFields } from './import-record.js';
import { type PersonNames, splitName } from './person-names.js';
import { emailOf, externalIdOf, localeOf, nameOf, wordsOf } from './read-text.js';
import type { RowProblems } from './row-problems.js';

const USES = ['official', 'usual', '', 'nickname', 'maiden', 'old', 'anonymous', 'temp'];
const SEXES: Readonly<Record<string, Sex>> = { female: 'FEMALE', male: 'MALE', other: 'OTHER' };

export interface PersonForms {
  readonly context: ImportContext;
  readonly phone: (text: string) => string | null;
}

/** Undefined when the row is refused. */
export function patientOf(
  resource: unknown,
  id: string | null,
  forms: PersonForms,
  problems: RowProblems,
): PatientFields | undefined {
  const person = practitionerOf(resource, id, problems);
  const city = listIn(resource, 'address')
    .map((address) => textIn(address, 'city'))
    .find((name) => name !== '');
  const languages = listIn(resource, 'communication');
  const language = languages.find((one) => inside(one, 'preferred') === true) ?? languages[0];
  const [coding] = listIn(language, 'language', 'coding');
  const dead = inside(resource, 'deceasedBoolean') === true || textIn(resource, 'deceasedDateTime') !== '';
  const fields = {
    // What FHIR leaves out is not told; that it is empty cannot be said.
    phone: phoneOf(resource, forms, problems),
    email:
      emailOf({ column: 'telecom', text: telecomOf(resource, ['email'])[0] ?? '' }, problems) ?? undefined,
    birthDate: birthDateOf(resource, forms.context, problems),
    sex: SEXES[textIn(resource, 'gender')],
    city: wordsOf({ column: 'address.city', text: city ?? '' }, problems) ?? undefined,
    locale: localeOf({ column: 'communication', text: textIn(coding, 'code') }, problems) ?? undefined,
    deceased: dead ? true : undefined,
  };
  return person && { ...person, ...fields };
}

/** Undefined when the row is refused. */
export function practitionerOf(
  resource: unknown,
  id: string | null,
  problems: RowProblems,
): PractitionerFields | undefined {
  const externalId = id === null ? null : externalIdOf({ column: 'id', text: id }, problems);
  const names = namesOf(resource, problems);
  if (names?.firstName === '')
    problems.refuse('REQUIRED', 'name', null, 'Write the name; it cannot be empty.');
  return names && !problems.refused ? { externalId, ...names } : undefined;
}

function namesOf(resource: unknown, problems: RowProblems): PersonNames | null {
  const rank = (name: unknown) => USES.indexOf(textIn(name, 'use'));
  const [name] = [...listIn(resource, 'name')].sort((one, other) => rank(one) - rank(other));
  const given = listIn(name, 'given')
    .filter((part) => typeof part === 'string')
    .join(' ');
  const firstName = nameOf({ column: 'name.given', text: given }, problems);
  const lastName = nameOf({ column: 'name.family', text: textIn(name, 'family') }, problems);
  const text = nameOf({ column: 'name.text', text: textIn(name, 'text') }, problems);
  if (firstName === null || lastName === null || text === null) return null;
  if (firstName !== '') return { firstName, lastName };
  return lastName === '' ? splitName(text, false) : { firstName: lastName, lastName: '' };
}

function phoneOf(resource: unknown, forms: PersonForms, problems: RowProblems): string | undefined {
  const numbers = telecomOf(resource, ['phone', 'sms']);
  const [first] = numbers;
  if (first === undefined) return undefined;
  const phone = numbers.map(forms.phone).find((number) => number !== null);
  if (phone === undefined) {
    problems.warn(
      'INVALID_PHONE',
      'telecom',
      first,
      'Write the number with its country, such as +48 22 123 45 67.',
    );
  }
  return phone ?? undefined;
}

/** Those in use, mobile ones first, then as they are ranked. */
function telecomOf(resource: unknown, systems: readonly string[]): string[] {
  return listIn(resource, 'telecom')
    .filter((one) => systems.includes(textIn(one, 'system')) && textIn(one, 'use') !== 'old')
    .map((one) => ({ value: textIn(one, 'value'), order: textIn(one, 'use') === 'mobile' ? 0 : rankOf(one) }))
    .filter(({ value }) => value !== '')
    .sort((one, other) => one.order - other.order)
    .map(({ value }) => value);
}

function rankOf(contact: unknown): number {
  const rank = inside(contact, 'rank');
  return typeof rank === 'number' && rank > 0 ? rank : Number.MAX_SAFE_INTEGER;
}

function birthDateOf(resource: unknown, { today }: ImportContext, problems: RowProblems): string | undefined {
  const text = textIn(resource, 'birthDate');
  if (text === '') return undefined;
  const checked = readBirthDate(text, today);
  if ('value' in checked) return checked.value;
  problems.warn('INVALID_DATE', 'birthDate', text, checked.wrong);
  return undefined;
}
