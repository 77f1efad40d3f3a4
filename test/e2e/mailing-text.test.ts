// What rules and campaigns say, from being written to being sent, and their messages' way back, below the API (mission.md, section 3).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Channel } from '../../src/entities/messaging/delivery.js';
import { readPageToken } from '../../src/services/messaging/page-link.js';
import { type DeliveryPlan, planDeliveries } from '../../src/services/messaging/plan-delivery.js';
import { sendDueDeliveries } from '../../src/services/messaging/send-due-deliveries.js';
import { newId } from '../../src/services/new-id.js';
import { Refusal } from '../../src/services/refusal.js';
import type { WrittenMailingText } from '../../src/services/retention/check-mailing-text.js';
import { textsOfMailing, writeMailingTexts } from '../../src/services/retention/mailing-text.js';
import { withdrawMailing } from '../../src/services/retention/withdraw-mailing.js';
import {
  type DeliveryHouse,
  hoursAfter,
  NOW,
  openDeliveryHouse,
  type TestClinic,
} from '../support/delivery-rows.js';

let house: DeliveryHouse;
beforeAll(async () => {
  house = await openDeliveryHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  house.time.time = NOW;
  await house.clear();
});

const CHANNELS: Channel[] = ['EMAIL', 'SMS', 'PUSH'];

function write(clinic: TestClinic, mailingId: string, texts: WrittenMailingText[], given = {}) {
  const mailing = {
    kind: 'CAMPAIGN',
    channels: CHANNELS,
    about: 'NO_VISIT',
    version: 1,
    mailingId,
    texts,
    ...given,
  } as const;
  return clinic.scope.transaction((tx) => writeMailingTexts(tx, mailing));
}

async function refusals(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refusal)) throw error ?? new Error('It was not refused');
  return error.userErrors.map(({ code, path, message }) => `${code} ${path.join('.')}: ${message}`);
}

const planOf = (mailingId: string, patientId: string, clinic: TestClinic, given = {}): DeliveryPlan => ({
  kind: 'CAMPAIGN',
  subjectId: mailingId,
  occasion: `1/${patientId}`,
  channels: ['EMAIL'],
  branchId: clinic.branchId,
  dueAt: NOW,
  usefulUntil: hoursAfter(NOW, 72),
  reason: 'CAMPAIGN',
  mailingVersion: 1,
  patientId,
  ...given,
});
const plan = (clinic: TestClinic, plans: DeliveryPlan[], now = NOW) =>
  clinic.scope.transaction((tx) => planDeliveries(tx, plans, now));
const withdraw = (clinic: TestClinic, ...[id, reason, at, options]: WithdrawArguments) =>
  clinic.scope.transaction((tx) => withdrawMailing(tx, id, reason, at, options));
type WithdrawArguments = Parameters<typeof withdrawMailing> extends [unknown, ...infer Rest] ? Rest : never;

