// Visits change while switches are turned: each waits for the other in one order (mission.md, section 1, "Reminder").
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { setCalendarNotifications } from '../../src/services/clinic/set-calendar-notifications.js';
import { setClinicNotifications } from '../../src/services/clinic/set-clinic-notifications.js';
import { planVisitDeliveries } from '../../src/services/messaging/plan-visit-deliveries.js';
import { Scope } from '../../src/services/scope.js';
import { lockVisitToPlan } from '../../src/services/visits/change-visit.js';
import { type DeliveryHouse, NOW, openDeliveryHouse, type TestClinic } from '../support/delivery-rows.js';
import { until } from '../support/retorna.js';

let house: DeliveryHouse;
beforeAll(async () => {
  house = await openDeliveryHouse();
});
afterAll(() => house.close());

const otherScope = ({ scope }: TestClinic) => new Scope({ ...scope.parts, viewer: scope.viewer });
/** Until so many connections to this database wait for locks. */
const waiting = (count: number) =>
  until(
    async () =>
      (
        await sql<{ pid: number }>`
          select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
        `.execute(house.db)
      ).rows.length,
    (found) => found === count,
  );

test('a visit is cancelled while switches are turned, and neither waits in a circle', async () => {
  const clinic = await house.clinic();
  const visit = await clinic.visit();
  await clinic.scope.transaction((tx) => planVisitDeliveries(tx, [visit], NOW));
  const runs = { cancel: 0, calendar: 0, settings: 0 };
  const locked = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  const cancelled = clinic.scope.transaction(async (tx) => {
    runs.cancel += 1;
    await lockVisitToPlan(tx, visit.id);
    locked.resolve();
    await go.promise;
    await planVisitDeliveries(tx, [{ ...visit, status: 'CANCELLED', cancelledAt: NOW }], NOW);
  });
  await locked.promise;
  const { calendarId } = visit;
  const switched = otherScope(clinic).transaction((tx) => {
    runs.calendar += 1;
    return setCalendarNotifications(tx, { calendarId, enabledKinds: ['REMINDER'] });
  });
  await waiting(1);
  const set = otherScope(clinic).transaction((tx) => {
    runs.settings += 1;
    return setClinicNotifications(tx, { quietHours: null, marketingKinds: ['REMINDER'] });
  });
  await waiting(2);
  go.resolve();
  await Promise.all([cancelled, switched, set]);
  // Who is taken out of a circle by the database begins anew.
  expect(runs).toEqual({ cancel: 1, calendar: 1, settings: 1 });
});
