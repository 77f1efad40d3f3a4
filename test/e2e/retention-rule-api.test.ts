// Retention rules over the API: their life from draft to archive, versions, what is refused, and one message that comes of it
// (mission.md, section 3; api.md).
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { encodeId } from '../../src/schema/id.js';
import {
  PatientConsentRecordDocument,
  RetentionChannelSwitchDocument,
  RetentionChannelsDocument,
  RetentionEvaluateDocument,
  RetentionRuleActivateDocument,
  RetentionRuleArchiveDocument,
  RetentionRuleChangeDocument,
  type RetentionRuleChangeInput,
  RetentionRuleCreateDocument,
  type RetentionRuleCreateInput,
  RetentionRuleDryRunDocument,
  RetentionRulePauseDocument,
  RetentionRulesDocument,
  RuleDeliveriesDocument,
} from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

let server: TestServer;
let desk: VisitDesk;
beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  desk = await openDesk(server);
});
afterAll(() => server?.stop());

const NOBODY = encodeId('Practitioner', '00000000-0000-4000-8000-000000000000');

let names = 0;
const plain = (): RetentionRuleCreateInput => ({
  name: `Rule ${++names}`,
  days: 30,
  channels: ['EMAIL'],
  texts: [{ channel: 'EMAIL', subject: 'We miss you', body: 'Come back, {firstName}.' }],
});
const tryCreate = async (input: Partial<RetentionRuleCreateInput> = {}, token = desk.tokens.manager) =>
  (await ask(server, token, RetentionRuleCreateDocument, { input: { ...plain(), ...input } }))
    .retentionRuleCreate;
const create = async (input: Partial<RetentionRuleCreateInput> = {}) => {
  const { retentionRule, userErrors } = await tryCreate(input);
  if (!retentionRule) throw new Error(JSON.stringify(userErrors));
  return retentionRule;
};
const change = async (input: RetentionRuleChangeInput) =>
  (await ask(server, desk.tokens.manager, RetentionRuleChangeDocument, { input })).retentionRuleChange;
const activate = async (retentionRuleId: string) =>
  (await ask(server, desk.tokens.manager, RetentionRuleActivateDocument, { input: { retentionRuleId } }))
    .retentionRuleActivate;
const pause = async (retentionRuleId: string) =>
  (await ask(server, desk.tokens.manager, RetentionRulePauseDocument, { input: { retentionRuleId } }))
    .retentionRulePause;
const archive = async (retentionRuleId: string) =>
  (await ask(server, desk.tokens.manager, RetentionRuleArchiveDocument, { input: { retentionRuleId } }))
    .retentionRuleArchive;
const switchEmail = async (on: boolean) =>
  (
    await ask(server, desk.tokens.manager, RetentionChannelSwitchDocument, {
      input: { channel: 'EMAIL', on },
    })
  ).retentionChannelSwitch;