describe('the texts of a mailing', () => {
  test('are kept by version, those for all first, with shares that make a hundred', async () => {
    const clinic = await house.clinic();
    const id = newId();
    await write(clinic, id, [
      { variant: 'B', body: 'Second' },
      { variant: 'A', body: 'Pierwszy', language: 'pl' },
      { variant: 'A', body: 'First' },
      { variant: 'C', body: 'Third' },
    ]);
    await write(clinic, id, [{ body: 'Later' }], { version: 2 });
    const texts = await textsOfMailing(clinic.scope, id, 1);
    expect(texts.map(({ variant, share, language, body }) => [variant, share, language, body])).toEqual([
      ['A', 33, null, 'First'],
      ['A', 33, 'pl', 'Pierwszy'],
      ['B', 34, null, 'Second'],
      ['C', 33, null, 'Third'],
    ]);
    expect(await textsOfMailing(clinic.scope, id, 2)).toEqual([
      { variant: '', share: 100, channel: null, language: null, subject: null, body: 'Later' },
    ]);
  });

  test('are refused with their places when they cannot be sent as they are', async () => {
    const clinic = await house.clinic();
    const refused = (texts: WrittenMailingText[], given = {}) =>
      refusals(write(clinic, newId(), texts, given));
    expect(await refused([])).toEqual(['REQUIRED input.texts: Write the text of the message.']);
    expect(await refused([{ body: 'Hello {startsAt, date, long}' }])).toEqual([
      expect.stringMatching(/^INVALID input\.texts\.0\.body: There is no variable "startsAt" here/),
    ]);
    // Who treats is for e-mails alone: others read a phone's screen.
    expect(
      await refused([{ body: 'See {practitionerName} again' }], { kind: 'RETENTION_RULE', about: 'VISIT' }),
    ).toEqual([expect.stringContaining('There is no variable "practitionerName" here')]);
    expect(await refused([{ body: 'Fine' }, { body: 'Hi', channel: 'SMS', subject: 'No' }])).toEqual([
      'INVALID input.texts.1.subject: An SMS has no subject. Leave it out.',
    ]);
    expect(await refused([{ body: 'Hi' }, { body: 'Ho' }])).toEqual([
      expect.stringMatching(/^INVALID input\.texts\.1: There is a text/),
    ]);
    expect(await refused([{ body: 'Hi' }, { body: 'Ho', channel: 'PUSH' }], { channels: ['SMS'] })).toEqual([
      expect.stringMatching(/^INVALID input\.texts\.1\.channel: It does not go by PUSH/),
    ]);
    expect(await refused([{ body: 'Hi', channel: 'EMAIL' }], { channels: ['EMAIL', 'SMS'] })).toEqual([
      expect.stringMatching(/^REQUIRED input\.texts: Add a text for SMS/),
    ]);
    expect(await refused([{ body: 'Hi', variant: 'A' }], { kind: 'RETENTION_RULE' })).toEqual([
      expect.stringMatching(/^INVALID input\.texts\.0\.variant/),
    ]);
    const shares = [
      { body: 'Hi', variant: 'A', share: 60 },
      { body: 'Ho', variant: 'B', share: 50 },
    ];
    expect(await refused(shares)).toEqual([
      expect.stringMatching(/^INVALID input\.texts: Give each variant/),
    ]);
    expect(await refused([{ body: 'long '.repeat(500) }])).toEqual([
      expect.stringMatching(/^INVALID input\.texts\.0\.body: Shorten it/),
    ]);
  });

  test('need not fit a channel that has a text of its own', async () => {
    const clinic = await house.clinic();
    const texts = [{ body: 'long '.repeat(500) }, { body: 'short', channel: 'SMS' as const }];
    await write(clinic, newId(), texts, { channels: ['EMAIL', 'SMS'] });
  });
});

describe('a message of a mailing', () => {
  test('says what its channel and its reader’s language have, of its version and variant', async () => {
    const clinic = await house.clinic({ sandbox: true });
    const id = newId();
    await write(clinic, id, [
      { variant: 'A', body: 'For all, {firstName}' },
      { variant: 'A', body: 'Po polsku', language: 'pl' },
      { variant: 'A', body: 'SMS for all', channel: 'SMS' },
      { variant: 'A', body: 'SMS po polsku', channel: 'SMS', language: 'pl' },
      { variant: 'B', body: 'Variant B', subject: 'B for {firstName}' },
    ]);
    await write(clinic, id, [{ body: 'Version 2' }], { version: 2 });
    const reader = async (locale: string, channel: Channel, given: object) => {
      const patientId = await clinic.patient({ locale, phone: '+48600100200' });
      await clinic.consent(patientId, channel);
      const plans = [planOf(id, patientId, clinic, { channels: [channel], ...given })];
      const [deliveryId] = await plan(clinic, plans);
      return deliveryId ?? '';
    };
    const a = { mailingVariant: 'A' };
    const readers = {
      enEmail: await reader('en-GB', 'EMAIL', a),
      plEmail: await reader('pl', 'EMAIL', a),
      enSms: await reader('en', 'SMS', a),
      plSms: await reader('pl-PL', 'SMS', a),
      b: await reader('en', 'EMAIL', { mailingVariant: 'B' }),
      second: await reader('en', 'EMAIL', { mailingVersion: 2 }),
    };
    await sendDueDeliveries(house.work());
    const messages = await house.db
      .selectFrom('mailbox_message')
      .select(['delivery_id as id', 'subject', 'text_body as text'])
      .where('clinic_id', '=', clinic.id)
      .execute();
    const said = (delivery: string) => messages.find(({ id: one }) => one === delivery);
    expect(said(readers.enEmail)?.text).toContain('For all, Jan');
    // No subject of its own: the clinic's name stands for the title of the built-in one.
    expect(said(readers.enEmail)?.subject).toBe('Smile');
    expect(said(readers.plEmail)?.text).toContain('Po polsku');
    expect(said(readers.enSms)?.text).toMatch(/^SMS for all\n.*STOP/);
    expect(said(readers.plSms)?.text).toMatch(/^SMS po polsku\n/);
    expect(said(readers.b)).toMatchObject({
      subject: 'B for Jan',
      text: expect.stringContaining('Variant B'),
    });
    expect(said(readers.second)?.text).toContain('Version 2');
  });

  test('says when the visit is that it is about', async () => {
    const clinic = await house.clinic({ sandbox: true });
    const id = newId();
    const body = 'See you on {startsAt, date, ::dMMMM} at {startsAt, time, short}, {practitionerName}';
    await write(clinic, id, [{ body }], { about: 'VISIT', channels: ['EMAIL'] });
    const visit = await clinic.visit({ startsAt: hoursAfter(NOW, 24) });
    await clinic.consent(visit.patientId, 'EMAIL');
    await plan(clinic, [planOf(id, visit.patientId, clinic, { visitId: visit.id })]);
    await sendDueDeliveries(house.work());
    const { text } = await house.db
      .selectFrom('mailbox_message')
      .select('text_body as text')
      .where('clinic_id', '=', clinic.id)
      .executeTakeFirstOrThrow();
    expect(text).toMatch(/See you on March 3 at 9:00.AM, Ada Nowak/);
  });
});

