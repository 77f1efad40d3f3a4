/** What a rule would do, before it is switched on: for whom, for whom not and why, with which other rules (mission.md, section 3). */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { estimateDryRun } from '../../src/services/retention/dry-run-rule.js';
import { type DeliveryHouse, NOW, openDeliveryHouse } from '../support/delivery-rows.js';
import { openRuleDesk, type RuleDesk } from '../support/rule-desk.js';

let house: DeliveryHouse;
let desk: RuleDesk;

beforeAll(async () => {
  house = await openDeliveryHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  desk = await openRuleDesk(house);
});

const TEXTS = [{ body: 'Come back, {firstName}.' }];
const draft = { channels: ['EMAIL' as const], days: 30, texts: TEXTS };
const set = (id: string, columns: { archived_at?: Date; deceased_at?: Date; do_not_contact?: boolean }) =>
  house.db
    .updateTable('patient')
    .set(columns)
    .where('clinic_id', '=', desk.clinicId)
    .where('id', '=', id)
    .execute();

test('a draft that is not saved finds whom it would write to, and leaves out the others for a reason', async () => {
  const day = '2026-02-10T07:00:00Z';
  const people = [];
  for (let n = 0; n < 10; n++) people.push(await desk.person());
  const [first, second, booked, dead, away, silent] = people as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  for (const one of [first, second, booked, dead, away, silent]) await desk.visit(one, day);
  await desk.visit(booked, '2026-05-20T07:00:00Z', 'BOOKED');
  await set(dead, { deceased_at: NOW });
  await set(away, { archived_at: NOW });
  await set(silent, { do_not_contact: true });
  await desk.visit(await desk.person({ channels: [] }), day);
  await desk.visit(await desk.person({ email: null }), day);
  // Of these days, but the patient has been there since.
  await desk.visit(first, '2026-02-05T07:00:00Z');
  // Of other days.
  await desk.visit(people[6] as string, '2026-01-02T07:00:00Z');
  const found = await desk.dryRun(draft);
  expect(found).toMatchObject({ from: '2026-03-02', to: '2026-03-31', count: 2 });
  expect(found.audience.map(({ patientId }) => patientId).sort()).toEqual([first, second].sort());
  expect(found.leftOut).toEqual([
    { reason: 'LATER_VISIT', count: 1 },
    { reason: 'PATIENT_DECEASED', count: 1 },
    { reason: 'PATIENT_ARCHIVED', count: 1 },
    { reason: 'PATIENT_DO_NOT_CONTACT', count: 1 },
    { reason: 'NO_CONSENT', count: 1 },
    { reason: 'NO_ADDRESS', count: 1 },
  ]);
  expect(await desk.dryRun({ ...draft, date: '2026-03-12' })).toMatchObject({ count: 2 });
  expect(await desk.dryRun({ ...draft, date: '2026-03-13' })).toMatchObject({ count: 0, leftOut: [] });
  expect(await desk.messages()).toEqual([]);
});

test('what a rule found is what the night then plans, and patients of other rules are overlap', async () => {
  const rule = await desk.rule('after 30');
  await desk.rule('after 35', { days: 35 });
  await desk.create('after 90', { days: 90 });
  for (let n = 0; n < 3; n++) await desk.visit(await desk.person(), '2026-02-20T07:00:00Z');
  await desk.visit(await desk.person(), '2026-02-28T07:00:00Z');
  const found = await desk.dryRun({ retentionRuleId: rule });
  expect(found.count).toBe(4);
  // Thirty-five days after the 28th is the 4th of April, beyond these thirty.
  expect(found.overlaps).toMatchObject([{ patients: 3 }]);
  await desk.go('2026-04-01T00:00:00Z');
  const sent = (await desk.sent()).filter((one) => one.startsWith('after 30'));
  expect(sent).toHaveLength(found.count);
  expect((await desk.dryRun({ retentionRuleId: rule, days: 60 })).leftOut).toEqual([
    { reason: 'ALREADY_CHOSEN', count: 4 },
  ]);
});

