/** SMS that patients send: STOP stops marketing, 1 confirms, anything else proves that they read (mission.md, section 1). */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeId } from '../../src/schema/id.js';
import { callTwilio, type InboundDesk, openInboundDesk, startCalledServer } from '../support/inbound-desk.js';
import type { TestServer } from '../support/retorna.js';
import { NOW, plus } from '../support/visit-desk.js';

let server: TestServer;
let shared: InboundDesk;
/** The shared one, unless a test changes the clinic itself. */
let desk: InboundDesk;
let count = 0;
let phone: string;
let startsAt: string;

beforeAll(async () => {
  server = await startCalledServer();
  shared = await openInboundDesk(server);
});

afterAll(() => server?.stop());

/** Each test has a number and a Monday of its own. */
beforeEach(() => {
  desk = shared;
  count += 1;
  startsAt = plus('2026-03-09T12:00:00.000Z', count * 7 * 24);
  phone = `+4822123${String(5000 + count)}`;
});

let messages = 0;
const newSid = () => `SM${String(++messages).padStart(32, 'a')}`;

/** What Twilio is told to answer; null: nothing. */
async function receive(text: string, { sid = newSid(), from = phone, ...more }: Record<string, string> = {}) {
  const form = { MessageSid: sid, From: from, To: '+15005550006', Body: text, ...more };
  const response = await callTwilio(server, '/webhooks/twilio/inbound', form);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/xml/);
  return /<Message>(.*)<\/Message>/s.exec(await response.text())?.[1] ?? null;
}

const inbox = () =>
  desk.db
    .selectFrom('inbound_sms')
    .select(['meaning', 'body', 'reply', 'sender'])
    .where('clinic_id', '=', desk.clinicId)
    .where('sender', '=', phone)
    .orderBy('id')
    .execute();

/** A visit of a patient with the number, and an SMS about it. */
async function remindedVisit({ locale = 'en', start = startsAt, handedOverAt = NOW } = {}) {
  const patientId = await desk.patientWithPhone('Ana', phone, locale);
  const visitId = await desk.book({ patientId, startsAt: start });
  const sms = { channel: 'SMS', kind: 'REMINDER', recipient: phone, bookingNumber: 1 } as const;
  const deliveryId = await desk.handedOver({ ...sms, patientId, visitId, handedOverAt });
  return { patientId, visitId, deliveryId };
}