test('a rule is drafted, activated, changed, paused and archived; every version stays to be read', async () => {
  await switchEmail(true);
  const made = await create({ practitionerId: null });
  expect(made).toMatchObject({
    ...{ status: 'DRAFT', version: 1, days: 30, priority: 500, holdoutPercent: 0, activeSince: null },
    texts: [{ channel: 'EMAIL', language: null, subject: 'We miss you' }],
  });
  const { retentionRule: active } = await activate(made.id);
  expect(active).toMatchObject({ status: 'ACTIVE', blockedReason: null });
  expect(active?.activeSince).not.toBeNull();
  const { retentionRule: changed } = await change({ retentionRuleId: made.id, days: 45 });
  expect(changed).toMatchObject({ status: 'ACTIVE', version: 2, days: 45 });
  expect((await pause(made.id)).retentionRule).toMatchObject({ status: 'PAUSED', activeSince: null });
  expect((await pause(made.id)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  const { retentionRules } = await ask(server, desk.tokens.manager, RetentionRulesDocument, { first: 5 });
  const listed = retentionRules.nodes.find(({ id }) => id === made.id);
  expect(listed?.versions.nodes.map(({ version, days }) => [version, days])).toEqual([
    [2, 45],
    [1, 30],
  ]);
  expect((await archive(made.id)).retentionRule).toMatchObject({ status: 'ARCHIVED' });
  expect((await activate(made.id)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
});

test('created twice with one key, it is there once', async () => {
  const input = { ...plain(), idempotencyKey: 'one rule' };
  const [first, second] = [await create(input), await create(input)];
  expect(second.id).toBe(first.id);
});

describe('refused is', () => {
  test.each<[string, Partial<RetentionRuleCreateInput>, string, string]>([
    ['a day before the visit', { days: 0 }, 'INVALID', 'days'],
    ['more than ten years', { days: 3651 }, 'INVALID', 'days'],
    ['no channel', { channels: [] }, 'REQUIRED', 'channels'],
    ['a channel without words', { channels: ['EMAIL', 'SMS'] }, 'REQUIRED', 'texts'],
    ['half of them held out', { holdoutPercent: 51 }, 'INVALID', 'holdoutPercent'],
    ['an unknown practitioner', { practitionerId: NOBODY }, 'NOT_FOUND', 'practitionerId'],
    ['a filter of the advanced plan', { filters: { ageFrom: 30 } }, 'PLAN_TIER_TOO_LOW', 'filters'],
    ['no name', { name: ' ' }, 'INVALID', 'name'],
  ])('%s, with the field that is wrong', async (_, input, code, field) => {
    const { retentionRule, userErrors } = await tryCreate(input);
    expect(retentionRule).toBeNull();
    expect(userErrors).toMatchObject([{ code, path: expect.arrayContaining(['input', field]) }]);
  });

  test('a variable that no message has, by its name', async () => {
    const texts = [{ channel: 'EMAIL' as const, subject: 'We miss you', body: 'Hello {fristName}' }];
    const { userErrors } = await tryCreate({ texts });
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'texts', '0', 'body'] }]);
    expect(userErrors[0]?.message).toContain('fristName');
  });

  test('whoever may not write rules', async () => {
    await expect(tryCreate({}, desk.tokens.receptionist)).rejects.toThrow('FORBIDDEN');
  });
});

test('a channel that is off keeps a rule silent, and both it and the rule say so', async () => {
  await switchEmail(false);
  const { id } = await create();
  expect((await activate(id)).retentionRule).toMatchObject({
    status: 'ACTIVE',
    blockedReason: 'CHANNELS_SWITCHED_OFF',
  });
  const { clinic } = await ask(server, desk.tokens.manager, RetentionChannelsDocument, {});
  expect(clinic.retentionChannels).toContainEqual({ channel: 'EMAIL', on: false, onSince: null });
  await switchEmail(true);
  await archive(id);
});

test('whom the dry run names, the rule writes to: ten o’clock, once', async () => {
  await switchEmail(true);
  const patientId = await desk.patient('Nina', 'nina@example.com');
  const consent = { purpose: 'RETENTION_RULE', channel: 'EMAIL', given: true, wording: 'Yes' } as const;
  await ask(server, desk.tokens.receptionist, PatientConsentRecordDocument, {
    input: { patientId, ...consent },
  });
  const input = { ...plain(), days: 2 };
  const startsAt = plus(NOW, 3);
  const visitId = await desk.book({ patientId, startsAt });
  await desk.advance(plus(NOW, 5));
  await desk.act('complete', visitId);
  const { id } = await create(input);
  const { retentionRuleDryRun } = await ask(server, desk.tokens.manager, RetentionRuleDryRunDocument, {
    input: { retentionRuleId: id },
    first: 5,
  });
  expect(retentionRuleDryRun.dryRun).toMatchObject({ count: 1 });
  await activate(id);
  await desk.advance(plus(NOW, 80));
  await ask(server, desk.tokens.manager, RetentionEvaluateDocument, { input: {} });
  await desk.advance(plus(NOW, 120));
  const { deliveries } = await ask(server, desk.tokens.manager, RuleDeliveriesDocument, {
    first: 10,
    filter: { kinds: ['RETENTION_RULE'] },
  });
  expect(deliveries.nodes).toMatchObject([{ status: 'SENT' }]);
});
