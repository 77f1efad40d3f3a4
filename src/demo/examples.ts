/** The operations that GraphiQL opens with: one for every feature, in the order in which a newcomer would try them. */
import { readFile } from 'node:fs/promises';
import { encodeId } from '../schema/id.js';
import type { ExampleValues } from './example-values.js';

/** As whom an example is sent; null: without a token. */
type Who = 'receptionist' | 'manager' | 'patient' | 'partner' | null;

interface Example {
  /** The operation's name in one of the .graphql files beside this one. */
  name: string;
  who: Who;
  variables?: (values: ExampleValues) => Record<string, unknown>;
}

/** The text of every operation with the comment above it, by the operation's name. */
export async function readOperations(): Promise<Map<string, string>> {
  const rooms = ['clinic', 'patients', 'visits', 'messaging', 'events'];
  const files = await Promise.all(
    rooms.map((room) => readFile(new URL(`./${room}.graphql`, import.meta.url), 'utf8')),
  );
  const texts = files.flatMap((file) => file.split(/\n{2,}(?=#)/));
  return new Map(
    texts.map((text) => [/^(?:query|mutation|subscription) (\w+)/m.exec(text)?.[1] ?? '', text]),
  );
}

const input = (fields: Record<string, unknown>) => ({ input: fields });
const visit = (id: string) => encodeId('Visit', id);
const patient = (id: string) => encodeId('Patient', id);
const calendar = (id: string) => encodeId('Calendar', id);
const service = (id: string) => encodeId('Service', id);

const WORKDAYS = [1, 2, 3, 4, 5];
const SATURDAY = 6;

export const EXAMPLES: readonly Example[] = [
  { name: 'Clinic', who: 'receptionist' },
  { name: 'PatientsSearch', who: 'receptionist', variables: (v) => ({ search: v.patientName }) },
  { name: 'Patient', who: 'receptionist', variables: (v) => ({ id: patient(v.patientId) }) },
  { name: 'PatientsWithVisits', who: 'receptionist' },
  {
    name: 'FreeSlots',
    who: 'receptionist',
    variables: (v) => ({
      filter: {
        serviceId: service(v.serviceId),
        calendarIds: [calendar(v.calendarId)],
        from: v.monday,
        to: v.monday,
      },
    }),
  },
  {
    name: 'VisitBook',
    who: 'receptionist',
    variables: (v) =>
      input({
        patientId: patient(v.patientId),
        calendarId: calendar(v.calendarId),
        serviceId: service(v.serviceId),
        startsAt: v.toBook,
        bookedThrough: 'phone',
        idempotencyKey: v.newKey(),
      }),
  },
  {
    name: 'Deliveries',
    who: 'receptionist',
    variables: (v) => ({ filter: { patientIds: [patient(v.patientId)] } }),
  },
  { name: 'Mailbox', who: 'receptionist' },
  { name: 'VisitConfirm', who: 'receptionist', variables: (v) => input({ visitId: visit(v.toConfirm) }) },
  {
    name: 'VisitMove',
    who: 'receptionist',
    variables: (v) => input({ visitId: visit(v.toMove), startsAt: v.toMoveTo, idempotencyKey: v.newKey() }),
  },
  {
    name: 'VisitCancel',
    who: 'receptionist',
    variables: (v) => input({ visitId: visit(v.toCancel), reason: 'Ill', idempotencyKey: v.newKey() }),
  },
  { name: 'Slots', who: 'receptionist' },
  {
    name: 'VisitAttended',
    who: 'receptionist',
    variables: (v) => ({ arrived: { visitId: visit(v.toAttend) }, complete: { visitId: visit(v.toAttend) } }),
  },
  {
    name: 'Visits',
    who: 'receptionist',
    variables: (v) => ({ filter: { calendarIds: [calendar(v.calendarId)], from: v.now } }),
  },
  { name: 'SlotChanged', who: 'receptionist', variables: (v) => ({ after: v.lastEvent }) },
  {
    name: 'VisitChanged',
    who: 'receptionist',
    variables: (v) => ({ after: v.lastEvent, filter: { calendarIds: [calendar(v.calendarId)] } }),
  },
  {
    name: 'Events',
    who: 'partner',
    variables: (v) => ({ after: v.lastEvent, kinds: ['VISIT_BOOKED', 'VISIT_CANCELLED', 'SLOT_FREED'] }),
  },
  { name: 'TestClockAdvance', who: 'receptionist', variables: (v) => input({ to: v.reminderAt }) },
  { name: 'VisitMarkNoShow', who: 'receptionist', variables: (v) => input({ visitId: visit(v.toMiss) }) },
  { name: 'OwnVisits', who: 'patient' },
  {
    name: 'PatientCreate',
    who: 'receptionist',
    variables: (v) =>
      input({
        firstName: 'Íris',
        lastName: 'Prado',
        email: 'iris.prado@example.com',
        phone: '+12025550142',
        locale: 'pt-BR',
        idempotencyKey: v.newKey(),
      }),
  },
  {
    name: 'PatientUpdate',
    who: 'receptionist',
    variables: (v) => input({ patientId: patient(v.patientToUpdate), source: 'Friends', doNotContact: true }),
  },
  {
    name: 'PatientArchive',
    who: 'receptionist',
    variables: (v) => input({ patientId: patient(v.patientToArchive) }),
  },
  {
    name: 'CalendarWorkingHoursSet',
    who: 'manager',
    variables: (v) =>
      input({
        calendarId: calendar(v.calendarId),
        hours: [
          ...WORKDAYS.flatMap((weekday) => [
            { weekday, opensAt: '08:00', closesAt: '12:00' },
            { weekday, opensAt: '13:00', closesAt: '18:00' },
          ]),
          { weekday: SATURDAY, opensAt: '09:00', closesAt: '12:00' },
        ],
      }),
  },
  {
    name: 'CalendarExceptionSet',
    who: 'manager',
    variables: (v) =>
      input({ calendarId: calendar(v.calendarId), date: v.closedDate, intervals: [], note: 'Training' }),
  },
  {
    name: 'CalendarExceptionRemove',
    who: 'manager',
    variables: (v) => input({ calendarId: calendar(v.calendarId), date: v.closedDate }),
  },
  {
    name: 'Node',
    who: 'receptionist',
    variables: (v) => ({
      id: visit(v.toConfirm),
      ids: [patient(v.patientId), calendar(v.calendarId), service(v.serviceId)],
    }),
  },
  {
    name: 'SandboxCreate',
    who: null,
    variables: (v) => input({ name: 'My sandbox', locale: 'pl', patients: 20, testClock: v.now }),
  },
];
