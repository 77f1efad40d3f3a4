import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { advanceTestClock } from '../../src/services/clinic/advance-test-clock.js';
import { deliveriesDueInClinic } from '../../src/services/messaging/deliveries-due-in-clinic.js';
import { sendDueDeliveries } from '../../src/services/messaging/send-due-deliveries.js';
import type { EmailMessage, SmsMessage } from '../../src/services/messaging/transport.js';
import { type CollectingTransport, collectingTransport } from '../support/collecting-transport.js';
import {
  type DeliveryHouse,
  hoursAfter,
  NOW,
  openDeliveryHouse,
  type TestClinic,
  type TestDelivery,
} from '../support/delivery-rows.js';

let house: DeliveryHouse;
let clinic: TestClinic;
let patientId: string;
let email: CollectingTransport<EmailMessage>;
let sms: CollectingTransport<SmsMessage>;

beforeAll(async () => {
  house = await openDeliveryHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.clear();
  house.time.time = NOW;
  clinic = await house.clinic();
  patientId = await clinic.patient({ phone: '+48501234567' });
  email = collectingTransport('smtp');
  sms = collectingTransport('twilio');
});

const PRECEDENCE = { WIN_BACK: 1000, RETENTION_RULE: 2000, CAMPAIGN: 3000, POINTS_EXPIRING: 4000 };
type Marketing = keyof typeof PRECEDENCE;

const offer = (kind: Marketing, rest: TestDelivery = {}) =>
  clinic.delivery({
    patientId,
    kind,
    reason: kind === 'POINTS_EXPIRING' ? 'POINTS_EXPIRE_IN_14_DAYS' : kind,
    marketing: true,
    precedence: PRECEDENCE[kind],
    variables: { text: 'Come back', title: 'Smile', points: 100, expiresOn: '2026-04-01', link: 'none' },
    ...rest,
  });
const send = () => sendDueDeliveries(house.work({ EMAIL: email, SMS: sms }));
const rowOf = async (id: string) => (await clinic.deliveries()).find((row) => row.id === id);

