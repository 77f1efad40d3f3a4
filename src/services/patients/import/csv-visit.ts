/** The visit of a row of CSV: when it was, in the time zone of its row, with whom and for what, and what was paid. */
import type { VisitStatus } from '../../../entities/visits/visit.js';
import { isTimeZone } from '../../visits/local-time.js';
import type { ColumnName } from './column-names.js';
import { amountOf, minutesOf } from './csv-service.js';
import type { CsvForms, CsvValues } from './csv-values.js';
import type { Named, VisitFields } from './import-record.js';
import { type Moment, readMoment, readTime } from './read-date.js';
import { instantOf } from './read-instant.js';
import { externalIdOf, nameOf } from './read-text.js';
import { readStatus } from './read-words.js';
import type { RowProblems } from './row-problems.js';
import { EARLIEST_VISIT, isTooEarly, SOME_TIME } from './visit-times.js';

const MINUTE_MS = 60_000;
const KNOWN_ZONES = new Map<string, boolean>();

/** Null when the row is refused. `patientExternalId`: null when the patient is in the row too. */
export function readVisit(
  values: CsvValues,
  forms: CsvForms,
  patientExternalId: string | null,
  problems: RowProblems,
): VisitFields | null {
  const id = values.cell('visitId');
  const externalId = id && externalIdOf(id, problems);
  const practitioner = named(values, 'practitionerId', 'practitioner', problems);
  const service = named(values, 'serviceId', 'service', problems);
  const branch = named(values, 'branchId', 'branch', problems);
  const timeZone = zoneOf(values, forms, branch, problems);
  const begins = readStart(values, forms, problems);
  const paidMinor = amountOf(values, 'paid', forms, problems);
  const status = statusOf(values, begins, forms, problems);
  if (!begins || problems.refused) return null;
  const startsAt = begins.instant ?? instantOf(begins.date, begins.time ?? SOME_TIME, timeZone);
  const endsAt = readEnd(values, forms, begins, startsAt, timeZone, problems);
  if (problems.refused) return null;
  return {
    externalId,
    patientExternalId,
    practitioner,
    service,
    branch,
    startsAt,
    endsAt,
    status,
    paidMinor,
  };
}

export function named(values: CsvValues, id: ColumnName, name: ColumnName, problems: RowProblems): Named {
  const idCell = values.cell(id);
  const nameCell = values.cell(name);
  return {
    externalId: idCell && externalIdOf(idCell, problems),
    name: nameCell && (nameOf(nameCell, problems) || null),
  };
}

function zoneOf(values: CsvValues, { context }: CsvForms, branch: Named, problems: RowProblems): string {
  const told = values.text('timeZone').trim();
  if (told !== '') {
    const known = KNOWN_ZONES.get(told) ?? isTimeZone(told);
    if (KNOWN_ZONES.size < 1000) KNOWN_ZONES.set(told, known);
    if (known) return told;
    const column = values.cell('timeZone')?.column ?? null;
    problems.refuse('INVALID_VALUE', column, told, 'Write an IANA time zone such as America/Sao_Paulo.');
  }
  return context.zoneOfBranch?.(branch) ?? context.timeZone;
}

function readStart(values: CsvValues, forms: CsvForms, problems: RowProblems): Moment | null {
  const { dateOrder, context, latestVisit: latest } = forms;
  const cell =
    values.text('startsAt') === ''
      ? (values.cell('date') ?? values.cell('startsAt'))
      : values.cell('startsAt');
  const text = cell?.text.trim() ?? '';
  const column = cell?.column ?? null;
  if (text === '') {
    problems.refuse('REQUIRED', column, null, 'Write when the visit is.');
    return null;
  }
  const moment = readMoment(text, dateOrder, latest);
  if (!moment || moment.date < EARLIEST_VISIT || moment.date > latest) {
    const wrong = moment
      ? 'The date is too far away to be that of a visit.'
      : 'This is no date of the calendar, or not written as the other dates are.';
    problems.refuse('INVALID_DATE', column, text, wrong);
    return null;
  }
  if (moment.time !== null) return moment;
  const timeCell = values.cell('time');
  if (timeCell && timeCell.text !== '') {
    const time = readTime(timeCell.text);
    if (time !== null) return { ...moment, time };
    problems.refuse('INVALID_TIME', timeCell.column, timeCell.text, 'Write a time such as 14:30.');
    return null;
  }
  if (moment.date < context.today) return moment;
  problems.refuse('REQUIRED', timeCell?.column ?? column, null, 'Write at what time the visit is.');
  return null;
}

function statusOf(
  values: CsvValues,
  begins: Moment | null,
  forms: CsvForms,
  problems: RowProblems,
): VisitStatus {
  const { today } = forms.context;
  const cell = values.cell('status');
  if (!cell || cell.text === '') return begins !== null && begins.date < today ? 'COMPLETED' : 'BOOKED';
  const status = readStatus(cell.text);
  if (!status) {
    const words = 'booked, confirmed, arrived, completed, cancelled or no show';
    problems.refuse('INVALID_VALUE', cell.column, cell.text, `Write what became of the visit: ${words}.`);
  } else if (begins && isTooEarly(status, begins.date, today)) {
    problems.refuse('VISIT_IN_THE_FUTURE', cell.column, cell.text, 'A visit ahead cannot have taken place.');
  }
  return status ?? 'BOOKED';
}

function readEnd(
  values: CsvValues,
  forms: CsvForms,
  begins: Moment,
  startsAt: Date,
  timeZone: string,
  problems: RowProblems,
): Date | null {
  const cell = values.cell('endsAt');
  const text = cell?.text.trim() ?? '';
  if (!cell || text === '') {
    const minutes = minutesOf(values, problems);
    return minutes == null ? null : new Date(startsAt.getTime() + minutes * MINUTE_MS);
  }
  const time = readTime(text);
  const moment = time === null ? readMoment(text, forms.dateOrder, forms.latestVisit) : null;
  const ends =
    moment?.instant ?? atLocal(moment?.date ?? begins.date, time ?? moment?.time ?? null, timeZone);
  if (ends === null) {
    problems.refuse('INVALID_TIME', cell.column, text, 'Write when the visit ends, such as 14:30.');
  } else if (ends <= startsAt) {
    problems.refuse('ENDS_BEFORE_START', cell.column, text, 'The visit ends before it starts.');
  }
  return ends;
}

function atLocal(date: string, time: string | null, timeZone: string): Date | null {
  return time === null ? null : instantOf(date, time, timeZone);
}
