/** Packages of services from sale to the last session, and money paid ahead (mission.md, section 8). */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mergePackages } from '../../src/services/billing/packages/merge-packages.js';
import { mergeWallets } from '../../src/services/billing/wallets/merge-wallets.js';
import { livingCard, moveMoney } from '../../src/services/billing/wallets/move-money.js';
import { createEarningRule } from '../../src/services/loyalty/earning-rules/set-rule.js';
import { mergePatients } from '../../src/services/patients/merge-patients.js';
import { type BillingDesk, openBillingDesk } from '../support/billing-desk.js';
import { openSandboxHouse, refusalsOf, type SandboxHouse } from '../support/sandbox-house.js';

let house: SandboxHouse;
let desk: BillingDesk;
let patientId: string;
let massage: string;

beforeAll(async () => {
  house = await openSandboxHouse();
}, 60_000);
afterAll(() => house?.close());
beforeEach(async () => {
  desk = await openBillingDesk(house);
  patientId = await desk.patient();
  massage = await desk.service(2_000);
});

/** Sells the patient a package of massages at 50.00; gives its id and its invoice. */
async function sell({
  sessions = 3,
  months,
  pay = true,
}: {
  sessions?: number;
  months?: number;
  pay?: boolean;
} = {}) {
  const servicePackageId = await desk.package(5_000, [{ serviceId: massage, sessions }], months);
  const invoice = await desk.issue({ patientId, lines: [{ servicePackageId }] });
  if (pay) await desk.pay(invoice.id, 'CASH', 5_000);
  const [line] = await desk.lines(invoice.id);
  const bought = (await desk.packages(patientId)).at(-1);
  return { id: bought?.id ?? '', invoiceId: invoice.id, lineId: line?.id ?? '' };
}
const covered = (patientPackageId: string, quantity = 1) => ({
  patientId,
  lines: [{ serviceId: massage, quantity, patientPackageId }],
});
const state = async () =>
  (await desk.packages(patientId)).map(({ status, sessions }) => [status, ...sessions]);

