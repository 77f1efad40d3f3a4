/** Two cards of one person become one (mission.md, section 7): what was earned and paid ahead goes on with the card that stays. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  LoyaltyTierCreateDocument,
  PatientCreateDocument,
  PatientMergeDocument,
  type PatientMergeInput,
  RewardCardDocument,
  RewardInvoiceDocument,
  RewardPackageDocument,
  RewardPaymentDocument,
  RewardQuoteDocument,
  RewardTopUpDocument,
  ServicePackageApproveDocument,
} from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { openRewardDesk, type RewardDesk } from '../support/reward-desk.js';
import { NOW, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

let server: TestServer;
let desk: VisitDesk;
let shop: RewardDesk;
let ana: string;
let double: string;

beforeAll(async () => {
  server = await startRetorna();
}, 60_000);
afterAll(() => server?.stop());
beforeEach(async () => {
  desk = await openDesk(server);
  shop = openRewardDesk(desk);
  ana = desk.patientId;
  double = await desk.patient('Anna');
});

const brl = (amount: string) => ({ amount, currencyCode: 'BRL' });

async function merge(input: Partial<PatientMergeInput> = {}, token = desk.tokens.manager) {
  const cards = { duplicateId: double, patientId: ana, ...input };
  return (await ask(server, token, PatientMergeDocument, { input: cards })).patientMerge;
}

const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const card = async (id: string) => (await ask(server, desk.tokens.owner, RewardCardDocument, { id })).patient;

/** @throws when it is refused */
async function invoice(patientId: string, line: { serviceId?: string; servicePackageId?: string }) {
  const input = { patientId, lines: [line] };
  const { invoiceIssue } = await ask(server, desk.tokens.receptionist, RewardInvoiceDocument, { input });
  if (!invoiceIssue.invoice) throw new Error(JSON.stringify(invoiceIssue.userErrors));
  return invoiceIssue.invoice;
}

async function pay({ id, balance }: Awaited<ReturnType<typeof invoice>>): Promise<void> {
  const input = { invoiceId: id, amount: balance, method: 'CASH' as const };
  const { paymentReceive } = await ask(server, desk.tokens.receptionist, RewardPaymentDocument, { input });
  if (paymentReceive.userErrors.length > 0) throw new Error(JSON.stringify(paymentReceive.userErrors));
}

test('points, money, packages, redemptions and the tier go over, and the duplicate is put away', async () => {
  const tier = { name: 'Gold', pointsFrom: 500 };
  await ask(server, desk.tokens.marketer, LoyaltyTierCreateDocument, { input: tier });
  const off = await shop.reward({ kind: 'DISCOUNT', basisPoints: 1000, points: 100, perPatientLimit: 2 });
  await shop.earn(ana, 300);
  await shop.earn(double, 400);
  await shop.redeem(off.id);
  const redeemed = await shop.redeem(off.id, double);
  for (const [patientId, amount] of [
    [ana, '10.00'],
    [double, '25.50'],
  ] as const) {
    const input = { patientId, amount: brl(amount), method: 'CASH' as const };
    expect(
      codes((await ask(server, desk.tokens.receptionist, RewardTopUpDocument, { input })).walletTopUp),
    ).toEqual([]);
  }
  const items = [{ serviceId: desk.services.halfHour, sessions: 5 }];
  const packed = await ask(server, desk.tokens.owner, RewardPackageDocument, {
    input: { name: 'Five', price: brl('500.00'), items },
  });
  const servicePackageId = packed.servicePackageCreate.servicePackage?.id as string;
  const approval = { input: { servicePackageId } };
  await ask(server, desk.tokens.manager, ServicePackageApproveDocument, approval);
  await pay(await invoice(double, { servicePackageId }));
  const { discountQuote } = await ask(server, desk.tokens.receptionist, RewardQuoteDocument, {
    input: { patientId: double, lines: [{ serviceId: desk.services.hour }], redemptionIds: [redeemed.id] },
  });
  expect(codes(discountQuote)).toEqual([]);
  expect((await shop.redemptions()).find(({ id }) => id === redeemed.id)?.reserved).toBe(true);
  const code = (await card(double))?.referralCode?.code as string;
  expect((await card(ana))?.loyaltyAccount?.tier).toBeNull();

  const idempotencyKey = 'once';
  const merged = await merge({ idempotencyKey });
  expect(merged).toMatchObject({ patient: { id: ana, firstName: 'Ana' }, userErrors: [] });
  expect(await merge({ idempotencyKey })).toEqual(merged);
  expect(await card(ana)).toMatchObject({
    ...{
      archivedAt: null,
      mergedInto: null,
      loyaltyAccount: { balance: 500, onHold: 200, tier: { name: 'Gold' } },
    },
    ...{ wallet: { balance: { amount: '35.50' } }, packages: { nodes: [{ status: 'ACTIVE' }] } },
  });
  expect(await card(double)).toMatchObject({ archivedAt: NOW, mergedInto: { id: ana } });
  const held = (await shop.redemptions()).find(({ id }) => id === redeemed.id);
  expect(held).toMatchObject({ status: 'HELD', reserved: false, patient: { id: ana } });
  // Limits count what the person has had on either card.
  expect(codes(await shop.tryRedeem(off.id))).toEqual(['LIMIT_REACHED']);
  const patient = await desk.patientToken(ana);
  expect((await shop.cancel(redeemed.id, patient)).redemption?.status).toBe('CANCELLED');
  expect(await shop.points(ana)).toBe('600/100');
  // What comes to the old card later comes to the one that stays.
  await shop.earn(double, 50);
  expect(await shop.points(ana)).toBe('650/100');
  expect(codes(await shop.tryRedeem(off.id, double))).toEqual(['PATIENT_ARCHIVED']);
  expect(code).not.toBe((await card(ana))?.referralCode?.code);
});

