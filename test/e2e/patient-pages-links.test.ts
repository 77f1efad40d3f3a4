/** The links of messages: scanners change nothing, what is no link says what to do, in six languages (mission.md, section 1). */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { decodeId } from '../../src/schema/id.js';
import { PAGE_PURPOSES } from '../../src/services/messaging/page-link.js';
import { ConsentRecordDocument, PatientArchiveDocument } from '../support/generated.js';
import { openPage, openPhone, type PatientPhone, press, waysFrom, wayTo } from '../support/patient-phone.js';
import { ask, startRetorna, type TestServer, until } from '../support/retorna.js';
import { NOW, plus } from '../support/visit-desk.js';

/** A Thursday, 08:00 in São Paulo. */
const THURSDAY = '2026-03-05T11:00:00.000Z';
const WEEK = 7 * 24;

let server: TestServer;
let phone: PatientPhone;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
afterAll(() => server?.stop());
beforeEach(async () => {
  phone = await openPhone(server);
});

/** A sandbox in which a message of every kind that has a page was sent. */
async function sendEverything() {
  const anas = await phone.book({ startsAt: THURSDAY });
  const bea = await phone.patient('Bea');
  const beas = await phone.book({ startsAt: plus(THURSDAY, 1), patientId: bea });
  await phone.advance(plus(NOW, 0, 1));
  await phone.move(beas, plus(THURSDAY, 2));
  await phone.advance(plus(THURSDAY, 1));
  await phone.act('complete', anas);
  const carla = await phone.patient('Carla');
  const left = await phone.book({ startsAt: plus(THURSDAY, WEEK), patientId: carla });
  await phone.book({ startsAt: plus(THURSDAY, 2 * WEEK), patientId: bea });
  await phone.advance(plus(THURSDAY, 50));
  await phone.cancel(left);
  await phone.switchClinic({ doubleOptIn: true });
  const consent = {
    purpose: 'MARKETING',
    channel: 'EMAIL',
    given: true,
    wording: 'Offers, please.',
  } as const;
  const input = { patientId: bea, ...consent };
  await ask(server, phone.tokens.receptionist, ConsentRecordDocument, { input });
  await phone.advance(plus(THURSDAY, 51));
}

/** Every table as it stands, each as one number. */
async function everything(): Promise<Record<string, string>> {
  await until(
    () => phone.db.selectFrom('event_outbox').select('id').execute(),
    (rows) => rows.length === 0,
  );
  const { rows: tables } = await sql<{ name: string }>`
    select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
  `.execute(phone.db);
  const sums: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{ sum: string }>`
      select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as sum
      from ${sql.raw(name)} t
    `.execute(phone.db);
    sums[name] = rows[0]?.sum ?? '';
  }
  return sums;
}

test('scanners open every link of every message, and every page behind it, twice, and change nothing', async () => {
  await sendEverything();
  const links = await phone.links();
  for (const purpose of PAGE_PURPOSES) {
    expect(links.some((link) => link.startsWith(`${server.url}/${purpose}/`))).toBe(true);
  }
  const before = await everything();
  expect(Object.keys(before).length).toBeGreaterThan(30);
  const seen = new Set<string>();
  const queue = [...new Set(links)];
  for (let link = queue.pop(); link !== undefined; link = queue.pop()) {
    if (seen.has(link)) continue;
    seen.add(link);
    for (let i = 0; i < 2; i++) {
      const head = await fetch(link, { method: 'HEAD' });
      const page = await openPage(link);
      expect([head.status, [200, 404, 410].includes(page.status)]).toEqual([page.status, true]);
      // Links to later days would go on for half a year.
      queue.push(...waysFrom(page).filter((way) => !way.includes('?')));
    }
  }
  expect(seen.size).toBeGreaterThan(links.length);
  expect(await everything()).toEqual(before);
});

