/** What is told of e-mails: delivered, bounced, opened, clicked, complained; each counts for what it proves. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../src/services/new-id.js';
import {
  callWebhook,
  type InboundDesk,
  openInboundDesk,
  startCalledServer,
} from '../support/inbound-desk.js';
import type { TestServer } from '../support/retorna.js';

const PATH = '/webhooks/email';
let server: TestServer;
let desk: InboundDesk;
let count = 0;

beforeAll(async () => {
  server = await startCalledServer();
  desk = await openInboundDesk(server);
});

afterAll(() => server?.stop());

const tell = (type: string, data: object, options?: Parameters<typeof callWebhook>[3]) =>
  callWebhook(server, PATH, { type, data }, options);

async function sentMail(given: Parameters<InboundDesk['handedOver']>[0] = {}) {
  count += 1;
  const messageId = `<mail-${count}@retorna.example>`;
  const recipient = `reader-${count}@example.com`;
  const id = await desk.handedOver({ recipient, providerMessageId: messageId, ...given });
  return { messageId, id, recipient };
}

test('delivered is noted, also by a Message-ID without its brackets', async () => {
  const { messageId, id } = await sentMail();
  expect((await tell('email.delivered', { messageId: messageId.slice(1, -1) })).status).toBe(204);
  expect((await desk.delivery(id)).delivered_at).not.toBeNull();
});

describe('a bounce', () => {
  test('for good: the message has failed, and the address is stopped', async () => {
    const { messageId, id, recipient } = await sentMail();
    await tell('email.bounced', { messageId, permanent: true, detail: '550 no such user\0' });
    expect(await desk.delivery(id)).toMatchObject({
      ...{ status: 'FAILED', status_reason: 'BOUNCED', last_error: '550 no such user' },
    });
    expect(await desk.stopped()).toContainEqual({
      channel: 'EMAIL',
      address: recipient,
      reason: 'HARD_BOUNCE',
    });
    expect(await desk.announced(id)).toEqual(['DELIVERY_FAILED']);
  });

  test('for now is only noted: the mail server goes on trying', async () => {
    const { messageId, id, recipient } = await sentMail();
    await tell('email.bounced', { messageId, detail: '450 mailbox full' });
    expect((await desk.delivery(id)).status).toBe('SENT');
    expect(await desk.steps(id)).toEqual(['BOUNCED']);
    expect(await desk.announced(id)).toEqual([]);
    expect((await desk.stopped()).map(({ address }) => address)).not.toContain(recipient);
  });
});

describe('read evidence', () => {
  test('a link that was followed proves it', async () => {
    const { messageId, id } = await sentMail();
    await tell('email.clicked', { messageId });
    expect(await desk.delivery(id)).toMatchObject({ read_evidence: 'LINK_FOLLOWED' });
  });

  test('an image that was loaded is noted, and proves nothing', async () => {
    const { messageId, id } = await sentMail();
    await tell('email.opened', { messageId });
    expect(await desk.delivery(id)).toMatchObject({ read_at: null, read_evidence: null });
    expect(await desk.steps(id)).toEqual(['IMAGE_LOADED']);
    expect(await desk.announced(id)).toEqual([]);
  });

  test('unless the clinic trusts it by the time that it comes', async () => {
    const other = await openInboundDesk(server);
    const id = await other.handedOver({ providerMessageId: '<trusted@retorna.example>' });
    const early = { id: newId() };
    await tell('email.opened', { messageId: '<trusted@retorna.example>' }, early);
    await other.db
      .updateTable('clinic')
      .set({ image_loads_trusted: true })
      .where('id', '=', other.clinicId)
      .execute();
    await tell('email.opened', { messageId: '<trusted@retorna.example>' }, early);
    expect((await other.delivery(id)).read_at).toBeNull();
    await tell('email.opened', { messageId: '<trusted@retorna.example>' });
    expect(await other.delivery(id)).toMatchObject({ read_evidence: 'IMAGE_LOADED' });
    expect(await other.announced(id)).toEqual(['DELIVERY_READ']);
  });

  test('the first proof stays', async () => {
    const { messageId, id } = await sentMail();
    await tell('email.clicked', { messageId });
    const first = (await desk.delivery(id)).read_at;
    await tell('email.clicked', { messageId });
    expect((await desk.delivery(id)).read_at).toEqual(first);
    expect(await desk.steps(id)).toEqual(['LINK_FOLLOWED']);
  });

  test('a message of unknown fate that was read has been sent', async () => {
    const id = await desk.handedOver({ status: 'UNKNOWN' });
    await tell('email.clicked', { messageId: `<${id}@retorna.example>` });
    expect(await desk.delivery(id)).toMatchObject({
      ...{ status: 'SENT', status_reason: null, read_evidence: 'LINK_FOLLOWED' },
    });
    expect(await desk.steps(id)).toEqual(['SENT', 'LINK_FOLLOWED']);
  });

  test('what has not been handed over cannot have been read', async () => {
    const id = await desk.handedOver({ status: 'PLANNED' });
    await tell('email.clicked', { deliveryId: id });
    expect(await desk.delivery(id)).toMatchObject({ status: 'PLANNED', read_at: null });
  });
});

test('a complaint stops the address and withdraws consent, and told again it withdraws nothing given since', async () => {
  const patientId = await desk.patient('Bea');
  const { messageId, recipient } = await sentMail({ patientId });
  const call = { id: newId() };
  await tell('email.complained', { messageId }, call);
  expect(await desk.stopped()).toContainEqual({ channel: 'EMAIL', address: recipient, reason: 'COMPLAINT' });
  expect(await desk.consents(patientId)).toMatchObject([
    { channel: 'EMAIL', given: false, recordedBy: 'PATIENT' },
  ]);
  await desk.giveConsent(patientId, 'EMAIL');
  await tell('email.complained', { messageId }, call);
  expect((await desk.consents(patientId)).map(({ given }) => given)).toEqual([false, true]);
});

describe('refused', () => {
  test('another secret, a time long past, a time to come, no signature', async () => {
    const { messageId, id } = await sentMail();
    const data = { messageId };
    const other = `whsec_${Buffer.from('another secret, as long as it').toString('base64')}`;
    const minutes = (some: number) => new Date(Date.now() + some * 60_000);
    const answers = await Promise.all([
      tell('email.clicked', data, { secret: other }),
      tell('email.clicked', data, { at: minutes(-10) }),
      tell('email.clicked', data, { at: minutes(10) }),
      fetch(`${server.url}${PATH}`, {
        method: 'POST',
        body: JSON.stringify({ type: 'email.clicked', data }),
      }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect((await desk.delivery(id)).read_at).toBeNull();
  });

  test('a body beyond all measure', async () => {
    expect((await tell('email.clicked', { messageId: 'a'.repeat(100_000) })).status).toBe(413);
  });
});

test('what nobody knows is passed over: another message, another type, another shape, an SMS', async () => {
  const { messageId } = await sentMail();
  await desk.handedOver({ channel: 'SMS', providerMessageId: '<sms@retorna.example>' });
  const answers = await Promise.all([
    tell('email.clicked', { messageId: '<nobody@retorna.example>' }),
    tell('email.clicked', { messageId: `<${newId()}@retorna.example>` }),
    tell('email.clicked', { messageId: 'a\0b\ud800' }),
    tell('email.clicked', { messageId: '<sms@retorna.example>' }),
    tell('email.clicked', {}),
    tell('email.forwarded', { messageId }),
    tell('toString', { messageId }),
    callWebhook(server, PATH, [1, 2]),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(204));
});
