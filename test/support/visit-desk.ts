/** A sandbox with a test clock and no patients but those of the test, and the short words in which tests speak to it. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { decodeId } from '../../src/schema/id.js';
import { issueToken } from '../../src/services/clinic/issue-token.js';
import {
  CalendarNotificationsSetDocument,
  type CalendarNotificationsSetInput,
  CalendarWorkingHoursSetDocument,
  type CalendarWorkingHoursSetInput,
  ClinicNotificationsSetDocument,
  type ClinicNotificationsSetInput,
  ClinicNowDocument,
  DeliveriesDocument,
  DeviceRegisterDocument,
  FreeSlotsDocument,
  MailboxDocument,
  type NotificationKind,
  PatientCreateDocument,
  SetupDocument,
  SlotListDocument,
  TasksDocument,
  TestClockAdvanceDocument,
  VisitBookDocument,
  type VisitBookInput,
  VisitCancelDocument,
  VisitCompleteDocument,
  VisitConfirmDocument,
  VisitDetailsDocument,
  VisitMarkArrivedDocument,
  VisitMarkNoShowDocument,
  VisitMoveDocument,
  type VisitMoveInput,
  VisitNotificationsMuteDocument,
  VisitNotificationsPreviewDocument,
  type VisitNotificationsPreviewInput,
} from './generated.js';
import {
  allTold,
  ask,
  createSandbox,
  JWT_SECRET,
  type Subscription,
  subscribe,
  type TestSandbox,
  type TestServer,
  until,
} from './retorna.js';

/** A Monday, 05:00 in São Paulo and 09:00 in Warsaw. */
export const NOW = '2026-03-02T08:00:00.000Z';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** An instant some hours and minutes after another one. */
export function plus(instant: string, hours: number, minutes = 0): string {
  return new Date(Date.parse(instant) + hours * HOUR_MS + minutes * MINUTE_MS).toISOString();
}

/**
 * Subscribes, and resolves when the server has begun to follow the log for it: what happens from now on is told, and nothing of
 * what was there before.
 */
