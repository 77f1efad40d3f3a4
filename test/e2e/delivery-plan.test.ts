import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NotificationKind } from '../../src/entities/messaging/delivery.js';
import { planVisitDeliveries } from '../../src/services/messaging/plan-visit-deliveries.js';
import { withdrawVisitDeliveries } from '../../src/services/messaging/withdraw-visit-deliveries.js';
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

const BOTH: NotificationKind[] = ['VISIT_BOOKED', 'REMINDER'];
const plan = (clinic: TestClinic, visit: TestVisit, enabledKinds = BOTH) =>
  clinic.scope.transaction((tx) => planVisitDeliveries(tx, visit, { enabledKinds }));
const planned = async (clinic: TestClinic) =>
  (await clinic.deliveries()).map(({ kind, dueAt }) => [kind, dueAt.toISOString()]);

describe('planning', () => {
  test('a booking of more than 72 hours ahead: at once, and 48 hours before', async () => {
    const clinic = await house.clinic();
    const visit = await clinic.visit({ startsAt: hoursAfter(NOW, 73) });
    await plan(clinic, visit);
    expect(await planned(clinic)).toEqual([
      ['VISIT_BOOKED', NOW.toISOString()],
      ['REMINDER', hoursAfter(NOW, 25).toISOString()],
    ]);
  });

  test('exactly 72 hours ahead: reminded 24 hours before', async () => {
    const clinic = await house.clinic();
    await plan(clinic, await clinic.visit({ startsAt: hoursAfter(NOW, 72) }));
    expect((await planned(clinic))[1]).toEqual(['REMINDER', hoursAfter(NOW, 48).toISOString()]);
  });

  test('less than 36 hours ahead: no reminder', async () => {
    const clinic = await house.clinic();
    await plan(clinic, await clinic.visit({ startsAt: hoursAfter(NOW, 35.9) }));
    expect(await planned(clinic)).toEqual([['VISIT_BOOKED', NOW.toISOString()]]);
  });

  test('a move plans a reminder and no second "booked"', async () => {
    const clinic = await house.clinic();
    await plan(clinic, await clinic.visit({ bookingNumber: 2 }));
    expect((await planned(clinic)).map(([kind]) => kind)).toEqual(['REMINDER']);
  });

  test('kinds that are switched off or muted are left out', async () => {
    const clinic = await house.clinic();
    await plan(clinic, await clinic.visit({ mutedKinds: ['VISIT_BOOKED'] }), BOTH);
    await plan(clinic, await clinic.visit(), ['VISIT_BOOKED']);
    expect((await planned(clinic)).map(([kind]) => kind)).toEqual(['VISIT_BOOKED', 'REMINDER']);
  });

  test('planning the same booking twice plans it once', async () => {
    const clinic = await house.clinic();
    const visit = await clinic.visit();
    await plan(clinic, visit);
    await plan(clinic, visit);
    expect(await planned(clinic)).toHaveLength(2);
  });

  test('tells this process after the commit, and not after a rollback', async () => {
    const clinic = await house.clinic();
    const visit = await clinic.visit();
    let told = 0;
    const silence = house.signals.on('deliveries-planned', () => told++);
    await expect(
      clinic.scope.transaction(async (tx) => {
        await planVisitDeliveries(tx, visit, { enabledKinds: BOTH });
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    expect(told).toBe(0);
    await plan(clinic, visit);
    expect(told).toBe(1);
    silence();
  });

  test('outside of a transaction is refused', async () => {
    const clinic = await house.clinic();
    const visit = await clinic.visit();
    await expect(planVisitDeliveries(clinic.scope, visit, { enabledKinds: BOTH })).rejects.toThrow(
      'transaction',
    );
  });
});

describe('withdrawing', () => {
  test('takes back what was planned, of this visit only, with the reason', async () => {
    const clinic = await house.clinic();
    const [moved, other] = [await clinic.visit(), await clinic.visit()];
    await plan(clinic, moved);
    await plan(clinic, other);
    const now = hoursAfter(NOW, 1);
    await clinic.scope.transaction((tx) => withdrawVisitDeliveries(tx, moved.id, 'VISIT_MOVED', now));
    for (const delivery of await clinic.deliveries()) {
      expect([delivery.status, delivery.reason, delivery.finishedAt]).toEqual(
        delivery.visitId === moved.id ? ['WITHDRAWN', 'VISIT_MOVED', now] : ['PLANNED', null, null],
      );
    }
  });
});
