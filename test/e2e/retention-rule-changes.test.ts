/** What becomes of messages when rules change, and whom several rules write to (mission.md, section 3). */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { type DeliveryHouse, NOW, openDeliveryHouse } from '../support/delivery-rows.js';
import { until } from '../support/retorna.js';
import { openRuleDesk, type RuleDesk } from '../support/rule-desk.js';
import { refusalsOf } from '../support/sandbox-house.js';

let house: DeliveryHouse;
let desk: RuleDesk;

beforeAll(async () => {
  house = await openDeliveryHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  house.time.time = NOW;
  desk = await openRuleDesk(house);
});

describe('a rule that is changed', () => {
  let patient: string;
  let rule: string;
  beforeEach(async () => {
    patient = await desk.person({ channels: ['EMAIL', 'SMS'], phone: '+48601234567' });
    await desk.visit(patient, '2026-03-02T07:00:00Z');
    rule = await desk.rule('after 30');
  });

  test('does not write twice for a visit, whatever is changed', async () => {
    await desk.go('2026-04-01T08:00:00Z');
    await desk.change(rule, { texts: [{ body: 'Other words.' }] });
    await desk.change(rule, { days: 31 });
    await desk.pause(rule);
    await desk.activate(rule);
    await desk.channel('SMS', true);
    await desk.change(rule, { days: 35, channels: ['EMAIL', 'SMS'] });
    await desk.channel('EMAIL', false);
    await desk.channel('EMAIL', true);
    await desk.go('2026-06-01T00:00:00Z');
    expect(await desk.messages()).toEqual(['after 30 EMAIL SENT 2026-04-01T08:00']);
  });

  test('plans anew what it had planned, once, and says which version it was sent under', async () => {
    await desk.go('2026-04-01T06:00:00Z');
    await desk.change(rule, { holdoutPercent: 0, channels: ['EMAIL', 'SMS'] });
    await desk.change(rule, { texts: [{ body: 'Other words.' }], priority: 7 });
    expect((await desk.find(rule))?.version).toBe(3);
    expect(await desk.messages()).toEqual(['after 30 EMAIL PLANNED 2026-04-01T08:00']);
    await desk.go('2026-04-01T08:00:00Z');
    expect(await desk.rows()).toMatchObject([{ status: 'SENT', version: 3 }]);
    expect(await desk.clinic.mailbox()).toHaveLength(1);
    const [row] = await desk.rows();
    expect(await desk.clinic.timeline(row?.id ?? '')).toEqual([
      'PLANNED RETENTION_RULE',
      'WITHDRAWN RULE_CHANGED',
      'REPLANNED RETENTION_RULE',
      'CHECKED',
      'SENT',
    ]);
    expect(await desk.recipients(rule)).toMatchObject([{ patientId: patient, version: 3, heldOut: false }]);
  });

  test('locks its messages in the order of their ids, as whoever takes them back does', async () => {
    const late = await desk.visit(await desk.person(), '2026-03-02T07:00:00Z', 'BOOKED');
    await desk.visit(await desk.person(), '2026-03-02T07:00:00Z');
    await desk.go('2026-04-01T06:00:00Z');
    // By its visit the last of the three is the second, as they are found without the index that has their ids.
    await sql`drop index delivery_mailing`.execute(house.db);
    await desk.setVisit(late, { status: 'COMPLETED' });
    expect(await desk.evaluate()).toBe(1);
    const [, second = '', third = ''] = (await desk.rows()).map(({ id }) => id).sort();
    const lock = (id: string) =>
      sql`select from delivery where clinic_id = ${desk.clinicId} and id = ${id} for no key update nowait`;
    const changed = await house.db.transaction().execute(async (tx) => {
      await lock(second).execute(tx);
      const change = desk.change(rule, { texts: [{ body: 'Other words.' }] });
      await until(
        () =>
          sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
            house.db,
          ),
        ({ rows }) => rows.length === 1,
      );
      await lock(third).execute(tx);
      return { change };
    });
    expect((await changed.change).version).toBe(2);
    expect((await desk.rows()).map(({ version }) => version)).toEqual([2, 2, 2]);
  });

  test('withdraws what it had planned for others than now, and finds those of its new days', async () => {
    const other = await desk.person();
    await desk.visit(other, '2026-03-03T07:00:00Z');
    await desk.go('2026-04-01T06:00:00Z');
    await desk.change(rule, { days: 29 });
    expect(await desk.messages(patient)).toEqual(['after 30 EMAIL WITHDRAWN RULE_CHANGED 2026-04-01T08:00']);
    expect(await desk.messages(other)).toEqual(['after 30 EMAIL PLANNED 2026-04-01T08:00']);
    await desk.change(rule, { days: 30 });
    await desk.go('2026-05-01T00:00:00Z');
    expect(await desk.sent()).toEqual(['after 30 2026-04-01T08:00', 'after 30 2026-04-02T08:00']);
  });

  test('paused, withdraws; activated again before the morning, it writes; after it, not', async () => {
    const other = await desk.person();
    await desk.visit(other, '2026-03-03T07:00:00Z');
    await desk.go('2026-04-01T06:00:00Z');
    await desk.pause(rule);
    expect(await desk.messages()).toEqual(['after 30 EMAIL WITHDRAWN RULE_PAUSED 2026-04-01T08:00']);
    expect(await desk.recipients(rule)).toEqual([]);
    await desk.go('2026-04-01T07:00:00Z');
    await desk.activate(rule);
    await desk.go('2026-04-02T06:00:00Z');
    await desk.pause(rule);
    await desk.go('2026-04-02T08:00:00.001Z');
    await desk.activate(rule);
    await desk.go('2026-05-01T00:00:00Z');
    expect(await desk.messages()).toEqual([
      'after 30 EMAIL SENT 2026-04-01T08:00',
      'after 30 EMAIL WITHDRAWN RULE_PAUSED 2026-04-02T08:00',
    ]);
  });

  test('archived, writes no more; a channel that is off, neither', async () => {
    await desk.go('2026-04-01T06:00:00Z');
    await desk.channel('EMAIL', false);
    expect(await desk.messages()).toEqual(['after 30 EMAIL WITHDRAWN CHANNEL_SWITCHED_OFF 2026-04-01T08:00']);
    await desk.channel('EMAIL', true);
    expect(await desk.messages()).toEqual(['after 30 EMAIL PLANNED 2026-04-01T08:00']);
    await desk.archive(rule);
    await desk.go('2026-05-01T00:00:00Z');
    expect(await desk.messages()).toEqual(['after 30 EMAIL WITHDRAWN RULE_ARCHIVED 2026-04-01T08:00']);
  });
});

