import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { handOverDeliveries } from '../../src/services/messaging/hand-over-deliveries.js';
import { lookUpLostMessages } from '../../src/services/messaging/look-up-lost-messages.js';
import { sendDueDeliveries } from '../../src/services/messaging/send-due-deliveries.js';
import {
  type LookUp,
  type LostMessage,
  type SmsMessage,
  TransportError,
} from '../../src/services/messaging/transport.js';
import { claimDeliveries } from '../support/claim-deliveries.js';
import { type CollectingTransport, collectingTransport } from '../support/collecting-transport.js';
import {
  type DeliveryHouse,
  hoursAfter,
  NOW,
  openDeliveryHouse,
  silentLog,
  type TestClinic,
} from '../support/delivery-rows.js';

let house: DeliveryHouse;
let clinic: TestClinic;
let sms: CollectingTransport<SmsMessage>;
let asked: LostMessage[];
let answer: LookUp | Error;
let id: string;

const PHONE = '+48501234567';
const minutes = (count: number) => hoursAfter(NOW, count / 60);

beforeAll(async () => {
  house = await openDeliveryHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.clear();
  house.time.time = NOW;
  clinic = await house.clinic();
  asked = [];
  answer = { verdict: 'UNKNOWN' };
  sms = collectingTransport<SmsMessage>('twilio', {
    async lookUp(message) {
      asked.push(message);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  const visit = await clinic.visit({ startsAt: hoursAfter(NOW, 10) }, { phone: PHONE });
  id = await clinic.delivery({ visit, kind: 'REMINDER', channel: 'SMS', reason: 'NO_APP' });
  await house.db
    .insertInto('channel_price')
    .values({
      clinic_id: clinic.id,
      channel: 'SMS',
      price_micros: 45_000,
      currency_code: 'PLN',
      updated_at: NOW,
    })
    .execute();
});

const work = () => house.work({ SMS: sms });
const row = async () => (await clinic.deliveries())[0];

async function loseAnswer() {
  sms.fail = (message) => {
    sms.sent.push(message);
    return new TransportError('ANSWER_LOST', 'socket hang up');
  };
  await sendDueDeliveries(work());
  sms.fail = null;
}

describe('a message whose answer was lost', () => {
  test('is not sent again, and is asked for after a minute', async () => {
    await loseAnswer();
    expect(await row()).toMatchObject({
      status: 'UNKNOWN',
      reason: 'ANSWER_LOST',
      recipient: PHONE,
      lookUpAt: minutes(1),
      priceMicros: null,
    });
    house.time.time = new Date(minutes(1).getTime() - 1);
    expect(await lookUpLostMessages(work())).toBe(0);
    house.time.time = minutes(1);
    expect(await lookUpLostMessages(work())).toBe(1);
    expect(asked).toEqual([
      { deliveryId: id, clinicId: clinic.id, to: PHONE, text: sms.sent[0]?.text, handedOverAt: NOW },
    ]);
    await sendDueDeliveries(work());
    expect(sms.sent).toHaveLength(1);
  });

  test('that the provider has was sent, and cost what it costs', async () => {
    await loseAnswer();
    answer = { verdict: 'ACCEPTED', id: 'SM1' };
    house.time.time = minutes(1);
    await lookUpLostMessages(work());
    expect(await row()).toMatchObject({
      status: 'SENT',
      reason: null,
      provider: 'twilio',
      providerMessageId: 'SM1',
      encoding: 'GSM_7',
      priceCurrency: 'PLN',
      finishedAt: minutes(1),
      lookUpAt: null,
    });
    expect((await row())?.priceMicros).toBe(45_000 * ((await row())?.segments ?? 0));
    expect(await clinic.timeline(id)).toEqual(['CHECKED', 'UNKNOWN ANSWER_LOST', 'SENT']);
  });

  test('is not a message of the same words that another delivery is', async () => {
    const patientId = await clinic.patient({ phone: PHONE });
    const other = await clinic.delivery({ patientId, kind: 'CAMPAIGN', channel: 'SMS' });
    await house.db
      .updateTable('delivery')
      .set({ status: 'SENT', provider_message_id: 'SM1', finished_at: NOW })
      .where('id', '=', other)
      .execute();
    await loseAnswer();
    answer = { verdict: 'LISTED', ids: ['SM1'] };
    house.time.time = minutes(1);
    await lookUpLostMessages(work());
    const lost = async () => (await clinic.deliveries()).find((one) => one.id === id);
    expect(await lost()).toMatchObject({ status: 'UNKNOWN', providerMessageId: null });
    answer = { verdict: 'LISTED', ids: ['SM1', 'SM0'] };
    house.time.time = minutes(3);
    await lookUpLostMessages(work());
    expect(await lost()).toMatchObject({ status: 'SENT', providerMessageId: 'SM0', priceCurrency: 'PLN' });
  });

  test('is found once, where two in the same words are lost', async () => {
    const visit = await clinic.visit({ startsAt: hoursAfter(NOW, 10.5) }, { phone: PHONE });
    await clinic.delivery({ visit, kind: 'REMINDER', channel: 'SMS', reason: 'NO_APP' });
    await loseAnswer();
    answer = { verdict: 'LISTED', ids: ['SM1'] };
    house.time.time = minutes(1);
    await lookUpLostMessages(work());
    const rows = await clinic.deliveries();
    expect(rows.map(({ status }) => status).sort()).toEqual(['SENT', 'UNKNOWN']);
    expect(rows.map((one) => one.providerMessageId).sort()).toEqual(['SM1', null]);
  });

  test('tells the log no words of the provider, which may name the number', async () => {
    await loseAnswer();
    answer = new TransportError('TEMPORARY', `The 'To' number ${PHONE} is busy`, { cause: PHONE });
    const lines: object[] = [];
    const log = { ...silentLog, warn: (words: object) => void lines.push(words) };
    house.time.time = minutes(1);
    await lookUpLostMessages(house.work({ SMS: sms }, { log }));
    expect(lines).toEqual([{ clinicId: clinic.id, deliveryId: id, failure: 'TEMPORARY' }]);
  });

  test('that the provider never had is sent again', async () => {
    await loseAnswer();
    answer = { verdict: 'NOT_ACCEPTED' };
    house.time.time = minutes(1);
    await lookUpLostMessages(work());
    expect(await row()).toMatchObject({ status: 'PLANNED', handedOverAt: null, finishedAt: null });
    expect(await sendDueDeliveries(work())).toBe(1);
    expect(await row()).toMatchObject({ status: 'SENT', attempts: 2 });
    expect(await clinic.timeline(id)).toEqual([
      'CHECKED',
      'UNKNOWN ANSWER_LOST',
      'RETRYING NOT_ACCEPTED',
      'CHECKED',
      'SENT',
    ]);
  });

  test('that the provider never had has failed when it is of no use any more', async () => {
    await loseAnswer();
    answer = { verdict: 'NOT_ACCEPTED' };
    house.time.time = hoursAfter(NOW, 10);
    await lookUpLostMessages(work());
    expect(await row()).toMatchObject({ status: 'FAILED', reason: 'NOT_ACCEPTED' });
  });

  test('is asked for eight times after growing pauses, and then stays unknown', async () => {
    await loseAnswer();
    answer = new Error('503');
    const looks: number[] = [];
    for (let at = (await row())?.lookUpAt; at; at = (await row())?.lookUpAt) {
      looks.push((at.getTime() - NOW.getTime()) / 60_000);
      house.time.time = at;
      await lookUpLostMessages(work());
    }
    expect(looks).toHaveLength(8);
    const pauses = looks.map((at, index) => at - (looks[index - 1] ?? 0));
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(await row()).toMatchObject({ status: 'UNKNOWN', lookUps: 8 });
    expect(asked).toHaveLength(8);
  });

  test('is asked for by one of two processes', async () => {
    await loseAnswer();
    house.time.time = minutes(1);
    const counts = await Promise.all([lookUpLostMessages(work()), lookUpLostMessages(work())]);
    expect(counts.reduce((a, b) => a + b)).toBe(1);
    expect(asked).toHaveLength(1);
  });

  test('keeps what a callback told meanwhile', async () => {
    await loseAnswer();
    house.time.time = minutes(1);
    sms.lookUp = async () => {
      await house.db
        .updateTable('delivery')
        .set({ status: 'SENT', status_reason: null, provider_message_id: 'SM7' })
        .execute();
      return { verdict: 'NOT_ACCEPTED' };
    };
    await lookUpLostMessages(work());
    expect(await row()).toMatchObject({ status: 'SENT', providerMessageId: 'SM7' });
  });

  test('with its worker is asked for too', async () => {
    await handOverDeliveries(work(), await claimDeliveries(work(), 10));
    house.time.time = minutes(0.6);
    await sendDueDeliveries(work());
    expect(await row()).toMatchObject({ status: 'UNKNOWN', recipient: PHONE, lookUpAt: minutes(1.6) });
    answer = { verdict: 'ACCEPTED', id: 'SM1' };
    house.time.time = minutes(1.6);
    await lookUpLostMessages(work());
    expect(await row()).toMatchObject({ status: 'SENT', providerMessageId: 'SM1' });
  });

  test('of a provider that cannot be asked stays unknown', async () => {
    const silent = collectingTransport<SmsMessage>('gateway');
    silent.fail = () => new TransportError('ANSWER_LOST', 'socket hang up');
    await sendDueDeliveries(house.work({ SMS: silent }));
    expect(await row()).toMatchObject({ status: 'UNKNOWN', lookUpAt: null });
    house.time.time = hoursAfter(NOW, 5);
    expect(await lookUpLostMessages(house.work({ SMS: silent }))).toBe(0);
  });

  test('of a provider that tells repetitions is sent again', async () => {
    const knowing = collectingTransport<SmsMessage>('gateway', { idempotent: true });
    knowing.fail = () => new TransportError('ANSWER_LOST', 'socket hang up');
    await sendDueDeliveries(house.work({ SMS: knowing }));
    expect(await row()).toMatchObject({ status: 'PLANNED', attempts: 1 });
    knowing.fail = null;
    house.time.time = hoursAfter(NOW, 1);
    expect(await sendDueDeliveries(house.work({ SMS: knowing }))).toBe(1);
    expect(await row()).toMatchObject({ status: 'SENT', attempts: 2 });
  });
});
