/** The board's files as the built server gives them. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type BuiltServer, buildServer, openHome, type ProcessHome } from '../support/process.js';

let built: BuiltServer;
let home: ProcessHome;
let database: TestDatabase;
let url: string;
let announced: string;

beforeAll(async () => {
  database = await createTestDatabase();
  built = await buildServer();
  home = await openHome(built);
  const server = home.start({ DATABASE_URL: database.url });
  const ready = await server.line(/^Board +((http:\S+)\/board#token=\S+)$/);
  [, announced = '', url = ''] = ready;
});

afterAll(async () => {
  await home?.close();
  await built?.remove();
  await database?.drop();
});

/** Every address that a file of the board loads, as it stands there. */
function addressesIn(text: string, path: string): string[] {
  const found = [
    ...text.matchAll(/(?:src|href)="([^"]+)"/g),
    ...text.matchAll(/^(?: \*\/ )?(?:import|export) .*?'([^']+)';$/gm),
    ...text.matchAll(/url\(([^)]+)\)/g),
  ].map(([, address = '']) => address);
  return found
    .filter((address) => !address.startsWith('data:'))
    .map((address) => {
      const mapped = address === 'graphql-ws/client' ? '/board/graphql-ws/client.js' : address;
      return new URL(mapped, `${url}${path}`).href;
    });
}

describe('the staff board', () => {
  test('is announced with a token behind the “#”, where no server sees it', () => {
    expect(new URL(announced).pathname).toBe('/board');
    expect(new URL(announced).search).toBe('');
  });

  test('gives all that it loads itself', async () => {
    const seen = new Set<string>();
    const load = async (address: string): Promise<void> => {
      if (seen.has(address)) return;
      seen.add(address);
      const response = await fetch(address);
      expect({ address, status: response.status }).toEqual({ address, status: 200 });
      const { origin, pathname } = new URL(address);
      expect(origin).toBe(url);
      for (const next of addressesIn(await response.text(), pathname)) await load(next);
    };
    await load(`${url}/board`);
    const paths = [...seen].map((address) => new URL(address).pathname);
    expect(paths).toEqual(
      expect.arrayContaining(['/board/main.js', '/board/board.css', '/board/generated.js']),
    );
    expect(paths).toContain('/board/graphql-ws/client.js');
  });

  test('runs nothing that is inline but the map of its modules, by its hash', async () => {
    const response = await fetch(`${url}/board`);
    const page = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    const inline = [...page.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
      ([, text = '']) => text,
    );
    expect(inline).toHaveLength(1);
    const hash = createHash('sha256')
      .update(inline[0] ?? '')
      .digest('base64');
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(page).not.toMatch(/\son\w+=|style=/);
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('sends a file again only when it has changed', async () => {
    for (const path of ['/board', '/board/main.js', '/board/board.css']) {
      const first = await fetch(`${url}${path}`);
      const etag = first.headers.get('etag') ?? '';
      expect(first.headers.get('cache-control')).toBe('no-cache');
      await first.text();
      const again = await fetch(`${url}${path}`, { headers: { 'if-none-match': etag }, cache: 'no-store' });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      const other = await fetch(`${url}${path}`, {
        headers: { 'if-none-match': '"other"' },
        cache: 'no-store',
      });
      expect(other.status).toBe(200);
      await other.text();
    }
  });

  test('gives nothing else of its folder', async () => {
    for (const path of ['operations.graphql', 'tsconfig.json', 'main.ts', 'main.js.map', '..%2fmain.js']) {
      const response = await fetch(`${url}/board/${path}`);
      expect({ path, status: response.status }).toEqual({ path, status: 404 });
      await response.text();
    }
  });
});
