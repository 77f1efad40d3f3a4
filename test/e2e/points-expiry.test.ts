/**
 * Points that expire, by the test clock: who is told when and of how many, and when they are gone (mission.md, sections 1 and 7).
 * NOW is 2 March 2026, 05:00 in São Paulo, three hours behind UTC all year; summer time begins in Warsaw on 29 March.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createScope } from '../../src/context.js';
import { kyselyOf } from '../../src/entities/database.js';
import { decodeId } from '../../src/schema/id.js';
import { expirePoints } from '../../src/services/loyalty/expiry/expire-points.js';
import { earnPoints } from '../../src/services/loyalty/ledger/earn-points.js';
import { silentLog } from '../support/delivery-rows.js';
import { DeliveriesDocument } from '../support/generated.js';
import { type LoyaltyDesk, openLoyaltyDesk } from '../support/loyalty-desk.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { plus } from '../support/visit-desk.js';

let server: TestServer;
let desk: LoyaltyDesk;

beforeAll(async () => {
  server = await startRetorna();
});
afterAll(() => server.stop());
beforeEach(async () => {
  desk = await openLoyaltyDesk(server);
});

/** "CHANNEL time text" of what was sent about points. */
async function told(): Promise<string[]> {
  const messages = (await desk.mailbox()).filter(({ delivery }) => delivery?.kind === 'POINTS_EXPIRING');
  return messages
    .map(({ channel, receivedAt, textBody }) => {
      const points = /(\d+) points?/.exec(textBody)?.[1];
      return `${channel} ${receivedAt} ${points}`;
    })
    .sort();
}

/** "CHANNEL STATUS REASON due" of each message about points. */
async function planned(): Promise<string[]> {
  const variables = { first: 50, filter: { kinds: ['POINTS_EXPIRING' as const] } };
  const { deliveries } = await ask(server, desk.tokens.receptionist, DeliveriesDocument, variables);
  return deliveries.nodes
    .map(({ channel, status, statusReason, dueAt }) => [channel, status, statusReason, dueAt].join(' '))
    .sort();
}

