/** Consent that the patient must confirm: asked by a message, given by its page alone (mission.md, section 3, "Consent"). */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeId } from '../../src/schema/id.js';
import {
  ConsentHistoryDocument,
  ConsentRecordDocument,
  ConsentWordingSetDocument,
  DoubleOptInSetDocument,
  type PatientConsentRecordInput,
  PatientCreateDocument,
  PatientUpdateDocument,
} from '../support/generated.js';
import { openPage, openPhone, type PatientPhone, press } from '../support/patient-phone.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, plus } from '../support/visit-desk.js';

const WORDS = 'May we send you offers?\nYou can stop them at any time.';

let server: TestServer;
let phone: PatientPhone;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
afterAll(() => server?.stop());
beforeEach(async () => {
  phone = await openPhone(server);
  await phone.switchClinic({ doubleOptIn: true });
});

async function record(input: Partial<PatientConsentRecordInput> = {}, token = phone.tokens.receptionist) {
  const said = { patientId: phone.patientId, purpose: 'MARKETING', channel: 'EMAIL', given: true } as const;
  const words = input.wordingId ? {} : { wording: WORDS };
  const { patientConsentRecord } = await ask(server, token, ConsentRecordDocument, {
    input: { ...said, ...words, ...input },
  });
  if (!patientConsentRecord.consent) throw new Error(JSON.stringify(patientConsentRecord.userErrors));
  return patientConsentRecord.consent;
}

/** The newest first. */
async function history(patientId = phone.patientId) {
  const variables = { id: patientId, first: 50 };
  const { patient } = await ask(server, phone.tokens.receptionist, ConsentHistoryDocument, variables);
  return patient?.consentHistory.nodes ?? [];
}

/** Kind, status and reason of what asks for consents. */
function asking() {
  return phone.db
    .selectFrom('delivery')
    .select(['channel', 'status', 'status_reason as reason', 'planned_reason as planned', 'marketing'])
    .where('clinic_id', '=', phone.clinicId)
    .where('kind', '=', 'CONSENT_CONFIRMATION')
    .orderBy('id')
    .execute();
}

/** Asks for consent by e-mail, and gives the link in the message. */
async function asked(): Promise<string> {
  await record();
  await phone.advance(plus(NOW, 0, 1));
  return phone.link('CONSENT_CONFIRMATION');
}

test('is off unless the clinic wants it, and the clinic says so', async () => {
  const other = await openPhone(server);
  const set = async (doubleOptIn: boolean | null) =>
    (await ask(server, other.tokens.manager, DoubleOptInSetDocument, { input: { doubleOptIn } }))
      .clinicNotificationsSet.clinic?.doubleOptIn;
  expect(await set(null)).toBe(false);
  expect(await set(true)).toBe(true);
  expect(await set(null)).toBe(true);
  expect(await set(false)).toBe(false);
});

