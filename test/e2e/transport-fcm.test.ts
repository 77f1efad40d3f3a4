/** Push messages to apps, against a server that speaks Firebase's HTTP v1 (mission.md, section 1; architecture.md, idea 5). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readServiceAccount } from '../../src/services/messaging/fcm-service-account.js';
import { fcmTransport } from '../../src/services/messaging/fcm-transport.js';
import { pushTransport } from '../../src/services/messaging/push-transport.js';
import type { PushDevice, PushMessage, Transport } from '../../src/services/messaging/transport.js';
import { type FcmServer, refusal, startFcmServer } from '../support/fcm-server.js';
import type { Fault } from '../support/http-peer.js';

const NOW = new Date('2026-03-02T08:00:00.000Z');
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const PHONE: PushDevice = { id: 'phone', service: 'FCM', address: 'token-of-phone', keys: null };
const TABLET: PushDevice = { id: 'tablet', service: 'FCM', address: 'token-of-tablet', keys: null };
const MESSAGE = {
  channel: 'PUSH',
  deliveryId: '0190a000-0000-7000-8000-000000000001',
  clinicId: '0190a000-0000-7000-8000-000000000002',
  title: 'Wizyta jutro',
  text: 'Jan, jutro o 13:00. До встречи!',
  devices: [PHONE] as readonly PushDevice[],
} as const;

let folder: string;
let server: FcmServer;
let transport: Transport<PushMessage>;
let limit: AbortController;
let time: Date;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'retorna-fcm-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(content: string): string {
  const file = join(folder, 'account.json');
  writeFileSync(file, content);
  return file;
}

beforeEach(async () => {
  time = NOW;
  limit = new AbortController();
  server = await startFcmServer(() => time);
  server.apps.add(PHONE.address).add(TABLET.address);
  const fcm = fcmTransport({
    account: readServiceAccount(fileOf(JSON.stringify(server.account))),
    apiUrl: server.peer.url,
    system: { now: () => time },
    timeLimit: () => limit.signal,
  });
  transport = pushTransport({ FCM: fcm });
});
afterEach(async () => {
  transport.close();
  await server.peer.close();
});

const failureOf = (sending: Promise<unknown>) =>
  sending.then(
    () => null,
    (error: unknown) => error,
  );

describe('a message', () => {
  test('reaches the app, with a tag by which its repetition takes its place', async () => {
    const accepted = await transport.send({ ...MESSAGE, usefulUntil: later(600) });
    expect(accepted).toEqual({ id: 'projects/smile-clinic/messages/1', provider: 'fcm', deadDevices: [] });
    const [shown] = server.shown.values();
    const { deliveryId, title, text } = MESSAGE;
    expect(shown).toMatchObject({
      token: PHONE.address,
      notification: { title, body: text },
      data: { deliveryId },
      android: { ttl: '600s', notification: { tag: deliveryId } },
      apns: {
        headers: {
          'apns-collapse-id': deliveryId,
          'apns-expiration': String(later(600).getTime() / 1000),
        },
      },
    });
    await transport.send(MESSAGE);
    expect(server.shown.size).toBe(1);
    expect(transport.idempotent).toBe(true);
  });

  test('reaches the devices that are there, and those that are gone are told', async () => {
    server.apps.delete(PHONE.address);
    const { deadDevices } = await transport.send({ ...MESSAGE, devices: [PHONE, TABLET] });
    expect(deadDevices).toEqual([PHONE.id]);
    expect([...server.shown.values()].map(({ token }) => token)).toEqual([TABLET.address]);
  });
});

describe('the access token', () => {
  test('is asked for once, however many messages go at once, and kept until shortly before it ends', async () => {
    await Promise.all([transport.send(MESSAGE), transport.send(MESSAGE), transport.send(MESSAGE)]);
    time = later(3_299);
    await transport.send(MESSAGE);
    expect(server.tokensGiven).toBe(1);
    time = later(3_300);
    await transport.send(MESSAGE);
    expect(server.tokensGiven).toBe(2);
  });

  test('that is refused is not used again', async () => {
    await transport.send(MESSAGE);
    server.revoke();
    expect(await failureOf(transport.send(MESSAGE))).toMatchObject({ failure: 'TEMPORARY' });
    await transport.send(MESSAGE);
    expect(server.tokensGiven).toBe(2);
  });

  test.each(['DROP', { status: 500 }, { status: 400 }, { status: 200, body: '{}' }] as const)(
    'that does not come (%j) leaves the message unsent; it is asked for again',
    async (fault) => {
      server.peer.faults.push(fault);
      const failure = await failureOf(transport.send(MESSAGE));
      expect(failure).toMatchObject({ failure: 'TEMPORARY', providerDown: true });
      expect(server.peer.requests.map(({ path }) => path)).toEqual(['/token']);
      await transport.send(MESSAGE);
      expect(server.shown.size).toBe(1);
    },
  );
});

describe('what a failure means', () => {
  beforeEach(() => transport.send(MESSAGE));

  const INVALID = 'INVALID_ARGUMENT';
  const NO_TOKEN = 'The registration token is not a valid FCM registration token';

  test.each<[string, Fault, object]>([
    [
      'another sender’s token',
      refusal(403, 'PERMISSION_DENIED', '', [{ errorCode: 'SENDER_ID_MISMATCH' }]),
      { failure: 'ADDRESS_REFUSED', deadDevices: ['phone'] },
    ],
    [
      'a token that is none',
      refusal(400, INVALID, NO_TOKEN, [{ errorCode: INVALID }]),
      { failure: 'ADDRESS_REFUSED', deadDevices: ['phone'] },
    ],
    [
      'a field that is the token',
      refusal(400, INVALID, '', [{ fieldViolations: [{ field: 'message.token' }] }]),
      { failure: 'ADDRESS_REFUSED', deadDevices: ['phone'] },
    ],
    [
      'another field',
      refusal(400, INVALID, 'Too big', [{ fieldViolations: [{ field: 'message.data' }] }]),
      { failure: 'MESSAGE_REFUSED', deadDevices: [], message: '400: Too big' },
    ],
    [
      'too many',
      { status: 429, headers: { 'retry-after': '30' } },
      { failure: 'TEMPORARY', retryAfter: 30, providerDown: false },
    ],
    ['down', refusal(503, 'UNAVAILABLE', 'later'), { failure: 'TEMPORARY', providerDown: true }],
    [
      'a project that may not',
      refusal(403, 'PERMISSION_DENIED', 'API disabled'),
      { failure: 'TEMPORARY', deadDevices: [] },
    ],
    ['a path that is none', { status: 404, body: '<html>' }, { failure: 'MESSAGE_REFUSED', deadDevices: [] }],
    ['a connection that is cut', 'DROP', { failure: 'ANSWER_LOST', deadDevices: [] }],
    ['half an answer', 'HALF', { failure: 'ANSWER_LOST', deadDevices: [] }],
  ])('%s', async (_, fault, wanted) => {
    server.peer.faults.push(fault);
    expect(await failureOf(transport.send(MESSAGE))).toMatchObject(wanted);
  });

  test('an app that is gone', async () => {
    server.apps.delete(PHONE.address);
    const failure = await failureOf(transport.send(MESSAGE));
    expect(failure).toMatchObject({ failure: 'ADDRESS_REFUSED', deadDevices: ['phone'] });
  });

  test('an answer that never comes', async () => {
    server.peer.faults.push('HANG');
    const asked = server.peer.asked();
    const failing = failureOf(transport.send(MESSAGE));
    await asked;
    limit.abort();
    expect(await failing).toMatchObject({ failure: 'ANSWER_LOST', providerDown: true });
  });
});

describe('a service account that is none is told at the start', () => {
  const complete = () => ({ ...server.account });

  test.each<[string, () => string, string]>([
    ['no file', () => join(folder, 'absent.json'), 'FCM_SERVICE_ACCOUNT cannot be read: write the path'],
    ['no JSON', () => fileOf('hello'), 'FCM_SERVICE_ACCOUNT cannot be read'],
    [
      'no key',
      () => fileOf(JSON.stringify({ ...complete(), private_key: undefined })),
      'has no "private_key"',
    ],
    [
      'a broken key',
      () => fileOf(JSON.stringify({ ...complete(), private_key: 'x' })),
      'has a "private_key" that is none',
    ],
    [
      'no address',
      () => fileOf(JSON.stringify({ ...complete(), token_uri: 'x' })),
      'has a wrong "token_uri"',
    ],
  ])('%s', (_, path, words) => {
    expect(() => readServiceAccount(path())).toThrow(words);
  });
});
