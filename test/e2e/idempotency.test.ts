/** Idempotency keys (api.md, "Errors"): repeated within 24 h a mutation gives its first answer; with another input it is refused. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { createContext } from '../../src/context.js';
import { perform } from '../../src/services/clinic/perform.js';
import {
  PatientCreateDocument,
  type PatientCreateInput,
  VisitBookDocument,
  type VisitBookInput,
  VisitCancelDocument,
  VisitConfirmDocument,
} from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { FREE_DAY, globalId, makeWalkClinic, type WalkClinic } from '../support/walk-clinic.js';

let server: TestServer;
let db: pg.Client;
let clinic: WalkClinic;
let desk: string;
let booking: VisitBookInput;
let hour = 11;

beforeAll(async () => {
  server = await startRetorna();
  db = new pg.Client(server.databaseUrl);
  await db.connect();
  clinic = await makeWalkClinic(server, db, { mark: 'raz', phone: '+4822600100' });
  desk = clinic.staff.RECEPTIONIST as string;
}, 60_000);

afterAll(async () => {
  await db?.end();
  await server?.stop();
});

// Each test has a time of its own, so that none depends on another.
let minute = 0;
beforeEach(async () => {
  const startsAt = `${FREE_DAY}T${hour}:${minute ? '30' : '00'}:00.000Z`;
  hour += minute;
  if (hour === 15) hour = 16;
  minute = 1 - minute;
  const idempotencyKey = `key of ${startsAt}`;
  const [calendarId, serviceId] = [await clinic.globalId('Calendar'), await clinic.globalId('Service')];
  booking = {
    patientId: globalId('Patient', clinic.patientId),
    calendarId,
    serviceId,
    startsAt,
    idempotencyKey,
  };
});

const book = async (input: VisitBookInput = booking, token = desk) =>
  (await ask(server, token, VisitBookDocument, { input })).visitBook;
const enter = async (input: PatientCreateInput, token = desk) =>
  (await ask(server, token, PatientCreateDocument, { input })).patientCreate;

async function visitsAt(startsAt: string): Promise<number> {
  const { rows } = await db.query(
    'select count(*)::int as count from visit where clinic_id = $1 and starts_at = $2',
    [clinic.id, startsAt],
  );
  return rows[0].count;
}

describe('the same key with the same input', () => {
  test('gives the first answer', async () => {
    const first = await book();
    expect(first.userErrors).toEqual([]);
    expect(await book()).toEqual(first);
    expect(await visitsAt(booking.startsAt)).toBe(1);
  });

  test('gives every field of it', async () => {
    const query = `mutation ($input: VisitBookInput!) { visitBook(input: $input) { visit {
      id status startsAt endsAt bookedAt bookingNumber bookedBy bookedThrough mutedKinds confirmedAt arrivedAt completedAt
      cancelledAt cancelledBy cancellationReason patient { id } service { id } practitioner { id } branch { id }
      calendar { id } deliveries(first: 5) { nodes { id kind } }
    } } }`;
    const variables = { input: { ...booking, bookedThrough: 'phone', mutedKinds: ['REMINDER'] } };
    const send = async () => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${desk}` },
        body: JSON.stringify({ query, variables }),
      });
      return ((await response.json()) as { data: { visitBook: { visit: object } } }).data;
    };
    const first = await send();
    expect(first.visitBook.visit).toMatchObject({ startsAt: booking.startsAt, mutedKinds: ['REMINDER'] });
    expect(await send()).toEqual(first);
  });

  test('gives it however the input was written', async () => {
    const first = await book();
    const { startsAt, ...rest } = booking;
    const offset = new Date(Date.parse(startsAt) + 2 * 3600 * 1000).toISOString().replace('Z', '+02:00');
    expect(await book({ startsAt: offset, ...rest })).toEqual(first);
  });

  test('gives one visit to twenty who come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => book()));
    expect(new Set(answers.map(({ visit }) => visit?.id)).size).toBe(1);
    expect(answers.every(({ userErrors }) => userErrors.length === 0)).toBe(true);
    expect(await visitsAt(booking.startsAt)).toBe(1);
  });

  test('repeats a refusal as it was, although the time has become free', async () => {
    const taker = await book();
    const late = { ...booking, idempotencyKey: 'late' };
    const refused = await book(late);
    expect(refused).toMatchObject({
      visit: null,
      userErrors: [{ __typename: 'SlotTakenError', code: 'SLOT_TAKEN' }],
    });
    const { visitCancel } = await ask(server, desk, VisitCancelDocument, {
      input: { visitId: taker.visit?.id as string },
    });
    expect(visitCancel.userErrors).toEqual([]);
    expect(await book(late)).toEqual(refused);
    expect((await book({ ...booking, idempotencyKey: 'later' })).userErrors).toEqual([]);
  });

  test('shows the visit as it was answered, and announces nothing anew', async () => {
    const visitId = (await book()).visit?.id as string;
    const confirm = async () =>
      (
        await ask(server, desk, VisitConfirmDocument, {
          input: { visitId, idempotencyKey: `confirm ${visitId}` },
        })
      ).visitConfirm;
    // Of the visit itself; its messages are sent meanwhile.
    const events = async () =>
      (
        await db.query(
          `select (select count(*) from event where payload->>'visitId' = $1 and kind like 'VISIT%')
             + (select count(*) from event_outbox where payload->>'visitId' = $1 and kind like 'VISIT%') as count`,
          [Buffer.from(visitId, 'base64url').toString().split(':')[1]],
        )
      ).rows[0].count;
    const first = await confirm();
    expect(first).toMatchObject({ userErrors: [], visit: { status: 'CONFIRMED' } });
    const before = await events();
    expect(await confirm()).toEqual(first);
    expect(await events()).toEqual(before);
  });
});

describe('a key is refused', () => {
  const reused = {
    userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }],
  };

  test('with another input', async () => {
    await book();
    expect(await book({ ...booking, bookedThrough: 'phone' })).toMatchObject({ visit: null, ...reused });
    expect(await visitsAt(booking.startsAt)).toBe(1);
  });

  test('with another mutation', async () => {
    const visitId = (await book()).visit?.id as string;
    const input = { visitId, idempotencyKey: booking.idempotencyKey };
    expect((await ask(server, desk, VisitCancelDocument, { input })).visitCancel).toMatchObject(reused);
  });

  test.each([
    ['empty', ''],
    ['of 256 characters', 'k'.repeat(256)],
    ['with a zero byte', 'a\0b'],
    ['with half a character', 'a\ud800'],
  ])('%s', async (_, idempotencyKey) => {
    const answer = await enter({ firstName: 'Ewa', lastName: 'Raz', idempotencyKey });
    expect(answer).toMatchObject({
      patient: null,
      userErrors: [{ code: 'INVALID', path: ['input', 'idempotencyKey'] }],
    });
  });

  test('not when it is 255 characters long', async () => {
    const input = { firstName: 'Ewa', lastName: 'Raz', idempotencyKey: 'ż'.repeat(255) };
    expect((await enter(input)).userErrors).toEqual([]);
  });
});

test('without a key, or with null, each time is a new one', async () => {
  const input = { firstName: 'Ewa', lastName: 'Dwa' };
  const patients = [await enter(input), await enter({ ...input, idempotencyKey: null }), await enter(input)];
  expect(new Set(patients.map(({ patient }) => patient?.id)).size).toBe(3);
});

test('the keys of two people do not meet', async () => {
  const input = { firstName: 'Ewa', lastName: 'Trzy', idempotencyKey: 'mine' };
  const owner = clinic.staff.OWNER as string;
  const [first, second] = [await enter(input), await enter(input, owner)];
  expect(first.userErrors).toEqual([]);
  expect(second.patient?.id).not.toBe(first.patient?.id);
  expect((await enter({ ...input, lastName: 'Cztery' }, clinic.staff.MANAGER)).userErrors).toEqual([]);
});

test('a key is free again after 24 hours, and not before', async () => {
  const first = await book();
  const age = (interval: string) =>
    db.query(`update idempotency_key set created_at = created_at - $2::interval where key = $1`, [
      booking.idempotencyKey,
      interval,
    ]);
  await age('23 hours 59 minutes');
  expect(await book()).toEqual(first);
  await age('1 minute');
  expect(await book()).toMatchObject({ visit: null, userErrors: [{ code: 'SLOT_TAKEN' }] });
  // The new answer is now the first one.
  expect(await book()).toMatchObject({ visit: null, userErrors: [{ code: 'SLOT_TAKEN' }] });
});

test('work that breaks off leaves its key free', async () => {
  const { parts } = server.application;
  const { scope } = createContext(parts, await parts.authenticator.authenticate(desk));
  const input = { idempotencyKey: 'broken off' };
  let times = 0;
  const work = async () => {
    times++;
    if (times === 1) throw new Error('The power fails');
    return { times };
  };
  await expect(perform(scope, 'test', input, work)).rejects.toThrow('The power fails');
  expect(await perform(scope, 'test', input, work)).toEqual({ times: 2 });
  expect(await perform(scope, 'test', input, work)).toEqual({ times: 2 });
});

test('who waits for work that breaks off does it', async () => {
  const { parts } = server.application;
  const viewer = await parts.authenticator.authenticate(desk);
  const input = { idempotencyKey: 'handed on' };
  let fail: (error: Error) => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    const first = perform(createContext(parts, viewer).scope, 'test', input, () => {
      resolve();
      return new Promise((_, reject) => {
        fail = reject;
      });
    });
    first.catch(() => undefined);
  });
  await begun;
  const second = perform(createContext(parts, viewer).scope, 'test', input, async () => 'done by the second');
  fail(new Error('The power fails'));
  expect(await second).toBe('done by the second');
});