describe('what is no link', () => {
  const flipped = (token: string, at: number) => {
    const bytes = Buffer.from(token, 'base64url');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes.toString('base64url');
  };

  test('forged in any byte, swapped, cut or strange: a plain page that says what to do', async () => {
    const visitId = await phone.book({ startsAt: THURSDAY });
    await phone.advance(plus(NOW, 0, 1));
    const link = await phone.link('VISIT_BOOKED');
    const token = link.slice(-52);
    const paths = [
      ...Array.from({ length: 39 }, (_, at) => `/v/${flipped(token, at)}`),
      ...['o', 's', 'b'].map((purpose) => `/${purpose}/${token}`),
      ...['/v/', '/v/x', `/v/${token.slice(0, 51)}`, `/v/${token}A`, `/v/${token.repeat(90)}`, '/v/%00'],
      ...[`/v/${token}/nothing`, `/v/${token}/move/more`, `/v/${token}/`],
    ];
    const body = new URLSearchParams({ key: 'a-key-of-nobody' });
    for (const path of paths) {
      for (const init of [{}, { method: 'POST', body }]) {
        const { status, title, html, headers } = await openPage(server.url + path, init);
        if (headers.get('content-type')?.startsWith('application/json')) throw new Error(`${path}: ${html}`);
        expect([path.slice(0, 60), status, title]).toEqual([
          path.slice(0, 60),
          404,
          'This link does not work',
        ]);
        expect(html).toContain('contact the clinic');
      }
    }
    expect(await phone.visit(visitId)).toMatchObject({ status: 'BOOKED' });
    expect(await phone.evidence('VISIT_BOOKED')).toEqual([null]);
  });

  test('it is read in the browser’s language', async () => {
    const headers = { 'accept-language': 'fr, uk-UA;q=0.9, en;q=0.8' };
    expect((await openPage(`${server.url}/v/x`, { headers })).html).toContain('Це посилання не працює');
  });

  test('the link of a patient who is archived or has died', async () => {
    const bea = await phone.patient('Bea');
    await phone.book({ startsAt: THURSDAY });
    await phone.book({ startsAt: plus(THURSDAY, 1), patientId: bea });
    await phone.advance(plus(NOW, 0, 1));
    const [anas, beas] = [await phone.link('VISIT_BOOKED'), await phone.link('VISIT_BOOKED', bea)];
    await ask(server, phone.tokens.receptionist, PatientArchiveDocument, { input: { patientId: bea } });
    const died = phone.db.updateTable('patient').set({ deceased_at: new Date(NOW) });
    const { id } = decodeId(phone.patientId);
    await died.where('clinic_id', '=', phone.clinicId).where('id', '=', id).execute();
    for (const link of [anas, beas]) expect((await openPage(link)).status).toBe(404);
  });
});

test('a link replayed from elsewhere does what it did once, and no more', async () => {
  await phone.book({ startsAt: THURSDAY });
  await phone.advance(plus(NOW, 0, 1));
  const page = await openPage(await phone.link('VISIT_BOOKED'));
  const confirm = wayTo(page, '/confirm');
  await press(page, {}, confirm);
  const before = await everything();
  for (let i = 0; i < 3; i++) expect((await press(page, {}, confirm)).status).toBe(200);
  expect(await everything()).toEqual(before);
});

describe('pages', () => {
  const locales = { 'pt-BR': 'pt-BR', pl: 'pl', uk: 'uk', ru: 'ru', en: 'en-GB', es: 'es' };

  test.each(Object.entries(locales))('speak %s', async (language, locale) => {
    await phone.db.updateTable('patient').set({ locale }).where('clinic_id', '=', phone.clinicId).execute();
    await sendEverything();
    await phone.db.updateTable('patient').set({ locale }).where('clinic_id', '=', phone.clinicId).execute();
    const titles = new Set<string>();
    for (const link of new Set(await phone.links())) {
      const page = await openPage(link);
      expect(page.html).toContain(`<html lang="${language}" dir="ltr">`);
      expect(page.html).not.toMatch(/undefined|\[object|NaN|null/);
      titles.add(page.title);
    }
    expect(titles.size).toBeGreaterThanOrEqual(5);
    const english = /Your visit|This link|survey|Book|earlier|offer/i;
    if (language !== 'en') expect([...titles].filter((title) => english.test(title))).toEqual([]);
  });

  test('run nothing, ask no other site, tell nobody their address and are kept by nobody', async () => {
    await sendEverything();
    for (const link of new Set(await phone.links())) {
      const { html, headers } = await openPage(link);
      expect(html).not.toMatch(/<script|https?:|\ssrc=|\son\w+=|@import|url\(|\sstyle=/i);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
      );
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-robots-tag')).toBe('noindex');
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  test('show names as text, whatever stands in them', async () => {
    const name = `<script>alert("1")</script> & 'Co'`;
    await phone.db.updateTable('clinic').set({ name }).where('id', '=', phone.clinicId).execute();
    await phone.db.updateTable('service').set({ name }).where('clinic_id', '=', phone.clinicId).execute();
    await phone.db
      .updateTable('branch')
      .set({ name, city: name })
      .where('clinic_id', '=', phone.clinicId)
      .execute();
    await sendEverything();
    for (const link of new Set(await phone.links())) {
      const { html } = await openPage(link);
      expect(html).not.toContain('<script');
      expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;Co&#39;');
    }
  });

  test('have nothing of the patient in their addresses', async () => {
    await sendEverything();
    const { id } = decodeId(phone.patientId);
    for (const link of await phone.links()) {
      expect(link.slice(server.url.length)).toMatch(/^\/[vosbc]\/[A-Za-z0-9_-]{52}$/);
      const bytes = Buffer.from(link.slice(-52), 'base64url').toString('hex');
      expect(bytes).not.toContain(id.replaceAll('-', ''));
    }
  });
});
