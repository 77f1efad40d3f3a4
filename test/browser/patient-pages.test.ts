// Every page of a patient in each language, on a 360-pixel phone, in Chromium: nothing for axe-core to find, nothing wider than the
// screen, nothing asked of another host. axe-core looks at each page twice, in the light and in the dark, in two languages; with
// SCREENSHOTS=<folder>, which keeps what they look like, in every language.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  describeInBrowser,
  keepScreenshot,
  openBrowser,
  openPage,
  violationsOf,
} from '../support/browser.js';
import { ConsentRecordDocument } from '../support/generated.js';
import { openPhone, type PatientPhone } from '../support/patient-phone.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, plus } from '../support/visit-desk.js';

const WIDTH = 360;
const THURSDAY = '2026-03-05T11:00:00.000Z';
const WEEK = 7 * 24;
/** Every other one in the dark. */
const LANGUAGES = [
  ['pt-BR', 'light'],
  ['pl', 'dark'],
  ['uk', 'light'],
  ['ru', 'dark'],
  ['en', 'light'],
  ['es', 'dark'],
] as const;

/** Of so many languages in a row, one has axe-core look at a page: an odd number, so that it sees light and dark. */
const IN_TURN = 3;

/** Answers that a page gives on purpose show as errors of the network. */
const REFUSED = /status of 4(?:00|04|09|10|22)/;

describeInBrowser('a patient’s pages', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await startRetorna({ env: { ROLE: 'api,relay' } });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** Two patients with later visits are offered the time that a third has left; a fourth's visit is done. */
  async function prepare(locale: string) {
    const phone = await openPhone(server);
    const bea = await phone.patient('Bea');
    const carla = await phone.patient('Carla');
    await phone.db.updateTable('patient').set({ locale }).where('clinic_id', '=', phone.clinicId).execute();
    const left = await phone.book({ startsAt: THURSDAY, patientId: carla });
    await phone.book({ startsAt: plus(THURSDAY, WEEK) });
    await phone.book({ startsAt: plus(THURSDAY, WEEK + 1), patientId: bea });
    await phone.advance(plus(NOW, 0, 1));
    await phone.cancel(left);
    await phone.advance(plus(NOW, 0, 2));
    return { phone, bea, carla };
  }

  async function seen(page: Page, name: string, closely: boolean): Promise<void> {
    await keepScreenshot(page, name);
    if (closely) expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(WIDTH);
  }

  const press = (page: Page, which = 'form button') => page.locator(which).first().click();

  async function askForSurvey(phone: PatientPhone, patientId: string): Promise<string> {
    const visitId = await phone.book({ startsAt: plus(THURSDAY, -24), patientId });
    await phone.advance(plus(THURSDAY, -23));
    await phone.act('complete', visitId);
    await phone.advance(plus(THURSDAY, 3));
    return phone.link('SATISFACTION_SURVEY', patientId);
  }

  async function askForConsent(phone: PatientPhone, patientId: string): Promise<string> {
    await phone.switchClinic({ doubleOptIn: true });
    const consent = { purpose: 'CAMPAIGN', channel: 'EMAIL', given: true, wording: 'Offers?\nYes.' } as const;
    const input = { patientId, ...consent };
    await ask(server, phone.tokens.receptionist, ConsentRecordDocument, { input });
    await phone.advance(plus(THURSDAY, 4));
    return phone.link('CONSENT_CONFIRMATION', patientId);
  }

  test.each(LANGUAGES)(
    'in %s, %s',
    async (locale, colorScheme) => {
      const { phone, bea, carla } = await prepare(locale);
      const watched = await openPage(browser, {
        viewport: { width: WIDTH, height: 740 },
        colorScheme,
        locale,
      });
      const { page } = watched;
      let turn = LANGUAGES.findIndex(([language]) => language === locale);
      const look = (name: string) =>
        seen(page, `${locale}-${name}`, turn++ % IN_TURN === 0 || process.env.SCREENSHOTS !== undefined);
      const visit = await phone.link('VISIT_BOOKED');
      await page.goto(visit);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      await look('visit');
      await page.goto(`${visit}/move`);
      await look('move');
      await page.goto(`${visit}/cancel`);
      await look('cancel');
      await page.goto(visit);
      await press(page);
      await look('confirmed');
      await page.goto(await phone.link('FREED_SLOT_OFFER'));
      await look('offer');
      await press(page);
      await look('offer-won');
      await page.goto(await phone.link('FREED_SLOT_OFFER', bea));
      await look('offer-taken');
      await page.goto(visit);
      await look('moved-meanwhile');
      await page.goto(`${await phone.link('VISIT_BOOKED', bea)}/cancel`);
      await press(page);
      await look('cancelled');
      await page.goto(await phone.link('VISIT_CANCELLED', carla));
      await look('book-again');
      await press(page, '.times button');
      await look('booked');
      await page.goto(`${server.url}/v/forged`);
      await look('bad-link');
      await page.goto(await askForSurvey(phone, carla));
      await look('survey');
      await page.locator('label').nth(9).click();
      await press(page);
      await look('thanks');
      await page.goto(await askForConsent(phone, carla));
      await look('consent');
      await press(page);
      await look('consent-given');
      expect(watched.outside).toEqual([]);
      expect(watched.complaints.filter((text) => !REFUSED.test(text))).toEqual([]);
      await watched.context.close();
    },
    120_000,
  );
});
