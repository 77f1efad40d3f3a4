/**
 * Refunds of an invoice as an accountant would check them (mission.md, sections 7 and 8): three lines, 15 % off two of them, a
 * package, and half of it paid with points. All amounts are minor units: of BRL 0.01, of JPY 1, of KWD 0.001.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createEarningRule } from '../../src/services/loyalty/earning-rules/set-rule.js';
import { type BillingDesk, openBillingDesk } from '../support/billing-desk.js';
import { openSandboxHouse, refusalsOf, type SandboxHouse } from '../support/sandbox-house.js';

let house: SandboxHouse;
beforeAll(async () => {
  house = await openSandboxHouse();
}, 60_000);
afterAll(() => house?.close());

/*
 * line          price  − 15 %   = total   half of it in money   10 % of that, in points worth
 *                                                               0.50 BRL   1 JPY   0.100 KWD
 * A cleaning    10,001 − 1,500  =  8,501                4,251          8     425          4
 * B whitening   24,990 − 3,749  = 21,241               10,620         21   1,062         10
 * C 5 sessions  40,258 −     0  = 40,258               20,129         40   2,012         20
 *               75,249 − 5,249  = 70,000               35,000         69   3,499         34
 *
 * Points pay 35,000, cash 20,000, and at last a card 15,000.
 */
const START = 100_000;
const PRICES = { A: 10_001, B: 24_990, C: 40_258 };

interface Currency {
  code: string;
  pointValue: number;
  /** That pay 35,000. */
  points: number;
  earned: Record<'A' | 'B' | 'C', number>;
}
const BRL: Currency = { code: 'BRL', pointValue: 50, points: 700, earned: { A: 8, B: 21, C: 40 } };
const JPY: Currency = { code: 'JPY', pointValue: 1, points: 35_000, earned: { A: 425, B: 1_062, C: 2_012 } };
const KWD: Currency = { code: 'KWD', pointValue: 100, points: 350, earned: { A: 4, B: 10, C: 20 } };
const CURRENCIES = [BRL, JPY, KWD];

const desks = new Map<string, Promise<BillingDesk>>();
const openDesk = ({ code, pointValue }: Currency) => {
  const desk = desks.get(code) ?? opened(code, pointValue);
  desks.set(code, desk);
  return desk;
};

async function opened(code: string, pointValue: number): Promise<BillingDesk> {
  const desk = await openBillingDesk(house, code, pointValue);
  await desk.promotion({ basisPoints: 1_500 });
  await desk.within('MANAGER', (tx) =>
    createEarningRule(tx, { name: 'A tenth', kind: 'PAID', basisPoints: 1_000 }),
  );
  return desk;
}

async function sold(currency: Currency) {
  const desk = await openDesk(currency);
  const patientId = await desk.patient();
  await desk.earn(patientId, START);
  const [cleaning, whitening] = [await desk.service(PRICES.A), await desk.service(PRICES.B)];
  const servicePackageId = await desk.package(PRICES.C, [{ serviceId: cleaning, sessions: 5 }]);
  const lines = [{ serviceId: cleaning }, { serviceId: whitening }, { servicePackageId }];
  const { id } = await desk.issue({ patientId, lines });
  await desk.payPoints(id, currency.points);
  await desk.pay(id, 'CASH', 20_000);
  const invoice = await desk.pay(id, 'CARD', 15_000);
  const [A, B, C] = (await desk.lines(id)).map((line) => line.id) as [string, string, string];
  return { desk, patientId, cleaning, invoice, id, line: { A, B, C } };
}

const currencyOf = (code: string) => CURRENCIES.find((one) => one.code === code) ?? BRL;
const allEarned = ({ earned }: Currency) => earned.A + earned.B + earned.C;

describe.each(CURRENCIES)('in $code', (currency) => {
  test('the invoice is as in the table, and paid in full it earns its points', async () => {
    const { desk, patientId, invoice, id } = await sold(currency);
    expect(await desk.off(id)).toEqual([[1_500], [3_749], []]);
    expect((await desk.lines(id)).map(({ totalMinor }) => totalMinor)).toEqual([8_501, 21_241, 40_258]);
    expect(invoice).toMatchObject({ totalMinor: 70_000, paidMinor: 70_000, balanceMinor: 0 });
    expect(invoice.paidAt).not.toBeNull();
    expect(await desk.points(patientId)).toBe(START - currency.points + allEarned(currency));
  });
});