describe('1', () => {
  test('confirms the visit, and thanks in the patient’s language with the branch’s time', async () => {
    const { visitId, deliveryId } = await remindedVisit({ locale: 'pt-BR' });
    const reply = await receive('1');
    expect(reply).toMatch(/^Obrigado! Consulta confirmada: .* de .* 09:00\. Até breve, A clinic$/);
    expect((await desk.visit(visitId)).status).toBe('CONFIRMED');
    expect(await desk.delivery(deliveryId)).toMatchObject({ read_evidence: 'CONFIRMED' });
    expect(await inbox()).toEqual([{ meaning: 'CONFIRM', body: '1', reply, sender: phone }]);
  });

  test('repeated by Twilio, five times at once, gets the same answer and acts once', async () => {
    const { visitId, deliveryId } = await remindedVisit();
    const sid = newSid();
    const replies = await Promise.all(Array.from({ length: 5 }, () => receive('1', { sid })));
    expect(new Set(replies).size).toBe(1);
    expect(replies[0]).toContain('Your visit is confirmed');
    expect((await desk.visit(visitId)).status).toBe('CONFIRMED');
    expect(await desk.steps(deliveryId)).toEqual(['CONFIRMED']);
    expect(await inbox()).toHaveLength(1);
  });

  test('said again, of a visit that is confirmed, gets the same thanks', async () => {
    await remindedVisit();
    const first = await receive('1');
    expect(await receive('1')).toBe(first);
    expect(await inbox()).toHaveLength(2);
  });

  test('does not say yes to a time that the visit has left', async () => {
    const { visitId, deliveryId } = await remindedVisit();
    await desk.move(visitId, plus(startsAt, 24));
    expect(await receive('1')).toContain('Please call us');
    expect((await desk.visit(visitId)).status).toBe('BOOKED');
    expect(await desk.delivery(deliveryId)).toMatchObject({ read_evidence: 'REPLIED' });
  });

  test('does not confirm where patients do not change visits themselves', async () => {
    desk = await openInboundDesk(server);
    const { visitId } = await remindedVisit();
    await desk.db
      .updateTable('calendar')
      .set({ self_service_enabled: false })
      .where('clinic_id', '=', desk.clinicId)
      .execute();
    expect(await receive('1')).toContain('Please call us');
    expect((await desk.visit(visitId)).status).toBe('BOOKED');
  });

  test('does not confirm a visit that was cancelled', async () => {
    const { visitId } = await remindedVisit();
    await desk.cancel(visitId);
    expect(await receive('1')).toContain('Please call us');
  });

  test('is only words once the visit has begun', async () => {
    desk = await openInboundDesk(server);
    const { visitId } = await remindedVisit();
    await desk.advance(startsAt);
    expect(await receive('1')).toBeNull();
    expect((await desk.visit(visitId)).status).toBe('BOOKED');
    expect(await inbox()).toMatchObject([{ meaning: 'OTHER', reply: null }]);
  });

  test.each(['SATISFACTION_SURVEY', 'CAMPAIGN', 'VISIT_CANCELLED', 'REVIEW_REQUEST'] as const)(
    'answers the last SMS (%s), and confirms nothing that was asked before',
    async (kind) => {
      const { patientId, visitId, deliveryId } = await remindedVisit();
      const past = await desk.book({ patientId, startsAt: plus(startsAt, 1) });
      const last = await desk.handedOver({
        ...{ channel: 'SMS', kind, recipient: phone, patientId, visitId: past, bookingNumber: 1 },
        handedOverAt: plus(NOW, 1),
      });
      expect(await receive('1')).toBeNull();
      expect((await desk.visit(visitId)).status).toBe('BOOKED');
      expect((await desk.visit(past)).status).toBe('BOOKED');
      expect(await desk.steps(deliveryId)).toEqual([]);
      expect(await desk.steps(last)).toEqual(['REPLIED']);
      expect(await inbox()).toMatchObject([{ meaning: 'OTHER', body: '1', reply: null }]);
    },
  );

  test.each(['VISIT_BOOKED', 'VISIT_MOVED', 'REMINDER'] as const)('confirms after %s', async (kind) => {
    const patientId = await desk.patientWithPhone('Ana', phone);
    const visitId = await desk.book({ patientId, startsAt });
    const sms = { channel: 'SMS', kind, recipient: phone, bookingNumber: 1 } as const;
    await desk.handedOver({ ...sms, patientId, visitId });
    expect(await receive('1')).toContain('Your visit is confirmed');
    expect((await desk.visit(visitId)).status).toBe('CONFIRMED');
  });

  test.each([
    ['CONFIRMING', 'as it stands', 'CONFIRMED'],
    ['CONFIRMING', 'moved since', 'BOOKED'],
    ['REMINDING', 'as it stands', 'BOOKED'],
  ] as const)('after a campaign that is %s, of a visit %s, leaves it %s', async (kind, moved, status) => {
    const patientId = await desk.patientWithPhone('Ana', phone);
    const visitId = await desk.book({ patientId, startsAt });
    const sms = { channel: 'SMS', kind: 'CAMPAIGN', recipient: phone } as const;
    const handedOverAt = plus(NOW, moved === 'moved since' ? -1 : 1);
    const deliveryId = await desk.handedOver({ ...sms, patientId, visitId, handedOverAt });
    await desk.campaign(deliveryId, kind);
    const reply = await receive('1');
    expect(reply?.includes('Your visit is confirmed') ?? false).toBe(status === 'CONFIRMED');
    expect((await desk.visit(visitId)).status).toBe(status);
  });

  test('from a number that is somebody else’s now says nothing of the patient', async () => {
    const { patientId, visitId, deliveryId } = await remindedVisit();
    await desk.db
      .updateTable('patient')
      .set({ phone: '+48221230099' })
      .where('id', '=', decodeId(patientId).id)
      .execute();
    expect(await receive('1')).toBeNull();
    expect((await desk.visit(visitId)).status).toBe('BOOKED');
    expect(await desk.steps(deliveryId)).toEqual([]);
    expect(await desk.delivery(deliveryId)).toMatchObject({ read_at: null });
    expect(await inbox()).toMatchObject([{ meaning: 'OTHER', reply: null, sender: phone }]);
    expect(
      await desk.db
        .selectFrom('inbound_sms')
        .select(['patient_id', 'delivery_id'])
        .where('sender', '=', phone)
        .execute(),
    ).toEqual([{ patient_id: null, delivery_id: null }]);
  });

  test('is about the coming visit that was written of last', async () => {
    const [first, last] = [
      await remindedVisit({ start: plus(startsAt, 2), handedOverAt: plus(NOW, -2) }),
      await remindedVisit({ start: plus(startsAt, 1), handedOverAt: plus(NOW, -1) }),
    ];
    await receive('1');
    expect((await desk.visit(first.visitId)).status).toBe('BOOKED');
    expect((await desk.visit(last.visitId)).status).toBe('CONFIRMED');
  });

  test('is only words where no SMS was about a visit', async () => {
    const patientId = await desk.patientWithPhone('Ana', phone);
    const id = await desk.handedOver({ channel: 'SMS', kind: 'CAMPAIGN', recipient: phone, patientId });
    expect(await receive('1')).toBeNull();
    expect(await inbox()).toMatchObject([{ meaning: 'OTHER', reply: null }]);
    expect(await desk.steps(id)).toEqual(['REPLIED']);
  });
});