export async function follow<Result, Variables extends Record<string, unknown>>(
  server: TestServer,
  token: string,
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Subscription<Result>> {
  const { hub } = server.application.parts;
  await allTold(server);
  const before = hub.size;
  const subscription = await subscribe(server, token, document, variables);
  const size = () => new Promise<number>((resolve) => setImmediate(() => resolve(hub.size)));
  await until(size, (open) => open > before);
  return subscription;
}

type Hours = CalendarWorkingHoursSetInput['hours'];

/** The same hours on several weekdays. */
export const every = (weekdays: number[], opensAt: string, closesAt: string): Hours =>
  weekdays.map((weekday) => ({ weekday, opensAt, closesAt }));

const ACTIONS = {
  confirm: async (...[server, token, input]: Act) =>
    (await ask(server, token, VisitConfirmDocument, { input })).visitConfirm,
  cancel: async (...[server, token, input]: Act) =>
    (await ask(server, token, VisitCancelDocument, { input })).visitCancel,
  markArrived: async (...[server, token, input]: Act) =>
    (await ask(server, token, VisitMarkArrivedDocument, { input })).visitMarkArrived,
  complete: async (...[server, token, input]: Act) =>
    (await ask(server, token, VisitCompleteDocument, { input })).visitComplete,
  markNoShow: async (...[server, token, input]: Act) =>
    (await ask(server, token, VisitMarkNoShowDocument, { input })).visitMarkNoShow,
};

type Act = [server: TestServer, token: string, input: { visitId: string; reason?: string }];
export type VisitAct = keyof typeof ACTIONS;

export interface VisitDesk extends Awaited<ReturnType<typeof openDesk>> {}

/** `calendars`: of Helena in São Paulo, Marek in Warsaw, and Iryna in São Paulo and in Warsaw. */
export async function openDesk(server: TestServer, testClock = NOW) {
  const tokens = await createSandbox(server, { patients: 0, testClock });
  const desk = tokens.receptionist;
  const { clinic } = await ask(server, desk, ClinicNowDocument, {});
  const setup = await ask(server, desk, SetupDocument, {});
  const [helena, marek, irynaWest, irynaEast] = setup.calendars.nodes.map(({ id }) => id);
  const serviceOf = (name: string) => setup.services.nodes.find((service) => service.name === name)?.id ?? '';
  const calendars = { helena, marek, irynaWest, irynaEast } as Record<
    'helena' | 'marek' | 'irynaWest' | 'irynaEast',
    string
  >;
  const clinicId = decodeId(clinic.id).id;
  const halfHour = serviceOf('Consultation');
  const patientId = await createPatient(server, desk, 'Ana');

  const tryBook = async (input: Partial<VisitBookInput>, token = desk) => {
    const given = { patientId, calendarId: calendars.helena, serviceId: halfHour, startsAt: NOW, ...input };
    return (await ask(server, token, VisitBookDocument, { input: given })).visitBook;
  };
  const tryMove = async (input: VisitMoveInput, token = desk) =>
    (await ask(server, token, VisitMoveDocument, { input })).visitMove;
  const act = (action: VisitAct, visitId: string, token = desk, reason?: string) =>
    ACTIONS[action](server, token, { visitId, ...(reason === undefined ? {} : { reason }) });

  return {
    server,
    tokens: tokens as TestSandbox,
    /** The clinic's id as the tables have it. */
    clinicId,
    branches: setup.branches.nodes,
    calendars,
    /** Thirty minutes, forty-five, and an hour. */
    services: { halfHour, threeQuarters: serviceOf('Cleaning'), hour: serviceOf('Filling') },
    patientId,
    setup,
    tryBook,
    tryMove,
    act,
    /** The new visit's id. @throws when it is refused */
    book: async (input: Partial<VisitBookInput>, token = desk) => {
      const { visit, userErrors } = await tryBook(input, token);
      if (!visit) throw new Error(JSON.stringify(userErrors));
      return visit.id;
    },
    /** @throws when it is refused */
    move: async (visitId: string, startsAt: string, calendarId?: string) => {
      const { visit, userErrors } = await tryMove({ visitId, startsAt, calendarId: calendarId ?? null });
      if (!visit) throw new Error(JSON.stringify(userErrors));
    },
    /** @throws when it is refused */
    cancel: async (visitId: string) => {
      const { visit, userErrors } = await act('cancel', visitId);
      if (!visit) throw new Error(JSON.stringify(userErrors));
    },
    visit: async (id: string) => {
      const { visit } = await ask(server, desk, VisitDetailsDocument, { id });
      if (!visit) throw new Error('There is no such visit');
      return visit;
    },
    patient: (firstName: string, email?: string | null, phone?: string) =>
      createPatient(server, desk, firstName, email, phone),
    /** Where the patient has the app; another one for each token. */
    device: async (id: string, address = `token-of-${id}`) => {
      const input = { patientId: id, service: 'FCM' as const, address };
      const { deviceRegister } = await ask(server, desk, DeviceRegisterDocument, { input });
      if (!deviceRegister.device) throw new Error(JSON.stringify(deviceRegister.userErrors));
    },
    patientToken: (id: string) =>
      issueToken(
        { jwtSecret: JWT_SECRET },
        { clinicId, kind: 'PATIENT', id: decodeId(id, 'Patient').id },
        new Date(Date.now() + HOUR_MS),
      ),
    /** Sends what is due by then, and gives how many that were. */
    advance: async (to: string) => {
      const { testClockAdvance } = await ask(server, desk, TestClockAdvanceDocument, { input: { to } });
      if (!testClockAdvance.clock) throw new Error(JSON.stringify(testClockAdvance.userErrors));
      return testClockAdvance.clock.delivered;
    },
    deliveries: async (visitId: string) => {
      const filter = { visitIds: [visitId] };
      return (await ask(server, desk, DeliveriesDocument, { first: 50, filter })).deliveries.nodes;
    },
    /** What a sandbox would have sent, as it came: kind, channel and time, and the words. */
    mailbox: async () => (await ask(server, desk, MailboxDocument, { first: 100 })).mailbox.nodes,
    /** Helena's settings, unless of another. @throws when they are refused */
    switchCalendar: async (change: Partial<CalendarNotificationsSetInput>) => {
      const input = { calendarId: calendars.helena, ...change };
      const { calendarNotificationsSet } = await ask(
        server,
        tokens.manager,
        CalendarNotificationsSetDocument,
        {
          input,
        },
      );
      if (!calendarNotificationsSet.calendar)
        throw new Error(JSON.stringify(calendarNotificationsSet.userErrors));
    },
    /** @throws when they are refused */
    switchClinic: async (input: ClinicNotificationsSetInput) => {
      const { clinicNotificationsSet } = await ask(server, tokens.manager, ClinicNotificationsSetDocument, {
        input,
      });
      if (!clinicNotificationsSet.clinic) throw new Error(JSON.stringify(clinicNotificationsSet.userErrors));
    },
    /** @throws when it is refused */
    mute: async (visitId: string, mutedKinds: NotificationKind[]) => {
      const input = { visitId, mutedKinds };
      const { visitNotificationsMute } = await ask(server, desk, VisitNotificationsMuteDocument, { input });
      if (!visitNotificationsMute.visit) throw new Error(JSON.stringify(visitNotificationsMute.userErrors));
    },
    preview: async (given: Partial<VisitNotificationsPreviewInput>, token = desk) => {
      const input = { patientId, calendarId: calendars.helena, serviceId: halfHour, startsAt: NOW, ...given };
      return (await ask(server, token, VisitNotificationsPreviewDocument, { input }))
        .visitNotificationsPreview;
    },
    tasks: async () => (await ask(server, desk, TasksDocument, { first: 50 })).tasks.nodes,
    /** Of Helena's whole week. @throws when they are refused */
    setHours: async (hours: Hours) => {
      const input = { calendarId: calendars.helena, hours };
      const { calendarWorkingHoursSet } = await ask(server, tokens.manager, CalendarWorkingHoursSetDocument, {
        input,
      });
      if (!calendarWorkingHoursSet.calendar)
        throw new Error(JSON.stringify(calendarWorkingHoursSet.userErrors));
    },
    slots: async () => (await ask(server, desk, SlotListDocument, { first: 100 })).slots.nodes,
    freeTimes: async (from: string, to: string, calendarIds: string[], serviceId = halfHour) => {
      const filter = { serviceId, from, to, calendarIds };
      const { freeSlots } = await ask(server, desk, FreeSlotsDocument, { filter });
      return freeSlots.map(({ startsAt }) => startsAt);
    },
  };
}

async function createPatient(
  server: TestServer,
  token: string,
  firstName: string,
  email: string | null = `${firstName.toLowerCase()}@example.com`,
  phone: string | null = null,
): Promise<string> {
  const input = { firstName, lastName: 'Silva', email, phone, locale: 'en' };
  const { patientCreate } = await ask(server, token, PatientCreateDocument, { input });
  if (!patientCreate.patient) throw new Error(JSON.stringify(patientCreate.userErrors));
  return patientCreate.patient.id;
}
