/** The catalogue: rewards, tiers and redemptions over the API (mission.md, section 7, "Catalogue" and "Segments"). */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createScope } from '../../src/context.js';
import { reversePoints } from '../../src/services/loyalty/ledger/reverse-points.js';
import { redeemReward } from '../../src/services/loyalty/rewards/redeem-reward.js';
import { returnRedemptions, useRedemptions } from '../../src/services/loyalty/rewards/settle-redemptions.js';
import {
  freeRedemptions,
  reserveRedemptions,
} from '../../src/services/loyalty/rewards/speak-for-redemptions.js';
import { tiersOf } from '../../src/services/loyalty/rewards/tiers.js';
import { newId } from '../../src/services/new-id.js';
import {
  LoyaltyTierArchiveDocument,
  LoyaltyTierCreateDocument,
  LoyaltyTiersDocument,
  PatientArchiveDocument,
  RewardArchiveDocument,
  RewardChangeDocument,
  type RewardChangeInput,
  RewardInvoiceDocument,
  RewardPauseDocument,
  RewardPaymentDocument,
  RewardRedeemDocument,
  RewardRefundDocument,
  RewardResumeDocument,
  RewardStockSetDocument,
} from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { openRewardDesk, type RewardDesk } from '../support/reward-desk.js';
import { NOW, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

const DAY = 24;
let server: TestServer;
let desk: VisitDesk;
let shop: RewardDesk;

beforeAll(async () => {
  server = await startRetorna();
}, 60_000);
afterAll(() => server?.stop());
beforeEach(async () => {
  desk = await openDesk(server);
  shop = openRewardDesk(desk);
});

const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

async function change(input: RewardChangeInput, token = desk.tokens.marketer) {
  return (await ask(server, token, RewardChangeDocument, { input })).rewardChange;
}

async function tier(name: string, pointsFrom: number) {
  const input = { name, pointsFrom };
  const { loyaltyTierCreate } = await ask(server, desk.tokens.marketer, LoyaltyTierCreateDocument, { input });
  return loyaltyTierCreate;
}

async function tierId(name: string, pointsFrom: number): Promise<string> {
  return (await tier(name, pointsFrom)).tier?.id as string;
}

describe('a reward', () => {
  test('is a draft until a second person has approved the terms that they read', async () => {
    const { reward } = await shop.propose({
      ...{ name: ' Ten  off ', description: 'On all', kind: 'DISCOUNT', points: 250, stock: 3 },
      ...{ amountOff: { amount: '10.50', currencyCode: 'BRL' }, perPatientLimit: 2, limitDays: 30 },
    });
    expect(reward).toMatchObject({
      ...{ name: 'Ten off', status: 'DRAFT', version: 1, stock: 3, validDays: 90, basisPoints: null },
      ...{ amountOff: { amount: '10.50', currencyCode: 'BRL' }, approvedBy: null },
    });
    const id = reward?.id as string;
    expect(codes(await shop.tryRedeem(id))).toEqual(['ACTION_NOT_ALLOWED']);
    await expect(shop.approve(id, 1, desk.tokens.marketer)).rejects.toThrow('FORBIDDEN');
    expect(codes(await shop.approve(id, 2))).toEqual(['ACTION_NOT_ALLOWED']);
    const approved = (await shop.approve(id, 1)).reward;
    expect(approved).toMatchObject({
      status: 'ACTIVE',
      approvedBy: { name: expect.any(String) },
      approvedAt: NOW,
    });
    expect(codes(await shop.approve(id, 1))).toEqual(['ACTION_NOT_ALLOWED']);

    expect((await change({ rewardId: id, name: 'ten off' })).reward).toMatchObject({
      status: 'DRAFT',
      version: 2,
    });
    const percent = await change({ rewardId: id, basisPoints: 1250, perPatientLimit: null, limitDays: null });
    expect(percent.reward).toMatchObject({
      ...{ status: 'DRAFT', version: 3, basisPoints: 1250, amountOff: null, approvedBy: null },
      ...{ perPatientLimit: null, limitDays: null, stock: 3 },
    });
    // The manager, who has proposed nothing before, cannot approve what they changed themselves.
    const own = await change({ rewardId: id, points: 300 }, desk.tokens.manager);
    expect(codes(await shop.approve(id, own.reward?.version as number))).toEqual(['SECOND_PERSON_NEEDED']);
    // Nor what they changed before a colleague corrected a word of it.
    await change({ rewardId: id, description: 'On everything' });
    expect(codes(await shop.approve(id, 5))).toEqual(['SECOND_PERSON_NEEDED']);
    expect((await shop.approve(id, 5, desk.tokens.owner)).reward?.status).toBe('ACTIVE');
    expect((await change({ rewardId: id, points: 300 })).reward?.status).toBe('ACTIVE');
  });

  test('says everything that is wrong with it at once', async () => {
    const { userErrors } = await shop.propose({
      ...{ name: 'x', kind: 'SERVICE', points: 0, basisPoints: 10_001, limitDays: 3, validDays: 9999 },
      amountOff: { amount: '1', currencyCode: 'EUR' },
    });
    expect(userErrors.map(({ code, path }) => `${code} ${path[1]}`).sort()).toEqual([
      ...['INVALID amountOff', 'INVALID amountOff', 'INVALID basisPoints', 'INVALID basisPoints'],
      ...['INVALID points', 'INVALID validDays', 'REQUIRED perPatientLimit', 'REQUIRED serviceId'],
    ]);
    expect(codes(await shop.propose({ name: 'x', kind: 'DISCOUNT', points: 1 }))).toEqual(['REQUIRED']);
    const both = { basisPoints: 1, amountOff: { amount: '1', currencyCode: 'BRL' } };
    expect(codes(await shop.propose({ name: 'x', kind: 'DISCOUNT', points: 1, ...both }))).toEqual([
      'INVALID',
    ]);
    expect(codes(await shop.propose({ name: 'x', kind: 'GOODS', points: 1, stock: -1 }))).toEqual([
      'INVALID',
    ]);
    await shop.reward({ name: 'Mug' });
    expect(codes(await shop.propose({ name: 'MUG', kind: 'GOODS', points: 1 }))).toEqual(['NAME_TAKEN']);
  });

  test('pauses, goes on, and is put away; patients see what is on offer', async () => {
    const { id: rewardId } = await shop.reward({ name: 'Mug' });
    await shop.propose({ name: 'Secret', kind: 'GOODS', points: 1 });
    const patient = await desk.patientToken(desk.patientId);
    const input = { rewardId };
    const act = {
      pause: async () =>
        (await ask(server, desk.tokens.marketer, RewardPauseDocument, { input })).rewardPause,
      resume: async () =>
        (await ask(server, desk.tokens.marketer, RewardResumeDocument, { input })).rewardResume,
      archive: async () =>
        (await ask(server, desk.tokens.marketer, RewardArchiveDocument, { input })).rewardArchive,
    };
    expect(codes(await act.resume())).toEqual(['ACTION_NOT_ALLOWED']);
    expect((await act.pause()).reward?.status).toBe('PAUSED');
    await shop.earn(desk.patientId, 100);
    expect(codes(await shop.tryRedeem(rewardId))).toEqual(['ACTION_NOT_ALLOWED']);
    expect((await act.resume()).reward?.status).toBe('ACTIVE');
    expect(await shop.rewards(patient)).toMatchObject([{ name: 'Mug', proposedBy: null }]);
    const all = { statuses: ['DRAFT', 'ACTIVE', 'PAUSED', 'ARCHIVED'] };
    expect(await shop.rewards(patient, all)).toHaveLength(1);
    expect(await shop.rewards(desk.tokens.marketer, all)).toHaveLength(2);
    const mine = await shop.redeem(rewardId, desk.patientId, patient);
    expect((await act.archive()).reward?.status).toBe('ARCHIVED');
    expect(codes(await act.archive())).toEqual(['ACTION_NOT_ALLOWED']);
    expect(codes(await change({ rewardId, points: 3 }))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(codes(await shop.tryRedeem(rewardId, desk.patientId, patient))).toEqual(['NOT_FOUND']);
    expect(await shop.redemptions(patient)).toMatchObject([{ id: mine.id, name: 'Mug', reward: null }]);
    expect((await shop.use(mine.id)).redemption?.status).toBe('USED');
    await shop.reward({ name: 'Mug' });
  });
});

describe('a redemption', () => {
  test('holds points until it is used at the desk, or cancelled', async () => {
    const mug = await shop.reward({ name: 'Mug', stock: 2, validDays: 30 });
    const refused = await shop.tryRedeem(mug.id);
    expect(refused.userErrors).toMatchObject([
      {
        __typename: 'InsufficientPointsError',
        code: 'INSUFFICIENT_POINTS',
        available: 0,
        path: ['input', 'rewardId'],
      },
    ]);
    await shop.earn(desk.patientId, 250);
    const first = await shop.redeem(mug.id);
    expect(first).toMatchObject({
      ...{ status: 'HELD', name: 'Mug', points: 100, reserved: false, redeemedAt: NOW, reward: { stock: 1 } },
      ...{ code: expect.stringMatching(/^[BCDFGHJKMNPQRSTVWXYZ2-9]{8}$/), expiresAt: plus(NOW, 30 * DAY) },
    });
    expect(await shop.points(desk.patientId)).toBe('150/100');
    const second = await shop.redeem(mug.id);
    expect(codes(await shop.tryRedeem(mug.id))).toEqual(['OUT_OF_STOCK']);
    const spoken = ` ${second.code.slice(0, 4).toLowerCase()}-${second.code.slice(4)} `;
    expect(await shop.redemptions(desk.tokens.receptionist, { code: spoken })).toMatchObject([
      { id: second.id },
    ]);
    expect((await shop.use(second.id)).redemption).toMatchObject({ status: 'USED', usedAt: NOW });
    expect(codes(await shop.use(second.id))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(codes(await shop.cancel(second.id))).toEqual(['ACTION_NOT_ALLOWED']);
    expect((await shop.cancel(first.id)).redemption).toMatchObject({
      ...{ status: 'CANCELLED', endedAt: NOW, reward: { stock: 1 } },
    });
    expect(await shop.points(desk.patientId)).toBe('150/0');
    const set = { rewardId: mug.id, stock: null };
    const { rewardStockSet } = await ask(server, desk.tokens.marketer, RewardStockSetDocument, {
      input: set,
    });
    expect(rewardStockSet.reward).toMatchObject({ stock: null, status: 'ACTIVE', version: 1 });
    const input = { rewardId: mug.id, patientId: desk.patientId, idempotencyKey: 'once' };
    const once = () => ask(server, desk.tokens.receptionist, RewardRedeemDocument, { input });
    expect((await once()).rewardRedeem.redemption?.id).toBe((await once()).rewardRedeem.redemption?.id);
    expect(await shop.points(desk.patientId)).toBe('50/100');
  });

  test('keeps the terms that it was redeemed by', async () => {
    const { id } = await shop.reward({
      name: 'A consultation',
      kind: 'SERVICE',
      serviceId: desk.services.halfHour,
    });
    await shop.earn(desk.patientId, 100);
    const redeemed = await shop.redeem(id);
    await change({ rewardId: id, name: 'A filling', points: 900, serviceId: desk.services.hour });
    const [kept] = await shop.redemptions();
    expect(kept).toMatchObject({
      name: 'A consultation',
      points: 100,
      service: { id: desk.services.halfHour },
    });
    expect((await shop.cancel(redeemed.id)).redemption?.status).toBe('CANCELLED');
    expect(await shop.points(desk.patientId)).toBe('100/0');
  });

  test('belongs to one patient, who redeems for themselves and hands nothing out', async () => {
    const mug = await shop.reward();
    const other = await desk.patient('Bea');
    const [ana, bea] = [await desk.patientToken(desk.patientId), await desk.patientToken(other)];
    await shop.earn(desk.patientId, 200);
    await shop.earn(other, 200);
    expect(codes(await shop.tryRedeem(mug.id, other, ana))).toEqual(['NOT_FOUND']);
    const { id } = await shop.redeem(mug.id, desk.patientId, ana);
    await expect(shop.use(id, ana)).rejects.toThrow('FORBIDDEN');
    expect(await shop.redemptions(bea)).toEqual([]);
    expect(codes(await shop.cancel(id, bea))).toEqual(['NOT_FOUND']);
    await expect(shop.tryRedeem(mug.id, other, desk.tokens.marketer)).rejects.toThrow('FORBIDDEN');
    expect((await shop.cancel(id, ana)).redemption?.status).toBe('CANCELLED');
    await ask(server, desk.tokens.receptionist, PatientArchiveDocument, { input: { patientId: other } });
    expect(codes(await shop.tryRedeem(mug.id, other))).toEqual(['PATIENT_ARCHIVED']);
  });

  test('counts for the limit while it is held or used, for so many days', async () => {
    const mug = await shop.reward({ perPatientLimit: 2, limitDays: 10 });
    await shop.earn(desk.patientId, 1000);
    const first = await shop.redeem(mug.id);
    await shop.use((await shop.redeem(mug.id)).id);
    const refused = await shop.tryRedeem(mug.id);
    expect(refused.userErrors).toMatchObject([
      { code: 'LIMIT_REACHED', message: expect.stringContaining('2') },
    ]);
    await shop.cancel(first.id);
    await shop.redeem(mug.id);
    await desk.advance(plus(NOW, 10 * DAY - 1));
    expect(codes(await shop.tryRedeem(mug.id))).toEqual(['LIMIT_REACHED']);
    await desk.advance(plus(NOW, 10 * DAY));
    await shop.redeem(mug.id);
  });

  test('runs out at its instant: what is left of its points goes back, and what lapsed meanwhile does not', async () => {
    const mug = await shop.reward({ stock: 1, validDays: 2 });
    await shop.earn(desk.patientId, 60, new Date(plus(NOW, DAY)));
    await shop.earn(desk.patientId, 60);
    const { id } = await shop.redeem(mug.id);
    expect(await shop.points(desk.patientId)).toBe('20/100');
    await desk.advance(plus(NOW, 2 * DAY, -1));
    expect((await shop.redemptions())[0]).toMatchObject({ id, status: 'HELD' });
    await desk.advance(plus(NOW, 2 * DAY));
    const over = { id, status: 'EXPIRED', endedAt: plus(NOW, 2 * DAY), reward: { stock: 1 } };
    expect((await shop.redemptions())[0]).toMatchObject(over);
    expect(await shop.points(desk.patientId)).toBe('60/0');
    expect(codes(await shop.cancel(id))).toEqual(['ACTION_NOT_ALLOWED']);
  });
});

test('a quote speaks for redemptions, uses them when it is paid, and gives them back when it is refunded', async () => {
  const off = await shop.reward({ kind: 'DISCOUNT', basisPoints: 1000, stock: 5 });
  const mug = await shop.reward();
  const other = await desk.patient('Bea');
  await shop.earn(desk.patientId, 400);
  await shop.earn(other, 100);
  const [mine, goods, hers] = [
    await shop.redeem(off.id),
    await shop.redeem(mug.id),
    await shop.redeem(off.id, other),
  ];
  const later = await shop.redeem(off.id);
  expect(codes(await shop.use(mine.id))).toEqual(['ACTION_NOT_ALLOWED']);
  const now = new Date(NOW);
  const [first, second] = [newId(), newId()];
  const owner = { patientId: shop.uuid(desk.patientId) };
  const ids = [later, mine, goods, hers, mine].map(({ id }) => shop.uuid(id));
  const reserve = (quoteId: string) =>
    shop.within((tx) => reserveRedemptions(tx, [...ids, newId()], { ...owner, quoteId }, now));
  expect(await reserve(first)).toMatchObject({
    usable: [{ id: shop.uuid(later.id) }, { id: shop.uuid(mine.id), kind: 'DISCOUNT', basisPoints: 1000 }],
    unusableIds: [shop.uuid(goods.id), shop.uuid(hers.id), expect.any(String)],
  });
  expect((await reserve(second)).usable).toEqual([]);
  expect(codes(await shop.cancel(mine.id))).toEqual(['ACTION_NOT_ALLOWED']);
  await shop.within((tx) => freeRedemptions(tx, first, now, [shop.uuid(later.id)]));
  expect((await reserve(second)).usable).toMatchObject([{ id: shop.uuid(later.id) }]);
  // What a quote speaks for does not run out before the quote.
  await desk.advance(plus(NOW, 91 * DAY));
  const statusOf = async (id: string) => (await shop.redemptions()).find((one) => one.id === id)?.status;
  expect(await statusOf(mine.id)).toBe('HELD');
  expect(await statusOf(goods.id)).toBe('EXPIRED');
  await shop.within((tx) => freeRedemptions(tx, second, now));
  await desk.advance(plus(NOW, 92 * DAY));
  expect(await statusOf(later.id)).toBe('EXPIRED');
  for (const _ of ['once', 'again']) {
    await shop.within((tx) => useRedemptions(tx, first, now));
    expect(await statusOf(mine.id)).toBe('USED');
  }
  expect(await shop.points(desk.patientId)).toBe('300/0');
  for (const _ of ['once', 'again']) {
    await shop.within((tx) => returnRedemptions(tx, first, now));
    expect(await statusOf(mine.id)).toBe('CANCELLED');
  }
  expect(await shop.points(desk.patientId)).toBe('400/0');
  expect((await shop.rewards()).map(({ stock }) => stock)).toEqual([5, null]);
});

test('a discount lowers an invoice: used when that is paid in full, and back when it is refunded in full', async () => {
  const off = await shop.reward({ kind: 'DISCOUNT', basisPoints: 2500, stock: 1 });
  await shop.earn(desk.patientId, 100);
  const mine = await shop.redeem(off.id);
  const input = {
    patientId: desk.patientId,
    lines: [{ serviceId: desk.services.hour }],
    redemptionIds: [mine.id],
  };
  const token = desk.tokens.receptionist;
  const { invoiceIssue } = await ask(server, token, RewardInvoiceDocument, { input });
  const invoice = invoiceIssue.invoice;
  if (!invoice) throw new Error(JSON.stringify(invoiceIssue.userErrors));
  const state = async () => {
    const [one] = await shop.redemptions();
    return [one?.status, one?.reserved, one?.reward?.stock, await shop.points(desk.patientId)];
  };
  expect(await state()).toEqual(['HELD', true, 0, '0/100']);
  const payment = { invoiceId: invoice.id, amount: invoice.balance, method: 'CASH' as const };
  const { paymentReceive } = await ask(server, token, RewardPaymentDocument, { input: payment });
  expect(codes(paymentReceive)).toEqual([]);
  expect(await state()).toEqual(['USED', false, 0, '0/0']);
  const refund = { invoiceId: invoice.id, lineIds: invoice.lines.map(({ id }) => id), reason: 'It hurt' };
  const { invoiceRefund } = await ask(server, token, RewardRefundDocument, { input: refund });
  expect(codes(invoiceRefund)).toEqual([]);
  expect(await state()).toEqual(['CANCELLED', false, 1, '100/0']);
});

test('a patient is in the tier that the points of the last 12 months reach, and rewards can ask for one', async () => {
  const [silver, gold] = [await tierId('Silver', 100), await tierId('Gold', 1000)];
  expect(codes(await tier('gold', 5))).toEqual(['NAME_TAKEN']);
  expect(codes(await tier('Other', 100))).toEqual(['INVALID']);
  const mug = await shop.reward({ tierId: silver, points: 10 });
  const ana = shop.uuid(desk.patientId);
  const tierAt = async (instant: string) =>
    (await tiersOf(shop.scope(), [ana, newId()], new Date(instant))).get(ana)?.name ?? null;
  await shop.earn(desk.patientId, 99);
  expect(await tierAt(NOW)).toBeNull();
  expect(codes(await shop.tryRedeem(mug.id))).toEqual(['ACTION_NOT_ALLOWED']);
  // Nor for a program that may redeem, but sees no tiers.
  const program = { kind: 'PARTNER', clinicId: desk.clinicId, sandbox: true, id: newId() } as const;
  const blind = createScope(server.application.parts, {
    ...{ ...program, expiresAt: null, permissions: new Set(['loyalty:write'] as const) },
  });
  const choice = { rewardId: shop.uuid(mug.id), patientId: ana };
  await expect(blind.transaction((tx) => redeemReward(tx, choice))).rejects.toThrow('tier “Silver”');
  await desk.advance(plus(NOW, DAY));
  const later = await shop.earn(desk.patientId, 901);
  expect(await tierAt(plus(NOW, DAY))).toBe('Gold');
  await shop.redeem(mug.id);
  // A year after the first points, these count no more; a day later neither do the others.
  expect(await tierAt('2027-03-02T07:59:59.999Z')).toBe('Gold');
  expect(await tierAt('2027-03-02T08:00:00.000Z')).toBe('Silver');
  expect(await tierAt('2027-03-03T08:00:00.000Z')).toBeNull();
  const at = new Date(plus(NOW, 2 * DAY));
  await shop.within((tx) =>
    reversePoints(tx, { transactionId: later.id, points: 901, source: 'reverse/1', at }),
  );
  expect(await tierAt(plus(NOW, 2 * DAY))).toBeNull();
  expect(await tierAt(plus(NOW, DAY))).toBe('Gold');

  const archive = async (id: string) => {
    const input = { tierId: id };
    return (await ask(server, desk.tokens.marketer, LoyaltyTierArchiveDocument, { input }))
      .loyaltyTierArchive;
  };
  expect(codes(await archive(silver))).toEqual(['ACTION_NOT_ALLOWED']);
  expect((await archive(gold)).tier?.archivedAt).toBe(plus(NOW, DAY));
  expect((await archive(gold)).tier?.archivedAt).toBe(plus(NOW, DAY));
  const listed = await ask(server, desk.tokens.receptionist, LoyaltyTiersDocument, { first: 10 });
  expect(listed.loyaltyTiers).toMatchObject({ nodes: [{ name: 'Silver', pointsFrom: 100 }], totalCount: 1 });
  await tierId('Gold', 1000);
  expect(codes(await change({ rewardId: mug.id, tierId: gold }))).toEqual(['INVALID']);
});