describe('STOP', () => {
  const wroteTo = (patientId: string, of = desk) =>
    of.handedOver({ channel: 'SMS', recipient: phone, patientId });

  test('withdraws for everyone with the number, in every clinic that wrote to it, and in no other', async () => {
    const [second, silent] = [await openInboundDesk(server), await openInboundDesk(server)];
    const mother = await desk.patientWithPhone('Ana', phone, 'es');
    const child = await desk.patientWithPhone('Bia', phone);
    const elsewhere = await second.patientWithPhone('Ana', phone);
    const unwritten = await silent.patientWithPhone('Ana', phone);
    const neighbour = await desk.patientWithPhone('Eva', '+48221230000');
    for (const id of [mother, child, neighbour]) await desk.giveConsent(id, 'SMS');
    await desk.giveConsent(mother, 'EMAIL');
    await wroteTo(elsewhere, second);
    await desk.handedOver({
      channel: 'SMS',
      recipient: phone,
      patientId: mother,
      handedOverAt: plus(NOW, 1),
    });

    expect(await receive(' Baja. ')).toBe(
      'A clinic: ya no le enviaremos ofertas por SMS. Los mensajes sobre sus citas siguen como antes.',
    );
    const withdrawn = { channel: 'SMS', given: false, wording: 'Baja.', recordedBy: 'INBOUND_SMS' };
    expect((await desk.consents(mother)).at(-1)).toEqual(withdrawn);
    expect(await desk.consents(mother)).toHaveLength(3);
    expect((await desk.consents(child)).at(-1)).toEqual(withdrawn);
    expect(await second.consents(elsewhere)).toEqual([withdrawn]);
    expect(await silent.consents(unwritten)).toEqual([]);
    expect((await desk.consents(neighbour)).map(({ given }) => given)).toEqual([true]);
  });

  test('is acknowledged once, and again only for a consent that was given since', async () => {
    const patientId = await desk.patientWithPhone('Ana', phone);
    await wroteTo(patientId);
    const sid = newSid();
    const reply = await receive('STOP', { sid });
    expect(reply).toContain('no more offers');
    expect(await receive('STOP', { sid })).toBe(reply);
    expect(await receive('stop')).toBeNull();
    expect(await desk.consents(patientId)).toHaveLength(1);
    await desk.giveConsent(patientId, 'SMS');
    expect(await receive('stop')).toBe(reply);
  });

  test('five at once are acknowledged once', async () => {
    await wroteTo(await desk.patientWithPhone('Ana', phone));
    const replies = await Promise.all(Array.from({ length: 5 }, () => receive('STOP')));
    expect(replies.filter((reply) => reply !== null)).toHaveLength(1);
    expect(await inbox()).toHaveLength(5);
  });

  test('that Twilio has answered itself is not answered twice, whatever its word', async () => {
    const patientId = await desk.patientWithPhone('Ana', phone);
    await wroteTo(patientId);
    expect(await receive('ARRET', { OptOutType: 'STOP' })).toBeNull();
    expect((await desk.consents(patientId)).at(-1)).toMatchObject({ given: false, wording: 'ARRET' });
  });

  test('within a sentence stops nothing', async () => {
    const patientId = await desk.patientWithPhone('Ana', phone);
    const id = await wroteTo(patientId);
    expect(await receive('Can I stop by tomorrow?')).toBeNull();
    expect(await desk.consents(patientId)).toEqual([]);
    expect(await desk.delivery(id)).toMatchObject({ read_evidence: 'REPLIED' });
    expect(await inbox()).toMatchObject([{ meaning: 'OTHER', body: 'Can I stop by tomorrow?' }]);
  });
});