test('a rule’s message leads to free times, however long ago the last visit was', async () => {
  const clinic = await house.clinic({ sandbox: true });
  const id = newId();
  const texts = [{ body: 'Come back, {firstName}{link, select, none {} other {: {link}}}' }];
  await write(clinic, id, texts, { kind: 'RETENTION_RULE', about: 'VISIT', channels: ['EMAIL'] });
  const visit = await clinic.visit({ startsAt: hoursAfter(NOW, -24 * 365), status: 'COMPLETED' });
  await clinic.consent(visit.patientId, 'EMAIL');
  const rule = { kind: 'RETENTION_RULE', reason: 'RETENTION_RULE', occasion: visit.id, visitId: visit.id };
  await plan(clinic, [planOf(id, visit.patientId, clinic, rule)]);
  await sendDueDeliveries(house.work({}, { publicUrl: 'https://clinic.example' }));
  const { text } = await house.db
    .selectFrom('mailbox_message')
    .select('text_body as text')
    .where('clinic_id', '=', clinic.id)
    .executeTakeFirstOrThrow();
  const token = /https:\/\/clinic\.example\/b\/(\S+)/.exec(text)?.[1] ?? '';
  const link = readPageToken('what links of tests are signed with', 'b', token);
  expect(link?.expiresAt).toEqual(hoursAfter(NOW, 72 + 90 * 24));
});

describe('what is planned of a mailing', () => {
  test('is taken back by mailing and channel, and planned again as it is then', async () => {
    const clinic = await house.clinic();
    const [id, other] = [newId(), newId()];
    const patientId = await clinic.patient();
    const both = { channels: ['EMAIL', 'SMS'] };
    const planned = await plan(clinic, [
      planOf(id, patientId, clinic, both),
      planOf(other, patientId, clinic, both),
    ]);
    expect(await withdraw(clinic, id, 'CHANNEL_SWITCHED_OFF', NOW, { channels: ['SMS'] })).toEqual([
      planned[1],
    ]);
    expect(await withdraw(clinic, id, 'CAMPAIGN_PAUSED', NOW)).toEqual([planned[0]]);
    expect(await withdraw(clinic, id, 'CAMPAIGN_PAUSED', NOW)).toEqual([]);
    const later = hoursAfter(NOW, 2);
    const again = { ...both, dueAt: later, mailingVersion: 2, mailingVariant: 'B' };
    expect(await plan(clinic, [planOf(id, patientId, clinic, again)], hoursAfter(NOW, 1))).toEqual(
      planned.slice(0, 2),
    );
    const rows = await clinic.deliveries();
    const statuses = rows.map(({ id: one, status, reason }) => [planned.indexOf(one), status, reason]);
    expect(statuses.sort()).toEqual([0, 1, 2, 3].map((place) => [place, 'PLANNED', null]));
    expect(rows.filter(({ dueAt }) => dueAt.getTime() === later.getTime())).toHaveLength(2);
    expect(await clinic.timeline(planned[0] ?? '')).toEqual([
      'PLANNED CAMPAIGN',
      'WITHDRAWN CAMPAIGN_PAUSED',
      'REPLANNED CAMPAIGN',
    ]);
    const versions = await house.db
      .selectFrom('delivery')
      .select(['mailing_version as version', 'mailing_variant as variant'])
      .where('clinic_id', '=', clinic.id)
      .orderBy('id')
      .execute();
    expect(versions).toEqual([
      ...Array(2).fill({ version: 2, variant: 'B' }),
      ...Array(2).fill({ version: 1, variant: '' }),
    ]);
  });

  test('stays taken back when it was stopped, or staff took it back', async () => {
    const clinic = await house.clinic();
    const id = newId();
    const patientId = await clinic.patient();
    await plan(clinic, [planOf(id, patientId, clinic)]);
    await withdraw(clinic, id, 'CAMPAIGN_STOPPED', NOW);
    await plan(clinic, [planOf(id, patientId, clinic)]);
    expect((await clinic.deliveries()).map(({ status }) => status)).toEqual(['WITHDRAWN']);
  });
});
