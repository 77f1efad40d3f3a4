import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { toySchema } from '../support/toy-schema.js';
import { startToyServer, type ToyServer } from '../support/toy-server.js';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const present = existsSync(CHROMIUM);
if (!present) console.log(`Skipped: there is no browser at ${CHROMIUM} (CHROMIUM_PATH names another)`);

(present ? describe : describe.skip)('GraphiQL', () => {
  let server: ToyServer;
  let browser: Browser;
  let page: Page;
  const outside: string[] = [];
  const complaints: string[] = [];

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
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    page = await browser.newPage({ viewport: { width: 1300, height: 800 } });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.route('**/*', (route) => {
      const { hostname, protocol } = new URL(route.request().url());
      if (protocol === 'data:' || protocol === 'blob:' || hostname === '127.0.0.1') return route.continue();
      outside.push(route.request().url());
      return route.abort();
    });
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
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
