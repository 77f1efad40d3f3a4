/** Appointment and Encounter of FHIR R4 as visits. What was paid is not in them. */
import type { VisitStatus } from '../../../entities/visits/visit.js';
import { inside, listIn, textIn } from './fhir-json.js';
import {
  conceptOf,
  type KnownPractitioners,
  namedBy,
  type Reference,
  referenceOf,
} from './fhir-reference.js';
import type { ImportContext, VisitFields } from './import-record.js';
import { readMoment } from './read-date.js';
import { instantOf } from './read-instant.js';
import type { RowProblems } from './row-problems.js';
import { EARLIEST_VISIT, isTooEarly, SOME_TIME } from './visit-times.js';

const STATUSES: Readonly<Record<string, Readonly<Record<string, VisitStatus>>>> = {
  Appointment: {
    pending: 'BOOKED',
    booked: 'BOOKED',
    arrived: 'ARRIVED',
    'checked-in': 'ARRIVED',
    fulfilled: 'COMPLETED',
    cancelled: 'CANCELLED',
    noshow: 'NO_SHOW',
  },
  Encounter: {
    planned: 'BOOKED',
    arrived: 'ARRIVED',
    triaged: 'ARRIVED',
    'in-progress': 'ARRIVED',
    onleave: 'ARRIVED',
    finished: 'COMPLETED',
    cancelled: 'CANCELLED',
  },
};
const MINUTE_MS = 60_000;

export interface VisitForms {
  readonly context: ImportContext;
  /** YYYY-MM-DD; nobody books farther ahead. */
  readonly latestVisit: string;
}

/** Undefined when the row is refused. An encounter that says of which appointment it is has that one's id. */
export function visitOf(
  resource: unknown,
  id: string | null,
  known: KnownPractitioners,
  forms: VisitForms,
  problems: RowProblems,
): VisitFields | undefined {
  const type = textIn(resource, 'resourceType');
  const people = participantsOf(resource, type).map((person) => known.settle(person));
  const places = people.concat(
    listIn(resource, 'location').flatMap((place) => referenceOf(inside(place, 'location')) ?? []),
  );
  const patient = people.find((person) => person.type === 'Patient');
  if (!patient?.id) {
    const column = type === 'Encounter' ? 'subject' : 'participant';
    problems.refuse('REQUIRED', column, null, 'Write whose visit it is, as a reference to a patient.');
  }
  const branch = namedBy(
    places.find((place) => place.type === 'Location'),
    'location',
    problems,
  );
  const practitioner = people.find((person) => person.type.startsWith('Practitioner'));
  const kinds = [
    ...listIn(resource, 'serviceType'),
    ...listIn(resource, 'appointmentType'),
    ...listIn(resource, 'type'),
  ];
  const status = statusOf(resource, type, problems);
  const timeZone = forms.context.zoneOfBranch?.(branch) ?? forms.context.timeZone;
  const times = timesOf(resource, type, status, timeZone, forms, problems);
  const service = conceptOf(kinds, 'serviceType', problems);
  const whom = namedBy(practitioner, 'participant', problems);
  if (problems.refused || !times || !patient) return undefined;
  const [appointment] = listIn(resource, 'appointment').map(referenceOf);
  return {
    externalId: appointment?.id ? `Appointment/${appointment.id}` : id && `${type}/${id}`,
    patientExternalId: patient.id,
    // A role is another resource than the practitioner who has it.
    practitioner: practitioner?.type === 'Practitioner' ? whom : { ...whom, externalId: null },
    service,
    branch,
    ...times,
    status,
    paidMinor: null,
  };
}

function participantsOf(resource: unknown, type: string): Reference[] {
  const key = type === 'Encounter' ? 'individual' : 'actor';
  const people = listIn(resource, 'participant').flatMap((one) => referenceOf(inside(one, key)) ?? []);
  const subject = referenceOf(inside(resource, 'subject'));
  return subject ? [{ ...subject, type: subject.type || 'Patient' }, ...people] : people;
}

function statusOf(resource: unknown, type: string, problems: RowProblems): VisitStatus {
  const text = textIn(resource, 'status');
  const status = STATUSES[type]?.[text];
  if (!status) {
    problems.refuse(
      'INVALID_VALUE',
      'status',
      text || null,
      'What has this status is no visit, or not one yet.',
    );
  }
  return status ?? 'BOOKED';
}

function timesOf(
  resource: unknown,
  type: string,
  status: VisitStatus,
  timeZone: string,
  { context: { today }, latestVisit: latest }: VisitForms,
  problems: RowProblems,
): Pick<VisitFields, 'startsAt' | 'endsAt'> | null {
  const path = type === 'Encounter' ? ['period'] : [];
  const column = [...path, 'start'].join('.');
  const text = textIn(resource, ...path, 'start');
  const moment = readMoment(text, 'YEAR_MONTH_DAY', latest);
  if (text === '') problems.refuse('REQUIRED', column, null, 'Write when the visit is.');
  else if (!moment || moment.date < EARLIEST_VISIT || moment.date > latest)
    problems.refuse('INVALID_DATE', column, text, 'This is no date of a visit.');
  else if (moment.time === null && moment.date >= today) {
    problems.refuse('REQUIRED', column, text, 'Write at what time the visit is.');
  } else if (isTooEarly(status, moment.date, today)) {
    problems.refuse(
      'VISIT_IN_THE_FUTURE',
      'status',
      textIn(resource, 'status'),
      'A visit ahead cannot have taken place.',
    );
  }
  if (!moment || problems.refused) return null;
  const startsAt = moment.instant ?? instantOf(moment.date, moment.time ?? SOME_TIME, timeZone);
  const endText = textIn(resource, ...path, 'end');
  const end = readMoment(endText, 'YEAR_MONTH_DAY', latest);
  const minutes = inside(resource, 'minutesDuration');
  const length =
    typeof minutes === 'number' && minutes > 0 ? new Date(startsAt.getTime() + minutes * MINUTE_MS) : null;
  const endsAt = end?.time ? (end.instant ?? instantOf(end.date, end.time, timeZone)) : length;
  if (endsAt !== null && endsAt < startsAt) {
    problems.refuse(
      'ENDS_BEFORE_START',
      [...path, 'end'].join('.'),
      endText,
      'The visit ends before it starts.',
    );
  }
  return { startsAt, endsAt: endsAt !== null && endsAt > startsAt ? endsAt : null };
}