describe('several rules', () => {
  test('go by priority, and the cap meets the others', async () => {
    const patient = await desk.person();
    await desk.visit(patient, '2026-03-02T07:00:00Z');
    await desk.rule('third', { priority: 3 });
    await desk.rule('first', { priority: 1 });
    await desk.rule('second', { priority: 2 });
    await desk.go('2026-04-10T00:00:00Z');
    expect(await desk.messages()).toEqual([
      'first EMAIL SENT 2026-04-01T08:00',
      'second EMAIL SENT 2026-04-01T08:00',
      'third EMAIL SUPPRESSED OVER_CAP 2026-04-01T08:00',
    ]);
  });

  test('wait for the end of each branch’s quiet hours', async () => {
    await desk.clinic.set({ quiet_hours_start: '20:00', quiet_hours_end: '11:30' });
    await desk.rule('after 30');
    await desk.visit(await desk.person(), '2026-03-02T07:00:00Z');
    await desk.visit(await desk.person(), '2026-03-02T13:00:00Z', 'COMPLETED', desk.places.saoPaulo);
    await desk.go('2026-04-10T00:00:00Z');
    expect(await desk.sent()).toEqual(['after 30 2026-04-01T09:30', 'after 30 2026-04-01T14:30']);
  });

  test('over e-mail and SMS count once, over those that are on and consented to', async () => {
    await desk.channel('SMS', true);
    await desk.rule('both', { channels: ['EMAIL', 'SMS'] });
    const [two, one] = [
      await desk.person({ channels: ['EMAIL', 'SMS'], phone: '+48601234567' }),
      await desk.person({ channels: ['SMS'], phone: '+48601234568' }),
    ];
    for (const patient of [two, one]) await desk.visit(patient, '2026-03-02T07:00:00Z');
    await desk.go('2026-04-10T00:00:00Z');
    expect(await desk.messages(two)).toEqual([
      'both EMAIL SENT 2026-04-01T08:00',
      'both SMS SENT 2026-04-01T08:00',
    ]);
    expect(await desk.messages(one)).toEqual(['both SMS SENT 2026-04-01T08:00']);
  });
});

