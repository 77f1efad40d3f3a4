/** What patients earn points for, what the API shows of it, and who may give points by hand (mission.md, section 7). */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createScope } from '../../src/context.js';
import { decodeId } from '../../src/schema/id.js';
import { earnForPaid, reversePaidLine } from '../../src/services/loyalty/earn.js';
import { newId } from '../../src/services/new-id.js';
import {
  EarningRuleArchiveDocument,
  EarningRulesDocument,
  LoyaltyFeedDocument,
  PointsAdjustmentRefuseDocument,
  PointsAdjustmentsDocument,
  PointsDocument,
  PointsOfManyDocument,
  SurveyAnswerDocument,
} from '../support/generated.js';
import { type LoyaltyDesk, openLoyaltyDesk } from '../support/loyalty-desk.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { follow, NOW, plus } from '../support/visit-desk.js';

let server: TestServer;
let desk: LoyaltyDesk;

beforeAll(async () => {
  server = await startRetorna();
});
afterAll(() => server.stop());
beforeEach(async () => {
  desk = await openLoyaltyDesk(server);
});

describe('points are earned', () => {
  test('for a completed visit, booking it online and answering its survey, once each, whoever looks', async () => {
    await desk.rule('Visit');
    await desk.rule('Online', { kind: 'ONLINE_BOOKING', points: 5 });
    await desk.rule('Survey', { kind: 'SURVEY', points: 3 });
    const mine = await desk.patientToken(desk.patientId);
    await desk.completed();
    expect(await desk.points()).toMatchObject({ balance: 10, pending: 0, onHold: 0, owed: 0, expiring: [] });
    const online = await desk.completed({}, mine);
    expect(await desk.points(desk.patientId, mine)).toMatchObject({ balance: 25 });
    const answer = { visitId: online, score: 0 };
    await ask(server, mine, SurveyAnswerDocument, { input: answer });
    await ask(server, mine, SurveyAnswerDocument, { input: answer });
    expect((await desk.points()).balance).toBe(28);
    const { nodes, totalCount } = await desk.history({ first: 20 });
    expect(totalCount).toBe(4);
    expect(nodes.map(({ reason, balanceChange, balance }) => [reason, balanceChange, balance])).toEqual([
      ['SURVEY', 3, 28],
      expect.arrayContaining(['ONLINE_BOOKING', 5]),
      expect.arrayContaining(['VISIT', 10]),
      ['VISIT', 10, 10],
    ]);
    expect(nodes[0]).toMatchObject({ number: 4, kind: 'EARN', visit: { id: online }, earningRuleVersion: 1 });
  });

  test('by the rules that are in force, for their services and branches', async () => {
    const { hour } = desk.services;
    const warsaw = desk.setup.calendars.nodes.find(({ id }) => id === desk.calendars.marek)?.branch.id ?? '';
    await desk.rule('Fillings', { points: 100, serviceIds: [hour] });
    await desk.rule('In Warsaw', { points: 1000, branchIds: [warsaw] });
    const later = await desk.rule('Later', { points: 1, effectiveFrom: plus(NOW, 24) });
    await desk.rule('Until tonight', { points: 2, effectiveTo: plus(NOW, 12) });
    await desk.completed();
    expect((await desk.points()).balance).toBe(2);
    await desk.completed({ serviceId: hour, startsAt: plus(NOW, 9) });
    expect((await desk.points()).balance).toBe(104);
    await desk.completed({ calendarId: desk.calendars.marek, startsAt: plus(NOW, 2) });
    expect((await desk.points()).balance).toBe(1106);

    await desk.advance(plus(NOW, 24));
    await desk.completed({ startsAt: plus(NOW, 32) });
    expect((await desk.points()).balance).toBe(1107);
    expect(await desk.change(later, { points: 7, effectiveFrom: plus(NOW, 48) })).toMatchObject({
      earningRule: { version: 2, points: 7 },
    });
    await desk.completed({ startsAt: plus(NOW, 33) });
    expect((await desk.points()).balance).toBe(1108);
    await desk.advance(plus(NOW, 48));
    await desk.completed({ startsAt: plus(NOW, 56) });
    expect((await desk.points()).balance).toBe(1115);
    const { marketer } = desk.tokens;
    await ask(server, marketer, EarningRuleArchiveDocument, { input: { earningRuleId: later } });
    await desk.completed({ startsAt: plus(NOW, 57) });
    expect((await desk.points()).balance).toBe(1115);
    const { earningRules } = await ask(server, marketer, EarningRulesDocument, {
      first: 10,
      filter: { archived: null },
    });
    expect(earningRules.totalCount).toBe(4);
    const versions = earningRules.nodes.find(({ id }) => id === later)?.versions;
    expect(versions?.nodes.map(({ version, points }) => [version, points])).toEqual([
      [2, 7],
      [1, 1],
    ]);
  });

  test('for the money of each line that was paid, and lost again with it, though it was spent', async () => {
    const rule = await desk.rule('Paid', { kind: 'PAID', points: null, basisPoints: 500 });
    const { parts } = server.application;
    const scope = createScope(parts, { kind: 'SYSTEM', clinicId: desk.clinicId, sandbox: true });
    const now = await scope.clock.now();
    const patientId = decodeId(desk.patientId).id;
    const invoice = { id: newId(), patientId, visitId: null, branchId: null };
    const [one, other] = [newId(), newId()];
    const lines = [
      { id: one, serviceId: decodeId(desk.services.hour).id, moneyMinor: 18_000 },
      { id: other, serviceId: null, moneyMinor: 999 },
    ];
    for (let time = 0; time < 2; time++)
      await scope.transaction((tx) => earnForPaid(tx, { invoice, lines }, now));
    expect((await desk.points()).balance).toBe(900 + 49);
    await desk.adjust(-700);
    const takeBack = (invoiceLineId: string, creditedMinor: number, totalMinor: number) => {
      const refund = { invoiceLineId, refundId: newId(), creditedMinor, totalMinor, now };
      return scope.transaction((tx) => reversePaidLine(tx, refund));
    };
    expect(await takeBack(one, 6_000, 18_000)).toBe(300);
    expect(await desk.points()).toMatchObject({ balance: 0, owed: 51 });
    expect(await takeBack(one, 18_000, 18_000)).toBe(600);
    expect(await takeBack(other, 0, 999)).toBe(0);
    expect(await desk.points()).toMatchObject({ balance: 0, owed: 651 });
    const [last] = (await desk.history({ first: 1 })).nodes;
    expect(last).toMatchObject({ kind: 'REVERSE', owedChange: 600, earningRule: { id: rule } });
    await desk.adjust(1000);
    expect(await desk.points()).toMatchObject({ balance: 349, owed: 0 });
    expect(await desk.figures('2026-03-02', '2026-03-02')).toMatchObject({
      ...{ issued: 949, reversed: 900, adjusted: 300, liability: 349, owed: 0 },
    });
  });

  test('for what was done in the portal, once, if it is so; and for reviews where the clinic may', async () => {
    for (const activity of ['PROFILE_COMPLETED', 'APP_INSTALLED', 'REVIEW_LEFT'] as const) {
      await desk.rule(activity, { kind: 'PORTAL_ACTIVITY', activity, points: 20 });
    }
    const { patientId } = desk;
    const mine = await desk.patientToken(patientId);
    const installed = { patientId, activity: 'APP_INSTALLED' as const };
    const invalid = { patient: null, userErrors: [{ code: 'INVALID', path: ['input', 'activity'] }] };
    expect(await desk.activity(installed, mine)).toEqual(invalid);
    expect(await desk.activity({ patientId, activity: 'PROFILE_COMPLETED' }, mine)).toEqual(invalid);
    await desk.device(patientId);
    for (let time = 0; time < 2; time++) {
      expect(await desk.activity(installed, mine)).toMatchObject({
        patient: { loyaltyAccount: { balance: 20 } },
      });
    }
    const other = await desk.patient('Bruno');
    expect((await desk.activity({ ...installed, patientId: other }, mine)).userErrors).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'patientId'] },
    ]);
    const review = { patientId, activity: 'REVIEW_LEFT' as const, reference: 'https://example.com/1' };
    expect(await desk.activity(review)).toEqual(invalid);
    const money = { amount: '0.05', currencyCode: 'BRL' };
    expect(await desk.settings({ reviewRewards: true, pointValue: money })).toMatchObject({
      clinic: { reviewRewards: true, pointValue: { amount: '0.01' }, pointValueProposed: money },
    });
    const { owner, manager } = desk.tokens;
    const refused = async (amount: string, token: string) =>
      (await desk.approveValue(amount, token)).userErrors.map(({ code }) => code);
    expect(await refused('0.04', owner)).toEqual(['ACTION_NOT_ALLOWED']);
    expect(await refused('0.05', manager)).toEqual(['SECOND_PERSON_NEEDED']);
    expect(await desk.approveValue('0.05')).toMatchObject({
      clinic: { pointValue: money, pointValueProposed: null },
    });
    expect(await refused('0.05', owner)).toEqual(['ACTION_NOT_ALLOWED']);
    await expect(desk.activity(review, mine)).rejects.toThrow();
    await desk.activity(review);
    await desk.activity(review);
    expect((await desk.activity({ ...review, reference: 'https://example.com/2' })).userErrors).toEqual([
      { code: 'LIMIT_REACHED', path: ['input', 'reference'] },
    ]);
    expect((await desk.points()).balance).toBe(40);
  });

  test('and not by a rule that says too little, too much, or something of the past', async () => {
    const wrong = async (input: Parameters<LoyaltyDesk['tryRule']>[0]) =>
      (await desk.tryRule(input)).userErrors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);
    expect(await wrong({ name: 'A', kind: 'PAID', points: 5 })).toEqual([
      'REQUIRED basisPoints',
      'INVALID points',
    ]);
    expect(await wrong({ name: 'A', kind: 'VISIT', points: 0, availableAfterDays: 400 })).toEqual([
      'INVALID points',
      'INVALID availableAfterDays',
    ]);
    expect(
      await wrong({
        name: 'A',
        kind: 'VISIT',
        points: 1,
        effectiveFrom: plus(NOW, -1),
        effectiveTo: plus(NOW, -2),
      }),
    ).toEqual(['IN_THE_PAST effectiveFrom', 'INVALID effectiveTo']);
    await desk.rule('Taken');
    expect(await wrong({ name: 'taken', kind: 'VISIT', points: 1 })).toEqual(['NAME_TAKEN name']);
    await expect(
      desk.tryRule({ name: 'B', kind: 'VISIT', points: 1 }, desk.tokens.receptionist),
    ).rejects.toThrow();
    const paid = { amount: '1.00', currencyCode: 'PLN' };
    expect((await desk.settings({ pointValue: paid })).userErrors).toMatchObject([{ code: 'INVALID' }]);
  });
});

