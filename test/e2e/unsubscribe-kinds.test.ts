/** The link beneath a message of one kind of marketing: that kind can be ended, or everything (mission.md, section 3, "Consent"). */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import { decodeId } from '../../src/schema/id.js';
import { systemTime } from '../../src/services/clock.js';
import { type MarketingKind, unsubscribeUrl } from '../../src/services/messaging/unsubscribe-link.js';
import { newId } from '../../src/services/new-id.js';
import { type InboundDesk, openInboundDesk, PUBLIC_URL, startCalledServer } from '../support/inbound-desk.js';
import type { TestServer } from '../support/retorna.js';
import { NOW } from '../support/visit-desk.js';

const LINK_SECRET = 'what links are signed with in this test';
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

async function pathOf(id: string, { kind }: { kind: MarketingKind }) {
  const link = { clinicId: desk.clinicId, patientId: decodeId(id, 'Patient').id, kind };
  const settings = { system: systemTime, publicUrl: PUBLIC_URL, linkSecret: LINK_SECRET };
  return (await unsubscribeUrl(settings, link))?.slice(PUBLIC_URL.length) ?? '';
}

const open = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init);
const press = (path: string, body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })) =>
  open(path, { method: 'POST', body });
const button = (from: string) => new URLSearchParams({ 'List-Unsubscribe': 'One-Click', seen: '1', from });
const said = async (id: string) =>
  (await desk.db
    .selectFrom('consent')
    .select(['purpose', 'channel', 'given', 'recorded_by as recordedBy', 'wording'])
    .where('clinic_id', '=', desk.clinicId)
    .where('patient_id', '=', decodeId(id, 'Patient').id)
    .orderBy('id')
    .execute()) as { purpose: string; given: boolean; wording: string }[];

test('the page offers this kind and everything, and what is pressed alone ends', async () => {
  await desk.giveConsent(ana, 'EMAIL');
  const path = await pathOf(ana, { kind: 'CAMPAIGN' });
  const page = await (await open(path)).text();
  expect(page.match(/<button/g)).toHaveLength(2);
  expect(page).toContain('Only no more offers, greetings and news');
  for (let i = 0; i < 2; i++) {
    expect(await (await press(path, button('kind'))).text()).toContain('no more offers, greetings and news');
  }
  const [, withdrawn, ...more] = await said(ana);
  expect(withdrawn).toMatchObject({ purpose: 'CAMPAIGN', channel: 'EMAIL', given: false });
  expect(withdrawn).toMatchObject({ recordedBy: 'UNSUBSCRIBE_LINK' });
  expect(withdrawn?.wording).toContain('[Only no more offers, greetings and news]');
  expect(more).toEqual([]);
});

test('after it everything else can be ended too, from the same link or another kind’s', async () => {
  await desk.giveConsent(ana, 'EMAIL');
  const path = await pathOf(ana, { kind: 'CAMPAIGN' });
  await press(path, button('kind'));
  const page = await (await open(path)).text();
  expect(page.match(/<button/g)).toHaveLength(1);
  expect(page).toContain('Unsubscribe from everything');
  expect((await (await open(await pathOf(ana, { kind: 'WIN_BACK' }))).text()).match(/<button/g)).toHaveLength(
    2,
  );
  expect(await (await press(path, button('all'))).text()).toContain('You are unsubscribed');
  expect((await said(ana)).map(({ purpose, given }) => [purpose, given])).toEqual([
    ['MARKETING', true],
    ['CAMPAIGN', false],
    ['MARKETING', false],
  ]);
  expect(await (await open(path)).text()).not.toContain('<button');
});

test('a mail program ends everything, whatever the kind', async () => {
  await desk.giveConsent(ana, 'EMAIL');
  expect((await press(await pathOf(ana, { kind: 'RETENTION_RULE' }))).status).toBe(200);
  expect(await said(ana)).toMatchObject([{ given: true }, { purpose: 'MARKETING', given: false }]);
});

test('everything is ended anew for who agreed to one kind after ending it', async () => {
  const path = await pathOf(ana, { kind: 'CAMPAIGN' });
  await press(path, button('all'));
  await desk.db
    .insertInto('consent')
    .values({
      ...{ clinic_id: desk.clinicId, id: newId(), patient_id: decodeId(ana, 'Patient').id },
      ...{ purpose: 'CAMPAIGN', channel: 'EMAIL', given: true, wording: 'Yes.', recorded_by: 'STAFF' },
      recorded_at: new Date(NOW),
    })
    .execute();
  expect((await (await open(path)).text()).match(/<button/g)).toHaveLength(2);
  await press(path, button('all'));
  expect((await said(ana)).map(({ purpose, given }) => [purpose, given])).toEqual([
    ['MARKETING', false],
    ['CAMPAIGN', true],
    ['MARKETING', false],
  ]);
  await press(path, button('all'));
  expect(await said(ana)).toHaveLength(3);
});

test('a forged kind is no link', async () => {
  const forged = await new SignJWT({ c: desk.clinicId, p: decodeId(ana, 'Patient').id, k: 'MARKETING' })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience('unsubscribe')
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(LINK_SECRET));
  expect((await open(`/unsubscribe/${forged}`)).status).toBe(404);
});