describe('a package', () => {
  test('is the patient’s once it is paid, until the end of the local day some months later', async () => {
    const { invoiceId, id } = await sell({ months: 6, pay: false });
    expect(await state()).toEqual([['PENDING', 3, 0, 0]]);
    expect(await refusalsOf(desk.issue(covered(id)))).toEqual([
      'ACTION_NOT_ALLOWED lines.0.patientPackageId',
    ]);
    await desk.pay(invoiceId, 'CASH', 2_000);
    expect(await state()).toEqual([['PENDING', 3, 0, 0]]);
    await desk.pay(invoiceId, 'CARD', 3_000);
    expect(await desk.packages(patientId)).toMatchObject([
      { status: 'ACTIVE', expires: new Date('2026-09-03T03:00:00Z') },
    ]);
  });

  test('pays lines session by session, and is finished with the last, which earns points until it is refunded', async () => {
    await desk.within('MANAGER', (tx) =>
      createEarningRule(tx, { name: 'A course', kind: 'COURSE', points: 70 }),
    );
    const { id } = await sell();
    const first = await desk.issue(covered(id, 2));
    expect(first).toMatchObject({ totalMinor: 0, balanceMinor: 0 });
    expect(first.paidAt).not.toBeNull();
    expect(await state()).toEqual([['ACTIVE', 3, 0, 2]]);
    expect(await refusalsOf(desk.issue(covered(id, 2)))).toEqual(['LIMIT_REACHED lines.0.patientPackageId']);
    const last = await desk.issue(covered(id));
    expect(await state()).toEqual([['FINISHED', 3, 0, 3]]);
    expect(await desk.points(patientId)).toBe(70);
    const [line] = await desk.lines(last.id);
    await desk.refund(last.id, [line?.id ?? '']);
    expect(await state()).toEqual([['ACTIVE', 3, 0, 2]]);
    expect(await desk.points(patientId)).toBe(0);
    const again = await desk.issue(covered(id));
    expect(await state()).toEqual([['FINISHED', 3, 0, 3]]);
    expect(await desk.points(patientId)).toBe(70);
    await desk.void(again.id);
    expect(await state()).toEqual([['ACTIVE', 3, 0, 2]]);
    expect(await desk.points(patientId)).toBe(0);
  });

  test('keeps sessions for quotes and unpaid invoices, and gets them back from those that end', async () => {
    const { id } = await sell();
    const quote = await desk.quote(covered(id));
    expect(quote).toMatchObject({ subtotalMinor: 2_000, coveredMinor: 2_000, totalMinor: 0 });
    const other = await desk.service(900);
    const { lines } = covered(id);
    const unpaid = await desk.issue({ patientId, lines: [...lines, { serviceId: other }] });
    expect(await state()).toEqual([['ACTIVE', 3, 2, 0]]);
    await desk.release(quote.id);
    expect(await state()).toEqual([['ACTIVE', 3, 1, 0]]);
    await desk.void(unpaid.id);
    expect(await state()).toEqual([['ACTIVE', 3, 0, 0]]);
    expect(await desk.invoice(unpaid.id)).toMatchObject({ status: 'VOID', number: unpaid.number });
    const paid = await desk.issue({ patientId, lines: [...lines, { serviceId: other }] });
    await desk.pay(paid.id, 'CASH', 900);
    expect(await state()).toEqual([['ACTIVE', 3, 0, 1]]);
  });

  test('gives nothing once it is over, nor to anybody else', async () => {
    const { id } = await sell({ months: 1 });
    const other = await desk.patient();
    expect(await refusalsOf(desk.issue({ ...covered(id), patientId: other }))).toEqual([
      'NOT_FOUND lines.0.patientPackageId',
    ]);
    await desk.go('2026-04-03T02:59:59.000Z');
    await desk.issue(covered(id));
    await desk.go('2026-04-03T03:00:00.000Z');
    expect(await refusalsOf(desk.issue(covered(id)))).toEqual([
      'ACTION_NOT_ALLOWED lines.0.patientPackageId',
    ]);
  });

  test('is refunded by the share of its unused sessions, half up, unless they are spoken for or used', async () => {
    const { id, invoiceId, lineId } = await sell();
    const quote = await desk.quote(covered(id));
    expect(await refusalsOf(desk.refund(invoiceId, [lineId]))).toEqual(['ACTION_NOT_ALLOWED lineIds.0']);
    await desk.release(quote.id);
    await desk.issue(covered(id));
    // 5,000 × 2 / 3 = 3,333.33
    expect(await desk.refund(invoiceId, [lineId])).toMatchObject({
      creditedMinor: 3_333,
      returnedMinor: 3_333,
    });
    expect(await state()).toEqual([['REFUNDED', 3, 0, 1]]);
    expect(await refusalsOf(desk.issue(covered(id)))).toEqual([
      'ACTION_NOT_ALLOWED lines.0.patientPackageId',
    ]);
    const used = await sell({ sessions: 1 });
    await desk.issue(covered(used.id));
    expect(await refusalsOf(desk.refund(used.invoiceId, [used.lineId]))).toEqual([
      'ACTION_NOT_ALLOWED lineIds.0',
    ]);
  });

  test('of an invoice that is void was never bought; once sessions are used the invoice stays', async () => {
    const { invoiceId } = await sell({ pay: false });
    await desk.void(invoiceId);
    expect(await state()).toEqual([['VOID', 3, 0, 0]]);
    const servicePackageId = await desk.package(500, [{ serviceId: massage, sessions: 2 }]);
    const gift = await desk.promotion({
      basisPoints: 10_000,
      scope: { servicePackageIds: [servicePackageId] },
    });
    const free = await desk.issue({ patientId, lines: [{ servicePackageId, quantity: 2 }] });
    await desk.end(gift);
    expect(await state()).toEqual([
      ['VOID', 3, 0, 0],
      ['ACTIVE', 2, 0, 0],
      ['ACTIVE', 2, 0, 0],
    ]);
    const [, second] = await desk.packages(patientId);
    await desk.issue(covered(second?.id ?? ''));
    expect(await refusalsOf(desk.void(free.id))).toEqual(['ACTION_NOT_ALLOWED invoiceId']);
  });
});