test('a second run the same night plans nothing', async () => {
  await desk.rule('after 30');
  await desk.rule('half', { holdoutPercent: 50 });
  for (let n = 0; n < 20; n++) await desk.visit(await desk.person(), '2026-03-02T07:00:00Z');
  await desk.go('2026-04-01T06:00:00Z');
  const before = await desk.rows();
  expect(await desk.evaluate()).toBe(0);
  expect(await desk.rows()).toEqual(before);
});

test('who is held out is chosen and gets nothing, by a lot that stays the same', async () => {
  const rule = await desk.rule('half', { holdoutPercent: 50 });
  for (let n = 0; n < 40; n++) await desk.visit(await desk.person(), '2026-03-02T07:00:00Z');
  await desk.go('2026-04-10T00:00:00Z');
  const recipients = await desk.recipients(rule);
  const heldOut = recipients.filter((one) => one.heldOut);
  expect(recipients).toHaveLength(40);
  expect(heldOut.length).toBeGreaterThan(5);
  expect(heldOut.length).toBeLessThan(35);
  expect(await desk.sent()).toHaveLength(40 - heldOut.length);
  for (const { patientId } of heldOut) expect(await desk.messages(patientId)).toEqual([]);
});

test('advanced filters choose by all that is given, and need the clinic’s plan', async () => {
  await desk.clinic.set({ plan_tier: 'ADVANCED' });
  const { warsaw, colleague } = desk.places;
  const set = async (id: string, columns: { birth_date?: string; sex?: 'FEMALE' | 'MALE' }) => {
    await house.db
      .updateTable('patient')
      .set(columns)
      .where('clinic_id', '=', desk.clinicId)
      .where('id', '=', id)
      .execute();
    return id;
  };
  const fits = await set(await desk.person(), { birth_date: '1986-04-01', sex: 'FEMALE' });
  const dayTooYoung = await set(await desk.person(), { birth_date: '1986-04-02', sex: 'FEMALE' });
  const man = await set(await desk.person(), { birth_date: '1980-04-01', sex: 'MALE' });
  const unknown = await desk.person();
  const otherService = await set(await desk.person(), { birth_date: '1986-04-01', sex: 'FEMALE' });
  for (const patient of [fits, dayTooYoung, man, unknown]) await desk.visit(patient, '2026-03-02T07:00:00Z');
  await desk.visit(otherService, '2026-03-02T07:00:00Z', 'COMPLETED', colleague);
  const filters = { ageFrom: 40, sexes: ['FEMALE' as const], serviceIds: [warsaw.serviceId] };
  await desk.rule('of forty', { filters });
  const late = await desk.rule('after 40', { days: 40, filters });
  await desk.go('2026-04-05T00:00:00Z');
  expect(await desk.sent()).toEqual(['of forty 2026-04-01T08:00']);
  expect(await desk.sent(fits)).toHaveLength(1);
  await desk.clinic.set({ plan_tier: 'STANDARD' });
  await desk.go('2026-04-20T00:00:00Z');
  expect(await desk.sent()).toHaveLength(1);
  await desk.pause(late);
  await expect(desk.activate(late)).rejects.toThrow('PLAN_TIER_TOO_LOW');
});

test('a group that a rule goes by is not archived while the rule is active or paused, nor before it is', async () => {
  await desk.clinic.set({ plan_tier: 'ADVANCED' });
  const groupId = await desk.group('Regulars');
  const filters = { groupIds: [groupId] };
  const rule = await desk.rule('of regulars', { filters });
  const draft = await desk.create('a draft', { filters });
  const wrong = desk.archiveGroup(groupId);
  expect(await refusalsOf(wrong)).toEqual(['ACTION_NOT_ALLOWED groupId']);
  await expect(wrong).rejects.toMatchObject({
    userErrors: [{ message: expect.stringContaining('“of regulars”') }],
  });
  await desk.pause(rule);
  expect(await refusalsOf(desk.archiveGroup(groupId))).toEqual(['ACTION_NOT_ALLOWED groupId']);
  await desk.change(rule, { filters: { groupIds: [await desk.group('Others')] } });
  await desk.archiveGroup(groupId);
  expect(await refusalsOf(desk.activate(draft))).toEqual(['ACTION_NOT_ALLOWED retentionRuleId']);
  await desk.change(draft, { filters: null });
  expect((await desk.activate(draft)).status).toBe('ACTIVE');
});
