/** The nightly evaluation of clinics that live by the machine's time: late, killed, and on many machines (mission.md, section 3). */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { inTransaction } from '../../src/services/messaging/in-transaction.js';
import { updatePatient } from '../../src/services/patients/update-patient.js';
import { withdrawConsent } from '../../src/services/patients/withdraw-consent.js';
import { evaluateDueRetention } from '../../src/services/retention/evaluate-due-retention.js';
import { morningsOf } from '../../src/services/retention/rule-mornings.js';
import type { Scope } from '../../src/services/scope.js';
import { type DeliveryHouse, NOW, openDeliveryHouse } from '../support/delivery-rows.js';
import { openRuleDesk, type RuleDesk } from '../support/rule-desk.js';

/** When the rule came, and some time before the first morning that the tests speak of. */
const SINCE = new Date('2026-03-01T00:00:00Z');

let house: DeliveryHouse;
let desk: RuleDesk;
const at = (instant: string) => {
  house.time.time = new Date(instant);
};
const night = async (stop?: AbortSignal) => {
  await evaluateDueRetention({ db: house.db, system: house.time, signals: house.signals }, stop);
};
const evaluated = () =>
  house.db
    .selectFrom('retention_morning')
    .select(['date', 'evaluated_at as at'])
    .where('clinic_id', '=', desk.clinicId)
    .where('branch_id', '=', desk.clinic.branchId)
    .orderBy('date')
    .execute();

const withdrawFromSms = (tx: Scope, patientId: string) =>
  withdrawConsent(tx.db, [{ clinicId: desk.clinicId, patientId, at: house.time.time }], {
    ...({ purpose: 'MARKETING', channel: 'SMS', wording: 'STOP', recordedBy: 'INBOUND_SMS' } as const),
  });

beforeAll(async () => {
  house = await openDeliveryHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  house.time.time = NOW;
  desk = await openRuleDesk(house, null);
});

test('a morning is worked out from two in the night on, and looked at once more when it comes', async () => {
  await desk.rule('after 30', {}, SINCE);
  const [first, second] = [await desk.person(), await desk.person()];
  await desk.visit(first, '2026-03-02T07:00:00Z');
  const late = await desk.visit(second, '2026-03-02T07:00:00Z', 'ARRIVED');
  at('2026-03-31T23:59:00Z');
  await night();
  expect(await desk.messages()).toEqual([]);
  at('2026-04-01T00:00:00Z');
  await night();
  expect(await desk.messages()).toEqual(['after 30 EMAIL PLANNED 2026-04-01T08:00']);
  await desk.setVisit(late, { status: 'COMPLETED' });
  at('2026-04-01T07:59:59Z');
  await night();
  expect(await desk.messages()).toHaveLength(1);
  at('2026-04-01T08:00:00Z');
  await night();
  expect(await desk.messages()).toHaveLength(2);
  const before = await desk.rows();
  const noted = await evaluated();
  at('2026-04-01T21:00:00Z');
  await night();
  expect(await desk.rows()).toEqual(before);
  expect(await evaluated()).toEqual(noted);
});

test('a server that was down over mornings still writes for those of the last three days, and for no others', async () => {
  await desk.rule('after 30', {}, SINCE);
  for (const day of ['01', '02', '03', '04', '05'])
    await desk.visit(await desk.person(), `2026-03-${day}T07:00:00Z`);
  at('2026-04-04T08:00:00Z');
  await night();
  expect(await desk.messages()).toEqual([
    'after 30 EMAIL PLANNED 2026-04-02T08:00',
    'after 30 EMAIL PLANNED 2026-04-03T08:00',
    'after 30 EMAIL PLANNED 2026-04-04T08:00',
  ]);
  at('2026-04-04T08:01:00Z');
  await night();
  expect(await desk.rows()).toHaveLength(3);
});

