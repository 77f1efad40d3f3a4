/** Invoices, payments and debtors over the API, as the desk and patients use them (mission.md, section 8). */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  BillingFeedDocument,
  ClinicBillingSetDocument,
  DebtorsDocument,
  InvoiceDocument,
  InvoiceIssueDocument,
  type InvoiceIssueInput,
  InvoiceRefundDocument,
  InvoicesDocument,
  InvoiceVoidDocument,
  PatientMoneyDocument,
  PaymentReceiveDocument,
  type PaymentReceiveInput,
  ServicePackageApproveDocument,
  ServicePackageArchiveDocument,
  ServicePackageCreateDocument,
  ServicePackagesDocument,
  ServicePriceSetDocument,
  VisitCompletePaidDocument,
  VisitMoneyDocument,
  VisitPaidRecordDocument,
  WalletPayOutDocument,
  WalletTopUpDocument,
} from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { follow, openDesk, type VisitDesk } from '../support/visit-desk.js';

let server: TestServer;
let desk: VisitDesk;
let times: string[];

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  desk = await openDesk(server);
  times = await desk.freeTimes('2026-03-04', '2026-03-06', [desk.calendars.helena]);
}, 60_000);
afterAll(() => server?.stop());

const reais = (amount: string) => ({ amount, currencyCode: 'BRL' });
const token = () => desk.tokens.receptionist;
const book = (patientId = desk.patientId) => desk.book({ patientId, startsAt: times.shift() ?? '' });

async function setPrice(amount: string, serviceId = desk.services.halfHour) {
  const input = { serviceId, price: reais(amount) };
  return (await ask(server, desk.tokens.manager, ServicePriceSetDocument, { input })).servicePriceSet;
}
const issue = async (input: InvoiceIssueInput) =>
  (await ask(server, token(), InvoiceIssueDocument, { input })).invoiceIssue;
async function issued(input: InvoiceIssueInput) {
  const { invoice, userErrors } = await issue(input);
  if (!invoice) throw new Error(JSON.stringify(userErrors));
  return invoice;
}
const pay = async (input: PaymentReceiveInput) =>
  (await ask(server, token(), PaymentReceiveDocument, { input })).paymentReceive;
const cash = (invoiceId: string, amount: string) => pay({ invoiceId, method: 'CASH', amount: reais(amount) });
const visitMoney = async (id: string) => (await ask(server, token(), VisitMoneyDocument, { id })).visit;