describe('a wallet', () => {
  test('takes money ahead, pays with it, gets refunds, and hands it back', async () => {
    await desk.topUp(patientId, 3_000);
    const { id } = await desk.issue({ patientId, lines: [{ serviceId: massage }] });
    expect(await desk.pay(id, 'WALLET', 2_000)).toMatchObject({ balanceMinor: 0 });
    expect(await desk.wallet(patientId)).toBe(1_000);
    const [line] = await desk.lines(id);
    await desk.refund(id, [line?.id ?? '']);
    expect(await desk.returned(id)).toEqual([['WALLET 2000']]);
    expect(await desk.wallet(patientId)).toBe(3_000);
    await desk.payOut(patientId, 3_000);
    expect(await refusalsOf(desk.payOut(patientId, 1))).toEqual(['INSUFFICIENT_FUNDS amount']);
    expect(await desk.wallet(patientId)).toBe(0);
  });

  test('goes with the card that another was merged into, as packages do', async () => {
    const stays = await desk.patient();
    await desk.topUp(patientId, 700);
    const { id } = await sell();
    for (let time = 0; time < 2; time++) {
      await desk.within('OWNER', async (tx, now) => {
        await mergePackages(tx, patientId, stays);
        await mergeWallets(tx, patientId, stays, now);
      });
    }
    expect([await desk.wallet(patientId), await desk.wallet(stays)]).toEqual([0, 700]);
    expect(await state()).toEqual([]);
    expect(await desk.issue({ ...covered(id), patientId: stays })).toMatchObject({ balanceMinor: 0 });
  });
});

describe('what is paid', () => {
  test('into the wallet of a card that is merged meanwhile is in the other’s', async () => {
    const stays = await desk.patient();
    await desk.within('RECEPTIONIST', async (tx, at) => {
      const owner = await livingCard(tx, patientId);
      await desk.within('OWNER', (other) =>
        mergePatients(other, { duplicateId: patientId, patientId: stays }),
      );
      await moveMoney(tx, { patientId: owner, kind: 'TOP_UP', amountMinor: 5_000, at });
    });
    expect([await desk.wallet(patientId), await desk.wallet(stays)]).toEqual([0, 5_000]);
  });

  test('for a visit is invoiced anew once all was refunded, but not while it was recorded by hand', async () => {
    const visitId = await desk.visit(patientId, massage);
    const first = await desk.issue({ visitId });
    await desk.pay(first.id, 'CASH', 2_000);
    const [line] = await desk.lines(first.id);
    await desk.refund(first.id, [line?.id ?? '']);
    expect(await desk.visitPaid(visitId)).toBe(0);
    const second = await desk.issue({ visitId });
    expect(second).toMatchObject({ number: first.number + 1, balanceMinor: 2_000 });
    expect(await refusalsOf(desk.issue({ visitId }))).toEqual(['ACTION_NOT_ALLOWED visitId']);
    await desk.void(second.id);
    await desk.db
      .updateTable('visit')
      .set({ paid_minor: 500, paid_currency: 'BRL' })
      .where('id', '=', visitId)
      .execute();
    expect(await refusalsOf(desk.issue({ visitId }))).toEqual(['ACTION_NOT_ALLOWED visitId']);
    await desk.db.updateTable('visit').set({ paid_minor: 0 }).where('id', '=', visitId).execute();
    await desk.issue({ visitId });
  });

  test('is at most the balance, of one kind, and of an invoice that counts', async () => {
    const { id } = await desk.issue({ patientId, lines: [{ serviceId: massage }] });
    expect(await refusalsOf(desk.pay(id, 'CASH', 2_001))).toEqual(['INVALID amount']);
    expect(await refusalsOf(desk.payPoints(id, 41))).toEqual(['INVALID points']);
    expect(await refusalsOf(desk.payPoints(id, 40))).toEqual(['INSUFFICIENT_POINTS']);
    expect(await refusalsOf(desk.payPoints(id, 0))).toEqual(['INVALID points']);
    expect(await refusalsOf(desk.pay(id, 'WALLET', 1))).toEqual(['INSUFFICIENT_FUNDS amount']);
    await desk.pay(id, 'CASH', 1);
    expect(await refusalsOf(desk.void(id))).toEqual(['ACTION_NOT_ALLOWED invoiceId']);
    await desk.pay(id, 'CASH', 1_999);
    expect(await refusalsOf(desk.pay(id, 'CASH', 1))).toEqual(['ACTION_NOT_ALLOWED invoiceId']);
  });

  test('with points cannot be paid by what the invoice itself earns', async () => {
    await desk.within('MANAGER', (tx) =>
      createEarningRule(tx, { name: 'All of it', kind: 'PAID', basisPoints: 10_000 }),
    );
    const { id } = await desk.issue({ patientId, lines: [{ serviceId: massage }] });
    await desk.pay(id, 'CASH', 1_950);
    expect(await refusalsOf(desk.payPoints(id, 1))).toEqual(['INSUFFICIENT_POINTS']);
    expect(await desk.points(patientId)).toBe(0);
    await desk.earn(patientId, 1);
    await desk.payPoints(id, 1);
    // 19.50 of money at 0.50 a point.
    expect(await desk.points(patientId)).toBe(39);
  });
});
