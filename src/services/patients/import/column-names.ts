/**
 * Our names for the columns of an import file, and which of them the columns of a file are (issue "retention", import).
 * Names are compared as people read them: without case, accents, underscores and what stands in brackets.
 */
import { foldText } from '../../../entities/patients/patient.js';
import { COLUMN_WORDS, type VagueName } from './column-words.js';
import { UnreadableFile } from './unreadable-file.js';

/** One flat vocabulary, whatever a row is: files bring patients and their visits side by side. */
const COLUMN_NAMES = [
  'patientId',
  'firstName',
  'lastName',
  'fullName',
  'lastNameFirst',
  'phone',
  'email',
  'birthDate',
  'sex',
  'city',
  'source',
  'insurancePlan',
  'locale',
  'doNotContact',
  'deceased',
  'consentEmail',
  'consentSms',
  'consentPush',
  'practitionerId',
  'practitioner',
  'serviceId',
  'service',
  'duration',
  'price',
  'recallMonths',
  'branchId',
  'branch',
  'visitId',
  'date',
  'time',
  'startsAt',
  'endsAt',
  'timeZone',
  'status',
  'paid',
  'currency',
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

const KNOWN: ReadonlySet<string> = new Set(COLUMN_NAMES);
/** These tell that a row is a visit. */
export const OF_VISITS = ['visitId', 'date', 'time', 'startsAt', 'endsAt', 'status', 'paid'] as const;
/** These tell that a row without a visit is a patient. */
export const OF_PATIENTS = [
  'patientId',
  'phone',
  'email',
  'birthDate',
  'sex',
  'city',
  'source',
  'insurancePlan',
  'locale',
  'doNotContact',
  'deceased',
  'consentEmail',
  'consentSms',
  'consentPush',
] as const;
const OF_SERVICES = ['service', 'serviceId', 'duration', 'price', 'recallMonths'] as const;

const BY_WORDS = new Map<string, ColumnName | VagueName>([
  ...COLUMN_NAMES.map((name) => [foldHeading(name), name] as const),
  ...Object.entries(COLUMN_WORDS).flatMap(([name, words]) =>
    words.split(',').map((word) => [foldHeading(word), name as ColumnName | VagueName] as const),
  ),
]);

export interface MappedColumns {
  /** Where each of our columns stands: the first of them that is not empty counts. */
  readonly at: ReadonlyMap<ColumnName, readonly number[]>;
  /** From the file's names to ours. */
  readonly columns: Readonly<Record<string, ColumnName>>;
  readonly ignored: readonly string[];
}

/**
 * Which columns `headings` are: as `told` (from the file's names to ours; '' leaves one out), and the rest by their names.
 * @throws UnreadableFile when something else than our names is told, or no column is known.
 */
export function mapColumns(
  headings: readonly string[],
  told: Readonly<Record<string, string>> = {},
): MappedColumns {
  const toldByWords = new Map(Object.entries(told).map(([theirs, ours]) => [foldHeading(theirs), ours]));
  const guessed = headings.map((heading) => {
    const words = foldHeading(heading);
    const name = told[heading.trim()] ?? toldByWords.get(words);
    if (name === undefined) return BY_WORDS.get(words) ?? null;
    if (name !== '' && !isColumnName(name)) throw unknownName(heading, name);
    return name === '' ? null : name;
  });
  const names = settle(guessed);
  const at = new Map<ColumnName, number[]>();
  const columns: Record<string, ColumnName> = {};
  names.forEach((name, index) => {
    if (!name) return;
    at.set(name, [...(at.get(name) ?? []), index]);
    columns[headings[index] ?? ''] = name;
  });
  if (at.size === 0) throw noneKnown(headings);
  return { at, columns, ignored: headings.filter((heading, index) => heading !== '' && !names[index]) };
}

/** How many of the headings are known by their names or told: the more, the likelier that they were cut rightly. */
export function countKnown(headings: readonly string[], told: Readonly<Record<string, string>> = {}): number {
  const toldWords = new Set(Object.keys(told).map(foldHeading));
  return new Set(headings.map(foldHeading).filter((words) => BY_WORDS.has(words) || toldWords.has(words)))
    .size;
}

/** An "id" or a "name" is that of whatever the file is about, which its other columns tell. */
function settle(guessed: readonly (ColumnName | VagueName | null)[]): (ColumnName | null)[] {
  const has = (names: readonly string[]) => guessed.some((name) => name !== null && names.includes(name));
  const visits = has(['date', 'startsAt', 'visitId']);
  const patients = has(OF_PATIENTS) || has(['lastName', 'fullName', 'lastNameFirst']);
  const services = !visits && !patients && has(OF_SERVICES);
  const practitioners = !visits && !patients && !services && has(['practitioner', 'practitionerId']);
  const given = has(['lastName']) ? 'firstName' : 'fullName';
  const meant: Record<VagueName, ColumnName | null> = {
    id: visits ? 'visitId' : services ? 'serviceId' : practitioners ? 'practitionerId' : 'patientId',
    name: services ? 'service' : practitioners ? 'practitioner' : given,
    amount: services ? 'price' : 'paid',
  };
  return guessed.map((name) => {
    if (name === 'firstName') return given;
    if (name === 'id' && has([meant.id ?? ''])) return null;
    return name === 'id' || name === 'name' || name === 'amount' ? meant[name] : name;
  });
}

function foldHeading(heading: string): string {
  const words = heading
    .replace(/\(.*?\)|\[.*?\]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{M}\p{N}'’ʼ]+/gu, ' ');
  return foldText(words);
}

function isColumnName(name: string): name is ColumnName {
  return KNOWN.has(name);
}

function unknownName(heading: string, name: string): UnreadableFile {
  return new UnreadableFile(
    `The column "${heading}" is told to be "${name}", which is not one of: ${COLUMN_NAMES.join(', ')}.`,
  );
}

function noneKnown(headings: readonly string[]): UnreadableFile {
  const found = headings.slice(0, 20).join(', ').slice(0, 200);
  return new UnreadableFile(
    `None of the columns is known (found: ${found}). The first line must name the columns; tell what they are with options.columns.`,
  );
}