describe('of a visit', () => {
  test('an invoice costs what was promised when it was booked, and what is paid stands at the visit', async () => {
    await setPrice('180.00');
    const visitId = await book();
    await setPrice('200.00');
    const invoice = await issued({ visitId });
    expect(invoice).toMatchObject({
      ...{ total: reais('180.00'), balance: reais('180.00'), visit: { id: visitId }, status: 'ISSUED' },
      lines: [{ line: 1, kind: 'SERVICE', description: 'Consultation', quantity: 1, total: reais('180.00') }],
    });
    expect(await visitMoney(visitId)).toMatchObject({
      paid: reais('0.00'),
      invoice: { number: invoice.number },
    });
    await cash(invoice.id, '30');
    expect(await visitMoney(visitId)).toMatchObject({
      paid: reais('30.00'),
      invoice: { balance: reais('150.00') },
    });
    const again = await issue({ visitId });
    expect(again.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', path: ['input', 'visitId'] }]);
  });

  test('with something added it is quoted anew, at present prices', async () => {
    await setPrice('180.00');
    const visitId = await book();
    await setPrice('200.00');
    await setPrice('55.50', desk.services.hour);
    const invoice = await issued({ visitId, lines: [{ serviceId: desk.services.hour, quantity: 2 }] });
    expect(invoice.lines.map(({ total }) => total.amount)).toEqual(['200.00', '111.00']);
  });

  test('what was paid is recorded with the invoice, and no other way', async () => {
    const visitId = await book();
    const { id, balance } = await issued({ visitId });
    const input = { visitId, paid: reais('1') };
    const { visitComplete } = await ask(server, token(), VisitCompletePaidDocument, { input });
    expect(visitComplete.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    await ask(server, token(), VisitCompletePaidDocument, { input: { visitId } });
    const { visitPaidRecord } = await ask(server, token(), VisitPaidRecordDocument, { input });
    expect(visitPaidRecord.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    await pay({ invoiceId: id, method: 'TRANSFER', amount: balance, reference: 'NSU 17' });
    expect(await visitMoney(visitId)).toMatchObject({ paid: balance });
  });

  test('that did not take place there is none', async () => {
    const visitId = await book();
    await desk.cancel(visitId);
    expect((await issue({ visitId })).userErrors).toMatchObject([
      { code: 'ACTION_NOT_ALLOWED', status: 'CANCELLED' },
    ]);
  });

  test('a void invoice keeps its number, and the visit can be invoiced anew', async () => {
    const visitId = await book();
    const { id, number } = await issued({ visitId });
    const input = { invoiceId: id, reason: 'Wrong visit' };
    const { invoiceVoid } = await ask(server, token(), InvoiceVoidDocument, { input });
    expect(invoiceVoid.invoice).toMatchObject({
      number,
      status: 'VOID',
      voidReason: 'Wrong visit',
      balance: reais('0.00'),
    });
    expect(await visitMoney(visitId)).toEqual({ paid: null, invoice: null });
    expect((await cash(id, '1')).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect((await issued({ visitId })).number).toBe(number + 1);
  });
});

test('an invoice is due by the calendar of its branch', async () => {
  const other = await openDesk(server, '2026-03-03T01:00:00Z');
  const input = { invoiceDueDays: 10 };
  const { clinicBillingSet } = await ask(server, other.tokens.manager, ClinicBillingSetDocument, { input });
  expect(clinicBillingSet.clinic).toEqual(input);
  const lines = [{ serviceId: other.services.halfHour }];
  const dueAt = async (branchId: string) => {
    const invoice = { patientId: other.patientId, branchId, lines };
    return (await ask(server, other.tokens.receptionist, InvoiceIssueDocument, { input: invoice }))
      .invoiceIssue.invoice?.dueOn;
  };
  const zone = (name: string) => other.branches.find(({ timeZone }) => timeZone === name)?.id ?? '';
  // 22:00 on 2 March in São Paulo, 02:00 on 3 March in Warsaw.
  expect(await dueAt(zone('America/Sao_Paulo'))).toBe('2026-03-12');
  expect(await dueAt(zone('Europe/Warsaw'))).toBe('2026-03-13');
  const debtors = async (filter: object) =>
    (await ask(server, other.tokens.receptionist, DebtorsDocument, { filter })).debtors;
  expect(await debtors({ overdue: true })).toMatchObject({ totalCount: 0 });
  // In São Paulo it is still the day itself.
  await other.advance('2026-03-13T02:59:00Z');
  expect(await debtors({ overdue: true })).toMatchObject({ totalCount: 0 });
  await other.advance('2026-03-13T03:00:00Z');
  const { price } = other.setup.services.nodes.find(({ id }) => id === other.services.halfHour) ?? {};
  expect((await debtors({ overdue: true })).nodes).toEqual([
    {
      ...{ patient: { id: other.patientId }, oldestDueOn: '2026-03-12', balance: price },
      invoices: { nodes: [{ number: 1 }, { number: 2 }] },
    },
  ]);
  expect((await debtors({ branchIds: [zone('Europe/Warsaw')] })).nodes).toMatchObject([
    { oldestDueOn: '2026-03-13', invoices: { nodes: [{ number: 2 }] } },
  ]);
  expect(await debtors({})).toMatchObject({ totalCount: 1 });
});

describe('what is paid', () => {
  test('is paid once for each key, and told of as it happens', async () => {
    const patientId = await desk.patient('Bea');
    const feed = await follow(server, token(), BillingFeedDocument, {});
    const { id, number, balance } = await issued({ patientId, lines: [{ serviceId: desk.services.hour }] });
    const input = { invoiceId: id, method: 'CARD' as const, amount: balance, idempotencyKey: 'at the till' };
    const first = await pay({ ...input, cardFingerprint: 'tok_1' });
    expect(await pay({ ...input, cardFingerprint: 'tok_1' })).toEqual(first);
    expect(first.invoice?.payments.nodes).toMatchObject([{ method: 'CARD', amount: balance, points: null }]);
    const [line] = first.invoice?.lines ?? [];
    const back = { invoiceId: id, lineIds: [line?.id ?? ''], reason: 'Not done', toWallet: true };
    const { invoiceRefund } = await ask(server, token(), InvoiceRefundDocument, { input: back });
    expect(invoiceRefund.invoice).toMatchObject({
      balance: reais('0.00'),
      refunds: {
        nodes: [
          {
            ...{ number: 1, reason: 'Not done', points: 0, credited: balance, money: balance },
            lines: [{ reversedPoints: 0, line: { id: line?.id }, amount: balance }],
            parts: [{ method: 'WALLET', points: null, amount: balance }],
          },
        ],
      },
    });
    const told: string[] = [];
    while (told.length < 4) {
      const { events } = await feed.message();
      if (events.__typename !== 'Event') throw new Error('The feed has lost events');
      if (events.invoice?.number === number) told.push(events.kind);
    }
    expect(told).toEqual(['INVOICE_ISSUED', 'PAYMENT_RECEIVED', 'INVOICE_PAID', 'PAYMENT_REFUNDED']);
    await feed.close();
  });

  test.each([
    ['another currency', { amount: '10', currencyCode: 'EUR' }, 'currencyCode'],
    ['parts of the smallest unit', reais('0.001'), 'amount'],
    ['nothing', reais('0'), 'amount'],
    ['less than nothing', reais('-1'), 'amount'],
  ])('is not %s', async (_, amount, field) => {
    const { id } = await issued({ patientId: desk.patientId, lines: [{ serviceId: desk.services.hour }] });
    const { invoice, userErrors } = await pay({ invoiceId: id, method: 'CASH', amount });
    expect(invoice).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'amount', field] }]);
  });

  test('by card is never told by the card’s number', async () => {
    const { id } = await issued({ patientId: desk.patientId, lines: [{ serviceId: desk.services.hour }] });
    const card = {
      invoiceId: id,
      method: 'CARD' as const,
      amount: reais('1'),
      cardFingerprint: '4111 1111 1111 1111',
    };
    expect((await pay(card)).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'cardFingerprint'] },
    ]);
  });

  test('with points or out of the wallet is refused with what there is', async () => {
    const { id } = await issued({ patientId: desk.patientId, lines: [{ serviceId: desk.services.hour }] });
    expect((await pay({ invoiceId: id, method: 'POINTS', points: 5 })).userErrors).toMatchObject([
      { code: 'INSUFFICIENT_POINTS', available: 0 },
    ]);
    expect((await pay({ invoiceId: id, method: 'WALLET', amount: reais('5') })).userErrors).toMatchObject([
      { code: 'INSUFFICIENT_FUNDS', balance: reais('0.00') },
    ]);
    expect((await pay({ invoiceId: id, method: 'CASH', points: 5 })).userErrors).toMatchObject([
      { code: 'INVALID' },
    ]);
    expect((await pay({ invoiceId: id, method: 'CASH' })).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
    expect((await pay({ invoiceId: id, method: 'POINTS' })).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
  });
});