describe('the owner is told', () => {
  test('14 days before the last day, at ten by the branch’s clock, of what is left then', async () => {
    await desk.consent('EMAIL');
    await desk.rule('Visit', { points: 100, expiresAfterMonths: 1 });
    await desk.rule('Slow', { points: 50, expiresAfterMonths: 1, availableAfterDays: 20 });
    await desk.completed();
    await desk.completed({ calendarId: desk.calendars.marek, startsAt: plus('2026-03-02T08:00:00Z', 2) });
    await desk.adjust(-30);
    // The last day is 2 April at both; ten comes first to Warsaw.
    await desk.advance('2026-03-19T08:59:59.999Z');
    expect(await told()).toEqual([]);
    await desk.advance('2026-03-19T09:00:00.000Z');
    expect(await told()).toEqual(['EMAIL 2026-03-19T09:00:00.000Z 270']);
    await desk.advance('2026-04-02T20:00:00.000Z');
    expect(await told()).toHaveLength(1);
    expect(await desk.points()).toMatchObject({ balance: 270, pending: 0 });
    expect((await planned()).map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual([
      'EMAIL SENT ',
      'PUSH SUPPRESSED NO_APP',
      'SMS SUPPRESSED NO_PHONE',
    ]);
  });

  test('over what they consent to, and not when the points are gone, or were earned too late', async () => {
    await desk.adjust(500, { expiresOn: '2026-04-30' });
    await desk.adjust(7, { expiresOn: '2026-03-15' });
    await desk.advance('2026-03-17T00:00:00.000Z');
    expect(await planned()).toEqual([]);
    await desk.advance('2026-04-16T12:59:59.000Z');
    // Told at 13:00 UTC; quiet hours and the cap are others' business.
    await desk.advance('2026-04-16T13:00:00.000Z');
    expect((await planned()).filter((one) => one.startsWith('EMAIL'))).toEqual([
      'EMAIL SUPPRESSED NO_CONSENT 2026-04-16T13:00:00.000Z',
    ]);

    await desk.consent('EMAIL');
    await desk.adjust(40, { expiresOn: '2026-05-20' });
    await desk.switchClinic({ quietHours: { start: '09:00:00', end: '11:00:00' } });
    await desk.advance('2026-05-06T13:30:00.000Z');
    expect(await told()).toEqual([]);
    await desk.adjust(-40);
    await desk.advance('2026-05-06T15:00:00.000Z');
    expect(await told()).toEqual([]);
    expect(
      (await planned()).filter((one) => one.startsWith('EMAIL')).map((one) => one.split(' ')[2]),
    ).toEqual(['NO_CONSENT', 'POINTS_GONE']);
  });
});

test('points are gone with the last instant of their day, and a spending at that instant finds none', async () => {
  await desk.adjust(60, { expiresOn: '2026-03-10' });
  await desk.adjust(40);
  await desk.advance('2026-03-11T02:59:59.999Z');
  expect(await desk.points()).toMatchObject({
    balance: 100,
    expiring: [{ expiresOn: '2026-03-10', points: 60 }],
  });
  await desk.advance('2026-03-11T03:00:00.000Z');
  expect(await desk.points()).toMatchObject({ balance: 40, expiring: [] });
  const [expired] = (await desk.history({ first: 1 })).nodes;
  expect(expired).toMatchObject({
    kind: 'EXPIRE',
    balanceChange: -60,
    occurredAt: '2026-03-11T03:00:00.000Z',
  });
  const asked = await desk.request({ points: -41 });
  const done = await desk.approve(asked.pointsAdjustment?.id ?? '');
  expect(done.userErrors).toMatchObject([{ code: 'INSUFFICIENT_POINTS', available: 40 }]);
});

test('an account holds no more than a number of 32 bits, also with another merged into it', async () => {
  const { parts } = server.application;
  const scope = createScope(parts, { kind: 'SYSTEM', clinicId: desk.clinicId, sandbox: true });
  const earn = (points: number, source: string) => {
    const patientId = decodeId(desk.patientId).id;
    const at = new Date('2026-03-02T08:00:00Z');
    return earnPoints(scope, { patientId, points, source, reason: 'PAID', at });
  };
  expect(await earn(900_000_000, 'paid/1/1')).toMatchObject({ available: 900_000_000 });
  expect(await earn(900_000_000, 'paid/1/2')).toMatchObject({
    points: 100_000_000,
    available: 1_000_000_000,
  });
  expect(await earn(1, 'paid/1/3')).toBeNull();
  const asked = await desk.request({ points: 1 });
  const done = await desk.approve(asked.pointsAdjustment?.id ?? '');
  expect(done.userErrors).toMatchObject([{ code: 'LIMIT_REACHED' }]);
  expect(await desk.points()).toMatchObject({ balance: 1_000_000_000 });
});

test('the sweep does the same for clinics by the machine’s time, once, also when several do it or it was away', async () => {
  await desk.consent('EMAIL');
  await desk.adjust(10, { expiresOn: '2026-03-30' });
  await desk.adjust(5, { expiresOn: '2026-03-18' });
  const { parts } = server.application;
  const scope = createScope(parts, { kind: 'SYSTEM', clinicId: desk.clinicId, sandbox: true });
  await sql`update clinic set test_clock = null where id = ${desk.clinicId}`.execute(scope.db);
  const sweepAt = async (instant: string) => {
    const work = {
      db: kyselyOf(parts.orm.em.fork()),
      signals: parts.signals,
      log: silentLog,
      system: { now: () => new Date(instant) },
    };
    const done = await Promise.all([1, 2, 3].map(() => expirePoints(work)));
    return done.reduce((sum, one) => sum + one, 0);
  };
  const messages = async () => {
    const { rows } = await sql<{ message: string }>`
      select occasion || ' ' || channel || ' ' || to_char(due_at at time zone 'UTC', 'MM-DD HH24:MI') as message
      from delivery where clinic_id = ${desk.clinicId} and kind = 'POINTS_EXPIRING' order by 1`.execute(
      scope.db,
    );
    return rows.map(({ message }) => message);
  };
  expect(await sweepAt('2026-03-04T12:59:00Z')).toBe(0);
  expect(await messages()).toEqual([]);
  expect(await sweepAt('2026-03-19T12:00:00Z')).toBe(1);
  expect(await messages()).toEqual(['2026-03-30 EMAIL 03-16 13:00', '2026-03-30 PUSH 03-16 13:00']);
  expect(await sweepAt('2026-03-31T03:00:00Z')).toBe(1);
  expect(await sweepAt('2026-03-31T03:01:00Z')).toBe(0);
  expect((await messages()).length).toBe(2);
});

test('the sweep leaves out a clinic whose ledger it cannot settle, and says so', async () => {
  const both = [desk, await openLoyaltyDesk(server)].sort((a, b) => (a.clinicId < b.clinicId ? -1 : 1));
  const [broken, sound] = both as [LoyaltyDesk, LoyaltyDesk];
  for (const one of both) await one.adjust(10, { expiresOn: '2026-03-18' });
  const { parts } = server.application;
  const db = kyselyOf(parts.orm.em.fork());
  const ids = both.map(({ clinicId }) => clinicId);
  await sql`update loyalty_account set available = 3 where clinic_id = ${broken.clinicId}`.execute(db);
  await sql`update clinic set test_clock = null where id = any(${ids}::uuid[])`.execute(db);
  const failures: object[] = [];
  const log = { ...silentLog, error: (fields: object) => void failures.push(fields) };
  const system = { now: () => new Date('2026-03-19T12:00:00Z') };
  expect(await expirePoints({ db, signals: parts.signals, system, log })).toBe(1);
  expect(failures).toMatchObject([{ clinicId: broken.clinicId }]);
  expect(await sound.points()).toMatchObject({ balance: 0 });
  // Nothing that fails is left for other tests' sweeps.
  await sql`update clinic set test_clock = ${system.now()} where id = any(${ids}::uuid[])`.execute(db);
});
