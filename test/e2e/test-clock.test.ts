import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { advanceTestClock } from '../../src/services/clinic/advance-test-clock.js';
import { deliveriesDueInClinic } from '../../src/services/messaging/deliveries-due-in-clinic.js';
import { handOverDeliveries } from '../../src/services/messaging/hand-over-deliveries.js';
import { deliver, sendDueDeliveries } from '../../src/services/messaging/send-due-deliveries.js';
import { claimDeliveries } from '../support/claim-deliveries.js';
import {
  type DeliveryHouse,
  hoursAfter,
  NOW,
  openDeliveryHouse,
  type TestClinic,
} from '../support/delivery-rows.js';
import { until } from '../support/retorna.js';

let house: DeliveryHouse;
beforeAll(async () => {
  house = await openDeliveryHouse();
});
afterAll(() => house.close());

const sandbox = () => house.clinic({ sandbox: true, testClock: NOW });
const advance = (clinic: TestClinic, to: Date) =>
  advanceTestClock(clinic.scope, to, [deliveriesDueInClinic(house.work())]);

async function book(clinic: TestClinic, count: number) {
  for (let i = 0; i < count; i++) {
    const visit = await clinic.visit();
    const dueAt = hoursAfter(visit.startsAt, -48);
    await clinic.delivery({ visit, kind: 'REMINDER', reason: 'LEAD_OVER_72_H', dueAt });
  }
}

const clockOf = async (clinic: TestClinic) => (await clinic.scope.clock.now()).toISOString();

