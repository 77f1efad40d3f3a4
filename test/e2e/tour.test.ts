/** The first road through Retorna, played over real HTTP, WebSocket and SMTP (README, "A tour"). */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import {
  ClinicNowDocument,
  DeliveriesDocument,
  FreeSlotsDocument,
  PatientCreateDocument,
  SetupDocument,
  SlotChangedDocument,
  VisitBookDocument,
  VisitCancelDocument,
} from '../support/generated.js';
import {
  ask,
  createSandbox,
  startRetorna,
  subscribe,
  type TestSandbox,
  type TestServer,
  until,
} from '../support/retorna.js';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp.js';
import { follow } from '../support/visit-desk.js';

const MONDAY = '2026-03-16';
const TUESDAY = '2026-03-17';
let offset = 0;
const system = { now: () => new Date(Date.now() + offset) };
const moveTo = (instant: string) => {
  offset = Date.parse(instant) - Date.now();
};

let smtp: TestSmtpServer;
let server: TestServer;
let tokens: TestSandbox;

beforeAll(async () => {
  moveTo('2026-03-09T12:00:00Z');
  smtp = await startSmtpServer();
  server = await startRetorna({ env: { SMTP_URL: smtp.url }, system });
  tokens = await createSandbox(server, { patients: 0, testClock: null });
  await makeReal(server.databaseUrl);
});

afterAll(async () => {
  await server?.stop();
  await smtp?.close();
});

/** A sandbox sends nothing into the world, so this clinic stops being one before it is first used. */
async function makeReal(databaseUrl: string): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query('update clinic set sandbox = false, test_clock = null');
  await client.end();
}

test('a visit is booked, its patient told and reminded, and its freed time seen live', async () => {
  const { receptionist, manager } = tokens;
  const { clinic } = await ask(server, receptionist, ClinicNowDocument, {});
  expect(clinic.sandbox).toBe(false);
  const { services, calendars } = await ask(server, receptionist, SetupDocument, {});
  const service = services.nodes[0]?.id as string;
  const calendar = calendars.nodes.find(({ branch }) => branch.timeZone === 'America/Sao_Paulo')
    ?.id as string;

  const { patientCreate } = await ask(server, receptionist, PatientCreateDocument, {
    input: { firstName: 'Íris', lastName: 'Prado', email: 'iris@example.com', locale: 'pt-BR' },
  });
  const patientId = patientCreate.patient?.id as string;
  const filter = { serviceId: service, calendarIds: [calendar], from: MONDAY, to: TUESDAY };
  const { freeSlots } = await ask(server, receptionist, FreeSlotsDocument, { filter });
  const book = async (startsAt: string) => {
    const input = { patientId, calendarId: calendar, serviceId: service, startsAt };
    const { visitBook } = await ask(server, receptionist, VisitBookDocument, { input });
    expect(visitBook.userErrors).toEqual([]);
    return visitBook.visit?.id as string;
  };

  const tuesday = (index: number) =>
    freeSlots.filter((free) => free.startsAt.startsWith(TUESDAY))[index]?.startsAt as string;
  const first = freeSlots[0]?.startsAt as string;
  expect(first).toBe('2026-03-16T11:00:00.000Z');
  const visitId = await book(first);
  const booked = await smtp.next();
  expect(booked.to?.[0]?.address).toBe('iris@example.com');
  expect(booked.text).toContain('08:00');
  expect(booked.text).toContain('16 de março');
  expect(booked.attachments.map((attachment) => attachment.mimeType)).toContain('text/calendar');

  moveTo('2026-03-14T11:00:00Z');
  const reminder = await smtp.next();
  expect(reminder.text).toContain('08:00');
  const mails = { visitIds: [visitId], channels: ['EMAIL' as const] };
  const { deliveries } = await until(
    () => ask(server, receptionist, DeliveriesDocument, { first: 10, filter: mails }),
    (answer) => answer.deliveries.nodes.every(({ status }) => status === 'SENT'),
  );
  expect(deliveries.nodes.map(({ kind }) => kind)).toEqual(['VISIT_BOOKED', 'REMINDER']);
  expect(smtp.messages).toHaveLength(2);

  const [cancelled, ...others] = [await book(tuesday(0)), await book(tuesday(4)), await book(tuesday(6))];
  for (const _ of [cancelled, ...others]) await smtp.next();
  const board = await follow(server, manager, SlotChangedDocument, {});
  const seen = board.message();
  const cancel = async (id: string) => {
    const { visitCancel } = await ask(server, receptionist, VisitCancelDocument, { input: { visitId: id } });
    expect(visitCancel.userErrors).toEqual([]);
  };
  await cancel(cancelled as string);
  const { slotChanged } = await seen;
  expect(slotChanged).toMatchObject({ kind: 'SLOT_FREED', slot: { status: 'FREED', startsAt: tuesday(0) } });

  board.cut();
  for (const other of others) await cancel(other);
  const after = slotChanged.__typename === 'SlotChanged' ? slotChanged.cursor : '';
  const again = await subscribe(server, manager, SlotChangedDocument, { after });
  const missed = [await again.message(), await again.message()];
  expect(
    missed.map(({ slotChanged: change }) => change.__typename === 'SlotChanged' && change.slot.startsAt),
  ).toEqual([tuesday(4), tuesday(6)]);
  await book(tuesday(0));
  expect((await again.message()).slotChanged).toMatchObject({
    kind: 'SLOT_TAKEN',
    slot: { startsAt: tuesday(0) },
  });
  await again.close();
  await board.close();
});
