/** What patients see and may do: what is theirs, and nothing else (mission.md, sections 6 and 11). */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import {
  CalendarExceptionRemoveDocument,
  CalendarExceptionSetDocument,
  CalendarWorkingHoursSetDocument,
  DeliveriesDocument,
  FreeSlotsDocument,
  MailboxDocument,
  PatientArchiveDocument,
  PatientCreateDocument,
  PatientsDocument,
  PatientUpdateDocument,
  SlotOfferListDocument,
  SlotsDocument,
  TestClockAdvanceDocument,
  ViewerDocument,
  VisitBookDocument,
  VisitCancelDocument,
  VisitCompleteDocument,
  VisitConfirmDocument,
  VisitMarkArrivedDocument,
  VisitMarkNoShowDocument,
  VisitMoveDocument,
  VisitsDocument,
} from '../support/generated.js';
import { AnswerError, ask, startRetorna, type TestServer } from '../support/retorna.js';
import { FREE_DAY, globalId, makeWalkClinic, type WalkClinic } from '../support/walk-clinic.js';

let server: TestServer;
let db: pg.Client;
let clinic: WalkClinic;
let own: string;
let other: string;
let ownVisit: string;
let otherVisit: string;
let calendarId: string;
let serviceId: string;

beforeAll(async () => {
  server = await startRetorna();
  db = new pg.Client(server.databaseUrl);
  await db.connect();
  clinic = await makeWalkClinic(server, db, { mark: 'ktos', phone: '+4822600100' });
  own = globalId('Patient', clinic.patientId);
  other = globalId('Patient', clinic.otherId);
  ownVisit = await clinic.globalId('Visit');
  otherVisit = await clinic.globalIdOfOther('Visit');
  calendarId = await clinic.globalId('Calendar');
  serviceId = await clinic.globalId('Service');
}, 60_000);

afterAll(async () => {
  await db?.end();
  await server?.stop();
});

/** All at once: who is refused first must not leave the others unheard. */
const codesOfEach = (works: Promise<unknown>[]) => Promise.all(works.map(codesOf));

async function codesOf(work: Promise<unknown>): Promise<unknown[]> {
  try {
    const answer = (await work) as Record<string, { userErrors?: { code: string }[] }>;
    return Object.values(answer).flatMap(({ userErrors = [] }) => userErrors.map(({ code }) => code));
  } catch (error) {
    if (error instanceof AnswerError) return error.codes;
    throw error;
  }
}

const rowsOf = async (table: string, where = 'true') =>
  (
    await db.query(
      `select count(*)::int as count from ${table} where clinic_id = $1 and patient_id = $2 and ${where}`,
      [clinic.id, clinic.patientId],
    )
  ).rows[0].count as number;

describe('a patient sees', () => {
  test('themselves alone among the patients, also when they search for others', async () => {
    const { patients } = await ask(server, clinic.patient, PatientsDocument, { first: 100 });
    expect(patients.nodes.map(({ id }) => id)).toEqual([own]);
    expect(patients.totalCount).toBe(1);
    const filter = { search: 'ktosson' };
    const found = await ask(server, clinic.patient, PatientsDocument, { first: 100, filter });
    expect([found.patients.nodes.length, found.patients.totalCount]).toEqual([1, 1]);
  });

  test('their own visits, offers, deliveries and messages, each of them', async () => {
    const { visits } = await ask(server, clinic.patient, VisitsDocument, { first: 100 });
    const { deliveries } = await ask(server, clinic.patient, DeliveriesDocument, { first: 100 });
    const { mailbox } = await ask(server, clinic.patient, MailboxDocument, { first: 100 });
    const { slotOffers } = await ask(server, clinic.patient, SlotOfferListDocument, { first: 20 });
    expect(visits.totalCount).toBe(await rowsOf('visit'));
    expect(deliveries.totalCount).toBe(await rowsOf('delivery'));
    expect(mailbox.totalCount).toBe(await rowsOf('mailbox_message'));
    expect(slotOffers.totalCount).toBe(await rowsOf('slot_offer'));
    expect(slotOffers.totalCount).toBeGreaterThan(0);
    for (const list of [visits, slotOffers, deliveries, mailbox])
      expect(list.nodes.length).toBe(list.totalCount);
    expect(mailbox.nodes.map(({ patient }) => patient?.id)).toEqual(mailbox.nodes.map(() => own));
  });

  test('nothing where they ask for another’s', async () => {
    const filter = { patientIds: [other] };
    const { visits } = await ask(server, clinic.patient, VisitsDocument, { first: 5, filter });
    const { deliveries } = await ask(server, clinic.patient, DeliveriesDocument, { first: 5, filter });
    const { slotOffers } = await ask(server, clinic.patient, SlotOfferListDocument, { first: 5, filter });
    expect([visits.totalCount, deliveries.totalCount, slotOffers.totalCount]).toEqual([0, 0, 0]);
  });

  test('who they are', async () => {
    const { viewer } = await ask(server, clinic.patient, ViewerDocument, {});
    expect(viewer).toMatchObject({ kind: 'PATIENT', role: null, patient: { id: own } });
  });

  test('free times, and no freed slots', async () => {
    const filter = { serviceId, calendarIds: [calendarId], from: FREE_DAY, to: FREE_DAY };
    const { freeSlots } = await ask(server, clinic.patient, FreeSlotsDocument, { filter });
    expect(freeSlots.length).toBeGreaterThan(0);
    expect(await codesOf(ask(server, clinic.patient, SlotsDocument, { first: 5 }))).toEqual(['FORBIDDEN']);
  });
});

