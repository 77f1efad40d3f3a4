/** Imports whose file does not come to an end are given up, and what was received of it is removed. */
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { kyselyOf } from '../../src/entities/database.js';
import { expireUploads } from '../../src/services/patients/import/expire-uploads.js';
import { ImportByIdDocument, ImportStartDocument } from '../support/generated.js';
import { ask, createSandbox, startRetorna, type TestServer, until } from '../support/retorna.js';

const HOUR_MS = 3_600_000;

let server: TestServer;
let token: string;
beforeAll(async () => {
  // No worker, which would bring in what is to wait.
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  ({ manager: token } = await createSandbox(server));
});
afterAll(() => server?.stop());

const db = () => kyselyOf(server.application.parts.orm.em.fork());
const inHours = (hours: number) => ({ now: () => new Date(Date.now() + hours * HOUR_MS) });
const chunks = () => db().selectFrom('import_chunk').select('number').execute();

async function start() {
  const input = { fileName: 'patients.csv', format: 'CSV' as const, source: 'old system' };
  const { importStart } = await ask(server, token, ImportStartDocument, { input });
  if (!importStart.import?.uploadUrl) throw new Error(JSON.stringify(importStart.userErrors));
  return { id: importStart.import.id, uploadUrl: importStart.import.uploadUrl };
}
const find = async (id: string) => {
  const { node } = await ask(server, token, ImportByIdDocument, { id, first: 1 });
  if (!node || !('status' in node)) throw new Error('There is no such import');
  return node;
};

/** Sends what fills a piece and a half, and goes away. */
async function sendHalf(uploadUrl: string): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-length': '9000000' };
  const sending = request(`${server.url}${uploadUrl}`, { method: 'PUT', headers });
  sending.on('error', () => undefined);
  sending.write(Buffer.alloc(1_500_000, 'x'));
  await until(chunks, (kept) => kept.length > 0);
  sending.destroy();
}

test('after 24 hours without the whole file an import has failed, and its pieces are gone', async () => {
  const [silent, half] = [await start(), await start()];
  await sendHalf(half.uploadUrl);
  expect(await expireUploads(db(), inHours(23.9))).toBe(0);
  expect(await find(half.id)).toMatchObject({ status: 'UPLOADING' });
  expect(await expireUploads(db(), inHours(24.1))).toBe(2);
  for (const { id } of [silent, half]) {
    const expired = await find(id);
    expect(expired).toMatchObject({ status: 'FAILED', uploadUrl: null });
    expect(expired.failure).toContain('24 hours');
  }
  expect(await chunks()).toEqual([]);
  const late = await fetch(`${server.url}${half.uploadUrl}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}` },
    body: 'first name\nAna\n',
  });
  expect(late.status).toBe(409);
});

test('what has its file waits for a worker however long', async () => {
  const { id, uploadUrl } = await start();
  const sent = await fetch(`${server.url}${uploadUrl}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}` },
    body: 'first name,last name\nAna,Silva\n',
  });
  expect(sent.status).toBe(200);
  expect(await expireUploads(db(), inHours(1000))).toBe(0);
  expect(await find(id)).toMatchObject({ status: 'WAITING' });
});
