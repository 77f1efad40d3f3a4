/** SMS by Twilio, against a server that speaks its API (mission.md, section 1; architecture.md, idea 5). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SmsMessage, Transport } from '../../src/services/messaging/transport.js';
import { type TwilioOptions, twilioTransport } from '../../src/services/messaging/twilio-transport.js';
import type { Fault } from '../support/http-peer.js';
import { ACCOUNT, refusal, startTwilioServer, type TwilioServer } from '../support/sms-provider.js';

const NOW = new Date('2026-03-02T08:00:00.000Z');
const MESSAGE: SmsMessage = {
  channel: 'SMS',
  deliveryId: '0190a000-0000-7000-8000-000000000001',
  clinicId: '0190a000-0000-7000-8000-000000000002',
  to: '+48600100200',
  text: 'Jan, wizyta 6 marca o 13:00. Zażółć gęślą jaźń & "=+"?',
};
const LOST = { ...MESSAGE, handedOverAt: NOW };

let server: TwilioServer;
let time: Date;
let limit: AbortController;
let transport: Transport<SmsMessage>;

const open = (more: Partial<TwilioOptions> = {}) =>
  twilioTransport({
    ...ACCOUNT,
    from: '+48500500500',
    apiUrl: server.peer.url,
    statusCallback: 'https://retorna.example/webhooks/twilio/status',
    system: { now: () => time },
    timeLimit: () => limit.signal,
    ...more,
  });

beforeEach(async () => {
  time = NOW;
  limit = new AbortController();
  server = await startTwilioServer(() => time);
  transport = await open();
});
afterEach(async () => {
  transport.close();
  await server.peer.close();
});

/** How a message fails when the server does this. */
async function failureAt(fault: Fault) {
  server.peer.faults.push(fault);
  return failureOf(transport.send(MESSAGE));
}

const failureOf = (sending: Promise<unknown>) =>
  sending.then(
    () => null,
    (error: unknown) => error,
  );

describe('a message', () => {
  test('arrives letter by letter, with the sender and where to call back', async () => {
    const { id, provider } = await transport.send(MESSAGE);
    expect(server.taken).toEqual([
      {
        sid: id,
        to: MESSAGE.to,
        from: '+48500500500',
        body: MESSAGE.text,
        statusCallback: `https://retorna.example/webhooks/twilio/status?deliveryId=${MESSAGE.deliveryId}`,
        takenAt: NOW,
      },
    ]);
    expect(provider).toBe('twilio');
  });

  test('goes through a messaging service when that is the sender, and calls nothing back without an address', async () => {
    transport.close();
    const service = `MG${'1'.repeat(32)}`;
    transport = await open({ from: service, statusCallback: null });
    await transport.send(MESSAGE);
    expect(server.taken).toMatchObject([{ from: service, statusCallback: null }]);
    expect(server.peer.requests[0]?.body.toString()).toContain('MessagingServiceSid=');
  });

  test('is one of many that go at once', async () => {
    const texts = Array.from({ length: 60 }, (_, place) => `message ${place}`);
    await Promise.all(texts.map((text) => transport.send({ ...MESSAGE, text })));
    expect(new Set(server.taken.map(({ body }) => body))).toEqual(new Set(texts));
  });
});

