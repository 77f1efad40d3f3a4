/** What an SMS gateway tells of messages, and the SMS that it passes on. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../src/services/new-id.js';
import {
  callWebhook,
  type InboundDesk,
  openInboundDesk,
  startCalledServer,
} from '../support/inbound-desk.js';
import type { TestServer } from '../support/retorna.js';

const STATUS = '/webhooks/sms-gateway/status';
const INBOUND = '/webhooks/sms-gateway/inbound';
let server: TestServer;
let desk: InboundDesk;

beforeAll(async () => {
  server = await startCalledServer();
  desk = await openInboundDesk(server);
});

afterAll(() => server?.stop());

const tell = (type: string, data: object) => callWebhook(server, STATUS, { type, data });

test('delivered, by the name that we gave the message, also finds one whose answer was lost', async () => {
  const id = await desk.handedOver({ channel: 'SMS', status: 'UNKNOWN', recipient: '+48221230001' });
  expect((await tell('sms.delivered', { deliveryId: id })).status).toBe(204);
  expect(await desk.delivery(id)).toMatchObject({ status: 'SENT', status_reason: null });
  expect(await desk.delivery(id)).toMatchObject({ provider: 'sms-gateway', provider_message_id: null });
  expect(await desk.steps(id)).toEqual(['SENT', 'DELIVERED']);
});

test('failed ends the message; for good, it stops the number', async () => {
  const [passing, permanent] = await Promise.all([
    desk.handedOver({ channel: 'SMS', recipient: '+48221230002', providerMessageId: 'g-2' }),
    desk.handedOver({ channel: 'SMS', recipient: '+48221230003', providerMessageId: 'g-3' }),
  ]);
  await tell('sms.failed', { messageId: 'g-2', detail: 'switched off' });
  await tell('sms.failed', { messageId: 'g-3', permanent: true });
  expect(await desk.delivery(passing)).toMatchObject({ status: 'FAILED', last_error: 'switched off' });
  expect(await desk.delivery(permanent)).toMatchObject({ status: 'FAILED', status_reason: 'BOUNCED' });
  expect(await desk.stopped()).toEqual([{ channel: 'SMS', address: '+48221230003', reason: 'HARD_BOUNCE' }]);
});

test('types of e-mail mean nothing here', async () => {
  const id = await desk.handedOver({ channel: 'SMS', providerMessageId: 'g-4' });
  expect((await tell('email.clicked', { messageId: 'g-4' })).status).toBe(204);
  expect(await desk.steps(id)).toEqual([]);
});

test('an incoming SMS is answered in JSON, and the same again when it is repeated', async () => {
  const patientId = await desk.patientWithPhone('Jan', '+48221230005');
  await desk.handedOver({ channel: 'SMS', recipient: '+48221230005', patientId });
  const data = { messageId: newId(), from: '48221230005', text: 'Stop' };
  const answers = [];
  for (let i = 0; i < 2; i++) {
    const response = await callWebhook(server, INBOUND, { type: 'sms.received', data });
    answers.push(await response.json());
  }
  expect(answers[0]).toEqual({ reply: expect.stringContaining('no more offers') });
  expect(answers[1]).toEqual(answers[0]);
});

test('what is no SMS, and one from a stranger, are answered with nothing', async () => {
  const data = { messageId: newId(), from: '+48221239999', text: 'STOP' };
  const answers = await Promise.all([
    callWebhook(server, INBOUND, { type: 'sms.received', data }),
    callWebhook(server, INBOUND, { type: 'sms.received', data: { ...data, from: 'Smile' } }),
    callWebhook(server, INBOUND, { type: 'sms.sent', data }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  for (const answer of answers) expect(await answer.json()).toEqual({ reply: null });
});
