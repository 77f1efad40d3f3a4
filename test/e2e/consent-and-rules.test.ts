/** Consent that comes between the night in which a rule was worked out and its morning still counts; later it does not (section 3). */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  ConsentRecordDocument,
  PatientDeceasedRecordDocument,
  RetentionChannelSwitchDocument,
  RetentionRuleActivateDocument,
  RetentionRuleCreateDocument,
} from '../support/generated.js';
import { openPage, openPhone, type PatientPhone, press } from '../support/patient-phone.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { plus } from '../support/visit-desk.js';

const VISIT = '2026-03-05T11:00:00.000Z';
/** Two days later, 10:00 in São Paulo; at NIGHT its night has been worked out. */
const MORNING = '2026-03-07T13:00:00.000Z';
const NIGHT = '2026-03-07T06:00:00.000Z';

let server: TestServer;
let phone: PatientPhone;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
afterAll(() => server?.stop());
beforeEach(async () => {
  phone = await openPhone(server);
  const { manager } = phone.tokens;
  const rule = { name: 'Soon', channels: ['EMAIL' as const], days: 2, texts: [{ body: 'Come back.' }] };
  const created = await ask(server, manager, RetentionRuleCreateDocument, { input: rule });
  const retentionRuleId = created.retentionRuleCreate.retentionRule?.id ?? '';
  await ask(server, manager, RetentionRuleActivateDocument, { input: { retentionRuleId } });
  const on = { channel: 'EMAIL', on: true } as const;
  await ask(server, manager, RetentionChannelSwitchDocument, { input: on });
  const visitId = await phone.book({ startsAt: VISIT });
  await phone.advance(plus(VISIT, 1));
  await phone.act('complete', visitId);
});

async function consent() {
  const said = { purpose: 'RETENTION_RULE', channel: 'EMAIL', given: true, wording: 'Yes.' } as const;
  const input = { patientId: phone.patientId, ...said };
  const { patientConsentRecord } = await ask(server, phone.tokens.receptionist, ConsentRecordDocument, {
    input,
  });
  expect(patientConsentRecord.userErrors).toEqual([]);
}

/** When messages of rules came. */
async function received(): Promise<string[]> {
  const messages = await phone.mailbox();
  return messages
    .filter(({ delivery }) => delivery.kind === 'RETENTION_RULE')
    .map(({ receivedAt }) => receivedAt);
}

test('given before the night', async () => {
  await consent();
  await phone.advance(MORNING);
  expect(await received()).toEqual([MORNING]);
});

test('given in the night, after the rule was worked out', async () => {
  await phone.advance(NIGHT);
  await consent();
  await phone.advance(plus(MORNING, 24));
  expect(await received()).toEqual([MORNING]);
});

test('given after the morning', async () => {
  await phone.advance(plus(MORNING, 0, 1));
  await consent();
  await phone.advance(plus(MORNING, 24));
  expect(await received()).toEqual([]);
});

test('asked for in time counts when it is confirmed in time, and from then on only', async () => {
  await phone.switchClinic({ doubleOptIn: true });
  await phone.advance(NIGHT);
  await consent();
  await phone.advance(plus(NIGHT, 1));
  const page = await openPage(await phone.link('CONSENT_CONFIRMATION'));
  expect((await press(page)).title).toBe('Thank you');
  await phone.advance(plus(MORNING, 24));
  expect(await received()).toEqual([MORNING]);
});

test('asked for in time and confirmed too late does not', async () => {
  await phone.switchClinic({ doubleOptIn: true });
  await phone.advance(NIGHT);
  await consent();
  await phone.advance(plus(MORNING, 1));
  await press(await openPage(await phone.link('CONSENT_CONFIRMATION')));
  await phone.advance(plus(MORNING, 24));
  expect(await received()).toEqual([]);
});

test('a death recorded by mistake, and taken back in the night, leaves the morning as it was', async () => {
  await consent();
  const record = async (deceased: boolean) => {
    const input = { patientId: phone.patientId, deceased };
    await ask(server, phone.tokens.receptionist, PatientDeceasedRecordDocument, { input });
  };
  await record(true);
  await phone.advance(NIGHT);
  await record(false);
  await phone.advance(plus(MORNING, 24));
  expect(await received()).toEqual([MORNING]);
});
