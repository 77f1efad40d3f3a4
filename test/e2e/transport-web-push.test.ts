/** Push messages to browsers, against a service that decrypts them (mission.md, section 1; architecture.md, idea 5). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import webPush from 'web-push';
import { isPublicAddress, isPublicUrl } from '../../src/services/messaging/public-address.js';
import { pushTransport } from '../../src/services/messaging/push-transport.js';
import type { PushDevice, PushMessage, Transport } from '../../src/services/messaging/transport.js';
import { type WebPushOptions, webPushTransport } from '../../src/services/messaging/web-push-transport.js';
import type { Fault } from '../support/http-peer.js';
import { type PushService, startPushService } from '../support/push-service.js';

const NOW = new Date('2026-03-02T08:00:00.000Z');
const VAPID = webPush.generateVAPIDKeys();
const MESSAGE = {
  channel: 'PUSH',
  deliveryId: '0190a000-0000-7000-8000-000000000001',
  clinicId: '0190a000-0000-7000-8000-000000000002',
  title: 'Wizyta jutro',
  text: 'Jan, jutro o 13:00. До встречи!',
} as const;

let service: PushService;
let transport: Transport<PushMessage>;
let limit: AbortController;

async function open(more: Partial<WebPushOptions> = {}) {
  const webPush = await webPushTransport({
    ...VAPID,
    subject: 'mailto:it@smile.example',
    anyAddress: true,
    system: { now: () => NOW },
    timeLimit: () => limit.signal,
    ...more,
  });
  return pushTransport({ WEB_PUSH: webPush });
}

beforeEach(async () => {
  limit = new AbortController();
  service = await startPushService(VAPID.publicKey);
  transport = await open();
});
afterEach(async () => {
  transport.close();
  await service.peer.close();
});

const send = (devices: readonly PushDevice[], more: Partial<PushMessage> = {}) =>
  transport.send({ ...MESSAGE, devices, ...more });

const failureOf = (sending: Promise<unknown>) =>
  sending.then(
    () => null,
    (error: unknown) => error,
  );

describe('a message', () => {
  test('is read by the browser that it was encrypted for, and signed by us', async () => {
    const device = service.subscribe();
    const accepted = await send([device]);
    expect(accepted).toEqual({ id: `${service.peer.url}/message/1`, provider: 'web-push', deadDevices: [] });
    const [push] = service.shown.values();
    const { deliveryId, title, text } = MESSAGE;
    expect(push?.payload).toEqual({ deliveryId, title, body: text, tag: deliveryId });
    expect(push?.claims).toMatchObject({ aud: service.peer.url, sub: 'mailto:it@smile.example' });
    expect(push).toMatchObject({ ttl: '86400', urgency: 'high', topic: deliveryId.replaceAll('-', '') });
  });

  test('is kept no longer than it is useful', async () => {
    await send([service.subscribe()], { usefulUntil: new Date(NOW.getTime() + 90_500) });
    expect([...service.shown.values()]).toMatchObject([{ ttl: '90' }]);
  });

  test('that is sent twice is shown once', async () => {
    const device = service.subscribe();
    await send([device]);
    await send([device]);
    expect(service.peer.requests).toHaveLength(2);
    expect(service.shown.size).toBe(1);
  });

  test('goes to all devices, and those that are gone are told', async () => {
    const devices = [service.subscribe(), service.subscribe(), service.subscribe()];
    service.end(devices[0] as PushDevice);
    expect(await send(devices)).toMatchObject({ deadDevices: [devices[0]?.id] });
    expect(service.shown.size).toBe(2);
  });
});

describe('what a failure means', () => {
  async function failureAt(fault: Fault) {
    service.peer.faults.push(fault);
    return failureOf(send([service.subscribe()]));
  }

  test.each([
    [
      { status: 429, headers: { 'retry-after': '60' } },
      { failure: 'TEMPORARY', retryAfter: 60, providerDown: false },
    ],
    [{ status: 500 }, { failure: 'TEMPORARY', providerDown: false }],
    [{ status: 403 }, { failure: 'TEMPORARY', deadDevices: [] }],
    [{ status: 413 }, { failure: 'MESSAGE_REFUSED', deadDevices: [] }],
    [{ status: 301, headers: { location: '/' } }, { failure: 'TEMPORARY' }],
    ['DROP', { failure: 'ANSWER_LOST', deadDevices: [] }],
  ] as const)('%j: %j', async (fault, wanted) => {
    expect(await failureAt(fault)).toMatchObject(wanted);
  });

  test.each([404, 410])('%i: the device is gone for good', async (status) => {
    const device = service.subscribe();
    service.peer.faults.push({ status });
    expect(await failureOf(send([device]))).toMatchObject({
      failure: 'ADDRESS_REFUSED',
      deadDevices: [device.id],
    });
  });

  test('an answer that never comes is lost; the message takes the place of itself when it is sent again', async () => {
    const device = service.subscribe();
    service.peer.faults.push('HANG');
    const asked = service.peer.asked();
    const failing = failureOf(send([device]));
    await asked;
    limit.abort();
    expect(await failing).toMatchObject({ failure: 'ANSWER_LOST' });
    limit = new AbortController();
    await send([device]);
    expect(service.shown.size).toBe(1);
    expect(transport.idempotent).toBe(true);
  });

  test('of several devices, what may still go out outweighs what never will', async () => {
    const devices = [service.subscribe(), service.subscribe()];
    service.end(devices[0] as PushDevice);
    service.peer.faults.push({ status: 503, headers: { 'retry-after': '9' } }, { status: 410 });
    expect(await failureOf(send(devices))).toMatchObject({
      failure: 'TEMPORARY',
      retryAfter: 9,
      providerDown: false,
    });
  });

  test('keys for which nothing can be encrypted are those of a dead device', async () => {
    const device = { ...service.subscribe(), keys: { p256dh: 'AAAA', auth: 'AAAA' } };
    expect(await failureOf(send([device]))).toMatchObject({
      failure: 'ADDRESS_REFUSED',
      deadDevices: [device.id],
    });
    expect(service.peer.requests).toEqual([]);
  });

  test('a device of a service that is not set up here is no way to the patient, and is kept', async () => {
    const device: PushDevice = { id: 'd', service: 'FCM', address: 'token', keys: null };
    expect(await failureOf(send([device]))).toMatchObject({ failure: 'ADDRESS_REFUSED', deadDevices: [] });
  });
});

describe('an address from a client does not lead into our network', () => {
  beforeEach(async () => {
    transport.close();
    transport = await open({ anyAddress: false });
  });

  test('not by http, nor by a private address that is written out', async () => {
    const { id, keys } = service.subscribe();
    const port = new URL(service.peer.url).port;
    for (const address of [
      `${service.peer.url}${id}`,
      `https://127.0.0.1:${port}${id}`,
      `https://0x7f.1:${port}${id}`,
      `https://2130706433:${port}${id}`,
      `https://[::1]:${port}${id}`,
      `https://[::ffff:127.0.0.1]:${port}${id}`,
      'https://169.254.169.254/latest/meta-data',
      'https://user:password@push.example/x',
      'file:///etc/passwd',
      'x',
    ]) {
      const failure = await failureOf(send([{ id, keys, service: 'WEB_PUSH', address }]));
      expect(failure).toMatchObject({ failure: 'ADDRESS_REFUSED', deadDevices: [id] });
    }
    expect(service.peer.requests).toEqual([]);
  });

  test('nor by a name that DNS leads there', async () => {
    const { id, keys } = service.subscribe();
    const address = `https://localhost:${new URL(service.peer.url).port}${id}`;
    const failure = await failureOf(send([{ id, keys, service: 'WEB_PUSH', address }]));
    expect(failure).toMatchObject({
      failure: 'ADDRESS_REFUSED',
      message: expect.stringContaining('localhost'),
    });
    expect(service.peer.requests).toEqual([]);
  });

  test.each([
    ['8.8.8.8', true],
    ['172.15.255.255', true],
    ['172.16.0.0', false],
    ['172.31.255.255', false],
    ['172.32.0.0', true],
    ['10.1.2.3', false],
    ['100.64.0.1', false],
    ['169.254.169.254', false],
    ['192.168.0.1', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['2a00:1450:4001:81b::200a', true],
    ['::', false],
    ['::1', false],
    ['::ffff:10.0.0.1', false],
    ['64:ff9b::a00:1', false],
    ['2002:a00:1::', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['ff02::1', false],
    ['localhost', false],
  ])('%s is of the internet: %j', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });

  test('while the push services of browsers are let through', () => {
    expect(isPublicUrl(new URL('https://updates.push.services.mozilla.com/wpush/v2/abc'))).toBe(true);
    expect(isPublicUrl(new URL('https://fcm.googleapis.com/fcm/send/abc'))).toBe(true);
  });
});

describe('keys that are no pair are told at the start', () => {
  test.each([
    ['a private key that is none', { privateKey: 'short' }, 'VAPID_PRIVATE_KEY is no key'],
    [
      'a public key that is none',
      { publicKey: 'short' },
      'VAPID_PUBLIC_KEY does not belong to VAPID_PRIVATE_KEY',
    ],
    [
      'the public key of another pair',
      { publicKey: webPush.generateVAPIDKeys().publicKey },
      'does not belong',
    ],
  ])('%s', async (_, keys, words) => {
    await expect(open(keys)).rejects.toThrow(words);
  });
});
