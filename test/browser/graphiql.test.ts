import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser, openPage, type Watched } from '../support/browser.js';
import { toySchema } from '../support/toy-schema.js';
import { startToyServer, type ToyServer } from '../support/toy-server.js';

describeInBrowser('GraphiQL', () => {
  let server: ToyServer;
  let browser: Browser;
  let watched: Watched;
  let page: Page;

  beforeAll(async () => {
    const ticks = async function* () {
      yield { number: 41 };
      await new Promise(() => undefined);
    };
    const schema = toySchema({
      Subscription: { ticks: { subscribe: ticks, resolve: (tick: never) => tick } },
    });
    const headers: Record<string, string> = {};
    server = await startToyServer({
      schema,
      examples: [
        { name: 'Who am I?', query: 'query WhoAmI { viewer hello(name: "<script>") }', headers },
        { name: 'Live', query: 'subscription Live { ticks { number viewer } }', headers },
      ],
    });
    headers.Authorization = `Bearer ${await server.token()}`;
    browser = await openBrowser();
    watched = await openPage(browser, { viewport: { width: 1300, height: 800 } });
    ({ page } = watched);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const answer = (text: string) => page.locator('.result-window', { hasText: text }).waitFor();
  const execute = () => page.locator('.graphiql-execute-button').click();

  test('opens from /, with the examples as tabs, and without a network', async () => {
    await page.goto(server.url);
    expect(new URL(page.url()).pathname).toBe('/graphiql');
    await page.getByRole('tab', { name: 'Live' }).waitFor();
    expect(await page.getByRole('tab', { name: 'WhoAmI' }).count()).toBe(1);
  });

  test('runs a query as the example’s viewer', async () => {
    await page.getByRole('tab', { name: 'WhoAmI' }).click();
    await execute();
    await answer('STAFF');
  });

  test('sees an event of a subscription, as the same viewer', async () => {
    await page.getByRole('tab', { name: 'Live' }).click();
    await execute();
    await answer('41');
    await answer('STAFF');
    if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
    await execute();
  });

  test('shows the schema', async () => {
    await page.getByLabel('Show Documentation Explorer').click();
    await page.locator('.graphiql-doc-explorer', { hasText: 'Subscription' }).waitFor();
  });

  test('asked nothing of another host, and nothing was refused by its content policy', () => {
    expect(watched.outside).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });
});