describe('an account', () => {
  test('keeps points pending, pages its history, and adds up in statements and reports', async () => {
    await desk.rule('Visit', { points: 10 });
    await desk.rule('Slow', { points: 40, availableAfterDays: 2, expiresAfterMonths: 1 });
    await desk.completed();
    expect(await desk.points()).toMatchObject({ balance: 10, pending: 40, expiring: [] });
    await desk.advance(plus(NOW, 47, 59));
    expect((await desk.points()).balance).toBe(10);
    await desk.advance(plus(NOW, 48));
    expect(await desk.points()).toMatchObject({
      balance: 50,
      pending: 0,
      expiring: [{ expiresOn: '2026-04-02', points: 40 }],
    });
    await desk.adjust(-15);
    await desk.adjust(5, { expiresOn: '2026-03-20' });
    expect((await desk.points()).expiring).toEqual([
      { expiresOn: '2026-03-20', points: 5 },
      { expiresOn: '2026-04-02', points: 25 },
    ]);
    const newest = await desk.history({ first: 2 });
    expect(newest.nodes.map(({ kind, balanceChange }) => [kind, balanceChange])).toEqual([
      ['ADJUST', 5],
      ['ADJUST', -15],
    ]);
    expect(newest.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const rest = await desk.history({ first: 20, after: newest.pageInfo.endCursor ?? '' });
    expect(rest.nodes.map(({ number, kind }) => [number, kind])).toEqual([
      [3, 'MATURE'],
      [2, 'EARN'],
      [1, 'EARN'],
    ]);
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const between = { last: 1, before: rest.pageInfo.endCursor ?? '' } as unknown as { first: number };
    expect((await desk.history(between)).nodes.map(({ number }) => number)).toEqual([2]);

    await desk.advance('2026-05-01T00:00:00.000Z');
    expect((await desk.points()).balance).toBe(10);
    const none = { balance: 0, pending: 0, onHold: 0, owed: 0 };
    const march = await desk.statement('2026-03-01', '2026-03-31');
    expect(march).toMatchObject({ opening: none, closing: { ...none, balance: 35 } });
    expect(
      march.lines.map(({ kind, transactions, balance, pending }) => [kind, transactions, balance, pending]),
    ).toEqual([
      ['ADJUST', 2, -10, 0],
      ['EARN', 2, 10, 40],
      ['EXPIRE', 1, -5, 0],
      ['MATURE', 1, 40, -40],
    ]);
    const april = await desk.statement('2026-04-01', '2026-04-30');
    expect(april).toMatchObject({ opening: march.closing, closing: { ...none, balance: 10 } });
    expect(april.lines).toMatchObject([{ kind: 'EXPIRE', transactions: 1, balance: -25 }]);

    expect(await desk.figures('2026-04-01', '2026-04-30')).toMatchObject({
      ...{ issued: 0, used: 0, expired: 25, reversed: 0, adjusted: 0, liability: 10, owed: 0 },
      liabilityAmount: { amount: '0.10', currencyCode: 'BRL' },
      previous: { issued: 50, liability: 35 },
    });
    const inMarch = await desk.figures('2026-03-01', '2026-03-31');
    expect(inMarch).toMatchObject({ issued: 50, expired: 5, adjusted: -10, liability: 35, owed: 0 });
    expect(inMarch.issuedFor.filter(({ points }) => points > 0)).toEqual([{ reason: 'VISIT', points: 50 }]);
    expect(inMarch.csv.split('\r\n')[1]).toBe(
      '2026-03-01,2026-03-31,50,50,0,0,0,0,0,0,0,5,0,-10,35,0,0.35,BRL',
    );
  });

  test('is a patient’s own, and nobody else’s to see; many are shown at once', async () => {
    await desk.rule('Visit');
    const other = await desk.patient('Bruno');
    await desk.completed({ patientId: other });
    const mine = await desk.patientToken(desk.patientId);
    expect(await ask(server, mine, PointsDocument, { patientId: other })).toEqual({ loyaltyAccount: null });
    expect(await ask(server, mine, PointsDocument, { patientId: desk.patientId })).toMatchObject({
      loyaltyAccount: { balance: 0, patient: { id: desk.patientId } },
    });
    await expect(ask(server, mine, EarningRulesDocument, { first: 1 })).rejects.toThrow();
    const { patients } = await ask(server, desk.tokens.receptionist, PointsOfManyDocument, { first: 10 });
    expect(patients.nodes.map(({ loyaltyAccount }) => loyaltyAccount?.balance).sort()).toEqual([0, 10]);
  });
});

describe('points by hand', () => {
  test('move when a second person has approved it, and never below zero', async () => {
    const { marketer, manager, owner, receptionist, partner } = desk.tokens;
    const { pointsAdjustment: own } = await desk.request({ points: 100 }, owner);
    expect(own).toMatchObject({ status: 'REQUESTED', decidedBy: null });
    const id = own?.id ?? '';
    expect((await desk.approve(id, owner)).userErrors).toMatchObject([{ code: 'SECOND_PERSON_NEEDED' }]);
    await expect(desk.approve(id, marketer)).rejects.toThrow();
    expect((await desk.points()).balance).toBe(0);
    expect((await desk.approve(id, manager)).pointsAdjustment).toMatchObject({ status: 'APPROVED' });
    expect((await desk.approve(id, manager)).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await desk.points()).balance).toBe(100);

    const taken = (await desk.request({ points: -101 })).pointsAdjustment?.id ?? '';
    expect((await desk.approve(taken)).userErrors).toEqual([
      { code: 'INSUFFICIENT_POINTS', path: ['input'], available: 100 },
    ]);
    const input = { pointsAdjustmentId: taken };
    const { pointsAdjustmentRefuse } = await ask(server, owner, PointsAdjustmentRefuseDocument, { input });
    expect(pointsAdjustmentRefuse.pointsAdjustment).toMatchObject({ status: 'REFUSED' });
    const filter = { statuses: ['REFUSED' as const], patientIds: [desk.patientId] };
    const { pointsAdjustments } = await ask(server, receptionist, PointsAdjustmentsDocument, {
      first: 5,
      filter,
    });
    expect(pointsAdjustments.nodes.map(({ points }) => points)).toEqual([-101]);
    expect((await desk.points()).balance).toBe(100);

    expect((await desk.request({ reason: ' ' })).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
    expect((await desk.request({ points: 0 })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await desk.request({ expiresOn: '2026-03-01' })).userErrors).toMatchObject([
      { code: 'IN_THE_PAST' },
    ]);
    await expect(desk.request({}, receptionist)).rejects.toThrow();
    await expect(desk.request({}, partner)).rejects.toThrow();
  });
});

test('points are told of live, to staff of everyone’s and to patients of their own, and replayed', async () => {
  await desk.rule('Visit');
  const other = await desk.patient('Bruno');
  const mine = await desk.patientToken(desk.patientId);
  const all = await follow(server, desk.tokens.receptionist, LoyaltyFeedDocument, {});
  const own = await follow(server, mine, LoyaltyFeedDocument, {});
  const visitId = await desk.completed({ patientId: other });
  await desk.completed();
  const first = (await all.message()).loyaltyChanged;
  expect(first).toMatchObject({
    ...{ kind: 'POINTS_EARNED', patient: { id: other }, account: { balance: 10 } },
    transaction: { kind: 'EARN', balanceChange: 10, visit: { id: visitId } },
  });
  expect((await all.message()).loyaltyChanged).toMatchObject({ patient: { id: desk.patientId } });
  expect((await own.message()).loyaltyChanged).toMatchObject({ patient: { id: desk.patientId } });
  const after = 'cursor' in first ? first.cursor : '';
  const variables = { after, filter: { patientIds: [desk.patientId] } };
  const again = await follow(server, desk.tokens.receptionist, LoyaltyFeedDocument, variables);
  expect((await again.message()).loyaltyChanged).toMatchObject({ patient: { id: desk.patientId } });
  for (const feed of [all, own, again]) await feed.close();
});