describe('a patient may not', () => {
  const startsAt = `${FREE_DAY}T13:00:00Z`;
  const input = () => ({ visitId: ownVisit });

  test('book, move, confirm or cancel for another', async () => {
    const booked = { patientId: other, calendarId, serviceId, startsAt };
    const visitId = otherVisit;
    expect(await codesOf(ask(server, clinic.patient, VisitBookDocument, { input: booked }))).toEqual([
      'NOT_FOUND',
    ]);
    const works = [
      ask(server, clinic.patient, VisitMoveDocument, { input: { visitId, startsAt } }),
      ask(server, clinic.patient, VisitConfirmDocument, { input: { visitId } }),
      ask(server, clinic.patient, VisitCancelDocument, { input: { visitId } }),
    ];
    expect(await codesOfEach(works)).toEqual(works.map(() => ['NOT_FOUND']));
  });

  test('say what became of a visit, their own included', async () => {
    const works = [
      ask(server, clinic.patient, VisitMarkArrivedDocument, { input: input() }),
      ask(server, clinic.patient, VisitCompleteDocument, { input: input() }),
      ask(server, clinic.patient, VisitMarkNoShowDocument, { input: input() }),
    ];
    expect(await codesOfEach(works)).toEqual(works.map(() => ['FORBIDDEN']));
  });

  test('enter or archive anyone', async () => {
    const works = [
      ask(server, clinic.patient, PatientCreateDocument, { input: { firstName: 'Ewa', lastName: 'Nowa' } }),
      ask(server, clinic.patient, PatientArchiveDocument, { input: { patientId: other } }),
      ask(server, clinic.patient, PatientArchiveDocument, { input: { patientId: own } }),
    ];
    expect(await codesOfEach(works)).toEqual(works.map(() => ['FORBIDDEN']));
  });

  test('change another, or more of themselves than how they are reached', async () => {
    const update = (input: { patientId: string; email?: string; firstName?: string }) =>
      codesOf(ask(server, clinic.patient, PatientUpdateDocument, { input }));
    expect(await update({ patientId: other, email: 'mine@example.com' })).toEqual(['NOT_FOUND']);
    expect(await update({ patientId: own, firstName: 'Ewa' })).toEqual(['INVALID']);
    expect(await update({ patientId: own, email: 'mine@example.com' })).toEqual([]);
  });

  test('set working hours or the clock', async () => {
    const day = { calendarId, date: FREE_DAY };
    const works = [
      ask(server, clinic.patient, CalendarWorkingHoursSetDocument, { input: { calendarId, hours: [] } }),
      ask(server, clinic.patient, CalendarExceptionSetDocument, { input: { ...day, intervals: [] } }),
      ask(server, clinic.patient, CalendarExceptionRemoveDocument, { input: day }),
      ask(server, clinic.patient, TestClockAdvanceDocument, { input: { to: startsAt } }),
    ];
    expect(await codesOfEach(works)).toEqual(works.map(() => ['FORBIDDEN']));
  });
});

test('a patient books for themselves, confirms, moves and cancels', async () => {
  const booking = { patientId: own, calendarId, serviceId, startsAt: `${FREE_DAY}T13:00:00Z` };
  const { visitBook } = await ask(server, clinic.patient, VisitBookDocument, { input: booking });
  expect(visitBook).toMatchObject({ userErrors: [], visit: { bookedBy: 'PATIENT' } });
  const visitId = visitBook.visit?.id as string;
  const moved = { visitId, startsAt: `${FREE_DAY}T14:00:00Z` };
  expect(await codesOf(ask(server, clinic.patient, VisitConfirmDocument, { input: { visitId } }))).toEqual(
    [],
  );
  expect(await codesOf(ask(server, clinic.patient, VisitMoveDocument, { input: moved }))).toEqual([]);
  expect(await codesOf(ask(server, clinic.patient, VisitCancelDocument, { input: { visitId } }))).toEqual([]);
});

test('where the calendar leaves it to the clinic, a patient changes nothing of their visits', async () => {
  await db.query('update calendar set self_service_enabled = false where clinic_id = $1', [clinic.id]);
  const visitId = ownVisit;
  const moved = { visitId, startsAt: `${FREE_DAY}T14:00:00Z` };
  const works = [
    ask(server, clinic.patient, VisitConfirmDocument, { input: { visitId } }),
    ask(server, clinic.patient, VisitMoveDocument, { input: moved }),
    ask(server, clinic.patient, VisitCancelDocument, { input: { visitId } }),
  ];
  expect(await codesOfEach(works)).toEqual(works.map(() => ['SELF_SERVICE_OFF']));
  await db.query('update calendar set self_service_enabled = true where clinic_id = $1', [clinic.id]);
});
