/** E-mail against a real SMTP server (mission.md, section 1; architecture.md, idea 5). */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sendDueDeliveries } from '../../src/services/messaging/send-due-deliveries.js';
import { smtpTransport } from '../../src/services/messaging/smtp-transport.js';
import type { EmailMessage, Transport } from '../../src/services/messaging/transport.js';
import { type DeliveryHouse, openDeliveryHouse, type TestClinic } from '../support/delivery-rows.js';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp.js';

const MESSAGE: EmailMessage = {
  channel: 'EMAIL',
  deliveryId: '0190a000-0000-7000-8000-000000000001',
  clinicId: '0190a000-0000-7000-8000-000000000002',
  to: 'jan@patients.example',
  subject: 'Zażółć',
  text: 'gęślą',
  html: '<p>jaźń</p>',
  attachments: [],
  unsubscribeUrl: null,
};

let house: DeliveryHouse;
let server: TestSmtpServer;
let transport: Transport<EmailMessage>;
let clinic: TestClinic;

beforeAll(async () => {
  house = await openDeliveryHouse();
});
afterAll(() => house.close());

beforeEach(async () => {
  server = await startSmtpServer();
  transport = smtpTransport({ url: server.url, from: 'Smile <no-reply@smile.example>' });
  clinic = await house.clinic();
  await house.db.deleteFrom('delivery_event').execute();
  await house.db.deleteFrom('provider').execute();
  await house.db.deleteFrom('stopped_address').execute();
  await house.db.deleteFrom('delivery').execute();
});
afterEach(async () => {
  transport.close();
  await server.close();
});

async function bookAndSend(email?: string) {
  const visit = await clinic.visit({}, email === undefined ? { locale: 'pl' } : { email });
  await clinic.delivery({ visit });
  await sendDueDeliveries(house.work({ EMAIL: transport }));
  const [delivery] = await clinic.deliveries();
  if (delivery === undefined) throw new Error('nothing was planned');
  return delivery;
}

describe('over SMTP', () => {
  test('a booking arrives as a mail with text, HTML and a calendar file', async () => {
    const delivery = await bookAndSend();
    expect(delivery.status).toBe('SENT');
    const mail = await server.next();
    expect(mail.from?.address).toBe('no-reply@smile.example');
    expect(mail.to?.[0]?.address).toContain('@patients.example');
    expect(mail.messageId).toBe(`<${clinic.id}.${delivery.id}@smile.example>`);
    expect(mail.subject).toContain('Wizyta zarezerwowana');
    // 12:00 UTC on 6 March is 13:00 in Warsaw.
    expect(mail.text).toContain('piątek, 6 marca 2026 13:00 CET');
    expect(mail.html).toMatch(/<html[^>]* lang="pl"/);
    expect(mail.attachments[0]).toMatchObject({ filename: 'wizyta.ics', mimeType: 'text/calendar' });
  });

  test('fifty bookings share a few connections and all arrive', async () => {
    for (let i = 0; i < 50; i++) {
      const visit = await clinic.visit();
      await clinic.delivery({ visit });
    }
    expect(await sendDueDeliveries(house.work({ EMAIL: transport }))).toBe(50);
    expect(server.messages).toHaveLength(50);
  });

  test('a recipient refused for good is not tried again', async () => {
    server.faults.refuseRecipient = 550;
    expect(await bookAndSend()).toMatchObject({ status: 'FAILED', reason: 'ADDRESS_REFUSED', attempts: 1 });
  });

  test('a recipient refused for now is tried later', async () => {
    server.faults.refuseRecipient = 450;
    expect(await bookAndSend()).toMatchObject({ status: 'PLANNED', attempts: 1 });
  });

  test('a message refused for good is not tried again', async () => {
    server.faults.refuseMessage = 554;
    expect(await bookAndSend()).toMatchObject({ status: 'FAILED', reason: 'PROVIDER_FAILED' });
  });

  test('a message refused for now is tried later', async () => {
    server.faults.refuseMessage = 451;
    expect(await bookAndSend()).toMatchObject({ status: 'PLANNED' });
  });

  test('an answer that is lost after the whole message is unknown, and nothing is sent twice', async () => {
    server.faults.dropAfterMessage = true;
    expect(await bookAndSend()).toMatchObject({ status: 'UNKNOWN', reason: 'ANSWER_LOST' });
    server.faults.dropAfterMessage = false;
    await sendDueDeliveries(house.work({ EMAIL: transport }));
    expect(server.messages).toHaveLength(1);
  });

  test('a connection that is cut before the message is tried later', async () => {
    server.faults.dropBeforeMessage = true;
    expect(await bookAndSend()).toMatchObject({ status: 'PLANNED', attempts: 1 });
  });

  test('a server that is away is tried later', async () => {
    await server.close();
    expect(await bookAndSend()).toMatchObject({ status: 'PLANNED', attempts: 1 });
  });

  test('a connection that the server closed while it was idle is replaced', async () => {
    await bookAndSend();
    expect(server.messages).toHaveLength(1);
    server.dropIdle();
    const visit = await clinic.visit();
    await clinic.delivery({ visit });
    expect(await sendDueDeliveries(house.work({ EMAIL: transport }))).toBe(1);
    expect(server.messages).toHaveLength(2);
  });

  test('a line break in an address cannot add recipients', async () => {
    const delivery = await bookAndSend('jan@patients.example\r\nBcc: eve@elsewhere.example');
    expect(delivery.status).not.toBe('PLANNED');
    for (const mail of server.messages) {
      expect(JSON.stringify([mail.to, mail.cc, mail.bcc])).not.toContain('"eve@elsewhere.example"');
    }
  });
});

describe('a message that can be unsubscribed from', () => {
  test('says so to mail programs, with the address as it stands and one click', async () => {
    const unsubscribeUrl = `https://retorna.example/unsubscribe/${'long-token.'.repeat(30)}`;
    await transport.send({ ...MESSAGE, unsubscribeUrl });
    const { headers } = await server.next();
    const headerOf = (name: string) => headers.find(({ key }) => key === name)?.value;
    expect(headerOf('list-unsubscribe')).toBe(`<${unsubscribeUrl}>`);
    expect(headerOf('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  });

  test('is not one that needs no consent', async () => {
    const { id, provider } = await transport.send(MESSAGE);
    const mail = await server.next();
    expect(mail.headers.map(({ key }) => key)).not.toContain('list-unsubscribe');
    expect({ id, provider }).toEqual({ id: mail.messageId, provider: 'smtp' });
  });
});

describe('whose fault a failure is', () => {
  const failureNow = () =>
    transport.send(MESSAGE).then(
      () => null,
      (error: unknown) => error,
    );

  test.each([
    ['the recipient’s', { refuseRecipient: 450 }, { failure: 'TEMPORARY', providerDown: false }],
    ['the message’s', { refuseMessage: 451 }, { failure: 'TEMPORARY', providerDown: false }],
    ['the server’s, which closes', { refuseRecipient: 421 }, { failure: 'TEMPORARY', providerDown: true }],
    [
      'the server’s, which is cut off',
      { dropBeforeMessage: true },
      { failure: 'TEMPORARY', providerDown: true },
    ],
    [
      'the server’s, which does not answer',
      { dropAfterMessage: true },
      { failure: 'ANSWER_LOST', providerDown: true },
    ],
  ])('%s', async (_, faults, wanted) => {
    Object.assign(server.faults, faults);
    expect(await failureNow()).toMatchObject(wanted);
  });

  test('the server’s, which is away', async () => {
    await server.close();
    expect(await failureNow()).toMatchObject({ failure: 'TEMPORARY', providerDown: true });
  });
});
