/** The retention report as the API shows it (mission.md, sections 3 and 9): who may ask, what counts, days of two zones, CSV. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { encodeId } from '../../src/schema/id.js';
import { type RetentionGrouping, RetentionReportDocument } from '../support/generated.js';
import {
  BRANCHES,
  type ClinicFacts,
  CURRENCY,
  type MessageFact,
  PRACTITIONERS,
  type RecipientFact,
  type VisitFact,
} from '../support/report-model/facts.js';
import { openReportDesk, type ReportDesk } from '../support/report-model/report-desk.js';
import { AnswerError, ask, startRetorna, type TestServer } from '../support/retorna.js';

const WEEK = { from: '2026-03-01', to: '2026-03-07' };
const [RULE, OTHER_RULE, CAMPAIGN] = [0, 1, 2];

let server: TestServer;
let desk: ReportDesk;

beforeAll(async () => {
  server = await startRetorna();
  desk = await openReportDesk(server);
});
afterAll(async () => {
  await server?.stop();
});

let facts: ClinicFacts;
beforeEach(() => {
  facts = { attributionDays: 10, recipients: [], visits: [] };
});

const email: MessageFact = {
  ...{ channel: 'EMAIL', status: 'SENT', after: 0, delivered: true, read: false, again: null },
  price: { micros: 9_000, currency: CURRENCY },
};
/** An e-mail of the rule to the first patient of the branch in São Paulo; by default at nine in the evening there. */
function written(given: Partial<RecipientFact> = {}): void {
  const recipient = {
    mailing: RULE,
    patient: 0,
    occasion: '1',
    heldOut: false,
    branch: 0,
    practitioner: 0,
    due: 0,
  };
  facts.recipients.push({ ...recipient, messages: [email], ...given });
}
/** A completed visit, booked a day after the first message and a day ahead, for which 100.00 were paid. */
function came(given: Partial<VisitFact> = {}): void {
  const visit = { patient: 0, status: 'COMPLETED' as const, history: false, created: 24, ahead: 24 };
  facts.visits.push({ ...visit, paid: { minor: 10_000, currency: CURRENCY }, ...given });
}

async function report(
  groupBy: RetentionGrouping[] = [],
  filter: Partial<Parameters<ReportDesk['report']>[0]['filter']> = {},
  compare = false,
) {
  await desk.write(facts);
  return desk.report({ filter: { ...WEEK, ...filter }, groupBy, compare });
}

test('what was sent, who came back, what it brought and cost, and what that returned', async () => {
  written({
    messages: [
      email,
      { ...email, channel: 'SMS', read: true, price: { micros: 41_000, currency: CURRENCY } },
    ],
  });
  written({ patient: 1, messages: [{ ...email, delivered: false }] });
  came();
  const { total, rows } = await report(['MAILING', 'CHANNEL']);
  expect(total).toMatchObject({
    ...{ sent: 3, delivered: 2, read: 1, unpriced: 0, recipients: 2, cameBack: 1 },
    revenue: { amount: '100.00', currencyCode: 'BRL' },
    cost: { amount: '0.059' },
    return: { amount: '99.941' },
    returnRatio: 1693.9153,
  });
  expect(rows).toMatchObject([
    {
      mailing: { kind: 'RETENTION_RULE', name: 'Rule 0' },
      channel: 'EMAIL',
      sent: 2,
      recipients: 2,
      cameBack: 1,
    },
    {
      mailing: { kind: 'RETENTION_RULE', name: 'Rule 0' },
      channel: 'SMS',
      sent: 1,
      recipients: 0,
      cameBack: 0,
    },
  ]);
});

test('messages that cost nothing have no ratio, and those of another currency are told apart', async () => {
  written({ messages: [{ ...email, price: null }] });
  written({ patient: 1, messages: [{ ...email, price: { micros: 1, currency: 'EUR' } }] });
  came();
  expect((await report()).total).toMatchObject({
    ...{ sent: 2, unpriced: 2, cost: { amount: '0.00' }, return: { amount: '100.00' }, returnRatio: null },
  });
});