test('a rule for one practitioner overlaps by the visit with them that started together with the last one', async () => {
  const { warsaw, colleague } = desk.places;
  const theirs = await desk.rule('theirs', { days: 35, practitionerId: colleague.practitionerId });
  const all = await desk.rule('all', { days: 40 });
  const heldOut = await desk.rule('held out', { days: 30, holdoutPercent: 50 });
  const [both, later] = [await desk.person(), await desk.person()];
  for (const place of [colleague, warsaw]) await desk.visit(both, '2026-02-18T07:00:00Z', 'COMPLETED', place);
  await desk.visit(later, '2026-02-18T07:00:00Z', 'COMPLETED', colleague);
  await desk.visit(later, '2026-02-19T07:00:00Z');
  const { count, overlaps } = await desk.dryRun(draft);
  expect(count).toBe(2);
  expect(overlaps.filter(({ retentionRuleId }) => retentionRuleId !== heldOut)).toEqual([
    { retentionRuleId: all, patients: 2 },
    { retentionRuleId: theirs, patients: 1 },
  ]);
  const held = (await desk.dryRun({ retentionRuleId: heldOut })).count;
  const overlap = overlaps.find(({ retentionRuleId }) => retentionRuleId === heldOut);
  expect(overlap?.patients ?? 0).toBe(held);
});

test('who has told no birth date and no sex is left out by filters that ask for them, as the night leaves them out', async () => {
  await desk.clinic.set({ plan_tier: 'ADVANCED' });
  const [known, unknown] = [await desk.person(), await desk.person()];
  for (const one of [known, unknown]) await desk.visit(one, '2026-02-20T07:00:00Z');
  await house.db
    .updateTable('patient')
    .set({ birth_date: '1980-02-29', sex: 'FEMALE' })
    .where('clinic_id', '=', desk.clinicId)
    .where('id', '=', known)
    .execute();
  for (const filters of [{ ageFrom: 40 }, { ageTo: 60 }, { sexes: ['FEMALE' as const] }]) {
    const found = await desk.dryRun({ ...draft, filters });
    expect(found.audience.map(({ patientId }) => patientId)).toEqual([known]);
    expect(found.leftOut).toEqual([{ reason: 'FILTERED_OUT', count: 1 }]);
  }
});

test('messages and segments are counted by channel', async () => {
  const both = { channels: ['EMAIL', 'SMS'] as const, phone: '+48601234567' };
  await desk.visit(await desk.person(both), '2026-02-20T07:00:00Z');
  await desk.visit(await desk.person(), '2026-02-20T07:00:00Z');
  const found = await desk.dryRun({ ...draft, channels: ['EMAIL', 'SMS'] });
  const { channels } = await estimateDryRun(desk.scope, found);
  expect(channels).toMatchObject([
    { channel: 'EMAIL', messages: 2, segments: null },
    { channel: 'SMS', messages: 1, segments: 1 },
  ]);
});

test('what cannot be tried is refused', async () => {
  const refusals = async (input: Parameters<RuleDesk['dryRun']>[0]) =>
    desk.dryRun(input).then(
      () => 'done',
      (error: Error) => error.message,
    );
  expect(await refusals({})).toMatch(/REQUIRED/);
  expect(await refusals({ ...draft, days: 0 })).toMatch(/INVALID/);
  expect(await refusals({ ...draft, texts: [{ body: '{nonsense}' }] })).toMatch(/INVALID/);
  expect(await refusals({ ...draft, date: '2026-03-01' })).toMatch(/INVALID/);
  expect(await refusals({ ...draft, filters: { ageFrom: 20 } })).toMatch(/PLAN_TIER_TOO_LOW/);
  expect(await refusals({ retentionRuleId: '00000000-0000-7000-8000-000000000000' })).toMatch(/NOT_FOUND/);
});
