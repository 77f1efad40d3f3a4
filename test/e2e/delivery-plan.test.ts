// Planning deliveries in the transaction of what they tell of, and taking them back, below the API (mission.md, section 1).
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type DeliveryPlan, planDeliveries } from '../../src/services/messaging/plan-delivery.js';
import { planVisitDeliveries, type VisitToPlan } from '../../src/services/messaging/plan-visit-deliveries.js';
import { replanVisits } from '../../src/services/messaging/replan-visits.js';
import { newId } from '../../src/services/new-id.js';
import {
  type DeliveryHouse,
  hoursAfter,
  NOW,
  openDeliveryHouse,
  type TestClinic,
} from '../support/delivery-rows.js';

let house: DeliveryHouse;
beforeAll(async () => {
  house = await openDeliveryHouse();
});
afterAll(() => house.close());

const plan = (clinic: TestClinic, visits: VisitToPlan[], now = NOW) =>
  clinic.scope.transaction((tx) => planVisitDeliveries(tx, visits, now));
const planned = async (clinic: TestClinic) =>
  (await clinic.deliveries())
    .map(({ kind, channel, dueAt }) => `${kind} ${channel} ${dueAt.toISOString()}`)
    .sort();
/** What the clinic's log is going to tell. */
const told = (clinic: TestClinic) =>
  house.db
    .selectFrom('event_outbox')
    .select(['kind', 'payload', 'occurred_at as occurredAt'])
    .where('clinic_id', '=', clinic.id)
    .orderBy('written')
    .execute();

