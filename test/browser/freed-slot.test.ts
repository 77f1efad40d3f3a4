// Two boards and a patient's phone, as mission.md, sections 1, 2 and 5 have them play together: in Chromium, on two processes of
// the built server, over a network that is cut meanwhile.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  describeInBrowser,
  keepScreenshot,
  openBrowser,
  openPage,
  violationsOf,
  type Watched,
} from '../support/browser.js';
import { type BuiltHouse, openBuiltHouse } from '../support/built-house.js';
import { type CutProxy, openCutProxy } from '../support/cut-proxy.js';
import { until } from '../support/retorna.js';

/** In the clinic's first branch, where its clocks show 08:00: the slot on a Thursday, the visits that may move a week later. */
const FREED = '2026-03-05T11:00:00.000Z';
const LATER = ['2026-03-10T11:00:00.000Z', '2026-03-10T12:00:00.000Z'] as const;
const DAY = '2026-03-05';

describeInBrowser('two boards and a phone', () => {
  let house: BuiltHouse;
  let network: CutProxy;
  let browser: Browser;
  let first: Watched;
  let second: Watched;
  let phone: Watched;
  let ada: string;
  let bea: string;
  let leaving: string;
  const visits: string[] = [];

  beforeAll(async () => {
    house = await openBuiltHouse();
    network = await openCutProxy(house.otherUrl);
    browser = await openBrowser();
    const { desk } = house;
    [ada, bea] = [await desk.patient('Ada'), await desk.patient('Bea')];
    leaving = await desk.book({ startsAt: FREED });
    visits.push(await desk.book({ patientId: ada, startsAt: LATER[0] }));
    visits.push(await desk.book({ patientId: bea, startsAt: LATER[1] }));
    first = await openBoard(house.url, desk.tokens.receptionist);
    second = await openBoard(network.url, desk.tokens.manager);
    phone = await openPage(browser, {
      viewport: { width: 360, height: 740 },
      isMobile: true,
      hasTouch: true,
    });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await network?.close();
    await house?.close();
  }, 60_000);

  async function openBoard(url: string, token: string): Promise<Watched> {
    const watched = await openPage(browser, { viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
    const { page } = watched;
    await page.goto(`${url}/board#token=${token}`);
    await page.locator('[data-connection="live"]').waitFor();
    expect(page.url()).not.toContain(token);
    await page.getByLabel('Branch').selectOption({ label: 'Paulista' });
    await page.getByLabel('Day').fill(DAY);
    await visitOn(page, leaving).waitFor();
    return watched;
  }

  const visitOn = (page: Page, id: string) => page.locator(`[data-visit-id="${id}"]`);
  const taskOn = (page: Page, title: string, list = '') =>
    page.locator(`${list} [data-task-id]`, { hasText: title });
  const slotOn = (page: Page, status: string) => page.locator(`[data-slot-id][data-status="${status}"]`);

  /** The way behind the link of the offer that was mailed to them, at whichever process the board is not. */
  async function offerLinkOf(patientId: string): Promise<string> {
    const mails = () => house.desk.mailbox();
    const isTheirs = (mail: Awaited<ReturnType<typeof mails>>[number]) =>
      mail.delivery.kind === 'FREED_SLOT_OFFER' && mail.patient?.id === patientId && mail.channel === 'EMAIL';
    const found = (await until(mails, (all) => all.some(isTheirs))).find(isTheirs);
    const [, path] = /http:\/\/[^/\s]+(\/o\/[\w-]+)/.exec(found?.textBody ?? '') ?? [];
    if (path === undefined) throw new Error(`No link in ${found?.textBody}`);
    return path;
  }

  test('a task that is handed to a colleague appears on their board', async () => {
    await first.page.getByRole('button', { name: 'New task' }).click();
    await first.page.getByLabel('What is to be done').fill('Call the laboratory');
    const to = first.page.getByLabel('To', { exact: true });
    const manager = to.locator('option', { hasText: 'Marta Manager' });
    await to.selectOption((await manager.getAttribute('value')) ?? '');
    await first.page.locator('dialog [data-action="save"]').click();
    await taskOn(second.page, 'Call the laboratory', '[data-list="mine"]').waitFor();
    expect(await taskOn(first.page, 'Call the laboratory', '[data-list="mine"]').count()).toBe(0);
  });

  test('a task that both claim at once is had by one of them', async () => {
    await second.page.getByRole('button', { name: 'New task' }).click();
    await second.page.getByLabel('What is to be done').fill('Open the windows');
    await second.page.getByLabel('To', { exact: true }).selectOption('');
    await second.page.locator('dialog [data-action="save"]').click();
    const boards = [first.page, second.page];
    const claims = boards.map((page) =>
      taskOn(page, 'Open the windows', '[data-list="unassigned"]').locator('[data-action="claim"]'),
    );
    await Promise.all(claims.map((claim) => claim.waitFor()));
    await Promise.all(claims.map((claim) => claim.evaluate((button: { click(): void }) => button.click())));
    const mine = boards.map((page) => taskOn(page, 'Open the windows', '[data-list="mine"]'));
    const has = () => Promise.all(mine.map((list) => list.count()));
    await until(has, (counts) => counts.includes(1));
    await Promise.all(claims.map((claim) => claim.waitFor({ state: 'detached' })));
    expect((await has()).sort()).toEqual([0, 1]);
  });

  test('a cancelled visit frees its time on both boards, and the offers are counted', async () => {
    await house.desk.cancel(leaving);
    for (const { page } of [first, second]) {
      await visitOn(page, leaving).and(page.locator('[data-status="CANCELLED"]')).waitFor();
      await slotOn(page, 'OFFERED').locator('[data-offers-open="2"]').waitFor();
    }
    await keepScreenshot(first.page, 'board-offered');
    expect(await violationsOf(first.page)).toEqual([]);
  });

  test('the first to claim by the mail’s link has it, while one board is cut off', async () => {
    await offerLinkOf(bea);
    network.cut();
    await second.page.locator('[data-connection="offline"]').waitFor();
    await keepScreenshot(second.page, 'board-offline');
    expect(await violationsOf(second.page)).toEqual([]);
    await phone.page.goto(`${house.url}${await offerLinkOf(ada)}`);
    await keepScreenshot(phone.page, 'phone-offer');
    await phone.page.getByRole('button', { name: 'Take the earlier time' }).click();
    await phone.page.getByRole('heading', { name: 'The earlier time is yours' }).waitFor();
    await visitOn(first.page, visits[0] as string).waitFor();
    await slotOn(first.page, 'CLAIMED').waitFor();
    // The winner's old time is freed in turn, and the other patient is asked about it.
    expect(await visitOn(second.page, visits[0] as string).count()).toBe(0);
  });

  test('the second patient is told that it is taken', async () => {
    await phone.page.goto(`${house.otherUrl}${await offerLinkOf(bea)}`);
    await phone.page.getByRole('heading', { name: 'This time has been taken' }).waitFor();
    expect(await violationsOf(phone.page)).toEqual([]);
    await keepScreenshot(phone.page, 'phone-taken');
  });

  test('the board that was cut off has missed nothing when it is back', async () => {
    network.mend();
    await second.page.locator('[data-connection="live"]').waitFor();
    await visitOn(second.page, visits[0] as string).waitFor();
    await slotOn(second.page, 'CLAIMED').waitFor();
    const shown = (page: Page) =>
      page
        .locator('[data-visit-id], [data-slot-id]')
        .evaluateAll((rows: { textContent: string | null }[]) => rows.map(({ textContent }) => textContent));
    await until(
      async () => [await shown(first.page), await shown(second.page)],
      ([one, other]) => JSON.stringify(one) === JSON.stringify(other),
    );
  });

  test('nothing was asked of another host, and nothing failed but the network', () => {
    const everything = [first, second, phone];
    expect(everything.flatMap(({ outside }) => outside)).toEqual([]);
    const complaints = everything.flatMap((watched) => watched.complaints);
    expect(complaints.filter((text) => !/ERR_(?:CONNECTION|EMPTY|SOCKET)|WebSocket/.test(text))).toEqual([]);
  });
});