/*
 * What goes back of one refunded line, points and money half and half: points rounded half up to whole ones, the rest money,
 * to the card. Two of the five sessions of the package are used, so that of C 40,258 × 3 / 5 = 24,154.8 are refunded.
 *
 * line  credit   in points worth                      BRL         JPY          KWD
 * A      8,501   BRL 85.01, JPY 4,250.5, KWD 42.505   85 (4,250)  4,251        43 (4,300)
 * B     21,241   212.41, 10,620.5, 106.205            212 (10,600) 10,621      106 (10,600)
 * C     24,155   241.55, 12,077.5, 120.775            242 (12,100) 12,078      121 (12,100)
 *
 * Points that are taken back: all that A and B had earned; of C 24,155 / 40,258, rounded down.
 */
const ONE_LINE: [string, 'A' | 'B' | 'C', number, number, number, number][] = [
  // currency, line, credit, points back, money back, points taken back
  ['BRL', 'A', 8_501, 85, 4_251, 8],
  ['BRL', 'B', 21_241, 212, 10_641, 21],
  ['BRL', 'C', 24_155, 242, 12_055, 24],
  ['JPY', 'A', 8_501, 4_251, 4_250, 425],
  ['JPY', 'B', 21_241, 10_621, 10_620, 1_062],
  ['JPY', 'C', 24_155, 12_078, 12_077, 1_207],
  ['KWD', 'A', 8_501, 43, 4_201, 4],
  ['KWD', 'B', 21_241, 106, 10_641, 10],
  ['KWD', 'C', 24_155, 121, 12_055, 12],
];

test.each(ONE_LINE)(
  '%j line %s: %i is credited, %i points and %i go back, %i are taken back',
  async (...row) => {
    const [code, name, credit, pointsBack, moneyBack, takenBack] = row;
    const currency = currencyOf(code);
    const { desk, patientId, cleaning, id, line } = await sold(currency);
    if (name === 'C') {
      const [bought] = await desk.packages(patientId);
      const session = { serviceId: cleaning, quantity: 2, patientPackageId: bought?.id ?? '' };
      expect(await desk.issue({ patientId, lines: [session] })).toMatchObject({
        totalMinor: 0,
        balanceMinor: 0,
      });
    }
    const before = await desk.points(patientId);
    const invoice = await desk.refund(id, [line[name]]);
    expect(invoice).toMatchObject({ creditedMinor: credit, returnedMinor: credit, balanceMinor: 0 });
    const worth = pointsBack * currency.pointValue;
    expect(await desk.returned(id)).toEqual([[`CARD ${moneyBack}`, `POINTS ${worth} ${pointsBack}`]]);
    expect(worth + moneyBack).toBe(credit);
    expect(await desk.points(patientId)).toBe(before + pointsBack - takenBack);
  },
);

/*
 * All lines, one after the other. What went back so far is shared anew each time, so that no rounding is left over: after A and
 * B 29,742 of 70,000, which are 297.42 points in BRL, 14,871 in JPY and 148.71 in KWD. Money goes back to the card first.
 */
const ALL_LINES: [string, string[][]][] = [
  [
    'BRL',
    [
      ['CARD 4251', 'POINTS 4250 85'],
      ['CARD 10641', 'POINTS 10600 212'],
      ['CARD 108', 'CASH 20000', 'POINTS 20150 403'],
    ],
  ],
  [
    'JPY',
    [
      ['CARD 4250', 'POINTS 4251 4251'],
      ['CARD 10621', 'POINTS 10620 10620'],
      ['CARD 129', 'CASH 20000', 'POINTS 20129 20129'],
    ],
  ],
  [
    'KWD',
    [
      ['CARD 4201', 'POINTS 4300 43'],
      ['CARD 10641', 'POINTS 10600 106'],
      ['CARD 158', 'CASH 20000', 'POINTS 20100 201'],
    ],
  ],
];

