// What a message tells of the rule that it is of, and rules' words as messages, through the API (mission.md, section 3).
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  ConsentRecordDocument,
  DeliveriesOfMailingsDocument,
  MailingTextPreviewedDocument,
  type MailingTextPreviewInput,
  RetentionChannelSwitchDocument,
  RetentionRuleActivateDocument,
  RetentionRuleChangeDocument,
  RetentionRuleCreateDocument,
} from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

/** In São Paulo; the rule's morning is two days later. */
const VISIT = '2026-03-05T11:00:00.000Z';

let server: TestServer;
let desk: VisitDesk;
beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  desk = await openDesk(server);
});
afterAll(() => server?.stop());

const preview = async (input: Partial<MailingTextPreviewInput>) => {
  const asked = { kind: 'RETENTION_RULE', channel: 'SMS', language: 'EN', body: 'Hello', ...input } as const;
  return (await ask(server, desk.tokens.manager, MailingTextPreviewedDocument, { input: asked }))
    .mailingTextPreview;
};

test('a text is previewed as a message, with the visit that it is about', async () => {
  const { preview: sms } = await preview({
    body: '{firstName}, your last visit was on {startsAt, date, ::dMMMM}.',
  });
  expect(sms).toMatchObject({ subject: null, encoding: 'GSM_7', segments: 1 });
  expect(sms?.text).toMatch(/^Maria, your last visit was on September 23\.\n.*STOP/);
  const { preview: mail } = await preview({ channel: 'EMAIL', kind: 'CAMPAIGN' });
  expect(mail?.subject).not.toBe('');
  const about = { kind: 'CAMPAIGN', body: 'On {startsAt, date, long}' } as const;
  expect((await preview(about)).userErrors).toEqual([{ code: 'INVALID', path: ['input', 'body'] }]);
  expect((await preview({ ...about, aboutVisit: true })).userErrors).toEqual([]);
});

test('a message tells its rule, version and text, to whoever may see rules', async () => {
  const { manager } = desk.tokens;
  const texts = [{ body: 'Come back.' }, { body: 'Wróć.', language: 'PL' as const }];
  const rule = { name: 'Soon', channels: ['EMAIL' as const], days: 2, texts };
  const created = await ask(server, manager, RetentionRuleCreateDocument, { input: rule });
  const retentionRuleId = created.retentionRuleCreate.retentionRule?.id ?? '';
  await ask(server, manager, RetentionChannelSwitchDocument, { input: { channel: 'EMAIL', on: true } });
  await ask(server, manager, RetentionRuleActivateDocument, { input: { retentionRuleId } });
  const reworded = { retentionRuleId, texts: [{ body: 'Come back soon.' }] };
  await ask(server, manager, RetentionRuleChangeDocument, { input: reworded });
  const said = { purpose: 'MARKETING', channel: 'EMAIL', given: true, wording: 'Yes.' } as const;
  const consent = { patientId: desk.patientId, ...said };
  await ask(server, desk.tokens.receptionist, ConsentRecordDocument, { input: consent });
  const visitId = await desk.book({ startsAt: VISIT });
  await desk.advance(plus(VISIT, 1));
  await desk.act('complete', visitId);
  await desk.advance(plus(VISIT, 72));
  const read = async (token: string) =>
    (await ask(server, token, DeliveriesOfMailingsDocument, { filter: { kinds: ['RETENTION_RULE'] } }))
      .deliveries.nodes;
  const message = { status: 'SENT', campaign: null, mailingVersion: 2, mailingVariant: '', template: null };
  expect(await read(manager)).toEqual([
    {
      ...message,
      retentionRule: { name: 'Soon' },
      mailingText: { language: null, body: 'Come back soon.' },
    },
  ]);
  expect(await read(await desk.patientToken(desk.patientId))).toEqual([
    { ...message, retentionRule: null, mailingText: null },
  ]);
});
