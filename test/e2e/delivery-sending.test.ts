import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { handOverDeliveries } from '../../src/services/messaging/hand-over-deliveries.js';
import { planVisitDeliveries } from '../../src/services/messaging/plan-visit-deliveries.js';
import { recordOutcomes } from '../../src/services/messaging/record-outcomes.js';
import { recoverLeases } from '../../src/services/messaging/recover-leases.js';
import { deliver, sendDueDeliveries } from '../../src/services/messaging/send-due-deliveries.js';
import { sendOne } from '../../src/services/messaging/send-one.js';
import { type EmailMessage, type Transport, TransportError } from '../../src/services/messaging/transport.js';
import { claimDeliveries } from '../support/claim-deliveries.js';
import {
  type DeliveryHouse,
  hoursAfter,
  NOW,
  openDeliveryHouse,
  type TestClinic,
  type TestVisit,
} from '../support/delivery-rows.js';

let house: DeliveryHouse;
beforeAll(async () => {
  house = await openDeliveryHouse();
});
afterAll(() => house.close());

/** Only what the test itself plans may be due. */
beforeEach(async () => {
  house.time.time = NOW;
  await house.clear();
});

const plan = (clinic: TestClinic, visit: TestVisit) => clinic.emails(visit);
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

/** Keeps what it is given; `fail` makes it throw. */
function collectingTransport(idempotent = false) {
  const sent: EmailMessage[] = [];
  const transport: Transport<EmailMessage> & { sent: EmailMessage[]; fail: Error | null } = {
    provider: 'smtp',
    idempotent,
    sent,
    fail: null,
    async send(message) {
      if (this.fail !== null) throw this.fail;
      sent.push(message);
      return { id: `provider-${message.deliveryId}`, provider: 'smtp' };
    },
    close: () => undefined,
  };
  return transport;
}

async function setVisit(visit: TestVisit, columns: Record<string, unknown>) {
  await house.db.updateTable('visit').set(columns).where('id', '=', visit.id).execute();
}

describe('what is due', () => {
  test('is sent once, and what is due later stays', async () => {
    const clinic = await house.clinic();
    await plan(clinic, await clinic.visit());
    const transport = collectingTransport();
    expect(await sendDueDeliveries(house.work({ EMAIL: transport }))).toBe(1);
    expect(await sendDueDeliveries(house.work({ EMAIL: transport }))).toBe(0);
    expect(transport.sent).toHaveLength(1);
    const [booked, reminder] = await clinic.deliveries();
    expect(booked).toMatchObject({ kind: 'VISIT_BOOKED', status: 'SENT', attempts: 1, finishedAt: NOW });
    expect(reminder).toMatchObject({ kind: 'REMINDER', status: 'PLANNED', attempts: 0 });
  });

  test('in a sandbox goes to its mailbox and never to the world', async () => {
    const clinic = await house.clinic({ sandbox: true });
    await plan(clinic, await clinic.visit());
    const transport = collectingTransport();
    await sendDueDeliveries(house.work({ EMAIL: transport }));
    expect(transport.sent).toEqual([]);
    expect(await clinic.mailbox()).toHaveLength(1);
  });

  test('goes by the test clock where there is one', async () => {
    const clinic = await house.clinic({ sandbox: true, testClock: hoursAfter(NOW, -1) });
    await plan(clinic, await clinic.visit());
    expect(await sendDueDeliveries(house.work())).toBe(0);
    await house.db.updateTable('clinic').set({ test_clock: NOW }).where('id', '=', clinic.id).execute();
    expect(await sendDueDeliveries(house.work())).toBe(1);
    expect((await clinic.mailbox())[0]?.receivedAt).toEqual(NOW);
  });

  test('stays planned while there is nothing to send with', async () => {
    const clinic = await house.clinic();
    await plan(clinic, await clinic.visit());
    expect(await sendDueDeliveries(house.work())).toBe(0);
    expect((await clinic.deliveries())[0]?.status).toBe('PLANNED');
    expect(await sendDueDeliveries(house.work({ EMAIL: collectingTransport() }))).toBe(1);
  });

  test('of 450 messages, two workers at once send each exactly once', async () => {
    const clinic = await house.clinic({ sandbox: true });
    const real = await house.clinic();
    for (let i = 0; i < 225; i++) {
      await plan(clinic, await clinic.visit());
      await plan(real, await real.visit());
    }
    const transport = collectingTransport();
    const sent = await Promise.all([1, 2].map(() => sendDueDeliveries(house.work({ EMAIL: transport }))));
    expect(sent[0] ?? 0).toBeGreaterThan(0);
    expect(sent.reduce((a, b) => a + b)).toBe(450);
    expect(new Set(transport.sent.map((message) => message.deliveryId)).size).toBe(225);
    expect(transport.sent).toHaveLength(225);
    expect(await clinic.mailbox()).toHaveLength(225);
  });

  test('goes back when the worker is told to stop', async () => {
    const clinic = await house.clinic();
    for (let i = 0; i < 30; i++) await plan(clinic, await clinic.visit());
    const stopping = new AbortController();
    const transport = collectingTransport();
    const send = transport.send.bind(transport);
    transport.send = (message) => {
      stopping.abort();
      return send(message);
    };
    const sent = await sendDueDeliveries(house.work({ EMAIL: transport }), stopping.signal);
    expect(sent).toBe(10);
    const booked = (await clinic.deliveries()).filter(({ kind }) => kind === 'VISIT_BOOKED');
    expect(booked.filter(({ status }) => status === 'PLANNED')).toHaveLength(20);
  });
});

