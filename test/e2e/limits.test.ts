import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { toySchema } from '../support/toy-schema.js';
import { startToyServer, type ToyServer } from '../support/toy-server.js';

describe('each limit refuses and says which it is', () => {
  let server: ToyServer;
  beforeAll(async () => {
    server = await startToyServer({
      env: {
        MAX_TOKENS: '200',
        MAX_DEPTH: '5',
        MAX_ALIASES: '3',
        MAX_COST: '500',
        OPERATION_TIMEOUT_MS: '50',
      },
    });
  });
  afterAll(() => server?.stop());

  test.each([
    ['tokens', `{ ${'hello '.repeat(200)} }`, 201],
    ['depth', '{ item(id: 1) { parent { parent { parent { parent { id } } } } } }', 6],
    ['aliases', '{ a: hello b: hello c: hello d: hello }', 4],
    ['cost', '{ items(first: 100) { nodes { children(last: 2) { nodes { id name } } } } }', 602],
    ['characters', `# ${'x'.repeat(20_000)}\n{ hello }`, 20_012],
  ])('%s', async (limit, query, value) => {
    const { status, data, errors } = await server.ask(query);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit, value });
    expect(errors?.[0]?.message).toContain(`limit: ${limit}`);
    expect([status, data]).toEqual([200, undefined]);
  });

  test('a client that knows GraphQL’s own media type sees 400', async () => {
    const headers = { accept: 'application/graphql-response+json' };
    expect((await server.ask('{ a: hello b: hello c: hello d: hello }', { headers })).status).toBe(400);
    expect((await server.ask(`{ ${'hello '.repeat(300)} }`, { headers })).status).toBe(400);
  });

  test('cost counts what variables ask for', async () => {
    const query = 'query ($first: Int!) { items(first: $first) { nodes { id name at } } }';
    expect((await server.ask(query, { variables: { first: 100 } })).extensions?.cost.requested).toBe(302);
    const { errors } = await server.ask(query, { variables: { first: 1_000_000 } });
    expect(errors?.[0]?.extensions).toMatchObject({ limit: 'cost', value: 3_000_002 });
  });

  test('time for one operation', async () => {
    const { errors } = await server.ask('{ wait }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'QUERY_TOO_COMPLEX', limit: 'time', allowed: 50 });
    expect(errors?.[0]?.message).toContain('50 ms');
  });
});

test('GraphiQL’s introspection passes the limits as they are by default', async () => {
  const server = await startToyServer();
  const query = getIntrospectionQuery({
    descriptions: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  const { errors, data } = await server.ask(query);
  expect(errors).toBeUndefined();
  expect(data).toHaveProperty('__schema');
  await server.stop();
});

describe('rate', () => {
  let server: ToyServer;
  beforeAll(async () => {
    server = await startToyServer({ env: { RATE_PER_MINUTE: '5' } });
  });
  afterAll(() => server?.stop());

  test('counts each viewer for itself, and says when to come back', async () => {
    const headers = { authorization: `Bearer ${await server.token()}` };
    for (let time = 0; time < 5; time++) expect((await server.ask('{ hello }')).status).toBe(200);
    const refused = await server.ask('{ hello }');
    expect(refused.status).toBe(429);
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      limit: 'rate',
      allowed: 5,
    });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await server.ask('{ hello }', { headers })).status).toBe(200);
  });
});

describe('trusted documents', () => {
  const trusted = '{ hello }';
  const hash = createHash('sha256').update(trusted).digest('hex');
  let folder: string;
  let server: ToyServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trusted-'));
    await writeFile(join(folder, 'documents.json'), JSON.stringify({ [hash]: trusted }));
    server = await startToyServer({ env: { TRUSTED_DOCUMENTS: join(folder, 'documents.json') } });
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true });
  });

  const send = async (body: object) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.json() as Promise<{ data?: unknown; errors?: { extensions: { code: string } }[] }>;
  };

  test('run by their text or by their hash', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    expect(await send({ query: trusted })).toMatchObject({ data: { hello: 'Hello world' } });
    expect(await send({ extensions })).toMatchObject({ data: { hello: 'Hello world' } });
    const get = await fetch(
      `${server.url}/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`,
      {
        headers: { 'apollo-require-preflight': 'yes' },
      },
    );
    expect(await get.json()).toMatchObject({ data: { hello: 'Hello world' } });
  });

  test('and nothing else', async () => {
    const unknown = { persistedQuery: { version: 1, sha256Hash: hash.replace(/./, 'z') } };
    for (const body of [
      { query: '{ viewer }' },
      { extensions: unknown },
      { query: '{ viewer }', extensions: {} },
    ]) {
      expect((await send(body)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  test('a file with a wrong hash stops the start', async () => {
    const file = join(folder, 'wrong.json');
    await writeFile(file, JSON.stringify({ [hash]: '{ viewer }' }));
    await expect(startToyServer({ env: { TRUSTED_DOCUMENTS: file } })).rejects.toThrow(/is not the SHA-256/);
  });
});

test('a query that is refused costs nothing of its resolvers', async () => {
  let calls = 0;
  const server = await startToyServer({
    schema: toySchema({ Query: { hello: () => `${++calls}` } }),
    env: { MAX_ALIASES: '1' },
  });
  await server.ask('{ a: hello b: hello }');
  expect(calls).toBe(0);
  await server.stop();
});