test('what is not two cards of one person, or is not settled yet, is refused', async () => {
  const other = await desk.patient('Bea');
  expect(codes(await merge({ duplicateId: ana }))).toEqual(['INVALID']);
  for (const token of [desk.tokens.marketer, desk.tokens.partner]) {
    await expect(merge({}, token)).rejects.toThrow('FORBIDDEN');
  }
  // Nothing says that these are one person's: the desk alone does not decide.
  expect(codes(await merge({}, desk.tokens.receptionist))).toEqual(['ACTION_NOT_ALLOWED']);
  const [one, two] = [
    await desk.patient('Cy', 'cy@example.com'),
    await desk.patient('Cyd', 'CY@example.com'),
  ];
  const alike = await merge({ duplicateId: one, patientId: two }, desk.tokens.receptionist);
  expect(codes(alike)).toEqual([]);
  await expect(merge({}, await desk.patientToken(ana))).rejects.toThrow('FORBIDDEN');
  const foreign = await openDesk(server);
  expect(codes(await merge({ duplicateId: foreign.patientId }))).toEqual(['NOT_FOUND']);
  expect(codes(await merge({ patientId: foreign.patientId }))).toEqual(['NOT_FOUND']);

  const startsAt = plus(NOW, 48 + 5);
  const visitId = await desk.book({ patientId: double, startsAt });
  const ahead = await merge();
  expect(ahead.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', path: ['input', 'duplicateId'] }]);
  await desk.cancel(visitId);
  const owed = await invoice(double, { serviceId: desk.services.halfHour });
  const debt = await merge();
  expect(debt.userErrors).toMatchObject([
    { code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining(`${owed.number}`) },
  ]);
  await pay(owed);
  expect(codes(await merge())).toEqual([]);
  expect(codes(await merge())).toEqual(['ACTION_NOT_ALLOWED']);
  expect(codes(await merge({ duplicateId: other, patientId: double }))).toEqual(['PATIENT_ARCHIVED']);
  // A chain of cards ends in the last one.
  expect(codes(await merge({ duplicateId: ana, patientId: other }))).toEqual([]);
  expect((await card(double))?.mergedInto).toEqual({ id: other });
});

test('cards that are merged from both sides at once, while their owners redeem, keep every point', async () => {
  const mug = await shop.reward({ points: 10, perPatientLimit: 3 });
  for (let round = 0; round < 5; round++) {
    const cards: string[] = [];
    for (const name of ['One', 'Two', 'Three']) {
      const input = { firstName: name, lastName: `Round ${round}`, locale: 'en' };
      const { patientCreate } = await ask(server, desk.tokens.receptionist, PatientCreateDocument, { input });
      cards.push(patientCreate.patient?.id as string);
    }
    for (const id of cards) await shop.earn(id, 100);
    const [one, two, three] = cards as [string, string, string];
    const pairs = [
      [one, two],
      [two, one],
      [two, three],
      [three, one],
    ] as const;
    const merging = pairs.map(([duplicateId, patientId]) => merge({ duplicateId, patientId }));
    const redeeming = [...cards, ...cards].map((id) => shop.tryRedeem(mug.id, id));
    await Promise.all([...merging, ...redeeming]);
    const left = await Promise.all(cards.map((id) => shop.points(id)));
    const sums = left.map((points) => points.split('/').map(Number));
    expect(sums.reduce((all, [available = 0, held = 0]) => all + available + held, 0)).toBe(300);
    const open = await Promise.all(cards.map(async (id) => (await card(id))?.archivedAt === null));
    expect(open.filter(Boolean).length).toBe(1);
    const owner = cards[open.indexOf(true)] as string;
    const held = await shop.redemptions(desk.tokens.receptionist, { patientIds: cards });
    expect(new Set(held.map(({ patient }) => patient?.id))).toEqual(new Set([owner]));
    expect(sums[open.indexOf(true)]).toEqual([300 - 10 * held.length, 10 * held.length]);
  }
});
