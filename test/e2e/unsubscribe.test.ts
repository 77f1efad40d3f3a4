/** The link beneath marketing e-mails: looking changes nothing, one press withdraws (RFC 8058; mission.md, sections 1 and 3). */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import { decodeId } from '../../src/schema/id.js';
import { systemTime } from '../../src/services/clock.js';
import { type MarketingKind, unsubscribeUrl } from '../../src/services/messaging/unsubscribe-link.js';
import { type InboundDesk, openInboundDesk, PUBLIC_URL, startCalledServer } from '../support/inbound-desk.js';
import type { TestServer } from '../support/retorna.js';

const LINK_SECRET = 'what links are signed with in this test';
const YEAR_MS = 365 * 24 * 3_600_000;
let server: TestServer;
let desk: InboundDesk;
let ana: string;

beforeAll(async () => {
  server = await startCalledServer({ LINK_SECRET });
  desk = await openInboundDesk(server);
});

afterAll(() => server?.stop());

beforeEach(async () => {
  ana = await desk.patient('Ana');
});

async function pathOf(
  patientId: string,
  {
    clinicId = desk.clinicId,
    made = systemTime.now(),
    linkSecret = LINK_SECRET,
    kind = null as MarketingKind | null,
  } = {},
) {
  const ids = { clinicId, patientId: decodeId(patientId, 'Patient').id, kind };
  const url = await unsubscribeUrl({ system: { now: () => made }, publicUrl: PUBLIC_URL, linkSecret }, ids);
  return (url as string).slice(PUBLIC_URL.length);
}

const open = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init);
const press = (
  path: string,
  body: string | URLSearchParams | FormData = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
) => open(path, { method: 'POST', body });

test('the page asks in the patient’s language, and nothing changes by looking at it', async () => {
  const patientId = await desk.patientWithPhone('Ola', '+48221234000', 'pl');
  const path = await pathOf(patientId);
  const response = await open(path);
  const page = await response.text();
  expect(response.status).toBe(200);
  expect(page).toContain('<html lang="pl"');
  expect(page).toContain('ofert i nowości od placówki A clinic');
  expect(page.match(/<button/g)).toHaveLength(1);
  expect((await open(path, { method: 'HEAD' })).status).toBe(200);
  expect(await desk.consents(patientId)).toEqual([]);
});

test('the page runs nothing, asks no other site, fits a phone and tells nobody its address', async () => {
  const response = await open(await pathOf(ana));
  const page = await response.text();
  expect(page).not.toMatch(/<script|https?:|\ssrc=|\son\w+=|@import|url\(/i);
  expect(page).toContain('width=device-width');
  expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*form-action 'self'/);
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('what is in the link is two ids, the kind of the message, and its end', async () => {
  const claims = JSON.parse(Buffer.from((await pathOf(ana)).split('.')[1] ?? '', 'base64url').toString());
  expect(Object.keys(claims).sort()).toEqual(['aud', 'c', 'exp', 'p']);
  const ofKind = (await pathOf(ana, { kind: 'CAMPAIGN' })).split('.')[1] ?? '';
  expect(JSON.parse(Buffer.from(ofKind, 'base64url').toString())).toMatchObject({ k: 'CAMPAIGN' });
});

test('the button withdraws e-mail and nothing else, once', async () => {
  await desk.giveConsent(ana, 'EMAIL');
  await desk.giveConsent(ana, 'SMS');
  const path = await pathOf(ana);
  const form = new URLSearchParams({ 'List-Unsubscribe': 'One-Click', seen: '1' });
  for (let i = 0; i < 2; i++) {
    const answer = await press(path, form);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('You are unsubscribed');
  }
  const [, , withdrawn, ...more] = await desk.consents(ana);
  expect(withdrawn).toMatchObject({ channel: 'EMAIL', given: false, recordedBy: 'UNSUBSCRIBE_LINK' });
  expect(withdrawn?.wording).toContain('Do you no longer want offers');
  expect(more).toEqual([]);
  expect(await (await open(path)).text()).toContain('You are unsubscribed');
});

test('a mail program presses for the patient, in either encoding of a form', async () => {
  const bea = await desk.patient('Bea');
  const multipart = new FormData();
  multipart.set('List-Unsubscribe', 'One-Click');
  expect((await press(await pathOf(ana))).status).toBe(200);
  expect((await press(await pathOf(bea), multipart)).status).toBe(200);
  for (const id of [ana, bea]) {
    expect(await desk.consents(id)).toMatchObject([{ given: false, wording: 'List-Unsubscribe=One-Click' }]);
  }
});

test('pressed ten times at once, it is recorded once', async () => {
  const path = await pathOf(ana);
  await Promise.all(Array.from({ length: 10 }, () => press(path)));
  expect(await desk.consents(ana)).toHaveLength(1);
});

test('a POST that presses nothing, or is beyond all measure, withdraws nothing', async () => {
  const path = await pathOf(ana);
  for (const body of ['', 'hello', `List-Unsubscribe=One-Click&${'a'.repeat(10_000)}`]) {
    expect((await press(path, body)).status).toBe(400);
  }
  expect(await desk.consents(ana)).toEqual([]);
});

describe('a link that does not work says what to do', () => {
  const signed = (claims: Record<string, string>, audience: string) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience(audience)
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(LINK_SECRET));

  test('forged, expired, cut, for another purpose, of nobody', async () => {
    const ids = { c: desk.clinicId, p: decodeId(ana, 'Patient').id };
    const good = await pathOf(ana);
    const year = new Date(systemTime.now().getTime() - YEAR_MS - 2_000);
    const bad = [
      await pathOf(ana, { linkSecret: 'another secret, as long as the first' }),
      await pathOf(ana, { made: year }),
      good.slice(0, -3),
      `/unsubscribe/${await signed(ids, 'visit')}`,
      `/unsubscribe/${await signed({ ...ids, p: ids.c }, 'unsubscribe')}`,
      `/unsubscribe/${await signed({ ...ids, p: "'" }, 'unsubscribe')}`,
      '/unsubscribe/',
      `/unsubscribe/${'a'.repeat(5_000)}`,
      '/unsubscribe/a/b/%00',
    ];
    for (const path of bad) {
      for (const answer of [await open(path), await press(path)]) {
        expect(answer.status).toBe(404);
        expect(await answer.text()).toContain('This link does not work');
      }
    }
    expect(await desk.consents(ana)).toEqual([]);
  });

  test('in the browser’s language', async () => {
    const answer = await open('/unsubscribe/x', {
      headers: { 'accept-language': 'fr, uk-UA;q=0.9, en;q=0.8' },
    });
    expect(await answer.text()).toContain('Це посилання не працює');
  });

  test('a link is good for a year', async () => {
    const almost = new Date(systemTime.now().getTime() - YEAR_MS + 3_600_000);
    expect((await open(await pathOf(ana, { made: almost }))).status).toBe(200);
  });
});

test('a clinic’s name is text, whatever stands in it', async () => {
  const other = await openInboundDesk(server);
  const name = `<script>alert("1")</script> & 'Co'`;
  await other.db.updateTable('clinic').set({ name }).where('id', '=', other.clinicId).execute();
  const page = await (await open(await pathOf(other.patientId, { clinicId: other.clinicId }))).text();
  expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;Co&#39;');
});