test('a visit is brought back by the latest message of whichever rule or campaign, and once', async () => {
  written({ due: 0 });
  written({ due: 10, mailing: OTHER_RULE });
  written({ due: 24, mailing: CAMPAIGN });
  written({ due: 25, mailing: OTHER_RULE, occasion: '2' });
  came({ created: 24, ahead: 2 });
  const { rows, total } = await report(['MAILING']);
  expect(rows.map(({ mailing, cameBack, revenue }) => [mailing?.name, cameBack, revenue.amount])).toEqual([
    ['Campaign 2', 1, '100.00'],
    ['Rule 0', 0, '0.00'],
    ['Rule 1', 0, '0.00'],
  ]);
  expect(total).toMatchObject({ recipients: 4, cameBack: 1 });
  const filter = { ruleIds: [desk.mailingId(OTHER_RULE)] };
  expect((await report([], filter)).total).toMatchObject({ recipients: 2, cameBack: 0 });
});

test('who comes twice came back once, with what both visits brought', async () => {
  written();
  came();
  came({ created: 30 });
  expect((await report()).total).toMatchObject({ cameBack: 1, revenue: { amount: '200.00' } });
});

test.each([
  ['booked at the very instant of the message', { created: 0, ahead: 1 }, 1],
  ['booked before the message', { created: -1, ahead: 48 }, 0],
  ['that starts when the window ends', { created: 24, ahead: 9 * 24 }, 1],
  ['that starts an hour later', { created: 24, ahead: 9 * 24 + 1 }, 0],
  ['that starts with the message', { created: 0, ahead: 0 }, 0],
  ['brought in by an import after it was over', { history: true }, 0],
  ['that is still ahead', { status: 'BOOKED' as const }, 0],
  ['that was cancelled', { status: 'CANCELLED' as const }, 0],
  ['of somebody else', { patient: 1 }, 0],
])('of a visit %s', async (_, visit, cameBack) => {
  written();
  came(visit);
  expect((await report()).total).toMatchObject({ recipients: 1, cameBack });
});

test('each branch has its own days, and who has no branch those of the first', async () => {
  // Midnight between Sunday and Monday in UTC: still Sunday in São Paulo, already Monday in Warsaw.
  written({ branch: 0 });
  written({ branch: 1, patient: 1 });
  written({ branch: null, patient: 2 });
  const day = async (from: string) => (await report(['BRANCH'], { from, to: from })).rows;
  expect((await day('2026-03-01')).map(({ branch, sent }) => [branch?.name ?? null, sent])).toEqual([
    [null, 1],
    ['Branch 0', 1],
  ]);
  expect((await day('2026-03-02')).map(({ branch, sent }) => [branch?.name ?? null, sent])).toEqual([
    ['Branch 1', 1],
  ]);
});

test('a message that staff sent again belongs to the same recipient, and to the first one’s day', async () => {
  written({ messages: [{ ...email, again: 30 }] });
  expect((await report([], { from: '2026-03-01', to: '2026-03-01' })).total).toMatchObject({
    sent: 2,
    recipients: 1,
  });
  expect((await report([], { from: '2026-03-02', to: '2026-03-07' })).total).toMatchObject({
    sent: 0,
    recipients: 0,
  });
});

test('who was chosen by lot to get nothing shows the lift', async () => {
  for (const occasion of ['1', '2', '3', '4']) written({ occasion, patient: 0 });
  for (const occasion of ['1', '2']) written({ occasion, patient: 1, heldOut: true });
  came();
  const { lifts } = await report(['MAILING'], { channels: ['SMS'] });
  expect(lifts).toEqual([
    {
      mailing: { kind: 'RETENTION_RULE', name: 'Rule 0' },
      ...{ chosen: 4, heldOut: 2, cameBackChosen: 4, cameBackHeldOut: 0, lift: 1 },
      ...{ intervalFrom: expect.closeTo(0.17997, 5), intervalTo: 1 },
    },
  ]);
  expect((await report([], { ruleIds: [desk.mailingId(OTHER_RULE)] })).lifts).toEqual([]);
});

