/** SMS by a gateway that is spoken to by template (mission.md, section 1; architecture.md, idea 5). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type SmsGatewayOptions,
  smsGatewayTransport,
} from '../../src/services/messaging/sms-gateway-transport.js';
import type { SmsMessage, Transport } from '../../src/services/messaging/transport.js';
import type { Fault } from '../support/http-peer.js';
import { type SmsGateway, startSmsGateway } from '../support/sms-provider.js';

const NOW = new Date('2026-03-02T08:00:00.000Z');
const MESSAGE: SmsMessage = {
  channel: 'SMS',
  deliveryId: '0190a000-0000-7000-8000-000000000001',
  clinicId: '0190a000-0000-7000-8000-000000000002',
  to: '+48600100200',
  text: 'Jan: "6 marca", 13:00\n& {id} $& \\ ?key=1 — до встречи',
};
const LOST = { ...MESSAGE, handedOverAt: NOW };
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

let gateway: SmsGateway;
let time: Date;
let limit: AbortController;
let transport: Transport<SmsMessage>;

function open(more: Partial<SmsGatewayOptions> = {}) {
  return smsGatewayTransport({
    url: `${gateway.peer.url}/send`,
    method: 'POST',
    headers: { authorization: 'Bearer key' },
    body: '{"recipients": ["{to}"], "message": "{text}", "sender": "{from}", "reference": "{id}"}',
    from: 'Smile',
    idPath: 'messages.0.id',
    lookUpUrl: `${gateway.peer.url}/messages/{id}`,
    idempotent: false,
    system: { now: () => time },
    timeLimit: () => limit.signal,
    ...more,
  });
}

beforeEach(async () => {
  time = NOW;
  limit = new AbortController();
  gateway = await startSmsGateway();
  transport = open();
});
afterEach(async () => {
  transport.close();
  await gateway.peer.close();
});

async function failureAt(fault: Fault) {
  gateway.peer.faults.push(fault);
  return failureOf(transport.send(MESSAGE));
}

const failureOf = (sending: Promise<unknown> | undefined) =>
  (sending ?? Promise.reject(new Error('nothing was asked'))).then(
    () => null,
    (error: unknown) => error,
  );

describe('a message is written as its template says', () => {
  test('into JSON, where no word of it can become more than a text', async () => {
    expect(await transport.send(MESSAGE)).toEqual({ id: 'g-1', provider: 'sms-gateway' });
    const [request] = gateway.messages;
    expect(request?.headers).toMatchObject({
      authorization: 'Bearer key',
      'content-type': 'application/json',
    });
    expect(JSON.parse(String(request?.body))).toEqual({
      recipients: [MESSAGE.to],
      message: MESSAGE.text,
      sender: 'Smile',
      reference: MESSAGE.deliveryId,
    });
  });

  test('into a form', async () => {
    transport.close();
    transport = open({ headers: FORM, body: 'to={to}&text={text}&from={from}', method: 'PUT' });
    await transport.send(MESSAGE);
    const [request] = gateway.messages;
    expect(request).toMatchObject({ method: 'PUT', headers: FORM });
    expect([...new URLSearchParams(String(request?.body))]).toEqual([
      ['to', MESSAGE.to],
      ['text', MESSAGE.text],
      ['from', 'Smile'],
    ]);
  });

  test('into an address', async () => {
    transport.close();
    const url = `${gateway.peer.url}/send?to={to}&text={text}&id={id}`;
    transport = open({ url, method: 'GET', body: null });
    await transport.send(MESSAGE);
    const [request] = gateway.messages;
    expect(request).toMatchObject({ method: 'GET', body: Buffer.alloc(0) });
    expect([...new URL(request?.path ?? '', url).searchParams]).toEqual([
      ['to', MESSAGE.to],
      ['text', MESSAGE.text],
      ['id', MESSAGE.deliveryId],
    ]);
  });
});

describe('what a failure means', () => {
  test.each([
    [
      { status: 429, headers: { 'retry-after': '5' } },
      { failure: 'TEMPORARY', retryAfter: 5, providerDown: false },
    ],
    [{ status: 500 }, { failure: 'TEMPORARY', providerDown: true }],
    [{ status: 401 }, { failure: 'TEMPORARY', providerDown: true }],
    [
      { status: 422, body: '{"message":"too long"}' },
      { failure: 'MESSAGE_REFUSED', message: '422: too long' },
    ],
    [{ status: 504 }, { failure: 'ANSWER_LOST' }],
    ['DROP', { failure: 'ANSWER_LOST' }],
    ['HALF', { failure: 'ANSWER_LOST' }],
    [{ status: 200, body: '{"error":"no credit"}' }, { failure: 'ANSWER_LOST' }],
    [{ status: 200, body: 'ERROR 104' }, { failure: 'ANSWER_LOST' }],
  ] as const)('%j: %j', async (fault, wanted) => {
    expect(await failureAt(fault)).toMatchObject(wanted);
    expect(gateway.peer.requests).toHaveLength(1);
  });

  test('an answer that never comes is lost', async () => {
    gateway.peer.faults.push('HANG');
    const asked = gateway.peer.asked();
    const failing = failureOf(transport.send(MESSAGE));
    await asked;
    limit.abort();
    expect(await failing).toMatchObject({ failure: 'ANSWER_LOST', providerDown: true });
    expect(gateway.messages).toHaveLength(1);
  });

  test('a gateway that is away has got nothing', async () => {
    await gateway.peer.close();
    expect(await failureOf(transport.send(MESSAGE))).toMatchObject({
      failure: 'TEMPORARY',
      providerDown: true,
    });
  });
});

describe('what became of a lost answer', () => {
  test('is asked by our id', async () => {
    await transport.send({ ...MESSAGE, deliveryId: '0190a000-0000-7000-8000-00000000000f' });
    await failureAt('DROP');
    expect(await transport.lookUp?.(LOST)).toEqual({ verdict: 'ACCEPTED', id: 'g-2' });
    const [asked] = gateway.peer.requests.slice(-1);
    expect(asked).toMatchObject({ method: 'GET', headers: { authorization: 'Bearer key' } });
    expect(asked?.headers).not.toHaveProperty('content-type');
  });

  test('is a no only after five minutes', async () => {
    time = new Date(NOW.getTime() + 299_999);
    expect(await transport.lookUp?.(LOST)).toEqual({ verdict: 'UNKNOWN' });
    time = new Date(NOW.getTime() + 300_000);
    expect(await transport.lookUp?.(LOST)).toEqual({ verdict: 'NOT_ACCEPTED' });
  });

  test.each(['DROP', { status: 500 }] as const)('is asked again when the answer is %j', async (fault) => {
    gateway.peer.faults.push(fault);
    expect(await failureOf(transport.lookUp?.(LOST))).toMatchObject({ failure: 'TEMPORARY' });
  });

  test('cannot be asked without an address for it', () => {
    transport.close();
    transport = open({ lookUpUrl: null });
    expect(transport.lookUp).toBeUndefined();
  });
});

test('a gateway that knows repetitions is one', () => {
  expect(transport.idempotent).toBe(false);
  transport.close();
  transport = open({ idempotent: true });
  expect(transport.idempotent).toBe(true);
});
