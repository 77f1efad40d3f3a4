// The page behind a referral link, its QR code, and the contacts that are left there (mission.md, section 7).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import qrcode from 'qrcode';
import { openPage, press, waysFrom } from '../support/patient-phone.js';
import { openReferralDesk, type ReferralDesk } from '../support/referral-desk.js';
import { startRetorna, type TestServer } from '../support/retorna.js';
import { strayTables } from '../support/tenant-statements.js';
import { NOW, plus } from '../support/visit-desk.js';

let server: TestServer;
let desk: ReferralDesk;
let ana: string;
let link: string;
let code: string;
const statements = new Set<string>();

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' }, onStatement: (sql) => void statements.add(sql) });
});
afterAll(() => server?.stop());
beforeEach(async () => {
  desk = await openReferralDesk(server);
  ana = await desk.join('Ana', null, { phone: '+12025550101' });
  const own = await desk.codeOf(ana);
  code = own.code;
  link = own.url as string;
});

const BROWSER = { 'user-agent': 'Mozilla/5.0', 'accept-language': 'en' };
const opened = async () => (await desk.codeOf(ana)).opened;

describe('the code', () => {
  test('is the patient’s own for good, and its link is drawn as a QR code in the API and behind the link', async () => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]+-[A-HJKMNP-TV-Z]{6}$/);
    expect(link).toBe(`${server.url}/r/${code}`);
    const both = await Promise.all([desk.codeOf(ana), desk.codeOf(ana, await desk.patientToken(ana))]);
    expect(both.map((one) => one.code)).toEqual([code, code]);

    // The dark modules of the image, row by row, are those of the link's own symbol.
    const { modules } = qrcode.create(link, { errorCorrectionLevel: 'M' });
    const svg = await fetch(`${link}.svg`);
    const text = await svg.text();
    expect(text).toBe(both[0]?.qrSvg);
    expect(darkModules(text, modules.size)).toEqual(
      Array.from({ length: modules.size }, (_, row) =>
        [...modules.data.slice(row * modules.size, (row + 1) * modules.size)].join(''),
      ),
    );
    const png = await fetch(`${link}.png`);
    expect(
      Buffer.from(await png.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    for (const [answer, type] of [
      [svg, 'image/svg+xml'],
      [png, 'image/png'],
    ] as const) {
      expect(answer.headers.get('content-type')).toBe(type);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=86400');
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
    expect(await opened()).toBe(0);
  });

  test('opens nothing when nobody has it, when its owner is gone, and while there are no referrals', async () => {
    const gone = async (url: string) => {
      const page = await openPage(url, { headers: BROWSER });
      expect([page.status, page.title]).toEqual([404, 'This link does not work']);
      return page;
    };
    await gone(`${server.url}/r/1-AAAAAA`);
    await gone(`${server.url}/r/..%2Fv`);
    await gone(`${link}.gif`);
    await gone(`${link}/more`);
    await desk.query('update patient set archived_at = now() where clinic_id = $1 and first_name = $2', [
      desk.clinicId,
      'Ana',
    ]);
    await gone(link);
    await desk.trySet({ active: false });
    await gone(link);
  });
});

describe('opening the link', () => {
  test('counts each browser once, no machine, and changes nothing else', async () => {
    const page = await openPage(link, { headers: BROWSER });
    expect([page.status, page.title]).toEqual([200, 'Ana recommends us to you']);
    expect(page.html).not.toContain('Silva');
    expect(page.headers.get('x-robots-tag')).toBe('noindex');
    const cookie = page.headers.get('set-cookie') as string;
    expect(cookie).toBe(`retorna_ref=${code}; Path=/r; Max-Age=7776000; HttpOnly; SameSite=Lax`);
    expect(await opened()).toBe(1);

    await openPage(link, { headers: { ...BROWSER, cookie: `a=b; ${cookie.split(';')[0]}` } });
    await openPage(link, { method: 'HEAD', headers: BROWSER });
    await openPage(link, { headers: { ...BROWSER, 'sec-purpose': 'prefetch' } });
    for (const agent of ['Googlebot/2.1', 'WhatsApp/2.23', 'facebookexternalhit/1.1']) {
      expect(
        (await openPage(link, { headers: { 'user-agent': agent } })).headers.get('set-cookie'),
      ).toBeNull();
    }
    expect(await opened()).toBe(1);
    // Written without the dash and small, it is the same code.
    await openPage(link.replace(code, code.toLowerCase().replace('-', '')), { headers: BROWSER });
    expect(await opened()).toBe(2);
    expect(await desk.list()).toEqual([]);
    expect(await desk.funnel()).toMatchObject({ openings: 2, contacts: 0 });
  });

  test('leads to the clinic’s booking, which learns of the code', async () => {
    await desk.trySet({ bookingUrl: 'https://clinic.example.com/book?lang=en' });
    const page = await openPage(link, { headers: BROWSER });
    expect(page.html).not.toContain('<form');
    expect(page.html).toContain(`href="https://clinic.example.com/book?lang=en&amp;ref=${code}"`);
    expect((await press(page, { key: '12345678', firstName: 'X', phone: '+12025550188' })).status).toBe(400);
    expect(await desk.list()).toEqual([]);
  });
});

