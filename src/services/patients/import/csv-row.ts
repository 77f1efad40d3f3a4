/** From a row of CSV to an ImportRow: what it is follows from the columns that have a value in it. */
import { type MappedColumns, OF_PATIENTS, OF_VISITS } from './column-names.js';
import { readNames, readPatient } from './csv-patient.js';
import type { CsvRecord } from './csv-records.js';
import { readService } from './csv-service.js';
import { type CsvForms, CsvValues } from './csv-values.js';
import { named, readVisit } from './csv-visit.js';
import type { ImportProblemCode, ImportRow, PractitionerFields } from './import-record.js';
import { splitName } from './person-names.js';
import { externalIdOf } from './read-text.js';
import { RowProblems } from './row-problems.js';

type Things = Pick<ImportRow, 'patient' | 'practitioner' | 'service' | 'visit'>;

const NAMES = ['firstName', 'lastName', 'fullName', 'lastNameFirst'] as const;
const OF_WHOM = ['practitioner', 'practitionerId'] as const;
const OF_WHAT = ['service', 'serviceId', 'duration', 'price', 'recallMonths'] as const;
const BROKEN: Readonly<Partial<Record<ImportProblemCode, string>>> = {
  ROW_TOO_LONG: 'The row is longer than 1 MiB.',
  UNCLOSED_QUOTE:
    'A quotation mark is not closed, or stands alone inside a quoted value: write it twice there.',
  TRUNCATED: 'The file ends in the middle of this row.',
  BAD_ENCODING: 'The row is not in the encoding of the rest of the file.',
};

export interface CsvShape {
  readonly headings: readonly string[];
  readonly mapped: MappedColumns;
  readonly forms: CsvForms;
}

/** `row` counts from 1. */
export function readCsvRow(record: CsvRecord, row: number, shape: CsvShape): ImportRow {
  const problems = new RowProblems();
  const things = readThings(record, shape, problems);
  const { line } = record;
  return problems.refused
    ? { row, line, problems: problems.list }
    : { row, line, problems: problems.list, ...things };
}

function readThings(record: CsvRecord, shape: CsvShape, problems: RowProblems): Things {
  const [text = ''] = record.fields;
  const width = shape.headings.length;
  if (record.broken !== null) {
    problems.refuse(record.broken, null, text, BROKEN[record.broken] ?? 'The row cannot be read.');
  } else if (record.fields.length < width) {
    const message = `The row has ${record.fields.length} columns of ${width}.`;
    problems.refuse('TOO_FEW_COLUMNS', null, record.fields.join(' '), message);
  } else if (
    record.fields.length > width &&
    record.fields.slice(width).some((field) => field.trim() !== '')
  ) {
    const message = `The row has ${record.fields.length} columns instead of ${width}; quote values that have the delimiter inside.`;
    problems.refuse('TOO_MANY_COLUMNS', null, record.fields.slice(width).join(' '), message);
  }
  return problems.refused
    ? {}
    : read(new CsvValues(shape.mapped, shape.headings, record.fields), shape.forms, problems);
}

function read(values: CsvValues, forms: CsvForms, problems: RowProblems): Things {
  const hasNames = values.hasAny(NAMES);
  const hasPatient = hasNames || values.hasAny(OF_PATIENTS);
  const ofVisits = values.hasColumn('date') || values.hasColumn('startsAt');
  const forSomebody = hasPatient && (values.hasAny(OF_WHOM) || values.hasAny(['service', 'serviceId']));
  if (ofVisits && (values.hasAny(OF_VISITS) || forSomebody))
    return visitOf(values, forms, hasNames, problems);
  if (hasNames && values.hasAny(OF_WHOM) && !OF_PATIENTS.some((name) => values.hasColumn(name))) {
    return { practitioner: practitionerOf(values, problems) };
  }
  if (hasPatient) return { patient: readPatient(values, forms, problems) ?? undefined };
  const practitioner = values.hasAny(OF_WHOM) ? practitionerOf(values, problems) : undefined;
  const service = values.hasAny(OF_WHAT) ? (readService(values, forms, problems) ?? undefined) : undefined;
  if (!practitioner && !service && !problems.refused) {
    problems.refuse('REQUIRED', null, null, 'The row names no patient, practitioner, service or visit.');
  }
  return { practitioner, service };
}

function visitOf(values: CsvValues, forms: CsvForms, hasNames: boolean, problems: RowProblems): Things {
  const patient = hasNames ? (readPatient(values, forms, problems) ?? undefined) : undefined;
  const id = values.cell('patientId');
  const whose = hasNames || !id ? null : externalIdOf(id, problems);
  if (!hasNames && whose === null && !problems.refused) {
    problems.refuse('REQUIRED', id?.column ?? null, null, 'Write whose visit it is.');
  }
  return { patient, visit: readVisit(values, forms, whose, problems) ?? undefined };
}

function practitionerOf(values: CsvValues, problems: RowProblems): PractitionerFields | undefined {
  const { externalId, name } = named(values, 'practitionerId', 'practitioner', problems);
  if (problems.refused) return undefined;
  if (name !== null) return { externalId, ...splitName(name, false) };
  const names = readNames(values, problems);
  return names ? { externalId, ...names } : undefined;
}