describe('giving consent to e-mail', () => {
  test('only asks: it is neither given nor withdrawn, and a message of care goes out at once', async () => {
    expect(await record()).toMatchObject({
      given: false,
      requested: true,
      recordedBy: 'STAFF',
      wording: WORDS,
    });
    await phone.advance(plus(NOW, 0, 1));
    expect(await asking()).toEqual([
      { channel: 'EMAIL', status: 'SENT', reason: null, planned: 'CONSENT_REQUESTED', marketing: false },
    ]);
    expect(await history()).toMatchObject([{ given: false, requested: true }]);
  });

  test('holds once the button of the page is pressed, and however often it is', async () => {
    const link = await asked();
    const page = await openPage(link);
    expect(page.html).toContain('May we send you offers?');
    expect(await history()).toHaveLength(1);
    for (let i = 0; i < 2; i++) expect((await press(page)).title).toBe('Thank you');
    const [given, ...before] = await history();
    expect(given).toMatchObject({
      given: true,
      requested: false,
      recordedBy: 'CONFIRMATION_LINK',
      wording: WORDS,
    });
    expect(before).toMatchObject([{ given: false, requested: true, recordedBy: 'STAFF' }]);
    expect(await phone.evidence('CONSENT_CONFIRMATION')).toEqual(['LINK_FOLLOWED']);
    expect((await openPage(link)).html).not.toContain('<button');
  });

  test('pressed ten times at once, it is given once', async () => {
    const page = await openPage(await asked());
    await Promise.all(Array.from({ length: 10 }, () => press(page)));
    expect(await history()).toHaveLength(2);
  });

  test('a POST that no button sent gives nothing', async () => {
    const link = await asked();
    const answer = await openPage(link, { method: 'POST', body: new URLSearchParams({ hello: '1' }) });
    expect(answer.status).toBe(400);
    expect(await history()).toHaveLength(1);
  });

  test('the link works for seven days', async () => {
    const link = await asked();
    await phone.advance(plus(NOW, 7 * 24, -1));
    expect((await openPage(link)).status).toBe(200);
    await phone.advance(plus(NOW, 7 * 24, 1));
    const late = await openPage(link);
    expect([late.status, late.title]).toEqual([404, 'This link does not work']);
    expect(
      (await openPage(link, { method: 'POST', body: new URLSearchParams({ key: 'a'.repeat(8) }) })).status,
    ).toBe(404);
    expect(await history()).toHaveLength(1);
  });

  test('by the patient or a partner asks all the same; to push it needs no more', async () => {
    const token = await phone.patientToken(phone.patientId);
    expect(await record({}, token)).toMatchObject({ requested: true, recordedBy: 'PATIENT' });
    expect(await record({ channel: 'PUSH' }, token)).toMatchObject({ given: true, requested: false });
  });

  test('that holds already asks nothing, and tells of it as it is', async () => {
    await press(await openPage(await asked()));
    expect(await record()).toMatchObject({ given: true, recordedBy: 'CONFIRMATION_LINK' });
    expect(await history()).toHaveLength(2);
    expect(await asking()).toHaveLength(1);
  });

  test('to one kind asks anew after everything was withdrawn', async () => {
    await record({ purpose: 'CAMPAIGN' });
    await phone.advance(plus(NOW, 0, 1));
    await press(await openPage(await phone.link('CONSENT_CONFIRMATION')));
    await record({ given: false });
    expect(await record({ purpose: 'CAMPAIGN' })).toMatchObject({ requested: true });
  });
});

describe('a request that was answered meanwhile', () => {
  test('is closed by a withdrawal, before it is sent and after', async () => {
    await record();
    await record({ given: false });
    await phone.advance(plus(NOW, 0, 1));
    expect(await asking()).toMatchObject([{ status: 'SUPPRESSED', reason: 'CONSENT_ANSWERED' }]);
    await record();
    await phone.advance(plus(NOW, 0, 2));
    const page = await openPage(await phone.link('CONSENT_CONFIRMATION'));
    await record({ given: false });
    expect((await press(page)).title).toBe('There is nothing to confirm');
    expect((await history())[0]).toMatchObject({ given: false, requested: false });
  });

  test('of one kind is closed by a withdrawal from everything, not by the like of another kind', async () => {
    await record({ purpose: 'WIN_BACK' });
    await phone.advance(plus(NOW, 0, 1));
    const link = await phone.link('CONSENT_CONFIRMATION');
    await record({ purpose: 'CAMPAIGN', given: false });
    await record({ channel: 'SMS', given: false });
    expect((await openPage(link)).html).toContain('I agree');
    await record({ given: false });
    expect((await openPage(link)).title).toBe('There is nothing to confirm');
  });

  test('asked anew, is answered by the link of either message, once', async () => {
    const first = await asked();
    await record({ wording: 'Other words.' });
    await phone.advance(plus(NOW, 0, 2));
    const second = await phone.link('CONSENT_CONFIRMATION');
    expect(second).not.toBe(first);
    expect((await press(await openPage(first))).title).toBe('Thank you');
    expect((await history())[0]).toMatchObject({ given: true, wording: WORDS });
    await press(await openPage(second));
    expect((await history()).filter(({ given }) => given)).toHaveLength(1);
  });
});

