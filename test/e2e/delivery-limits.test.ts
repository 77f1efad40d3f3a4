import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { nextSendingIn } from '../../src/services/messaging/next-sending.js';
import { sendDueDeliveries } from '../../src/services/messaging/send-due-deliveries.js';
import {
  type EmailMessage,
  type SmsMessage,
  TransportError,
} from '../../src/services/messaging/transport.js';
import { type CollectingTransport, collectingTransport } from '../support/collecting-transport.js';
import {
  type DeliveryHouse,
  hoursAfter,
  NOW,
  openDeliveryHouse,
  type TestClinic,
} from '../support/delivery-rows.js';

let house: DeliveryHouse;
let clinic: TestClinic;
let email: CollectingTransport<EmailMessage>;

beforeAll(async () => {
  house = await openDeliveryHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.clear();
  house.time.time = NOW;
  clinic = await house.clinic();
  email = collectingTransport('smtp');
});

const seconds = (count: number) => new Date(NOW.getTime() + count * 1000);
const rates = (rate: number) => ({ rates: { EMAIL: rate, SMS: rate, PUSH: rate } });
const work = (rate = 1000) => house.work({ EMAIL: email }, rates(rate));
const send = (rate?: number) => sendDueDeliveries(work(rate));

async function due(count: number) {
  for (let i = 0; i < count; i++) await clinic.delivery({ visit: await clinic.visit() });
}
const statuses = async () => {
  const counts: Record<string, number> = {};
  for (const { status } of await clinic.deliveries()) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};
const down = () => new TransportError('TEMPORARY', 'connection refused', { providerDown: true });

describe('a provider’s rate', () => {
  test('lets a second’s worth out at once, and then as time goes', async () => {
    await due(12);
    expect(await send(5)).toBe(5);
    expect(await send(5)).toBe(0);
    house.time.time = seconds(0.4);
    expect(await send(5)).toBe(2);
    house.time.time = seconds(100);
    expect(await send(5)).toBe(5);
    expect(await statuses()).toEqual({ SENT: 12 });
  });

  test('is shared by all workers', async () => {
    await due(30);
    const sent = await Promise.all([send(20), send(20), send(20)]);
    expect(sent.reduce((a, b) => a + b)).toBe(20);
  });

  test('is not used up by what is not sent after all', async () => {
    await due(4);
    await house.db.updateTable('patient').set({ do_not_contact: true }).execute();
    expect(await send(5)).toBe(0);
    await due(5);
    expect(await send(5)).toBe(5);
  });

  test('of one channel leaves the others alone, and sandboxes', async () => {
    const sms = collectingTransport<SmsMessage>('twilio');
    const sandbox = await house.clinic({ sandbox: true });
    await due(2);
    const visit = await clinic.visit({}, { phone: '+48501234567' });
    await clinic.delivery({ visit, channel: 'SMS', reason: 'NO_APP' });
    for (let i = 0; i < 3; i++) await sandbox.delivery({ visit: await sandbox.visit() });
    const slow = house.work({ EMAIL: email, SMS: sms }, { rates: { EMAIL: 1, SMS: 100, PUSH: 1 } });
    expect(await sendDueDeliveries(slow)).toBe(1 + 1 + 3);
  });

  test('says when it is worth looking again', async () => {
    await due(3);
    await send(2);
    expect(await nextSendingIn(work(2), ['EMAIL'])).toBeCloseTo(500);
    house.time.time = seconds(1);
    await send(2);
    house.time.time = seconds(10);
    expect(await nextSendingIn(work(2), ['EMAIL'])).toBeNull();
    await clinic.delivery({ visit: await clinic.visit(), dueAt: seconds(12) });
    expect(await nextSendingIn(work(2), ['EMAIL'])).toBeCloseTo(2000);
    expect(await nextSendingIn(work(2), ['SMS'])).toBeNull();
  });
});

