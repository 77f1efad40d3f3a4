// Campaigns over the API: who may, pages, what is refused, and what becomes of one (mission.md, section 3; api.md).
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  CampaignBeginDocument,
  type CampaignCreateInput,
  CampaignDetailsDocument,
  CampaignEditDocument,
  CampaignEndDocument,
  CampaignFiguresDocument,
  CampaignGoOnDocument,
  CampaignHoldDocument,
  CampaignListDocument,
  CampaignMakeDocument,
  CampaignMessagesDocument,
  CampaignPreviewedDocument,
  PatientConsentRecordDocument,
  PatientGroupAddPatientsDocument,
  PatientGroupCreateDocument,
} from '../support/generated.js';
import { AnswerError, ask, startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

let server: TestServer;
let desk: VisitDesk;
const statements: string[] = [];
beforeAll(async () => {
  // Only the test clock moves campaigns on.
  server = await startRetorna({
    env: { ROLE: 'api,relay' },
    onStatement: (statement) => statements.push(statement),
  });
  desk = await openDesk(server);
});
afterAll(() => server?.stop());

const PLAIN: CampaignCreateInput = {
  name: 'Spring',
  kind: 'OFFERING',
  channels: ['EMAIL'],
  timing: 'NOW',
  texts: [{ subject: 'Spring', body: 'Hello {firstName}.' }],
};

const tryMake = async (input: Partial<CampaignCreateInput> = {}, token = desk.tokens.marketer) =>
  (await ask(server, token, CampaignMakeDocument, { input: { ...PLAIN, ...input } })).campaignCreate;

async function make(input: Partial<CampaignCreateInput> = {}): Promise<string> {
  const { campaign, userErrors } = await tryMake(input);
  if (!campaign) throw new Error(JSON.stringify(userErrors));
  return campaign.id;
}

type Act = [token: string, input: { campaignId: string }];

const STEPS = {
  start: async (...[token, input]: Act) =>
    (await ask(server, token, CampaignBeginDocument, { input })).campaignStart,
  pause: async (...[token, input]: Act) =>
    (await ask(server, token, CampaignHoldDocument, { input })).campaignPause,
  resume: async (...[token, input]: Act) =>
    (await ask(server, token, CampaignGoOnDocument, { input })).campaignResume,
  stop: async (...[token, input]: Act) =>
    (await ask(server, token, CampaignEndDocument, { input })).campaignStop,
};

/** The status that it is in then, or why it was refused. */
async function step(name: keyof typeof STEPS, campaignId: string): Promise<string | undefined> {
  const { campaign, userErrors } = await STEPS[name](desk.tokens.marketer, { campaignId });
  return campaign?.status ?? userErrors[0]?.code;
}

async function details(id: string) {
  const { node } = await ask(server, desk.tokens.receptionist, CampaignDetailsDocument, { id });
  if (!node || !('runs' in node)) throw new Error('There is no such campaign');
  return node;
}

async function consent(patientId: string): Promise<void> {
  const input = { patientId, purpose: 'MARKETING', channel: 'EMAIL', given: true, wording: 'Yes' } as const;
  const { patientConsentRecord } = await ask(server, desk.tokens.receptionist, PatientConsentRecordDocument, {
    input,
  });
  expect(patientConsentRecord.userErrors).toEqual([]);
}

test('from its making over the preview to its messages', async () => {
  await consent(desk.patientId);
  const input = { name: 'Regulars', description: '' };
  const { patientGroupCreate } = await ask(server, desk.tokens.marketer, PatientGroupCreateDocument, {
    input,
  });
  const groupId = patientGroupCreate.patientGroup?.id as string;
  const members = { groupId, patientIds: [desk.patientId] };
  await ask(server, desk.tokens.marketer, PatientGroupAddPatientsDocument, { input: members });
  const id = await make({ audience: { groupIds: [groupId] }, perHour: 60 });
  const preview = await ask(server, desk.tokens.marketer, CampaignPreviewedDocument, { campaignId: id });
  expect(preview.campaignPreview).toEqual({
    ...{ audience: 1, recipients: 1, heldOut: 0, leftOut: [] },
    estimates: [{ variant: '', channels: [{ channel: 'EMAIL', messages: 1, segments: null, price: null }] }],
    samplePatients: [{ id: desk.patientId }],
  });
  expect(await step('start', id)).toBe('ACTIVE');
  // Until 08:00 in São Paulo it is quiet.
  expect(await desk.advance(plus(NOW, 4))).toBe(1);
  expect(await details(id)).toMatchObject({
    ...{ status: 'DONE', version: 1, audience: { criteria: null, groups: [{ name: 'Regulars' }] } },
    createdBy: { name: 'Milan Marketer' },
    runs: { nodes: [{ occasion: '1', status: 'DONE', recipients: 1, heldOut: 0, released: 1 }] },
    recipients: {
      totalCount: 1,
      nodes: [{ patient: { id: desk.patientId }, variant: '', releasedAt: plus(NOW, 3) }],
    },
    variants: [{ variant: '', share: 100, recipients: 1, sent: 1, read: 0 }],
  });
  const { deliveries } = await ask(server, desk.tokens.marketer, CampaignMessagesDocument, { first: 5 });
  expect(deliveries.nodes).toEqual([
    { status: 'SENT', mailingVersion: 1, mailingVariant: '', campaign: { id } },
  ]);
});

test('its steps, each refused where it does not fit', async () => {
  const id = await make({ timing: 'YEARLY', month: 12, day: 24 });
  expect(await step('pause', id)).toBe('ACTION_NOT_ALLOWED');
  expect(await step('resume', id)).toBe('ACTION_NOT_ALLOWED');
  expect(await step('start', id)).toBe('ACTIVE');
  expect(await step('start', id)).toBe('ACTION_NOT_ALLOWED');
  expect((await details(id)).nextRunAt).toBe('2026-12-24T09:00:00.000Z');
  expect(await step('pause', id)).toBe('PAUSED');
  expect((await details(id)).nextRunAt).toBeNull();
  const input = { campaignId: id, texts: [{ body: 'Merry Christmas.' }] };
  const { campaignChange } = await ask(server, desk.tokens.marketer, CampaignEditDocument, { input });
  expect(campaignChange.campaign).toMatchObject({ version: 2, texts: [{ body: 'Merry Christmas.' }] });
  expect(await step('resume', id)).toBe('ACTIVE');
  expect(await step('stop', id)).toBe('STOPPED');
  expect(await step('stop', id)).toBe('ACTION_NOT_ALLOWED');
});

test.each<[string[], Partial<CampaignCreateInput>]>([
  [['INVALID name'], { name: ' ' }],
  [['REQUIRED channels', 'REQUIRED texts'], { channels: [], texts: [] }],
  [['REQUIRED startsAt'], { timing: 'AT' }],
  [['REQUIRED month', 'REQUIRED day'], { timing: 'YEARLY' }],
  [['INVALID month'], { timing: 'YEARLY', month: 13, day: 1 }],
  [['INVALID day'], { timing: 'YEARLY', month: 2, day: 30 }],
  [['INVALID localTime'], { timing: 'BIRTHDAY', localTime: '24:00' }],
  [['INVALID perHour', 'INVALID holdoutPercent'], { perHour: 0, holdoutPercent: 51 }],
  [['INVALID timing'], { kind: 'COMBINED' }],
  [['INVALID texts.0.body'], { texts: [{ body: '{nobody}' }] }],
  [['INVALID texts.0.channel'], { texts: [{ channel: 'SMS', body: 'Hello.' }] }],
  [['INVALID audience.criteria.ageTo'], { audience: { criteria: { ageFrom: 30, ageTo: 20 } } }],
])('%j is refused', async (refusals, input) => {
  const { campaign, userErrors } = await tryMake(input);
  expect(campaign).toBeNull();
  expect(userErrors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`)).toEqual(refusals);
});

describe('lists', () => {
  test('come in pages, the newest first, and are narrowed by status and kind', async () => {
    const ids = [await make({ kind: 'PROMOTIONAL' }), await make({ kind: 'PROMOTIONAL' })];
    const filter = { kinds: ['PROMOTIONAL' as const], statuses: ['DRAFT' as const] };
    const page = async (after: string | null) =>
      (await ask(server, desk.tokens.receptionist, CampaignListDocument, { first: 1, after, filter }))
        .campaigns;
    const first = await page(null);
    expect(first).toMatchObject({ totalCount: 2, nodes: [{ id: ids[1] }], pageInfo: { hasNextPage: true } });
    const second = await page(first.pageInfo.endCursor);
    expect(second).toMatchObject({ nodes: [{ id: ids[0] }], pageInfo: { hasNextPage: false } });
  });
});

test('the figures of all campaigns of a page are counted at once', async () => {
  for (const name of ['One', 'Two', 'Three']) await make({ name });
  statements.length = 0;
  const { campaigns } = await ask(server, desk.tokens.receptionist, CampaignFiguresDocument, { first: 3 });
  expect(campaigns.nodes.map(({ name }) => name)).toEqual(['Three', 'Two', 'One']);
  for (const { variants } of campaigns.nodes) {
    expect(variants).toEqual([{ variant: '', share: 100, recipients: 0, heldOut: 0, sent: 0, read: 0 }]);
  }
  expect(statements.filter((statement) => /mailing_recipient|mailing_text/.test(statement))).toHaveLength(1);
});

describe('who may', () => {
  const codesOf = async (work: Promise<unknown>) =>
    work.then(
      () => [],
      (error: unknown) => (error instanceof AnswerError ? error.codes : [String(error)]),
    );

  test('staff see campaigns, and marketers, managers and owners make them', async () => {
    expect(await codesOf(tryMake({}, desk.tokens.receptionist))).toEqual(['FORBIDDEN']);
    expect(await codesOf(tryMake({}, desk.tokens.manager))).toEqual([]);
  });

  test('patients see none', async () => {
    const id = await make();
    const own = await desk.patientToken(desk.patientId);
    expect(await ask(server, own, CampaignDetailsDocument, { id })).toEqual({ node: null });
    expect(await codesOf(ask(server, own, CampaignListDocument, { first: 1 }))).toEqual(['FORBIDDEN']);
  });
});
