/** Bringing in files through the API: begun by mutation, uploaded, run by the worker, read with their remarks. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ImportByIdDocument,
  ImportCancelDocument,
  ImportStartDocument,
  type ImportStartInput,
  ImportsDocument,
} from '../support/generated.js';
import {
  ask,
  createSandbox,
  startRetorna,
  type TestSandbox,
  type TestServer,
  until,
} from '../support/retorna.js';

const LIMIT = 3_000_000;
const PEOPLE = 'patient id,first name,last name,phone\n';

let server: TestServer;
let a: TestSandbox;
let b: TestSandbox;

beforeAll(async () => {
  server = await startRetorna({
    env: { MAX_IMPORT_BYTES: String(LIMIT), CORS_ORIGINS: 'https://app.example' },
  });
  a = await createSandbox(server);
  b = await createSandbox(server);
});
afterAll(() => server?.stop());

const start = (input: Partial<ImportStartInput> = {}, token = a.manager) =>
  ask(server, token, ImportStartDocument, {
    input: { fileName: 'patients.csv', format: 'CSV', source: 'old system', ...input },
  }).then(({ importStart }) => importStart);
const started = async (input: Partial<ImportStartInput> = {}) => {
  const { import: made, userErrors } = await start(input);
  if (!made?.uploadUrl) throw new Error(JSON.stringify(userErrors));
  return { ...made, uploadUrl: made.uploadUrl };
};
const put = (path: string, body: string | Uint8Array, token: string | null = a.manager) =>
  fetch(`${server.url}${path}`, {
    method: 'PUT',
    body: body as string,
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  });
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
const find = async (id: string, more: object = {}) => {
  const { node } = await ask(server, a.manager, ImportByIdDocument, { id, first: 100, ...more });
  if (!node || !('status' in node)) throw new Error('There is no such import');
  return node;
};
const over = (id: string) =>
  until(
    () => find(id),
    ({ status }) => status === 'DONE' || status === 'FAILED' || status === 'CANCELLED',
  );

test('a file is begun, sent and brought in, and its remarks are read', async () => {
  const made = await started();
  expect(made).toMatchObject({
    status: 'UPLOADING',
    progress: 0,
    bytesReceived: 0,
    rowsDone: 0,
    detected: null,
  });
  const text = `${PEOPLE}1,Ana,Silva,+5511987654321\n2,Rui,Costa,nonsense\n3,,,\n`;
  const response = await put(made.uploadUrl, text);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'WAITING', bytesReceived: text.length });
  const done = await over(made.id);
  expect(done).toMatchObject({
    ...{ status: 'DONE', uploadUrl: null, progress: 1, rowsDone: 3, rowsTotal: 3, failure: null },
    detected: { delimiter: ',', encoding: 'utf-8', ignored: [] },
    createdBy: { name: 'Marta Manager' },
  });
  expect(done.counts.patients.created + done.counts.refused).toBe(3);
  const { nodes, totalCount } = done.issues;
  expect(nodes.map(({ row, line }) => [row, line])).toEqual(expect.arrayContaining([[3, 4]]));
  expect(totalCount).toBe(nodes.length);
  const { issues: warnings } = await find(made.id, { severities: ['WARNING'] });
  expect(warnings.nodes.map(({ severity }) => severity)).not.toContain('REFUSED');
  expect((await ask(server, a.manager, ImportsDocument, { first: 1 })).imports.nodes[0]?.id).toBe(made.id);
});

test('remarks come page by page, in the order of the file', async () => {
  const made = await started();
  await put(made.uploadUrl, `${PEOPLE}${Array.from({ length: 25 }, (_, i) => `${i},,,\n`).join('')}`);
  await over(made.id);
  const rows: number[] = [];
  let after: string | null = null;
  do {
    const { issues } = await find(made.id, { first: 10, after, severities: ['REFUSED'] });
    rows.push(...issues.nodes.map(({ row }) => row));
    after = issues.pageInfo.hasNextPage ? (issues.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  expect([...new Set(rows)]).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
});

test('the remarks as a table calculate nothing', async () => {
  const made = await started();
  await put(made.uploadUrl, `${PEOPLE}1,=1+1,"Sil,va",\n2,@x,Costa,\n`);
  await over(made.id);
  const response = await fetch(`${server.url}${made.issuesUrl}?severities=REFUSED`, {
    headers: { authorization: `Bearer ${a.manager}` },
  });
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
  const [head, ...lines] = text.split('\r\n').filter((line) => line !== '');
  expect(head).toBe('\uFEFFrow,line,severity,code,column,value,message');
  expect(lines.length).toBeGreaterThanOrEqual(2);
  for (const line of lines) expect(line).not.toMatch(/(?:^|,)"?[=+@-]/);
});

describe('an upload', () => {
  test('that is cut off is begun again', async () => {
    const made = await started();
    const url = new URL(`${server.url}${made.uploadUrl}`);
    const headers = { authorization: `Bearer ${a.manager}`, 'content-length': '2500000' };
    const cut = request(url, { method: 'PUT', headers });
    const broken = new Promise((resolve) => cut.on('error', resolve));
    cut.write(Buffer.alloc(2_000_000, 'x'));
    await until(
      () => find(made.id),
      ({ bytesReceived }) => bytesReceived > 0,
    );
    cut.destroy();
    await broken;
    expect(await find(made.id)).toMatchObject({ status: 'UPLOADING', uploadUrl: made.uploadUrl });
    expect((await put(made.uploadUrl, `${PEOPLE}1,Ana,Silva,\n`)).status).toBe(200);
    expect(await over(made.id)).toMatchObject({ status: 'DONE', rowsTotal: 1 });
  });

  test('is kept in pieces, and comes out as it went in', async () => {
    const made = await started();
    const rows = Array.from({ length: 40_000 }, (_, i) => `${i},,Nobody${i},+4822600${i}\n`).join('');
    expect((await put(made.uploadUrl, PEOPLE + rows.slice(0, LIMIT - PEOPLE.length))).status).toBe(200);
    const { rowsTotal, counts } = await over(made.id);
    expect(rowsTotal).toBe(40_000);
    expect(counts.patients.created + counts.patients.merged + counts.refused).toBe(40_000);
  }, 120_000);

  test('that is too large is refused, whether it says so or not', async () => {
    const made = await started();
    const told = await put(made.uploadUrl, Buffer.alloc(LIMIT + 1, 'x'));
    expect([told.status, await codeOf(told)]).toEqual([413, 'BAD_USER_INPUT']);
    expect(await find(made.id)).toMatchObject({ status: 'UPLOADING', bytesReceived: 0 });
  });

  test('is for those who may import, and for their own clinic', async () => {
    const made = await started();
    expect((await put(made.uploadUrl, PEOPLE, null)).status).toBe(401);
    expect((await put(made.uploadUrl, PEOPLE, a.receptionist)).status).toBe(403);
    expect((await put(made.uploadUrl, PEOPLE, b.manager)).status).toBe(404);
    expect((await put('/imports/nonsense/file', PEOPLE)).status).toBe(404);
    expect(await find(made.id)).toMatchObject({ status: 'UPLOADING', bytesReceived: 0 });
    expect((await ask(server, b.manager, ImportByIdDocument, { id: made.id, first: 1 })).node).toBeNull();
    const report = await fetch(`${server.url}${made.issuesUrl}`, {
      headers: { authorization: `Bearer ${b.manager}` },
    });
    expect(report.status).toBe(404);
  });

  test('comes once', async () => {
    const made = await started();
    await put(made.uploadUrl, PEOPLE);
    expect((await put(made.uploadUrl, PEOPLE)).status).toBe(409);
  });

  test('may come from pages of origins that are listed', async () => {
    const made = await started();
    const response = await fetch(`${server.url}${made.uploadUrl}`, {
      method: 'OPTIONS',
      headers: { origin: 'https://app.example', 'access-control-request-method': 'PUT' },
    });
    expect(response.headers.get('access-control-allow-methods')).toContain('PUT');
  });
});

test('what is wrong with an import is told at once', async () => {
  const { userErrors } = await start({
    fileName: ' ',
    source: 'x'.repeat(101),
    delimiter: '--',
    encoding: 'klingon',
  });
  expect(userErrors.map(({ code, path }) => `${code} ${path.at(-1)}`).sort()).toEqual([
    'INVALID delimiter',
    'INVALID encoding',
    'INVALID source',
    'REQUIRED fileName',
  ]);
});

test('a file that cannot be read fails with what to do', async () => {
  const made = await started();
  await put(made.uploadUrl, 'one,two\n1,2\n');
  const { status, failure } = await over(made.id);
  expect(status).toBe('FAILED');
  expect(failure).toContain('options.columns');
});

test('an import is cancelled, and is over then', async () => {
  const { id, uploadUrl } = await started();
  const cancel = async (token = a.manager) =>
    (await ask(server, token, ImportCancelDocument, { input: { importId: id } })).importCancel;
  expect((await cancel(b.manager)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await cancel()).import).toMatchObject({ status: 'CANCELLED' });
  expect((await cancel()).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  expect((await put(uploadUrl, PEOPLE)).status).toBe(409);
});