describe('what a failure means', () => {
  test.each([
    [21211, 400, 'ADDRESS_REFUSED'],
    [21610, 400, 'ADDRESS_REFUSED'],
    [21614, 400, 'ADDRESS_REFUSED'],
    [21617, 400, 'MESSAGE_REFUSED'],
    [21408, 403, 'TEMPORARY'],
    [21606, 400, 'TEMPORARY'],
  ])('Twilio %i (%i): %s', async (code, status, failure) => {
    const error = await failureAt(refusal(status, code, 'no'));
    expect(error).toMatchObject({ failure, message: `Twilio ${code}: no`, providerDown: false });
    expect(server.taken).toEqual([]);
  });

  test.each([
    [429, { failure: 'TEMPORARY', retryAfter: 17, providerDown: false }],
    [500, { failure: 'TEMPORARY', retryAfter: 17, providerDown: true }],
    [503, { failure: 'TEMPORARY', retryAfter: 17, providerDown: true }],
    [502, { failure: 'ANSWER_LOST', providerDown: true }],
    [504, { failure: 'ANSWER_LOST', providerDown: true }],
    [400, { failure: 'MESSAGE_REFUSED', providerDown: false }],
    [403, { failure: 'TEMPORARY', providerDown: false }],
  ])('status %i: %j', async (status, wanted) => {
    const answer = { status, headers: { 'retry-after': '17' }, body: '<html>not now</html>' };
    expect(await failureAt(answer)).toMatchObject(wanted);
    expect(server.peer.requests).toHaveLength(1);
  });

  test('a Retry-After that is a date counts from the date of the answer', async () => {
    const headers = { date: 'Mon, 02 Mar 2026 08:00:00 GMT', 'retry-after': 'Mon, 02 Mar 2026 08:01:30 GMT' };
    expect(await failureAt({ status: 429, headers })).toMatchObject({ retryAfter: 90 });
  });

  test('a wrong token is for the settings to mend', async () => {
    transport.close();
    transport = await open({ authToken: 'another' });
    const error = await failureOf(transport.send(MESSAGE));
    expect(error).toMatchObject({ failure: 'TEMPORARY', message: 'Twilio 20003: Authenticate' });
  });

  test('a redirect is not followed', async () => {
    const elsewhere = { status: 307, headers: { location: `${server.peer.url}/elsewhere` } };
    expect(await failureAt(elsewhere)).toMatchObject({ failure: 'TEMPORARY' });
    expect(server.peer.requests).toHaveLength(1);
  });

  test('an answer that never comes is lost, and the message has gone out', async () => {
    server.peer.faults.push('HANG');
    const asked = server.peer.asked();
    const failing = failureOf(transport.send(MESSAGE));
    await asked;
    limit.abort();
    expect(await failing).toMatchObject({ failure: 'ANSWER_LOST', providerDown: true });
    expect(server.taken).toHaveLength(1);
  });

  test.each(['DROP', 'HALF'] as const)(
    'a connection that is cut instead of the answer (%s) is lost',
    async (fault) => {
      expect(await failureAt(fault)).toMatchObject({ failure: 'ANSWER_LOST' });
      expect(server.taken).toHaveLength(1);
    },
  );

  test('an answer without a SID, or that is no JSON, is lost', async () => {
    expect(await failureAt({ status: 201, body: '{}' })).toMatchObject({ failure: 'ANSWER_LOST' });
    expect(await failureAt({ status: 201, body: 'OK' })).toMatchObject({ failure: 'ANSWER_LOST' });
  });

  test('a server that is away has got nothing', async () => {
    await server.peer.close();
    expect(await failureOf(transport.send(MESSAGE))).toMatchObject({
      failure: 'TEMPORARY',
      providerDown: true,
    });
  });

  test('an answer larger than any should be is not read to its end', async () => {
    const error = await failureAt({ status: 400, body: 'x'.repeat(1_000_000) });
    expect(error).toMatchObject({ failure: 'MESSAGE_REFUSED', message: '400: ' });
  });
});

describe('what became of a lost answer', () => {
  const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

  test('is found by number, text and time', async () => {
    await transport.send({ ...MESSAGE, text: 'another text' });
    await transport.send({ ...MESSAGE, to: '+48600100201' });
    const { id } = await transport.send(MESSAGE);
    expect(await transport.lookUp?.(LOST)).toEqual({ verdict: 'LISTED', ids: [id] });
  });

  test('is not an earlier message of the same words', async () => {
    await transport.send(MESSAGE);
    expect(await transport.lookUp?.({ ...LOST, handedOverAt: later(61) })).toEqual({ verdict: 'UNKNOWN' });
    expect(await transport.lookUp?.({ ...LOST, handedOverAt: later(60) })).toMatchObject({
      verdict: 'LISTED',
    });
  });

  test('is one of several in the same words', async () => {
    const first = await transport.send(MESSAGE);
    const second = await transport.send(MESSAGE);
    const answer = await transport.lookUp?.(LOST);
    expect(answer).toEqual({ verdict: 'LISTED', ids: [second.id, first.id] });
  });

  test('stays unknown while anything else has gone to the number since, for it may be the same in other words', async () => {
    await transport.send({ ...MESSAGE, text: `Sent from a trial account - ${MESSAGE.text}` });
    time = later(600);
    expect(await transport.lookUp?.(LOST)).toEqual({ verdict: 'UNKNOWN' });
    expect(await transport.lookUp?.({ ...LOST, handedOverAt: later(61) })).toEqual({
      verdict: 'NOT_ACCEPTED',
    });
  });

  test('stays unknown when the list is too long to be seen whole', async () => {
    for (let count = 0; count < 100; count++) await transport.send({ ...MESSAGE, text: `${count}` });
    const lost = { ...LOST, handedOverAt: later(61) };
    time = later(600);
    expect(await transport.lookUp?.(lost)).toEqual({ verdict: 'UNKNOWN' });
  });

  test('is that Twilio never took it, when it is not listed after five minutes', async () => {
    time = later(299);
    expect(await transport.lookUp?.(LOST)).toEqual({ verdict: 'UNKNOWN' });
    time = later(300);
    expect(await transport.lookUp?.(LOST)).toEqual({ verdict: 'NOT_ACCEPTED' });
  });

  test.each(['DROP', 'HALF', { status: 500 }, { status: 200, body: 'OK' }] as const)(
    'is asked again when the answer is %j',
    async (fault) => {
      server.peer.faults.push(fault);
      const asking = failureOf(transport.lookUp?.(LOST) ?? Promise.resolve());
      expect(await asking).toMatchObject({ failure: 'TEMPORARY' });
    },
  );
});