describe('a new address', () => {
  const change = (input: { email?: string | null }) =>
    ask(server, phone.tokens.receptionist, PatientUpdateDocument, {
      input: { patientId: phone.patientId, ...input },
    });

  test('is asked anew for what was confirmed at the old one, whose links are dead', async () => {
    const link = await asked();
    await press(await openPage(link));
    await change({ email: 'another@example.com' });
    expect((await history())[0]).toMatchObject({ requested: true, given: false, wording: WORDS });
    expect((await history())[1]).toMatchObject({ requested: false, given: false });
    expect((await openPage(link)).title).not.toBe('Thank you');
    await phone.advance(plus(NOW, 0, 3));
    await press(await openPage(await phone.link('CONSENT_CONFIRMATION')));
    expect((await history())[0]).toMatchObject({ given: true, recordedBy: 'CONFIRMATION_LINK' });
  });

  test('that is the same, or none, asks nothing; none ends the consent', async () => {
    await press(await openPage(await asked()));
    const { email } = await phone.db
      .selectFrom('patient')
      .select('email')
      .where('clinic_id', '=', phone.clinicId)
      .where('id', '=', decodeId(phone.patientId, 'Patient').id)
      .executeTakeFirstOrThrow();
    await change({ email });
    expect((await history())[0]).toMatchObject({ given: true });
    await change({ email: null });
    expect((await history())[0]).toMatchObject({ given: false, requested: false });
  });
});

test('by SMS the link goes to the phone, in the patient’s language, with the clinic’s wording in its version', async () => {
  const input = { firstName: 'Ola', lastName: 'Nowak', phone: '+48221234567', locale: 'pl' };
  const { patientCreate } = await ask(server, phone.tokens.receptionist, PatientCreateDocument, { input });
  const ola = patientCreate.patient?.id ?? '';
  const wording = { purpose: 'CAMPAIGN', language: 'PL', text: 'Zgoda na oferty.' } as const;
  const set = await ask(server, phone.tokens.marketer, ConsentWordingSetDocument, { input: wording });
  const wordingId = set.consentWordingSet.consentWording?.id ?? '';
  await record({ patientId: ola, purpose: 'CAMPAIGN', channel: 'SMS', wordingId });
  await phone.advance(plus(NOW, 0, 1));
  expect(await asking()).toMatchObject([{ channel: 'SMS', status: 'SENT' }]);
  const page = await openPage(await phone.link('CONSENT_CONFIRMATION', ola));
  expect(page.html).toContain('<html lang="pl"');
  expect(page.html).toContain('Zgoda na oferty.');
  await press(page);
  const said = {
    purpose: 'CAMPAIGN',
    channel: 'SMS',
    given: true,
    wording: 'Zgoda na oferty.',
    wordingVersion: 1,
  };
  expect((await history(ola))[0]).toMatchObject(said);
});

test('who must not be contacted is not asked', async () => {
  const input = { patientId: phone.patientId, doNotContact: true };
  await ask(server, phone.tokens.receptionist, PatientUpdateDocument, { input });
  await record();
  await phone.advance(plus(NOW, 0, 1));
  expect(await asking()).toMatchObject([{ status: 'SUPPRESSED', reason: 'PATIENT_DO_NOT_CONTACT' }]);
});

test('a clinic’s words are text, whatever stands in them', async () => {
  await record({ wording: '<script>alert("1")</script>' });
  await phone.advance(plus(NOW, 0, 1));
  const { html } = await openPage(await phone.link('CONSENT_CONFIRMATION'));
  expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
});

test('a link that somebody changed opens nothing', async () => {
  const link = await asked();
  const changed = link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  expect((await openPage(changed)).status).toBe(404);
  expect((await openPage(`${link}/more`)).status).toBe(404);
});
