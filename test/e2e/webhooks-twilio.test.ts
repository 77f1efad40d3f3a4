/** What Twilio tells of an SMS comes to the delivery once, in any order, and only from Twilio. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callTwilio, type InboundDesk, openInboundDesk, startCalledServer } from '../support/inbound-desk.js';
import { startRetorna, type TestServer } from '../support/retorna.js';

const STATUS = '/webhooks/twilio/status';
const NUMBER = '+48221234567';
let server: TestServer;
let desk: InboundDesk;
let count = 0;

beforeAll(async () => {
  server = await startCalledServer();
  desk = await openInboundDesk(server);
});

afterAll(() => server?.stop());

const tell = (sid: string, status: string, more: Record<string, string> = {}, path = STATUS) =>
  callTwilio(server, path, { MessageSid: sid, MessageStatus: status, To: NUMBER, ...more });

async function sentSms(given: Parameters<InboundDesk['handedOver']>[0] = {}) {
  count += 1;
  const sid = `SM${String(count).padStart(32, '0')}`;
  const recipient = `+4822123${String(4000 + count)}`;
  const id = await desk.handedOver({ channel: 'SMS', recipient, providerMessageId: sid, ...given });
  return { sid, id, recipient };
}

test('delivered is noted, once however often it is told', async () => {
  const { sid, id } = await sentSms();
  for (let i = 0; i < 3; i++) expect((await tell(sid, 'delivered')).status).toBe(204);
  expect(await desk.delivery(id)).toMatchObject({
    status: 'SENT',
    delivered_at: new Date('2026-03-02T08:00:00Z'),
  });
  expect(await desk.steps(id)).toEqual(['DELIVERED']);
});

test('told ten times at one moment, it is noted once', async () => {
  const { sid, id } = await sentSms();
  await Promise.all(Array.from({ length: 10 }, () => tell(sid, 'delivered')));
  expect(await desk.steps(id)).toEqual(['DELIVERED']);
});

test('an undelivered message has failed; the number is stopped only where nothing will ever arrive', async () => {
  const [passing, permanent] = [await sentSms(), await sentSms()];
  await tell(passing.sid, 'undelivered', { ErrorCode: '30003' });
  await tell(permanent.sid, 'undelivered', {
    ErrorCode: '30005',
    ErrorMessage: 'Unknown destination handset',
  });
  for (const { id } of [passing, permanent]) {
    expect(await desk.delivery(id)).toMatchObject({ status: 'FAILED', status_reason: 'BOUNCED' });
  }
  expect((await desk.delivery(permanent.id)).last_error).toBe('30005 Unknown destination handset');
  const stopped = (await desk.stopped()).map(({ address }) => address);
  expect(stopped).toContain(permanent.recipient);
  expect(stopped).not.toContain(passing.recipient);
});

test('whoever told Twilio to stop is refused, not bounced', async () => {
  const { sid, recipient } = await sentSms();
  await tell(sid, 'failed', { ErrorCode: '21610' });
  expect(await desk.stopped()).toContainEqual({ channel: 'SMS', address: recipient, reason: 'REFUSED' });
});

test.each([
  [['sent', 'delivered', 'undelivered']],
  [['undelivered', 'delivered', 'sent']],
  [['delivered', 'sent', 'undelivered']],
])('%j comes to the same', async (statuses) => {
  const { sid, id } = await sentSms();
  for (const status of statuses) await tell(sid, status);
  expect(await desk.delivery(id)).toMatchObject({ status: 'FAILED', status_reason: 'BOUNCED' });
  expect((await desk.delivery(id)).delivered_at).not.toBeNull();
});

describe('a message whose answer was lost', () => {
  test('cost what it costs, and has the name that Twilio gave it', async () => {
    await desk.db
      .insertInto('channel_price')
      .values({
        clinic_id: desk.clinicId,
        channel: 'SMS',
        price_micros: 45_000,
        currency_code: 'PLN',
        updated_at: new Date('2026-03-02T08:00:00Z'),
      })
      .execute();
    const { id } = await sentSms({ status: 'UNKNOWN', providerMessageId: null });
    await desk.db.updateTable('delivery').set({ segments: 2 }).where('id', '=', id).execute();
    await tell('SMfound', 'delivered', {}, `${STATUS}?deliveryId=${id}`);
    expect(await desk.delivery(id)).toMatchObject({
      ...{ status: 'SENT', provider: 'twilio', provider_message_id: 'SMfound' },
      ...{ price_micros: 90_000, price_currency: 'PLN' },
    });
    const sent = await sentSms();
    await tell(sent.sid, 'delivered');
    expect(await desk.delivery(sent.id)).toMatchObject({ provider_message_id: sent.sid, price_micros: null });
  });

  test('is found by our own name of it, and was sent', async () => {
    const { id } = await sentSms({ status: 'UNKNOWN', providerMessageId: null });
    const path = `${STATUS}?deliveryId=${id}`;
    expect((await tell('SMlost', 'sent', {}, path)).status).toBe(204);
    expect(await desk.delivery(id)).toMatchObject({ status: 'SENT', status_reason: null });
    await tell('SMlost', 'delivered', {}, path);
    expect(await desk.steps(id)).toEqual(['SENT', 'DELIVERED']);
  });
});

describe('what is not told by Twilio', () => {
  test('is refused: no signature, another one, a changed body, another address', async () => {
    const { sid, id } = await sentSms();
    const form = { MessageSid: sid, MessageStatus: 'delivered' };
    const forged = await Promise.all([
      callTwilio(server, STATUS, form, ''),
      callTwilio(server, STATUS, form, 'bm90IHRoZSByaWdodCBvbmU='),
      callTwilio(server, `${STATUS}?x=1`, form, await signatureOf(form)),
      callTwilio(server, STATUS, { ...form, MessageStatus: 'failed' }, await signatureOf(form)),
    ]);
    expect(forged.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect(await desk.steps(id)).toEqual([]);
  });

  test('a message that nobody knows, and a status that says nothing, are passed over', async () => {
    const { sid, id } = await sentSms();
    expect((await tell('SMnobody', 'delivered')).status).toBe(204);
    expect((await tell(sid, 'queued')).status).toBe(204);
    expect((await tell(sid, 'something new')).status).toBe(204);
    expect(await desk.steps(id)).toEqual([]);
  });

  test('a body beyond all measure is refused', async () => {
    expect((await tell('SM1', 'delivered', { Body: 'a'.repeat(100_000) })).status).toBe(413);
  });

  test('without Twilio there is nothing to call', async () => {
    const other = await startRetorna({ env: { ROLE: 'api' } });
    try {
      expect((await callTwilio(other, STATUS, { MessageSid: 'SM1', MessageStatus: 'sent' })).status).toBe(
        404,
      );
    } finally {
      await other.stop();
    }
  });
});

/** What Twilio would have signed for the usual address. */
async function signatureOf(form: Record<string, string>): Promise<string> {
  const { getExpectedTwilioSignature } = await import('twilio/lib/webhooks/webhooks.js');
  return getExpectedTwilioSignature('a token of Twilio', `https://retorna.example${STATUS}`, form);
}