test('several machines at once, and a second run, choose everybody once', async () => {
  await desk.rule('after 30', {}, SINCE);
  await desk.rule('half', { holdoutPercent: 50 }, SINCE);
  for (let n = 0; n < 30; n++) await desk.visit(await desk.person(), '2026-03-02T07:00:00Z');
  at('2026-04-01T01:00:00Z');
  await Promise.all([night(), night(), night(), desk.evaluate()]);
  await night();
  const rows = await desk.rows();
  expect(new Set(rows.map(({ ruleId, occasion }) => `${ruleId} ${occasion}`)).size).toBe(rows.length);
  expect(rows.length).toBeGreaterThan(30);
  expect(await desk.evaluate()).toBe(0);
});

test('one that is stopped half way is gone on with by the next', async () => {
  await desk.rule('after 30', {}, SINCE);
  await desk.visit(await desk.person(), '2026-03-02T07:00:00Z');
  at('2026-04-01T01:00:00Z');
  await night(AbortSignal.abort());
  expect(await evaluated()).toEqual([]);
  await night();
  expect(await desk.messages()).toHaveLength(1);
  // The three mornings before it too, which nobody had worked out.
  expect((await evaluated()).map(({ date }) => date)).toEqual([
    '2026-03-29',
    '2026-03-30',
    '2026-03-31',
    '2026-04-01',
  ]);
});

test('an evaluation waits for nobody who works on visits and patients, and they not for it', async () => {
  await desk.rule('after 30', {}, SINCE);
  const patient = await desk.person();
  const visit = await desk.visit(patient, '2026-03-02T07:00:00Z');
  at('2026-04-01T01:00:00Z');
  await inTransaction(house.db, async (tx) => {
    // As bookings and hand-overs hold them.
    await sql`select id from visit where clinic_id = ${desk.clinicId} and id = ${visit} for no key update`.execute(
      tx,
    );
    await sql`select id from patient where clinic_id = ${desk.clinicId} and id = ${patient} for no key update`.execute(
      tx,
    );
    await night();
  });
  expect(await desk.messages()).toEqual(['after 30 EMAIL PLANNED 2026-04-01T08:00']);
});

test.each<[string, (tx: Scope, patientId: string) => Promise<unknown>]>([
  ['changes a patient', (tx, patientId) => updatePatient(tx, { patientId, city: 'Lublin' })],
  ['withdraws their consent to another channel', (tx, patientId) => withdrawFromSms(tx, patientId)],
])('an evaluation does not wait for who %s', async (_, work) => {
  await desk.rule('after 30', {}, SINCE);
  const patient = await desk.person();
  await desk.visit(patient, '2026-03-02T07:00:00Z');
  at('2026-04-01T01:00:00Z');
  await desk.scope.transaction(async (tx) => {
    await work(tx, patient);
    await night();
  });
  expect(await desk.messages()).toEqual(['after 30 EMAIL PLANNED 2026-04-01T08:00']);
});

test('a rule that is changed under the evaluation is not planned by what it said before', async () => {
  const rule = await desk.rule('after 30', {}, SINCE);
  await desk.visit(await desk.person(), '2026-03-02T07:00:00Z');
  at('2026-04-01T01:00:00Z');
  await Promise.all([night(), desk.pause(rule)]);
  expect((await desk.rows()).filter(({ status }) => status === 'PLANNED')).toEqual([]);
});

test.each([
  // Clocks go forward over two o'clock on the 29th, and back over three on the 25th of October.
  ['2026-03-29', '2026-03-29T01:00:00.000Z', '2026-03-29T08:00:00.000Z'],
  ['2026-10-25', '2026-10-25T00:00:00.000Z', '2026-10-25T09:00:00.000Z'],
])(
  'on a day when clocks change, %s, the night begins at %s and the morning is %s',
  (date, begins, morning) => {
    const place = { branchId: 'b', timeZone: 'Europe/Warsaw' };
    const now = new Date(`${date}T00:00:00Z`);
    const found = morningsOf(place, new Map(), now, SINCE).find((one) => one.date === date);
    expect(found?.at.toISOString()).toBe(morning);
    expect(found?.nextLook?.toISOString()).toBe(begins);
  },
);