describe('what no longer fits is suppressed with its reason', () => {
  const cases: [string, (visit: TestVisit, clinic: TestClinic) => Promise<unknown>][] = [
    ['VISIT_CANCELLED', (visit) => setVisit(visit, { status: 'CANCELLED' })],
    ['VISIT_NOT_AHEAD', (visit) => setVisit(visit, { status: 'ARRIVED' })],
    ['VISIT_MOVED', (visit) => setVisit(visit, { booking_number: 2 })],
    ['VISIT_STARTED', (visit) => setVisit(visit, { starts_at: NOW })],
    ['KIND_MUTED', (visit) => setVisit(visit, { muted_kinds: ['VISIT_BOOKED'] })],
    ['KIND_SWITCHED_OFF', (_, clinic) => clinic.setCalendar({ enabled_kinds: ['REMINDER'] })],
    ['PATIENT_ARCHIVED', (visit) => setPatient(visit, { archived_at: NOW })],
    ['PATIENT_DECEASED', (visit) => setPatient(visit, { deceased_at: NOW })],
    ['PATIENT_DO_NOT_CONTACT', (visit) => setPatient(visit, { do_not_contact: true })],
    ['NO_ADDRESS', (visit) => setPatient(visit, { email: null })],
    ['NO_LONGER_USEFUL', () => house.db.updateTable('delivery').set({ useful_until: NOW }).execute()],
  ];
  const setPatient = (visit: TestVisit, columns: Record<string, unknown>) =>
    house.db.updateTable('patient').set(columns).where('id', '=', visit.patientId).execute();

  test.each(cases)('%s', async (reason, change) => {
    const clinic = await house.clinic();
    const visit = await clinic.visit();
    await plan(clinic, visit);
    await change(visit, clinic);
    const transport = collectingTransport();
    expect(await sendDueDeliveries(house.work({ EMAIL: transport }))).toBe(0);
    expect(transport.sent).toEqual([]);
    expect((await clinic.deliveries()).find(({ kind }) => kind === 'VISIT_BOOKED')).toMatchObject({
      status: 'SUPPRESSED',
      reason,
      attempts: 0,
      handedOverAt: null,
      finishedAt: NOW,
    });
  });
});