describe('marketing needs consent', () => {
  test('of that channel: none, another channel’s, one withdrawn, and one given anew', async () => {
    const without = await offer('CAMPAIGN');
    await send();
    expect(await rowOf(without)).toMatchObject({ status: 'SUPPRESSED', reason: 'NO_CONSENT' });

    await clinic.consent(patientId, 'SMS');
    const other = await offer('CAMPAIGN');
    await send();
    expect(await rowOf(other)).toMatchObject({ reason: 'NO_CONSENT' });

    await clinic.consent(patientId, 'EMAIL', true, hoursAfter(NOW, -2));
    await clinic.consent(patientId, 'EMAIL', false, hoursAfter(NOW, -1));
    const withdrawn = await offer('CAMPAIGN');
    await send();
    expect(await rowOf(withdrawn)).toMatchObject({ reason: 'NO_CONSENT' });

    await clinic.consent(patientId, 'EMAIL', true, NOW);
    const given = await offer('CAMPAIGN');
    await send();
    expect(await rowOf(given)).toMatchObject({ status: 'SENT' });
  });

  test('that is withdrawn between planning and sending', async () => {
    await clinic.consent(patientId, 'EMAIL', true, hoursAfter(NOW, -1));
    const id = await offer('WIN_BACK', { dueAt: hoursAfter(NOW, 1) });
    await clinic.consent(patientId, 'EMAIL', false);
    house.time.time = hoursAfter(NOW, 1);
    await send();
    expect(await rowOf(id)).toMatchObject({ status: 'SUPPRESSED', reason: 'NO_CONSENT' });
  });

  test('and carries the way to withdraw it', async () => {
    await clinic.consent(patientId, 'EMAIL');
    await offer('CAMPAIGN');
    await sendDueDeliveries(house.work({ EMAIL: email }, { publicUrl: 'https://retorna.example' }));
    expect(email.sent[0]?.unsubscribeUrl).toMatch(/^https:\/\/retorna\.example\/unsubscribe\//);
  });
});

describe('quiet hours', () => {
  // Warsaw is an hour ahead of UTC in March: quiet from 20:00 to 07:00 UTC.
  test.each([
    ['2026-03-02T19:59:59.999Z', null],
    ['2026-03-02T20:00:00.000Z', '2026-03-03T07:00:00.000Z'],
    ['2026-03-03T02:30:00.000Z', '2026-03-03T07:00:00.000Z'],
    ['2026-03-03T06:59:59.999Z', '2026-03-03T07:00:00.000Z'],
    ['2026-03-03T07:00:00.000Z', null],
  ])('at %s marketing waits until %s', async (now, until) => {
    await clinic.consent(patientId, 'EMAIL');
    house.time.time = new Date(now);
    const id = await offer('CAMPAIGN', { dueAt: house.time.time });
    const sent = await send();
    expect(sent).toBe(until === null ? 1 : 0);
    if (until === null) return;
    expect(await rowOf(id)).toMatchObject({ status: 'PLANNED', attemptAt: new Date(until), attempts: 0 });
    expect(await clinic.timeline(id)).toEqual(['DEFERRED QUIET_HOURS']);
    house.time.time = new Date(until);
    expect(await send()).toBe(1);
  });

  test('that end when it is of no use any more end it', async () => {
    await clinic.consent(patientId, 'EMAIL');
    house.time.time = new Date('2026-03-02T22:00:00.000Z');
    const id = await offer('CAMPAIGN', {
      dueAt: house.time.time,
      usefulUntil: new Date('2026-03-03T07:00:00.000Z'),
    });
    expect(await send()).toBe(0);
    expect(await rowOf(id)).toMatchObject({ status: 'SUPPRESSED', reason: 'NO_LONGER_USEFUL' });
  });

  test('do not hold up care, nor marketing of a clinic without them', async () => {
    house.time.time = new Date('2026-03-02T22:00:00.000Z');
    await clinic.delivery({ visit: await clinic.visit() });
    expect(await send()).toBe(1);
    await clinic.set({ quiet_hours_start: null, quiet_hours_end: null });
    await clinic.consent(patientId, 'EMAIL');
    await offer('CAMPAIGN');
    expect(await send()).toBe(1);
  });

  test('hold up an invitation to book again, which is care', async () => {
    house.time.time = new Date('2026-03-02T22:00:00.000Z');
    const startsAt = hoursAfter(house.time.time, -20.5);
    const visit = await clinic.visit({ status: 'COMPLETED', startsAt });
    const id = await clinic.delivery({
      visit,
      kind: 'REBOOKING_INVITATION',
      dueAt: house.time.time,
      usefulUntil: hoursAfter(house.time.time, 24),
    });
    expect(await send()).toBe(0);
    expect(await rowOf(id)).toMatchObject({
      status: 'PLANNED',
      attemptAt: new Date('2026-03-03T07:00:00.000Z'),
    });
  });
});

describe('the cap', () => {
  beforeEach(async () => {
    await clinic.consent(patientId, 'EMAIL');
    await clinic.consent(patientId, 'SMS');
  });

  test('lets two messages through in any 7 × 24 h, in the order of their precedence', async () => {
    const ids = {
      points: await offer('POINTS_EXPIRING'),
      campaign: await offer('CAMPAIGN'),
      rule: await offer('RETENTION_RULE'),
      second: await offer('RETENTION_RULE', { precedence: 2001 }),
      winBack: await offer('WIN_BACK'),
    };
    expect(await send()).toBe(2);
    expect(await rowOf(ids.winBack)).toMatchObject({ status: 'SENT' });
    expect(await rowOf(ids.rule)).toMatchObject({ status: 'SENT' });
    for (const id of [ids.second, ids.campaign, ids.points]) {
      expect(await rowOf(id)).toMatchObject({ status: 'SUPPRESSED', reason: 'OVER_CAP' });
    }
  });

  test('counts until 7 × 24 h have passed, to the millisecond', async () => {
    await clinic.set({ marketing_cap: 1 });
    await offer('CAMPAIGN');
    expect(await send()).toBe(1);
    house.time.time = new Date(hoursAfter(NOW, 168).getTime() - 1);
    await offer('CAMPAIGN', { dueAt: house.time.time });
    expect(await send()).toBe(0);
    house.time.time = hoursAfter(NOW, 168);
    await offer('CAMPAIGN', { dueAt: house.time.time });
    expect(await send()).toBe(1);
  });

  test('counts one message on several channels once', async () => {
    await clinic.set({ marketing_cap: 1 });
    const subjectId = clinic.id;
    const [mail, text] = [
      await offer('CAMPAIGN', { subjectId }),
      await offer('CAMPAIGN', { subjectId, channel: 'SMS' }),
    ];
    expect(await send()).toBe(2);
    expect([await rowOf(mail), await rowOf(text)]).toMatchObject([{ status: 'SENT' }, { status: 'SENT' }]);
  });

  test('holds between workers that send to one patient at once', async () => {
    for (let i = 0; i < 12; i++) await offer(i % 2 === 0 ? 'CAMPAIGN' : 'RETENTION_RULE');
    const sent = await Promise.all([send(), send(), send()]);
    expect(sent.reduce((a, b) => a + b)).toBe(2);
  });

  test('leaves care out, and other patients', async () => {
    await clinic.set({ marketing_cap: 1 });
    const other = await clinic.patient();
    await clinic.consent(other, 'EMAIL');
    await offer('CAMPAIGN');
    await offer('CAMPAIGN', { patientId: other });
    await clinic.delivery({ visit: await clinic.visit({ patientId }) });
    expect(await send()).toBe(3);
  });

  test('is not used up by what is not sent', async () => {
    await clinic.set({ marketing_cap: 1 });
    const text = await offer('WIN_BACK', { channel: 'PUSH' });
    await clinic.consent(patientId, 'PUSH');
    const mail = await offer('CAMPAIGN');
    expect(await send()).toBe(1);
    expect(await rowOf(text)).toMatchObject({ reason: 'NO_APP' });
    expect(await rowOf(mail)).toMatchObject({ status: 'SENT' });
  });

  test('is not held up by a channel that nothing can be sent over', async () => {
    await offer('WIN_BACK', { channel: 'SMS' });
    const mail = await offer('CAMPAIGN');
    expect(await sendDueDeliveries(house.work({ EMAIL: email }))).toBe(1);
    expect(await rowOf(mail)).toMatchObject({ status: 'SENT' });
  });

  test('goes by each message’s own time when a test clock passes over weeks', async () => {
    clinic = await house.clinic({ sandbox: true, testClock: NOW });
    patientId = await clinic.patient();
    await clinic.consent(patientId, 'EMAIL');
    await clinic.set({ marketing_cap: 1 });
    const at = (days: number) => hoursAfter(NOW, 24 * days);
    const early = await offer('POINTS_EXPIRING', { dueAt: at(1), usefulUntil: at(30) });
    const late = await offer('WIN_BACK', { dueAt: at(5), usefulUntil: at(30) });
    const after = await offer('CAMPAIGN', { dueAt: at(8), usefulUntil: at(30) });
    await advanceTestClock(clinic.scope, at(20), [deliveriesDueInClinic(house.work())]);
    expect(await rowOf(early)).toMatchObject({ status: 'SENT', handedOverAt: at(1) });
    expect(await rowOf(late)).toMatchObject({ status: 'SUPPRESSED', reason: 'OVER_CAP', finishedAt: at(5) });
    expect(await rowOf(after)).toMatchObject({ status: 'SENT', handedOverAt: at(8) });
  });
});