test('packages are entered, sold and put away', async () => {
  const items = [{ serviceId: desk.services.hour, sessions: 4 }];
  const create = async (given: object) => {
    const input = { name: 'Four hours', price: reais('300.00'), validMonths: 12, items, ...given };
    return (await ask(server, desk.tokens.manager, ServicePackageCreateDocument, { input }))
      .servicePackageCreate;
  };
  const { servicePackage } = await create({});
  expect(servicePackage).toMatchObject({
    ...{ name: 'Four hours', validMonths: 12, price: reais('300.00') },
    items: [{ sessions: 4, service: { id: desk.services.hour } }],
  });
  const codes = async (given: object) =>
    (await create(given)).userErrors.map(({ code, path }) => [code, ...path.slice(1)]);
  expect(await codes({})).toEqual([['NAME_TAKEN', 'name']]);
  expect(await codes({ name: 'A', items: [] })).toEqual([['REQUIRED', 'items']]);
  expect(await codes({ name: 'A', items: [...items, ...items] })).toEqual([
    ['INVALID', 'items', '1', 'serviceId'],
  ]);
  expect(await codes({ name: 'A', items: [{ ...items[0], sessions: 0 }] })).toEqual([
    ['INVALID', 'items', '0', 'sessions'],
  ]);
  expect(await codes({ name: 'A', validMonths: 121 })).toEqual([['INVALID', 'validMonths']]);
  expect(await codes({ name: 'A', price: reais('0.00') })).toEqual([['INVALID', 'price', 'amount']]);
  const servicePackageId = servicePackage?.id ?? '';
  const sold = { patientId: desk.patientId, lines: [{ servicePackageId }] };
  expect((await issue(sold)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  const approve = async (by: string) =>
    (await ask(server, by, ServicePackageApproveDocument, { input: { servicePackageId } }))
      .servicePackageApprove;
  expect((await approve(desk.tokens.manager)).userErrors).toMatchObject([{ code: 'SECOND_PERSON_NEEDED' }]);
  expect((await approve(desk.tokens.owner)).servicePackage?.approvedAt).not.toBeNull();
  await issued({ patientId: desk.patientId, lines: [{ servicePackageId }] });
  await ask(server, desk.tokens.manager, ServicePackageArchiveDocument, { input: { servicePackageId } });
  const { servicePackages } = await ask(server, token(), ServicePackagesDocument, {});
  expect(servicePackages.nodes).toEqual([]);
  const { userErrors } = await issue({ patientId: desk.patientId, lines: [{ servicePackageId }] });
  expect(userErrors).toMatchObject([
    { code: 'NOT_FOUND', path: ['input', 'lines', '0', 'servicePackageId'] },
  ]);
});

test('patients see their own invoices, wallet and packages, nobody else’s, and move no money', async () => {
  const [ana, eva] = [await desk.patient('Ana'), await desk.patient('Eva')];
  const { id } = await issued({ patientId: ana, lines: [{ serviceId: desk.services.hour }] });
  const topUp = { patientId: ana, method: 'CASH' as const, amount: reais('20') };
  await ask(server, token(), WalletTopUpDocument, { input: topUp });
  const payOut = { ...topUp, amount: reais('5'), reason: 'Wanted back' };
  const { walletPayOut } = await ask(server, token(), WalletPayOutDocument, { input: payOut });
  expect(walletPayOut.wallet).toEqual({
    balance: reais('15.00'),
    entries: {
      nodes: [
        {
          ...{ number: 2, kind: 'PAID_OUT', method: 'CASH', reason: 'Wanted back', invoice: null },
          ...{ amount: reais('-5.00'), balanceAfter: reais('15.00') },
        },
        {
          ...{ number: 1, kind: 'TOP_UP', method: null, reason: null, invoice: null },
          ...{ amount: reais('20.00'), balanceAfter: reais('20.00') },
        },
      ],
    },
  });
  const [own, others] = [await desk.patientToken(ana), await desk.patientToken(eva)];
  expect((await ask(server, own, InvoicesDocument, { first: 5 })).invoices).toMatchObject({
    totalCount: 1,
    nodes: [{ id, quote: { id: expect.any(String) }, issuedBy: null }],
  });
  expect((await ask(server, own, PatientMoneyDocument, { id: ana })).patient?.wallet).toMatchObject({
    balance: reais('15.00'),
  });
  expect((await ask(server, others, InvoicesDocument, { first: 5 })).invoices).toEqual({
    totalCount: 0,
    nodes: [],
  });
  expect((await ask(server, others, InvoiceDocument, { id })).invoice).toBeNull();
  expect((await ask(server, others, DebtorsDocument, {})).debtors.totalCount).toBe(0);
  for (const work of [
    ask(server, own, PaymentReceiveDocument, {
      input: { invoiceId: id, method: 'CASH', amount: reais('1') },
    }),
    ask(server, own, WalletTopUpDocument, { input: topUp }),
    ask(server, desk.tokens.marketer, InvoicesDocument, { first: 5 }),
  ]) {
    await expect(work).rejects.toThrow('FORBIDDEN');
  }
  expect((await ask(server, desk.tokens.marketer, PatientMoneyDocument, { id: ana })).patient).toEqual({
    wallet: null,
    packages: { nodes: [] },
  });
});
