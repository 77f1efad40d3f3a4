/** Promotions, coupons and quotes over the API: who may do what, what each sees, rewards and packages on a quote, the report. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import {
  ClinicDiscountsSetDocument,
  CouponsCreateDocument,
  DiscountQuoteDocument,
  type DiscountQuoteInput,
  DiscountQuoteReleaseDocument,
  PromotionApproveDocument,
  PromotionChangeDocument,
  PromotionCreateDocument,
  type PromotionCreateInput,
  PromotionEndDocument,
  PromotionPauseDocument,
  PromotionRefuseDocument,
  PromotionReportDocument,
  PromotionResumeDocument,
  PromotionsDocument,
  SetupDocument,
} from '../support/generated.js';
import {
  AnswerError,
  ask,
  createSandbox,
  startRetorna,
  type TestSandbox,
  type TestServer,
} from '../support/retorna.js';

let server: TestServer;
let house: TestSandbox;
let serviceId: string;
let patientId: string;

const brl = (amount: string) => ({ amount, currencyCode: 'BRL' });

beforeAll(async () => {
  server = await startRetorna();
  house = await createSandbox(server, { patients: 3, testClock: '2026-03-02T08:00:00Z' });
  const setup = await ask(server, house.owner, SetupDocument, {});
  serviceId = setup.services.nodes[0]?.id as string;
  const { sub } = JSON.parse(Buffer.from(house.patient.split('.')[1] ?? '', 'base64url').toString());
  patientId = Buffer.from(`Patient:${sub}`).toString('base64url');
});
afterAll(() => server?.stop());

async function propose(input: Partial<PromotionCreateInput> & { name: string }) {
  const given = { trigger: 'CODE' as const, basisPoints: 1000, ...input };
  const { promotionCreate } = await ask(server, house.manager, PromotionCreateDocument, { input: given });
  if (!promotionCreate.promotion) throw new Error(JSON.stringify(promotionCreate.userErrors));
  return promotionCreate.promotion.id;
}
const approve = async (token: string, promotionId: string, version = 1) =>
  (await ask(server, token, PromotionApproveDocument, { input: { promotionId, version } })).promotionApprove;
const quote = async (token: string, input: Partial<DiscountQuoteInput> = {}) => {
  const given = { patientId, lines: [{ serviceId }], ...input };
  return (await ask(server, token, DiscountQuoteDocument, { input: given })).discountQuote;
};
const codesOf = ({ userErrors }: { userErrors: readonly { code: string; path: readonly string[] }[] }) =>
  userErrors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`.trim());
const refusedBy = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AnswerError)) throw new Error(`It was not refused: ${String(error)}`);
  return error.message;
};

test('one proposes, another decides; what was decided shows, and what is paused or ended is not given', async () => {
  const promotionId = await propose({
    name: 'Spring',
    max: brl('5.00'),
    scope: { serviceIds: [serviceId], weekdays: [1, 7] },
  });
  expect(codesOf(await approve(house.manager, promotionId))).toEqual(['SECOND_PERSON_NEEDED promotionId']);
  expect(await refusedBy(approve(house.marketer, promotionId))).toContain('FORBIDDEN');
  expect((await approve(house.owner, promotionId)).promotion).toMatchObject({
    approvedVersion: 1,
    inForce: { basisPoints: 1000, decidedBy: { name: expect.any(String) } },
  });
  const codes = await ask(server, house.marketer, CouponsCreateDocument, {
    input: { promotionId, code: 'Spring', useLimit: null },
  });
  expect(codes.couponsCreate.batch?.coupons).toEqual([{ code: 'SPRING', useLimit: null }]);
  const change = { input: { promotionId, basisPoints: 2000, max: null, scope: null } };
  const changed = await ask(server, house.manager, PromotionChangeDocument, change);
  expect(changed.promotionChange.promotion).toMatchObject({
    version: 2,
    approvedVersion: 1,
    latest: { status: 'PROPOSED' },
  });
  const refuse = { input: { promotionId, version: 2 } };
  const refused = await ask(server, house.owner, PromotionRefuseDocument, refuse);
  expect(refused.promotionRefuse.promotion).toEqual({ approvedVersion: 1, latest: { status: 'REFUSED' } });
  const given = (await quote(house.receptionist, { couponCodes: ['spring'] })).quote;
  expect(given?.discount).toEqual(brl('5.00'));
  await ask(server, house.manager, PromotionPauseDocument, { input: { promotionId } });
  expect((await quote(house.receptionist, { couponCodes: ['spring'] })).quote?.refused).toMatchObject([
    { code: 'SPRING', reason: 'OVER' },
  ]);
  await ask(server, house.manager, PromotionResumeDocument, { input: { promotionId } });
  expect((await quote(house.receptionist, { couponCodes: ['spring'] })).quote?.refused).toEqual([]);
  const { promotions } = await ask(server, house.receptionist, PromotionsDocument, {
    filter: { statuses: ['ACTIVE'] },
  });
  expect(promotions.nodes).toMatchObject([
    {
      ...{
        name: 'Spring',
        version: 2,
        approvedVersion: 1,
        usesReserved: 2,
        reserved: brl('10.00'),
        budgetLeft: null,
      },
      inForce: { max: brl('5.00'), scope: { weekdays: [1, 7], services: [{ name: expect.any(String) }] } },
      versions: {
        nodes: [
          { version: 2, status: 'REFUSED' },
          { version: 1, status: 'APPROVED' },
        ],
      },
      coupons: { nodes: [{ code: 'SPRING', uses: 2 }] },
    },
  ]);
  const end = { input: { promotionId } };
  expect((await ask(server, house.manager, PromotionEndDocument, end)).promotionEnd.promotion).toEqual({
    status: 'ENDED',
  });
  expect(codesOf((await ask(server, house.manager, PromotionEndDocument, end)).promotionEnd)).toEqual([
    'ACTION_NOT_ALLOWED promotionId',
  ]);
});

test('everything that is wrong is said at once, and nothing takes an amount of a discount', async () => {
  const input = {
    ...{
      name: ' ',
      trigger: 'CODE' as const,
      basisPoints: 10_001,
      amountOff: { amount: '1.001', currencyCode: 'BRL' },
    },
    ...{ max: { amount: '1.00', currencyCode: 'EUR' }, priority: 1000, totalLimit: 0 },
    scope: { weekdays: [8], serviceIds: [], datesFrom: '2026-03-02', datesTo: '2026-03-01' },
    ...{ effectiveFrom: '2026-03-02T08:00:00Z', effectiveTo: '2026-03-02T08:00:00Z' },
  };
  const wrong = await ask(server, house.manager, PromotionCreateDocument, { input });
  expect(codesOf(wrong.promotionCreate).sort()).toEqual([
    'INVALID amountOff.amount',
    'INVALID basisPoints',
    'INVALID effectiveTo',
    'INVALID max.currencyCode',
    'INVALID priority',
    'INVALID scope.datesTo',
    'INVALID scope.serviceIds',
    'INVALID scope.weekdays',
    'INVALID totalLimit',
  ]);
  expect(codesOf(await quote(house.receptionist, { lines: [] }))).toEqual(['REQUIRED lines']);
  expect(codesOf(await quote(house.receptionist, { lines: [{}] }))).toEqual(['INVALID lines.0']);
  const patientPackageId = Buffer.from('PatientPackage:00000000-0000-4000-8000-000000000000').toString(
    'base64url',
  );
  expect(codesOf(await quote(house.receptionist, { lines: [{ serviceId, patientPackageId }] }))).toEqual([
    'NOT_FOUND lines.0.patientPackageId',
  ]);
  const discounted = { input: { patientId, lines: [{ serviceId }], discount: brl('1.00') } };
  expect(
    await refusedBy(ask(server, house.receptionist, DiscountQuoteDocument, discounted as never)),
  ).toContain('discount');
});

test('patients quote for themselves while fewer than five are open, and see what they get but not what is for others', async () => {
  const promotionId = await propose({ name: 'Mine', budget: brl('100.00') });
  await approve(house.owner, promotionId);
  await ask(server, house.owner, CouponsCreateDocument, {
    input: { promotionId, code: 'MINE', useLimit: null },
  });
  const other = await propose({
    name: 'Secret',
    trigger: 'AUTOMATIC',
    scope: { patients: 'RETURNING', weekdays: [3] },
  });
  await approve(house.owner, other);
  const own = await quote(house.patient, { couponCodes: ['mine', 'wrong'] });
  expect(own.quote).toMatchObject({
    ...{ status: 'OPEN', expiresAt: '2026-03-02T08:30:00.000Z' },
    lines: [{ discounts: [{ name: 'Mine', code: 'MINE', promotion: null }] }],
    refused: [{ code: 'WRONG', reason: 'UNKNOWN_CODE', promotion: null }],
  });
  const seen = await quote(house.receptionist, { couponCodes: ['mine'] });
  expect(seen.quote?.refused).toMatchObject([{ reason: 'OTHER_DAY', promotion: { name: 'Secret' } }]);
  expect(await refusedBy(ask(server, house.patient, PromotionsDocument, {}))).toContain('FORBIDDEN');
  // Three of the first test are open, and these two.
  expect(codesOf(await quote(house.patient))).toEqual(['LIMIT_REACHED']);
  const discountQuoteId = own.quote?.id as string;
  const release = { input: { discountQuoteId } };
  const released = await ask(server, house.patient, DiscountQuoteReleaseDocument, release);
  expect(released.discountQuoteRelease.quote).toEqual({ status: 'RELEASED' });
  expect(codesOf(await quote(house.patient))).toEqual([]);
  await ask(server, house.owner, PromotionEndDocument, { input: { promotionId: other } });
});

test('a key makes one quote, and the clinic’s settings hold for the next', async () => {
  const settings = { input: { discountChoice: 'BEST_FOR_PATIENT' as const, quoteMinutes: 5 } };
  const set = await ask(server, house.owner, ClinicDiscountsSetDocument, settings);
  expect(set.clinicDiscountsSet.clinic).toEqual(settings.input);
  const keyed = { idempotencyKey: 'one quote' };
  const [first, second] = [await quote(house.receptionist, keyed), await quote(house.receptionist, keyed)];
  expect(first.quote?.expiresAt).toBe('2026-03-02T08:05:00.000Z');
  expect(second.quote?.id).toBe(first.quote?.id);
});

test('the report counts quotes by promotion, with what is left of budgets, and as CSV', async () => {
  const filter = { from: '2026-03-01', to: '2026-03-02' };
  const { promotionReport } = await ask(server, house.manager, PromotionReportDocument, { filter });
  const mine = promotionReport.rows.find(({ name }) => name === 'Mine');
  // The patient's was released; the receptionist's holds.
  expect(mine).toMatchObject({ uses: 1, settled: 0, released: 1, given: brl('0.00') });
  expect((mine?.newPatients ?? 0) + (mine?.returningPatients ?? 0)).toBe(1);
  expect(Number(mine?.budgetLeft?.amount)).toBe(100 - Number(mine?.reserved.amount));
  expect(promotionReport.total.uses).toBe(promotionReport.rows.reduce((sum, { uses }) => sum + uses, 0));
  expect(promotionReport.previous?.total.uses).toBe(0);
  const rows: Record<string, string>[] = parse(promotionReport.csv, { columns: true });
  expect(rows.map(({ promotion, uses }) => [promotion, Number(uses)])).toEqual(
    promotionReport.rows.map(({ name, uses }) => [name, uses]),
  );
  expect(await refusedBy(ask(server, house.receptionist, PromotionReportDocument, { filter }))).toContain(
    'FORBIDDEN',
  );
});