test('as many days just before are reported on, too, when that is asked for', async () => {
  written({ due: -24 * 7, occasion: '0' });
  written({ due: 0 });
  written({ due: 1, patient: 1 });
  const { previous, total } = await report(['MONTH'], {}, true);
  expect(previous?.period).toEqual({ from: '2026-02-22', to: '2026-02-28' });
  expect(previous?.total.recipients).toBe(1);
  expect(previous?.rows).toMatchObject([{ month: '2026-02-01', recipients: 1 }]);
  expect(total.recipients).toBe(2);
  expect((await report()).previous).toBeNull();
});

test('nothing sent is no row, and a total of nothing', async () => {
  for (const groupBy of [[], ['MAILING', 'CHANNEL']] satisfies RetentionGrouping[][]) {
    expect(await report(groupBy)).toMatchObject({
      rows: [],
      total: { sent: 0, revenue: { amount: '0.00' } },
      lifts: [],
    });
  }
});

test('the rows as CSV, whose columns sum to the total, and whose names are no formulas', async () => {
  written();
  written({ mailing: CAMPAIGN, patient: 1, practitioner: 1, branch: 1 });
  came();
  await desk.rename(RULE, '=cmd|"/c calc"!A1, ok');
  const { csv, total } = await report(['MAILING', 'CHANNEL', 'MONTH', 'BRANCH', 'PRACTITIONER']);
  expect(csv.endsWith('\r\n')).toBe(true);
  const rows: Record<string, string>[] = parse(csv, { columns: true, record_delimiter: '\r\n' });
  expect(rows.map(({ mailing }) => mailing)).toEqual([`'=cmd|"/c calc"!A1, ok`, 'Campaign 2']);
  expect(rows[0]).toMatchObject({
    ...{
      from: '2026-03-01',
      to: '2026-03-07',
      mailing_kind: 'RETENTION_RULE',
      channel: 'EMAIL',
      month: '2026-03',
    },
    ...{ branch: 'Branch 0', practitioner: 'Ada Nowak', sent: '1', came_back: '1', currency: 'BRL' },
    ...{ revenue: '100.00', cost: '0.009', return: '99.991', return_ratio: '11110.1111' },
  });
  expect(rows[1]).toMatchObject({ return: '-0.009', return_ratio: '-1' });
  expect(rows.reduce((sum, { sent }) => sum + Number(sent), 0)).toBe(total.sent);
  await desk.rename(RULE, 'Rule 0');
});

test('a report keeps to the practitioners and channels that are asked for', async () => {
  written({ messages: [email, { ...email, channel: 'PUSH' }] });
  written({ patient: 1, practitioner: 1 });
  const practitionerIds = [encodeId('Practitioner', PRACTITIONERS[1] ?? '')];
  expect((await report([], { practitionerIds })).total).toMatchObject({ sent: 1, recipients: 1 });
  expect((await report([], { channels: ['PUSH'] })).total).toMatchObject({ sent: 1, recipients: 0 });
  const branchIds = [encodeId('Branch', BRANCHES[1]?.id ?? '')];
  expect((await report([], { branchIds })).total).toMatchObject({ sent: 0 });
  expect((await report([], { campaignIds: [] })).total).toMatchObject({ sent: 0 });
});

test.each([
  ['days in the wrong order', { from: '2026-03-02', to: '2026-03-01' }],
  ['more than ten years', { from: '2016-01-01', to: '2026-03-01' }],
])('%s are refused', async (_, filter) => {
  const refused = await report([], filter).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(AnswerError);
  expect((refused as AnswerError).codes).toEqual(['BAD_USER_INPUT']);
});

test('owners, managers and marketers may ask; others may not', async () => {
  const variables = { filter: WEEK, groupBy: [] };
  for (const token of [desk.tokens.owner, desk.tokens.manager, desk.tokens.marketer]) {
    expect(await ask(server, token, RetentionReportDocument, variables)).toBeTruthy();
  }
  for (const token of [desk.tokens.receptionist, desk.tokens.patient]) {
    await expect(ask(server, token, RetentionReportDocument, variables)).rejects.toThrow('FORBIDDEN');
  }
});