test.each(ALL_LINES)(
  '%s: all lines one after the other give back all, to the last unit',
  async (code, parts) => {
    const currency = currencyOf(code);
    const { desk, patientId, id, line } = await sold(currency);
    for (const name of ['A', 'B', 'C'] as const) await desk.refund(id, [line[name]]);
    expect(await desk.returned(id)).toEqual(parts);
    expect(await desk.invoice(id)).toMatchObject({
      ...{
        totalMinor: 70_000,
        paidMinor: 70_000,
        creditedMinor: 70_000,
        returnedMinor: 70_000,
        balanceMinor: 0,
      },
    });
    expect(await desk.points(patientId)).toBe(START);
    expect(await desk.packages(patientId)).toMatchObject([{ status: 'REFUNDED', sessions: [5, 0, 0] }]);
    expect(await refusalsOf(desk.refund(id, [line.A]))).toEqual(['ACTION_NOT_ALLOWED lineIds.0']);
  },
);

test('a promotion’s uses and budget come back with the refund of all lines, not before', async () => {
  const desk = await openBillingDesk(house);
  const promotion = await desk.promotion({ basisPoints: 1_000, budget: desk.money(100_000) });
  const [one, other] = [await desk.service(1_000), await desk.service(2_000)];
  const patientId = await desk.patient();
  const { id } = await desk.issue({ patientId, lines: [{ serviceId: one }, { serviceId: other }] });
  expect(await desk.counted(promotion)).toEqual([1, 0, 300, 0]);
  await desk.pay(id, 'CASH', 2_700);
  expect(await desk.counted(promotion)).toEqual([0, 1, 0, 300]);
  const [first, second] = (await desk.lines(id)).map((line) => line.id) as [string, string];
  await desk.refund(id, [first]);
  expect(await desk.counted(promotion)).toEqual([0, 1, 0, 300]);
  await desk.refund(id, [second]);
  expect(await desk.counted(promotion)).toEqual([0, 0, 0, 0]);
});

describe('what is credited before all is paid', () => {
  test('lowers what is owed, and gives back only what was paid beyond the new total', async () => {
    const desk = await openBillingDesk(house);
    const lines = await Promise.all(
      [3_000, 5_000, 2_000].map(async (price) => ({ serviceId: await desk.service(price) })),
    );
    const patientId = await desk.patient();
    const { id } = await desk.issue({ patientId, lines });
    await desk.pay(id, 'CASH', 6_000);
    const [first, second, third] = (await desk.lines(id)).map((line) => line.id) as [string, string, string];
    expect(await desk.refund(id, [first])).toMatchObject({
      balanceMinor: 1_000,
      returnedMinor: 0,
      paidAt: null,
    });
    const paid = await desk.refund(id, [third]);
    expect(paid).toMatchObject({ balanceMinor: 0, creditedMinor: 5_000, returnedMinor: 1_000 });
    expect(paid.paidAt).not.toBeNull();
    expect(await desk.returned(id)).toEqual([[], ['CASH 1000']]);
    await desk.refund(id, [second], { toWallet: true });
    expect(await desk.wallet(patientId)).toBe(5_000);
    expect(await desk.invoice(id)).toMatchObject({
      balanceMinor: 0,
      creditedMinor: 10_000,
      returnedMinor: 6_000,
    });
  });

  test('lines are named once, of this invoice, and with a reason', async () => {
    const desk = await openBillingDesk(house);
    const lines = [{ serviceId: await desk.service(100) }];
    const patientId = await desk.patient();
    const { id } = await desk.issue({ patientId, lines });
    const other = await desk.issue({ patientId, lines });
    const [line] = (await desk.lines(id)).map((one) => one.id) as [string];
    const [foreign] = (await desk.lines(other.id)).map((one) => one.id) as [string];
    expect(await refusalsOf(desk.refund(id, []))).toEqual(['REQUIRED lineIds']);
    expect(await refusalsOf(desk.refund(id, [line, line]))).toEqual(['INVALID lineIds']);
    expect(await refusalsOf(desk.refund(id, [foreign]))).toEqual(['NOT_FOUND lineIds.0']);
    expect(await refusalsOf(desk.refund(id, [line], { reason: '  ' }))).toEqual(['REQUIRED reason']);
  });
});