describe('a cancellation', () => {
  const cancel = (clinic: TestClinic, visit: TestVisit, meanwhile = async () => undefined as unknown) =>
    clinic.scope.transaction(async (tx) => {
      await tx.db
        .updateTable('visit')
        .set({ status: 'CANCELLED' })
        .where('clinic_id', '=', clinic.id)
        .where('id', '=', visit.id)
        .execute();
      await meanwhile();
      const cancelled = { status: 'CANCELLED', cancelledAt: NOW, cancelledBy: 'PATIENT' } as const;
      await planVisitDeliveries(tx, [{ ...visit, ...cancelled }], NOW);
    });

  test('between the claim and the handing over comes in time', async () => {
    const clinic = await house.clinic();
    const visit = await clinic.visit();
    await plan(clinic, visit);
    const transport = collectingTransport();
    const work = house.work({ EMAIL: transport });
    const claimed = await claimDeliveries(work, 10);
    await cancel(clinic, visit);
    expect(await deliver(work, claimed)).toBe(0);
    expect(transport.sent).toEqual([]);
    expect((await clinic.deliveries()).map(({ status }) => status)).toEqual(['WITHDRAWN', 'WITHDRAWN']);
  });

  test('that holds the visit makes the sender wait, and wins', async () => {
    const clinic = await house.clinic();
    const visit = await clinic.visit();
    await plan(clinic, visit);
    const transport = collectingTransport();
    const work = house.work({ EMAIL: transport });
    const claimed = await claimDeliveries(work, 10);
    let sending: Promise<number> | undefined;
    await cancel(clinic, visit, async () => {
      sending = deliver(work, claimed);
    });
    expect(await sending).toBe(0);
    expect(transport.sent).toEqual([]);
  });

  test('after the handing over leaves what is on its way', async () => {
    const clinic = await house.clinic({ sandbox: true });
    const visit = await clinic.visit();
    await plan(clinic, visit);
    const work = house.work();
    await handOverDeliveries(work, await claimDeliveries(work, 10));
    await cancel(clinic, visit);
    const [booked, reminder] = await clinic.deliveries();
    expect([booked?.status, reminder?.status]).toEqual(['LEASED', 'WITHDRAWN']);
  });

  test('of a message whose worker died keeps it from being sent again', async () => {
    const clinic = await house.clinic({ sandbox: true });
    const visit = await clinic.visit();
    await plan(clinic, visit);
    const work = house.work();
    await handOverDeliveries(work, await claimDeliveries(work, 10));
    await cancel(clinic, visit);
    house.time.time = later(31);
    expect(await sendDueDeliveries(work)).toBe(0);
    expect((await clinic.deliveries())[0]).toMatchObject({ status: 'SUPPRESSED', reason: 'VISIT_CANCELLED' });
    expect(await clinic.mailbox()).toEqual([]);
  });
});

describe('a worker that fell silent', () => {
  test('before the handing over: another sends it, and the first can no longer', async () => {
    const clinic = await house.clinic();
    await plan(clinic, await clinic.visit());
    const transport = collectingTransport();
    const work = house.work({ EMAIL: transport });
    const stale = await claimDeliveries(work, 10);
    expect(await sendDueDeliveries(work)).toBe(0);
    house.time.time = later(30);
    expect(await sendDueDeliveries(work)).toBe(1);
    expect(await deliver(work, stale)).toBe(0);
    expect(transport.sent).toHaveLength(1);
  });

  test('cannot send what another now holds', async () => {
    const clinic = await house.clinic();
    await plan(clinic, await clinic.visit());
    const transport = collectingTransport();
    const work = house.work({ EMAIL: transport });
    const stale = await claimDeliveries(work, 10);
    house.time.time = later(31);
    await recoverLeases(work, 10);
    const fresh = await claimDeliveries(work, 10);
    expect(await deliver(work, stale)).toBe(0);
    expect(transport.sent).toEqual([]);
    expect(await deliver(work, fresh)).toBe(1);
  });

  test('in a sandbox after the handing over: another delivers, and what the first records has no effect', async () => {
    const clinic = await house.clinic({ sandbox: true });
    await plan(clinic, await clinic.visit());
    const work = house.work();
    const [stale] = await handOverDeliveries(work, await claimDeliveries(work, 10));
    if (stale === undefined) throw new Error('nothing was handed over');
    house.time.time = later(31);
    expect(await sendDueDeliveries(work)).toBe(1);
    const outcome = await sendOne(work, stale);
    const recorded = await recordOutcomes(work, [{ ...outcome, status: 'FAILED', error: 'too late' }]);
    expect(recorded).toBe(0);
    expect((await clinic.deliveries())[0]).toMatchObject({ status: 'SENT', lastError: null });
    expect(await clinic.mailbox()).toHaveLength(1);
  });

  test('with a transport that repeats: nobody knows, and it is not sent again', async () => {
    const clinic = await house.clinic();
    await plan(clinic, await clinic.visit());
    const transport = collectingTransport(false);
    const work = house.work({ EMAIL: transport });
    await handOverDeliveries(work, await claimDeliveries(work, 10));
    house.time.time = later(31);
    await sendDueDeliveries(work);
    expect((await clinic.deliveries())[0]).toMatchObject({ status: 'UNKNOWN', reason: 'ANSWER_LOST' });
    expect(transport.sent).toEqual([]);
  });

  test('with a transport that knows repetitions: it is sent again', async () => {
    const clinic = await house.clinic();
    await plan(clinic, await clinic.visit());
    const transport = collectingTransport(true);
    const work = house.work({ EMAIL: transport });
    await handOverDeliveries(work, await claimDeliveries(work, 10));
    house.time.time = later(31);
    expect(await sendDueDeliveries(work)).toBe(1);
    expect((await clinic.deliveries())[0]).toMatchObject({ status: 'SENT', attempts: 2 });
  });
});