describe('a provider that is down', () => {
  test('is left alone for 30 s after five failures in a row, and no tries are wasted', async () => {
    await due(25);
    email.fail = down;
    await send();
    // The first batch was under way when it showed.
    const tried = (await clinic.deliveries()).filter(({ attempts }) => attempts > 0).length;
    expect(tried).toBe(10);
    house.time.time = seconds(29.9);
    expect(await send()).toBe(0);
    expect((await clinic.deliveries()).filter(({ attempts }) => attempts > 0)).toHaveLength(tried);
  });

  test('is tried with one message, and for twice as long left alone while it fails', async () => {
    await due(25);
    email.fail = down;
    await send();
    const attempts = async () =>
      (await clinic.deliveries()).reduce((sum, delivery) => sum + delivery.attempts, 0);
    for (const [at, tries] of [
      [30, 11],
      [89, 11],
      [90, 12],
      [209, 12],
      [210, 13],
    ] as const) {
      house.time.time = seconds(at);
      await send();
      expect([at, await attempts()]).toEqual([at, tries]);
    }
    house.time.time = hoursAfter(NOW, 1);
    email.fail = null;
    expect(await send()).toBe(25);
  });

  test('is left alone for 10 minutes at most', async () => {
    await due(12);
    email.fail = down;
    await house.db
      .insertInto('provider')
      .values({ name: 'smtp', tokens: 10, refilled_at: NOW, failures: 40, open_until: NOW })
      .execute();
    await send();
    const row = await house.db.selectFrom('provider').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ failures: 41, open_until: seconds(600) });
  });

  test('and works again takes everything that waited', async () => {
    await due(12);
    email.fail = down;
    await send();
    email.fail = null;
    house.time.time = seconds(30);
    // The ten that were tried wait for their own pauses.
    expect(await send()).toBe(2);
    const row = await house.db.selectFrom('provider').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ failures: 0, open_until: null });
  });

  test('whose trial message is not sent after all is tried with the next', async () => {
    await due(2);
    await house.db
      .insertInto('provider')
      .values({ name: 'smtp', tokens: 10, refilled_at: NOW, failures: 5, open_until: NOW })
      .execute();
    await house.db
      .updateTable('patient')
      .set({ do_not_contact: true })
      .where(
        'id',
        '=',
        (
          await house.db
            .selectFrom('delivery')
            .select('patient_id')
            .orderBy('attempt_at')
            .orderBy('id')
            .executeTakeFirstOrThrow()
        ).patient_id ?? '',
      )
      .execute();
    expect(await send()).toBe(1);
  });

  test('is not taken for down when it refuses messages', async () => {
    await due(25);
    email.fail = () => new TransportError('MESSAGE_REFUSED', '554 spam');
    await send();
    expect(await statuses()).toEqual({ FAILED: 25 });
  });

  test('is not taken for one that works because a text cannot be written', async () => {
    await due(1);
    await house.db
      .insertInto('provider')
      .values({ name: 'smtp', tokens: 10, refilled_at: NOW, failures: 5, open_until: NOW })
      .execute();
    await house.db.updateTable('branch').set({ time_zone: 'Nowhere/Nowhere' }).execute();
    await send();
    const row = await house.db.selectFrom('provider').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ failures: 5 });
  });

  test('holds up no other channel', async () => {
    const sms = collectingTransport<SmsMessage>('twilio');
    await due(12);
    email.fail = down;
    await send();
    const visit = await clinic.visit({}, { phone: '+48501234567' });
    await clinic.delivery({ visit, channel: 'SMS', reason: 'NO_APP' });
    expect(await sendDueDeliveries(house.work({ EMAIL: email, SMS: sms }))).toBe(1);
  });
});

describe('a provider that works and asks to be left alone', () => {
  test('is, and then goes on at its rate', async () => {
    await due(25);
    email.fail = () => new TransportError('TEMPORARY', '429', { retryAfter: 20 });
    await send();
    email.fail = null;
    const tried = (await clinic.deliveries()).filter(({ attempts }) => attempts > 0).length;
    expect(tried).toBe(10);
    house.time.time = seconds(19.9);
    expect(await send()).toBe(0);
    house.time.time = seconds(20);
    expect(await send()).toBe(15);
  });
});

describe('another try', () => {
  test('waits for an hour at most, whatever the provider asks', async () => {
    await due(1);
    email.fail = () => new TransportError('TEMPORARY', '429', { retryAfter: 10_000_000 });
    await send();
    expect((await clinic.deliveries())[0]).toMatchObject({ status: 'PLANNED', attemptAt: seconds(3600) });
  });

  test('waits as long as the provider asks', async () => {
    await due(1);
    email.fail = () => new TransportError('TEMPORARY', '429', { retryAfter: 600 });
    await send();
    const [delivery] = await clinic.deliveries();
    expect(delivery).toMatchObject({ status: 'PLANNED', attemptAt: seconds(600) });
    expect(await clinic.timeline(delivery?.id ?? '')).toEqual(['CHECKED', 'RETRYING']);
  });
});

describe('what has become useless', () => {
  test('is suppressed although its channel cannot be used', async () => {
    await due(1);
    expect(await sendDueDeliveries(house.work())).toBe(0);
    expect(await statuses()).toEqual({ PLANNED: 1 });
    await house.db
      .updateTable('delivery')
      .set({ useful_until: seconds(1) })
      .execute();
    house.time.time = seconds(1);
    await sendDueDeliveries(house.work());
    expect((await clinic.deliveries())[0]).toMatchObject({
      status: 'SUPPRESSED',
      reason: 'NO_LONGER_USEFUL',
    });
  });
});