describe('a test clock', () => {
  test('delivers what is due on the way, each at its own time and in order, and stops where it was told', async () => {
    const clinic = await sandbox();
    await book(clinic, 300);
    const to = hoursAfter(NOW, 52 + 249.5);
    expect(await advance(clinic, to)).toEqual({ now: to, delivered: 250 });
    expect(await clockOf(clinic)).toBe(to.toISOString());
    const mails = await clinic.mailbox();
    expect(mails.map(({ receivedAt }) => receivedAt)).toEqual(
      Array.from({ length: 250 }, (_, index) => hoursAfter(NOW, 52 + index)),
    );
    const deliveries = await clinic.deliveries();
    expect(mails.map(({ deliveryId }) => deliveryId)).toEqual(deliveries.slice(0, 250).map(({ id }) => id));
    expect(deliveries.slice(250).every(({ status }) => status === 'PLANNED')).toBe(true);
  });

  test('delivers what is due at the very instant that it is moved to', async () => {
    const clinic = await sandbox();
    await book(clinic, 1);
    expect((await advance(clinic, hoursAfter(NOW, 52))).delivered).toBe(1);
  });

  test('delivers in one call that was due long before, at the time that the clock shows', async () => {
    const clinic = await sandbox();
    await book(clinic, 1);
    await house.db
      .updateTable('delivery')
      .set({ due_at: hoursAfter(NOW, -5), attempt_at: hoursAfter(NOW, -5) })
      .where('clinic_id', '=', clinic.id)
      .execute();
    await advance(clinic, hoursAfter(NOW, 1));
    expect((await clinic.mailbox())[0]?.receivedAt).toEqual(NOW);
  });

  test('does nothing in another clinic', async () => {
    const [clinic, other] = [await sandbox(), await sandbox()];
    await book(other, 2);
    expect((await advance(clinic, hoursAfter(NOW, 500))).delivered).toBe(0);
    expect(await clockOf(other)).toBe(NOW.toISOString());
    expect(await other.mailbox()).toEqual([]);
  });

  test('moves forward only, and may be told where it stands', async () => {
    const clinic = await sandbox();
    await expect(advance(clinic, hoursAfter(NOW, -1))).rejects.toMatchObject({
      userErrors: [{ code: 'CLOCK_MOVES_FORWARD_ONLY', path: ['input', 'to'] }],
    });
    expect(await advance(clinic, NOW)).toEqual({ now: NOW, delivered: 0 });
  });

  test.each([
    ['a real clinic', { sandbox: false }],
    ['a sandbox that lives in real time', { sandbox: true }],
  ])('of %s cannot be moved', async (_, options) => {
    const clinic = await house.clinic(options);
    await expect(advance(clinic, hoursAfter(NOW, 1))).rejects.toMatchObject({
      userErrors: [{ code: 'NOT_A_SANDBOX', path: ['input', 'to'] }],
    });
  });

  test('does not wait for a worker that died holding messages', async () => {
    const clinic = await sandbox();
    await book(clinic, 3);
    await house.db
      .updateTable('clinic')
      .set({ test_clock: hoursAfter(NOW, 60) })
      .where('id', '=', clinic.id)
      .execute();
    const work = house.work();
    const claimed = await claimDeliveries(work, 10);
    await handOverDeliveries(work, claimed.slice(0, 2));
    expect((await advance(clinic, hoursAfter(NOW, 61))).delivered).toBe(3);
    expect(await deliver(work, claimed)).toBe(0);
    expect(await clinic.mailbox()).toHaveLength(3);
  });

  test('moved by two calls and swept by two workers at once, still delivers each message once and in order', async () => {
    const clinic = await sandbox();
    await book(clinic, 250);
    const to = hoursAfter(NOW, 400);
    let moving = true;
    const sweep = async () => {
      while (moving) await sendDueDeliveries(house.work());
    };
    const sweeps = [sweep(), sweep()];
    const moved = await Promise.all(
      [hoursAfter(NOW, 200), to].map((instant) => advance(clinic, instant).catch(String)),
    );
    moving = false;
    await Promise.all(sweeps);
    expect(moved[1]).toMatchObject({ now: to });
    const mails = await clinic.mailbox();
    expect(mails.map(({ deliveryId }) => deliveryId)).toEqual(
      (await clinic.deliveries()).map(({ id }) => id),
    );
  });

  /** Makes the clock and a worker wait for each other; null: the database gave up the worker, and the clock had nothing to do again. */
  async function waitInACircle() {
    const clinic = await sandbox();
    await book(clinic, 2);
    const to = hoursAfter(NOW, 60);
    await house.db.updateTable('clinic').set({ test_clock: to }).where('id', '=', clinic.id).execute();
    const [first, second] = await claimDeliveries(house.work(), 10);
    let moving: Promise<unknown> = Promise.resolve();
    const worker = house.db.transaction().execute(async (tx) => {
      const touch = (id = '') =>
        tx.updateTable('delivery').set({ last_error: 'touched' }).where('id', '=', id).execute();
      await touch(second?.id);
      moving = advance(clinic, to).catch((error: unknown) => error);
      await until(
        () =>
          sql`select from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`.execute(house.db),
        ({ rows }) => rows.length > 0,
      );
      await touch(first?.id);
    });
    const givenUp = await worker.then(
      () => false,
      (error: { code?: string }) => error.code === '40P01',
    );
    const moved = await moving;
    return givenUp ? null : { to, moved };
  }

  test('begins again when it and a worker wait for each other', async () => {
    // Whoever has waited for a second is given up: on a machine that is slow that may be the worker.
    let met = await waitInACircle();
    for (let tries = 1; met === null && tries < 5; tries++) met = await waitInACircle();
    expect(met?.moved).toEqual({ now: met?.to, delivered: 2 });
  });

  test('takes turns among kinds of work by when they are due', async () => {
    const clinic = await sandbox();
    await book(clinic, 4);
    const turns: string[] = [];
    const other = [hoursAfter(NOW, 53.5), hoursAfter(NOW, 54.5)];
    const deliveries = deliveriesDueInClinic(house.work());
    await advanceTestClock(clinic.scope, hoursAfter(NOW, 80), [
      {
        nextDueAt: (db, clinicId, through) => deliveries.nextDueAt(db, clinicId, through),
        async run(db, clinicId, through) {
          const sent = await deliveries.run(db, clinicId, through);
          turns.push(`${sent} messages`);
          return sent;
        },
      },
      {
        nextDueAt: async () => other[0] ?? null,
        async run() {
          turns.push(`other at ${(other.shift()?.getTime() ?? 0) - NOW.getTime()}`);
          return 0;
        },
      },
    ]);
    expect(turns).toEqual([
      '2 messages',
      'other at 192600000',
      '1 messages',
      'other at 196200000',
      '1 messages',
    ]);
  });
});