describe('a visit’s deliveries', () => {
  test('are planned for each channel, with the steps of their timelines and events of the log', async () => {
    const clinic = await house.clinic();
    const visit = await clinic.visit({ startsAt: hoursAfter(NOW, 73) });
    await plan(clinic, [visit]);
    const [at, later, reminder] = [NOW, hoursAfter(NOW, 4), hoursAfter(NOW, 25)].map((one) =>
      one.toISOString(),
    );
    expect(await planned(clinic)).toEqual([
      `REMINDER EMAIL ${reminder}`,
      `REMINDER PUSH ${reminder}`,
      `VISIT_BOOKED EMAIL ${at}`,
      `VISIT_BOOKED PUSH ${at}`,
      `VISIT_BOOKED SMS ${later}`,
    ]);
    for (const { id, plannedReason } of await clinic.deliveries()) {
      expect(await clinic.timeline(id)).toEqual([`PLANNED ${plannedReason}`]);
    }
    const events = await told(clinic);
    expect(events.map(({ kind }) => kind)).toEqual(Array(5).fill('DELIVERY_PLANNED'));
    expect(events[0]).toMatchObject({
      occurredAt: NOW,
      payload: { visitId: visit.id, patientId: visit.patientId, calendarId: visit.calendarId },
    });
  });

  test('are planned once, however often they are planned', async () => {
    const clinic = await house.clinic();
    const visit = await clinic.visit();
    await plan(clinic, [visit]);
    await plan(clinic, [visit]);
    expect(await planned(clinic)).toHaveLength(5);
    expect(await told(clinic)).toHaveLength(5);
  });

  test('fall with a cancellation, of this visit only, with the reason and the step', async () => {
    const clinic = await house.clinic();
    const [cancelled, other] = [await clinic.visit(), await clinic.visit()];
    await plan(clinic, [cancelled, other]);
    const now = hoursAfter(NOW, 1);
    await plan(
      clinic,
      [{ ...cancelled, status: 'CANCELLED', cancelledAt: now, cancelledBy: 'PATIENT' }],
      now,
    );
    for (const { id, visitId, status, reason, finishedAt } of await clinic.deliveries()) {
      const ended = visitId === cancelled.id;
      expect([status, reason, finishedAt]).toEqual(
        ended ? ['WITHDRAWN', 'VISIT_CANCELLED', now] : ['PLANNED', null, null],
      );
      expect((await clinic.timeline(id)).at(-1)).toMatch(ended ? 'WITHDRAWN VISIT_CANCELLED' : /^PLANNED/);
    }
  });

  test('that are planned again say so', async () => {
    const clinic = await house.clinic();
    const visit = await clinic.visit();
    await plan(clinic, [visit]);
    await plan(clinic, [{ ...visit, mutedKinds: ['REMINDER'] }]);
    await plan(clinic, [visit]);
    const reminder = (await clinic.deliveries()).find(({ kind }) => kind === 'REMINDER');
    expect(reminder).toMatchObject({ status: 'PLANNED', reason: null, finishedAt: null });
    expect(await clinic.timeline(reminder?.id ?? '')).toEqual([
      'PLANNED LEAD_OVER_72_H',
      'WITHDRAWN KIND_MUTED',
      'REPLANNED LEAD_OVER_72_H',
    ]);
  });

  test('of thousands of visits are re-planned together', async () => {
    const clinic = await house.clinic();
    const patientId = await clinic.patient();
    const visits = await Promise.all(Array.from({ length: 1_200 }, () => clinic.visit({ patientId })));
    await plan(clinic, visits);
    await clinic.setCalendar({ enabled_kinds: ['REMINDER'] });
    const calendarId = visits[0]?.calendarId as string;
    await clinic.scope.transaction((tx) => replanVisits(tx, { calendarId, coming: true }, NOW));
    const counts = new Map<string, number>();
    for (const { kind, status } of await clinic.deliveries()) {
      const state = `${kind} ${status}`;
      counts.set(state, (counts.get(state) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({
      'VISIT_BOOKED WITHDRAWN': 3_600,
      'REMINDER PLANNED': 2_400,
    });
  });

  test('tell this process after the commit, and not after a rollback', async () => {
    const clinic = await house.clinic();
    const visit = await clinic.visit();
    let signals = 0;
    const silence = house.signals.on('deliveries-planned', () => signals++);
    await expect(
      clinic.scope.transaction(async (tx) => {
        await planVisitDeliveries(tx, [visit], NOW);
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    expect([signals, await planned(clinic)]).toEqual([0, []]);
    await plan(clinic, [visit]);
    expect(signals).toBe(1);
    silence();
  });

  test('are refused outside of a transaction', async () => {
    const clinic = await house.clinic();
    const visit = await clinic.visit();
    await expect(planVisitDeliveries(clinic.scope, [visit], NOW)).rejects.toThrow('transaction');
  });
});

describe('deliveries of rules, campaigns, points and tasks', () => {
  const message = (patientId: string, change: Partial<DeliveryPlan> = {}): DeliveryPlan =>
    ({
      patientId,
      branchId: null,
      kind: 'CAMPAIGN',
      subjectId: newId(),
      occasion: '2026',
      channels: ['EMAIL', 'SMS'],
      dueAt: hoursAfter(NOW, 1),
      usefulUntil: hoursAfter(NOW, 24),
      reason: 'CAMPAIGN',
      ...change,
    }) as DeliveryPlan;
  const planAll = (clinic: TestClinic, plans: DeliveryPlan[]) =>
    clinic.scope.transaction((tx) => planDeliveries(tx, plans, NOW));

  test('give their ids in order, the same when they are planned again', async () => {
    const clinic = await house.clinic();
    const patientId = await clinic.patient();
    const plans = [message(patientId), message(patientId, { channels: ['PUSH'] })];
    const ids = await planAll(clinic, plans);
    expect(await planAll(clinic, plans)).toEqual(ids);
    const rows = new Map((await clinic.deliveries()).map((row) => [row.id, row.channel]));
    expect(ids.map((id) => rows.get(id))).toEqual(['EMAIL', 'SMS', 'PUSH']);
    expect(await clinic.timeline(ids[0] as string)).toEqual(['PLANNED CAMPAIGN']);
  });

  test('go first by kind, and among rules by their priority', async () => {
    const clinic = await house.clinic();
    const patientId = await clinic.patient();
    const kinds = [
      ['POINTS_EXPIRING', undefined],
      ['CAMPAIGN', undefined],
      ['RETENTION_RULE', 7],
      ['RETENTION_RULE', 3],
      ['WIN_BACK', undefined],
    ] as const;
    for (const [kind, priority] of kinds) {
      await planAll(clinic, [
        message(patientId, { kind, channels: ['EMAIL'], ...(priority === undefined ? {} : { priority }) }),
      ]);
    }
    const rows = await house.db
      .selectFrom('delivery')
      .select(['kind', 'marketing', 'precedence'])
      .where('clinic_id', '=', clinic.id)
      .orderBy('precedence')
      .execute();
    expect(rows.map(({ kind, marketing, precedence }) => `${kind} ${marketing} ${precedence}`)).toEqual([
      'WIN_BACK true 1000',
      'RETENTION_RULE true 2003',
      'RETENTION_RULE true 2007',
      'CAMPAIGN true 3000',
      'POINTS_EXPIRING true 4000',
    ]);
  });

  test('that would be due when they are of no use are not planned', async () => {
    const clinic = await house.clinic();
    const dueAt = hoursAfter(NOW, 1);
    expect(await planAll(clinic, [message(await clinic.patient(), { dueAt, usefulUntil: dueAt })])).toEqual(
      [],
    );
    expect(await clinic.deliveries()).toEqual([]);
  });

  test('of care are marketing where the clinic says so', async () => {
    const clinic = await house.clinic();
    const patientId = await clinic.patient();
    await clinic.set({ marketing_kinds: ['FREED_SLOT_OFFER'] });
    await planAll(clinic, [
      message(patientId, { kind: 'FREED_SLOT_OFFER', reason: 'SLOT_FREED', channels: ['PUSH'] }),
    ]);
    const rows = house.db
      .selectFrom('delivery')
      .select(['marketing', 'precedence'])
      .where('clinic_id', '=', clinic.id);
    expect(await rows.execute()).toEqual([{ marketing: true, precedence: 0 }]);
  });
});
