/** What patients paid for their visits, as staff record it (mission.md, sections 3 and 8). */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  VisitBookPaidDocument,
  VisitCompletePaidDocument,
  VisitFeedDocument,
  VisitPaidRecordDocument,
  VisitsPaidDocument,
} from '../support/generated.js';
import { ask, createSandbox, startRetorna, type TestServer } from '../support/retorna.js';
import { follow, openDesk, type VisitDesk } from '../support/visit-desk.js';

let server: TestServer;
let desk: VisitDesk;
let times: string[];

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  desk = await openDesk(server);
  times = await desk.freeTimes('2026-03-02', '2026-03-03', [desk.calendars.helena]);
});
afterAll(() => server?.stop());

const book = () => desk.book({ startsAt: times.shift() ?? '' });
const reais = (amount: string) => ({ amount, currencyCode: 'BRL' });

const complete = async (visitId: string, paid: ReturnType<typeof reais> | null, token?: string) => {
  const input = { visitId, paid };
  return (await ask(server, token ?? desk.tokens.receptionist, VisitCompletePaidDocument, { input }))
    .visitComplete;
};
const record = async (visitId: string, paid: ReturnType<typeof reais>, idempotencyKey?: string) => {
  const input = { visitId, paid, idempotencyKey: idempotencyKey ?? null };
  return (await ask(server, desk.tokens.receptionist, VisitPaidRecordDocument, { input })).visitPaidRecord;
};

test('a visit is completed with what was paid, exactly', async () => {
  const { visit, userErrors } = await complete(await book(), reais('149.9'));
  expect(userErrors).toEqual([]);
  expect(visit).toMatchObject({ status: 'COMPLETED', paid: reais('149.90') });
});

test('the answer to a booking says that what was paid is not known', async () => {
  const { patientId, calendars, services } = desk;
  const startsAt = times.shift() ?? '';
  const input = { patientId, calendarId: calendars.helena, serviceId: services.halfHour, startsAt };
  const { visitBook } = await ask(server, desk.tokens.receptionist, VisitBookPaidDocument, { input });
  expect(visitBook).toEqual({ visit: { paid: null }, userErrors: [] });
});

test('what was paid is not known until it is told, and may be told again', async () => {
  const feed = await follow(server, desk.tokens.receptionist, VisitFeedDocument, {});
  const visitId = await book();
  expect((await complete(visitId, null)).visit).toMatchObject({ paid: null });
  expect((await record(visitId, reais('0'))).visit).toMatchObject({ paid: reais('0.00') });
  expect((await record(visitId, reais('80.00'))).visit).toMatchObject({ paid: reais('80.00') });
  const told: unknown[] = [];
  // What came before this test may still be on its way to the log.
  while (told.length < 4) {
    const { visitChanged } = await feed.message();
    if (visitChanged.__typename !== 'VisitChanged') throw new Error('The feed has lost events');
    if (visitChanged.visit?.id === visitId) told.push(visitChanged.kind);
  }
  expect(told).toEqual(['VISIT_BOOKED', 'VISIT_COMPLETED', 'VISIT_PAID', 'VISIT_PAID']);
  await feed.close();
});

test('recorded twice with one key, it is recorded once', async () => {
  const visitId = await book();
  await complete(visitId, null);
  const first = await record(visitId, reais('10'), 'once');
  await record(visitId, reais('20'));
  expect(await record(visitId, reais('10'), 'once')).toEqual(first);
  const { visits } = await ask(server, desk.tokens.receptionist, VisitsPaidDocument, { first: 50 });
  expect(visits.nodes.map(({ paid }) => paid?.amount)).toContain('20.00');
  expect(visits.nodes.map(({ paid }) => paid?.amount)).not.toContain('10.00');
});

test.each([
  ['another currency', { amount: '10', currencyCode: 'EUR' }, 'currencyCode'],
  ['parts of the smallest unit', reais('0.001'), 'amount'],
  ['less than nothing', reais('-1'), 'amount'],
  ['more than there is', reais('100000000000'), 'amount'],
])('%s is refused, and the visit stays as it was', async (_, paid, field) => {
  const visitId = await book();
  const { visit, userErrors } = await complete(visitId, paid);
  expect(visit).toBeNull();
  expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'paid', field] }]);
  expect(await desk.visit(visitId)).toMatchObject({ status: 'BOOKED' });
});

test('a visit that did not take place was not paid', async () => {
  const visitId = await book();
  expect((await record(visitId, reais('10'))).userErrors).toMatchObject([
    { code: 'ACTION_NOT_ALLOWED', status: 'BOOKED', path: ['input', 'visitId'] },
  ]);
});

test('patients see what they paid, and record nothing', async () => {
  const visitId = await book();
  await complete(visitId, reais('55'));
  const token = await desk.patientToken(desk.patientId);
  const { visits } = await ask(server, token, VisitsPaidDocument, { first: 50 });
  expect(visits.nodes).toContainEqual(expect.objectContaining({ paid: reais('55.00') }));
  await expect(complete(visitId, reais('1'), token)).rejects.toThrow('FORBIDDEN');
});

test.each([
  ['pt-BR', 'BRL'],
  ['pl', 'PLN'],
])('a sandbox in %s begins with completed visits that were paid for at their price', async (locale, code) => {
  const { owner } = await createSandbox(server, { locale, patients: 5 });
  const { visits } = await ask(server, owner, VisitsPaidDocument, { first: 100 });
  const completed = visits.nodes.filter(({ status }) => status === 'COMPLETED');
  expect(completed.length).toBeGreaterThan(5);
  for (const { paid, service } of completed) {
    expect(paid).toEqual(service.price);
    expect(paid?.currencyCode).toBe(code);
  }
  const others = visits.nodes.filter(({ status }) => status !== 'COMPLETED');
  expect(others.filter(({ paid }) => paid !== null)).toEqual([]);
});