test('the answer is XML whatever the clinic is called', async () => {
  desk = await openInboundDesk(server);
  const patientId = await desk.patientWithPhone('Ana', phone);
  await desk.db.updateTable('clinic').set({ name: 'Tooth & <Co>' }).where('id', '=', desk.clinicId).execute();
  await desk.handedOver({ channel: 'SMS', recipient: phone, patientId });
  expect(await receive('STOP')).toMatch(/^Tooth &amp; &lt;Co&gt;: /);
});

test('a reply proves that a message of unknown fate arrived', async () => {
  const patientId = await desk.patientWithPhone('Ana', phone);
  const id = await desk.handedOver({ channel: 'SMS', recipient: phone, patientId, status: 'UNKNOWN' });
  await receive('Thanks! 🙏\0');
  expect(await desk.delivery(id)).toMatchObject({ status: 'SENT', read_evidence: 'REPLIED' });
});

test('a number that nobody wrote to, and a sender that is none, get no answer and leave nothing', async () => {
  await desk.patientWithPhone('Ana', phone);
  expect(await receive('STOP')).toBeNull();
  expect(await receive('STOP', { from: 'Smile' })).toBeNull();
  expect(await inbox()).toEqual([]);
});

test('the log tells of the confirmed visit, and of the message that was read', async () => {
  desk = await openInboundDesk(server);
  const { patientId, visitId } = await remindedVisit();
  await receive('1');
  const event = await desk.db
    .selectFrom('event_outbox')
    .select(['kind', 'payload'])
    .where('clinic_id', '=', desk.clinicId)
    .where('kind', 'in', ['VISIT_CONFIRMED', 'DELIVERY_READ'])
    .orderBy('id')
    .execute();
  expect(event.map(({ kind }) => kind)).toEqual(['VISIT_CONFIRMED', 'DELIVERY_READ']);
  expect(event[0]?.payload).toMatchObject({
    visitId: decodeId(visitId).id,
    patientId: decodeId(patientId).id,
  });
});