describe('a failed try', () => {
  test('comes again after a pause, and then succeeds', async () => {
    const clinic = await house.clinic();
    await plan(clinic, await clinic.visit());
    const transport = collectingTransport();
    transport.fail = new TransportError('TEMPORARY', 'greylisted');
    const work = house.work({ EMAIL: transport });
    await sendDueDeliveries(work);
    const [waiting] = await clinic.deliveries();
    expect(waiting).toMatchObject({
      status: 'PLANNED',
      attempts: 1,
      lastError: 'greylisted',
      handedOverAt: null,
    });
    expect(waiting?.attemptAt.getTime()).toBeGreaterThanOrEqual(later(60).getTime());
    transport.fail = null;
    expect(await sendDueDeliveries(work)).toBe(0);
    house.time.time = later(72);
    expect(await sendDueDeliveries(work)).toBe(1);
    expect((await clinic.deliveries())[0]).toMatchObject({ status: 'SENT', attempts: 2 });
  });

  test('is the last when the message would come too late', async () => {
    const clinic = await house.clinic();
    await plan(clinic, await clinic.visit({ startsAt: later(59) }));
    const transport = collectingTransport();
    transport.fail = new TransportError('TEMPORARY', 'down');
    await sendDueDeliveries(house.work({ EMAIL: transport }));
    expect((await clinic.deliveries())[0]).toMatchObject({ status: 'FAILED', reason: 'NO_LONGER_USEFUL' });
  });

  test('with an answer that the database cannot keep leaves what others of its batch became', async () => {
    const clinic = await house.clinic();
    const [refused, sent] = [await clinic.visit({}, { email: 'full@example.com' }), await clinic.visit()];
    await plan(clinic, refused);
    await plan(clinic, sent);
    const transport = collectingTransport();
    const answer = new TransportError('TEMPORARY', `450 \0${'x'.repeat(994)}😀 try later`);
    const send = transport.send.bind(transport);
    transport.send = (message) =>
      message.to === 'full@example.com' ? Promise.reject(answer) : send(message);
    expect(await sendDueDeliveries(house.work({ EMAIL: transport }))).toBe(1);
    const booked = (await clinic.deliveries()).filter(({ kind }) => kind === 'VISIT_BOOKED');
    expect(booked.map(({ status }) => status).sort()).toEqual(['PLANNED', 'SENT']);
    expect(booked.find(({ status }) => status === 'PLANNED')?.lastError).toMatch(/^450 x+$/);
  });

  test('of one message leaves the others of its batch alone', async () => {
    const clinic = await house.clinic({ sandbox: true });
    const broken = await house.clinic({ sandbox: true, timeZone: 'Nowhere/Land' });
    await plan(broken, await broken.visit());
    await plan(clinic, await clinic.visit());
    expect(await sendDueDeliveries(house.work())).toBe(1);
    expect((await broken.deliveries())[0]).toMatchObject({ status: 'FAILED', reason: 'TEMPLATE_FAILED' });
  });
});
