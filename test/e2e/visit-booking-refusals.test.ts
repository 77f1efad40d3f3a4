// Who and what cannot be booked: archived patients, ids of others, texts that cannot be kept (api.md, "Errors").
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { encodeId, type NodeType } from '../../src/schema/id.js';
import { newId } from '../../src/services/new-id.js';
import { PatientArchiveDocument } from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

const TUESDAY = '2026-03-03T11:00:00.000Z';

let server: TestServer;
let desk: VisitDesk;
let sql: pg.Client;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  sql = new pg.Client(server.databaseUrl);
  await sql.connect();
});
afterAll(async () => {
  await sql?.end();
  await server?.stop();
});

const codes = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);

describe('whoever is archived', () => {
  test('gets no visit, and keeps those there are', async () => {
    const shelf = await openDesk(server);
    const visitId = await shelf.book({ startsAt: TUESDAY });
    await ask(server, shelf.tokens.receptionist, PatientArchiveDocument, {
      input: { patientId: shelf.patientId },
    });
    expect(codes(await shelf.tryBook({ startsAt: plus(TUESDAY, 1) }))).toEqual([
      'PATIENT_ARCHIVED patientId',
    ]);
    await shelf.move(visitId, plus(TUESDAY, 2));
    await shelf.cancel(visitId);
  });
});

describe('ids', () => {
  let other: VisitDesk;
  beforeAll(async () => {
    desk = await openDesk(server);
    other = await openDesk(server);
  });

  const unknown = (type: NodeType) => encodeId(type, newId());

  test.each(['patientId', 'calendarId', 'serviceId'] as const)(
    'of another clinic are unknown: %s',
    async (field) => {
      const foreign = {
        patientId: other.patientId,
        calendarId: other.calendars.helena,
        serviceId: other.services.halfHour,
      };
      const invented = {
        patientId: unknown('Patient'),
        calendarId: unknown('Calendar'),
        serviceId: unknown('Service'),
      };
      for (const ids of [foreign, invented]) {
        expect(codes(await desk.tryBook({ startsAt: TUESDAY, [field]: ids[field] }))).toEqual([
          `NOT_FOUND ${field}`,
        ]);
      }
    },
  );

  test('of another clinic’s visits and calendars are unknown to every action', async () => {
    const theirs = await other.book({ startsAt: TUESDAY });
    const ours = await desk.book({ startsAt: TUESDAY });
    for (const visitId of [theirs, unknown('Visit')]) {
      for (const action of ['confirm', 'cancel', 'markArrived', 'complete', 'markNoShow'] as const) {
        expect(codes(await desk.act(action, visitId))).toEqual(['NOT_FOUND visitId']);
      }
      expect(codes(await desk.tryMove({ visitId, startsAt: plus(TUESDAY, 1) }))).toEqual([
        'NOT_FOUND visitId',
      ]);
    }
    const calendarId = other.calendars.helena;
    expect(codes(await desk.tryMove({ visitId: ours, startsAt: plus(TUESDAY, 1), calendarId }))).toEqual([
      'NOT_FOUND calendarId',
    ]);
    expect(await other.visit(theirs)).toMatchObject({ status: 'BOOKED', startsAt: TUESDAY });
  });

  test('that are none, or of another type, are the request’s mistake', async () => {
    for (const patientId of ['', 'x', desk.calendars.helena, `${desk.patientId}=`, newId()]) {
      await expect(desk.tryBook({ startsAt: TUESDAY, patientId })).rejects.toMatchObject({
        codes: ['BAD_USER_INPUT'],
      });
    }
  });
});

test('text that cannot be kept is refused and not broken off', async () => {
  desk = await openDesk(server);
  for (const bookedThrough of ['a\0b', 'x'.repeat(501), '\ud800']) {
    expect(codes(await desk.tryBook({ startsAt: TUESDAY, bookedThrough }))).toEqual([
      'INVALID bookedThrough',
    ]);
  }
  const visitId = await desk.book({ startsAt: TUESDAY });
  expect(codes(await desk.act('cancel', visitId, undefined, 'a\0b'))).toEqual(['INVALID reason']);
  const idempotencyKey = 'a\0b';
  expect(codes(await desk.tryBook({ startsAt: plus(TUESDAY, 1), idempotencyKey }))).toEqual([
    'INVALID idempotencyKey',
  ]);
});

test('moving a visit to where it is changes nothing and says so', async () => {
  desk = await openDesk(server);
  const visitId = await desk.book({ startsAt: TUESDAY });
  expect(codes(await desk.tryMove({ visitId, startsAt: TUESDAY }))).toEqual(['INVALID startsAt']);
  expect(await desk.visit(visitId)).toMatchObject({ bookingNumber: 1 });
});

test('where the calendar leaves changes to the clinic, patients are asked to call', async () => {
  desk = await openDesk(server);
  const mine = await desk.patientToken(desk.patientId);
  const visitId = await desk.book({ startsAt: TUESDAY }, mine);
  await sql.query('update calendar set self_service_enabled = false where clinic_id = $1', [desk.clinicId]);
  expect(codes(await desk.act('confirm', visitId, mine))).toEqual(['SELF_SERVICE_OFF visitId']);
  expect(codes(await desk.act('cancel', visitId, mine))).toEqual(['SELF_SERVICE_OFF visitId']);
  expect(codes(await desk.tryMove({ visitId, startsAt: plus(TUESDAY, 1) }, mine))).toEqual([
    'SELF_SERVICE_OFF visitId',
  ]);
  expect((await desk.act('confirm', visitId)).visit).toMatchObject({ status: 'CONFIRMED' });
});