describe('a contact that is left', () => {
  const leave = async (fields: Record<string, string>, to = link) =>
    press(await openPage(to, { headers: BROWSER }), { firstName: 'Novo', email: '', ...fields });

  test('makes a lead and a task, once, and becomes the patient who is entered with it', async () => {
    const phone = '+1 202 555 0188';
    // In the clinic’s language, for a browser that names none.
    const thanks = await leave({ phone, email: 'Novo@example.com' });
    expect([thanks.status, thanks.title]).toEqual([200, 'Obrigado']);
    expect(waysFrom(thanks)).toEqual([]);
    await leave({ phone });
    expect(await desk.list()).toMatchObject([
      { status: 'LEAD', newcomerName: 'Novo', contactPhone: '+12025550188', through: 'LINK', newcomer: null },
    ]);
    expect(await desk.tasksOf('REFERRAL_LEAD')).toEqual([
      ['RECEPTIONIST', 'Novo\n+12025550188\nNovo@example.com'],
    ]);
    // Who brought them knows a first name, and no more.
    const [own] = await desk.list({}, await desk.patientToken(ana));
    expect(own).toMatchObject({ newcomerName: 'Novo', contactPhone: null, contactEmail: null });

    const other = await desk.join('Other', null, { phone: '+12025550199' });
    const novo = await desk.join('Novo', null, { email: 'novo@example.com' });
    expect(await desk.list({ newcomerIds: [other] })).toEqual([]);
    expect(await desk.of(novo)).toMatchObject({ status: 'JOINED', referrer: { id: ana }, through: 'LINK' });
    expect(await desk.list()).toHaveLength(1);
    expect(await desk.funnel()).toMatchObject({ contacts: 1, joined: 1, booked: 0 });
  });

  test('counts for the attribution days, and a code that is named goes before it', async () => {
    await desk.trySet({ attributionDays: 2 });
    const bia = await desk.join('Bia', null);
    await leave({ phone: '+12025550111' });
    await leave({ phone: '+12025550112' });
    const named = await desk.join('Named', bia, { phone: '+12025550111' });
    expect(await desk.of(named)).toMatchObject({ referrer: { id: bia } });
    await desk.advance(plus(NOW, 48));
    const late = await desk.join('Late', null, { phone: '+12025550112' });
    expect(await desk.list({ newcomerIds: [late] })).toEqual([]);
  });

  test('is asked for again when it cannot be used, with what was typed', async () => {
    const page = await leave({ firstName: ' ', phone: '123<', email: 'no' });
    expect(page.status).toBe(422);
    expect(page.html).toContain('value="123&lt;"');
    for (const field of ['firstName', 'phone', 'email']) expect(page.html).toContain(`id="${field}-wrong"`);
    expect(await desk.list()).toEqual([]);
  });

  test('that is the referrer’s own is looked at first, and one of a patient is refused without telling', async () => {
    expect((await leave({ phone: '+12025550101' })).title).toBe('Obrigado');
    const [flagged] = await desk.list();
    expect(flagged).toMatchObject({ status: 'FLAGGED', flag: 'SAME_PHONE' });
    expect(await desk.tasksOf('REFERRAL_LEAD')).toEqual([]);
    expect((await desk.approve(flagged?.id as string)).referral).toMatchObject({ status: 'LEAD' });
    expect(await desk.tasksOf('REFERRAL_LEAD')).toEqual([['RECEPTIONIST', 'Novo\n+12025550101']]);
    // What was approved of the contact is not looked at again when they become a patient.
    const twin = await desk.join('Twin', null, { phone: '+12025550101' });
    expect(await desk.of(twin)).toMatchObject({ status: 'JOINED' });

    const old = await desk.join('Old', null, { phone: '+12025550122' });
    await desk.act('complete', await desk.bookVisit(old));
    expect((await leave({ phone: '+12025550122' })).title).toBe('Obrigado');
    expect((await desk.list({ statuses: ['REFUSED'] })).map(({ flag }) => flag)).toEqual(['NOT_NEW']);
  });
});

test('every statement of all this keeps to one clinic', async () => {
  const page = await openPage(link, { headers: BROWSER });
  await press(page, { firstName: 'Novo', phone: '+12025550133', email: '' });
  const tables = await desk.query(
    `select table_name from information_schema.columns
     where table_schema = 'public' and column_name = 'clinic_id' and is_nullable = $1`,
    ['NO'],
  );
  const tenantTables = tables.map((row) => row.table_name as string);
  expect([...statements].filter((sql) => sql.includes('referral_opening')).length).toBeGreaterThan(0);
  expect([...statements].filter((sql) => strayTables(sql, tenantTables).length > 0)).toEqual([]);
});

/** Of the one path that draws them: "M" jumps, "m" moves, "h" draws to the right. */
function darkModules(svg: string, size: number): string[] {
  const margin = 4;
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '0'));
  const [, path = ''] = /stroke="#000000" d="([^"]*)"/.exec(svg) ?? [];
  let [x, y] = [0, 0];
  for (const [, command, a = '', b = ''] of path.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(a), Math.floor(Number(b))];
    else if (command === 'm') x += Number(a);
    else for (const end = x + Number(a); x < end; x++) (rows[y - margin] as string[])[x - margin] = '1';
  }
  return rows.map((row) => row.join(''));
}
