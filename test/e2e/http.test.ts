import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startToyServer, type ToyServer } from '../support/toy-server.js';

let server: ToyServer;
let production: ToyServer;
beforeAll(async () => {
  server = await startToyServer({ env: { CORS_ORIGINS: 'https://app.example' } });
  production = await startToyServer({ env: { NODE_ENV: 'production' } });
});
afterAll(async () => {
  await server?.stop();
  await production?.stop();
});

describe('operations', () => {
  test('a query is answered with its cost', async () => {
    const { status, data, extensions } = await server.ask('{ hello item(id: 1) { name } }');
    expect(status).toBe(200);
    expect(data).toEqual({ hello: 'Hello world', item: { name: 'Item 1' } });
    expect(extensions).toEqual({ cost: { requested: 3, limit: 5_000 } });
  });

  test('the same query asked again and again has the same answer', async () => {
    const query = `query ($first: Int!, $with: Boolean!) {
      items(first: $first) { nodes { ...F at @include(if: $with) children(last: 1) { edges { node { name } } } } }
      things { __typename ... on Node { id } ... on Item { name } }
    } fragment F on Item { id parent { name @skip(if: $with) id } }`;
    const answers = [];
    for (let time = 0; time < 6; time++) {
      const { data } = await server.ask(query, { variables: { first: 2, with: time % 2 === 0 } });
      answers.push(JSON.stringify(data));
    }
    expect(new Set(answers).size).toBe(2);
    expect(JSON.parse(answers[4] as string)).toEqual({
      items: {
        nodes: ['0', '1'].map((id) => ({
          id,
          parent: { id: 'parent' },
          at: '2026-01-01T00:00:00.000Z',
          children: { edges: [{ node: { name: 'Item 0' } }] },
        })),
      },
      things: [{ __typename: 'Item', id: '1', name: 'Item 1' }, { __typename: 'Other', id: '2' }, null],
    });
  });

  test('an input of exactly one field is checked, also when the query comes again', async () => {
    const query = 'query ($input: One!) { one(input: $input) }';
    for (let time = 0; time < 5; time++) {
      const { errors } = await server.ask(query, { variables: { input: { a: 1, b: 'x' } } });
      expect(errors?.[0]?.message).toContain('Exactly one key');
    }
    const { data } = await server.ask(query, { variables: { input: { a: 1 } } });
    expect(data).toEqual({ one: '{"a":1}' });
  });

  test('a value that a scalar refuses is explained alike, however often the query comes', async () => {
    const query = 'query ($at: DateTime) { echo(at: $at) }';
    const messages = new Set<string | undefined>();
    for (let time = 0; time < 5; time++) {
      messages.add((await server.ask(query, { variables: { at: 'soon' } })).errors?.[0]?.message);
    }
    expect([...messages]).toEqual([expect.stringContaining('Not an instant')]);
  });

  test('mutations run one after the other, and none after one that failed', async () => {
    const { data, errors } = await server.ask('mutation { a: add(number: 1) fail { id } b: add(number: 2) }');
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
  });

  test('GET answers queries, and no mutations', async () => {
    const get = (query: string) =>
      fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { 'apollo-require-preflight': 'yes' },
      });
    expect(await (await get('{ hello }')).json()).toMatchObject({ data: { hello: 'Hello world' } });
    expect((await get('mutation { add(number: 1) }')).status).toBe(405);
  });

  test('GET without a header that a page of another site could not send is refused', async () => {
    const response = await fetch(`${server.url}/graphql?query=%7Bhello%7D`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Cross-Site Request Forgery');
  });

  test('a subscription is told to use a WebSocket', async () => {
    const { errors } = await server.ask('subscription { ticks { number } }');
    expect(errors).toMatchObject(
      [{ message: /WebSocket/, extensions: { code: 'BAD_USER_INPUT' } }].map(loose),
    );
  });

  test('one operation of several is chosen by its name', async () => {
    const query = 'query A { hello } query B { viewer }';
    expect((await server.ask(query, { operationName: 'B' })).data).toEqual({ viewer: 'NOBODY' });
    expect((await server.ask(query)).errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('errors', () => {
  const codes = async (query: string, variables = {}) =>
    (await server.ask(query, { variables })).errors?.map(({ extensions }) => extensions.code);

  test.each([
    ['a syntax error', '{ hello', {}],
    ['an unknown field', '{ helo }', {}],
    ['a variable of a wrong type', 'query ($n: Int!) { items(first: $n) { totalCount } }', { n: 'x' }],
    ['a scalar that refuses a variable', 'query ($at: DateTime) { echo(at: $at) }', { at: 'soon' }],
    ['a scalar that refuses a literal', '{ echo(at: "soon") }', {}],
    ['null for a non-null argument', 'query ($n: Int = 1) { echo(times: $n) }', { n: null }],
    ['what a service finds wrong', '{ badInput }', {}],
  ])('%s is BAD_USER_INPUT', async (_, query, variables) => {
    for (let time = 0; time < 4; time++) expect(await codes(query, variables)).toEqual(['BAD_USER_INPUT']);
  });

  test('what is denied is FORBIDDEN', async () => {
    expect(await codes('{ denied }')).toEqual(['FORBIDDEN']);
  });

  test.each(['{ lost }', '{ wrongNumber }', '{ item(id: 1) { broken } }', '{ item(id: 1) { mandatory } }'])(
    'what nobody foresaw is masked, and logged with the id that is told: %s',
    async (query) => {
      for (let time = 0; time < 4; time++) {
        const { errors, status } = await server.ask(query);
        const { message, extensions } = errors?.[0] ?? {};
        expect(status).toBe(200);
        expect(Object.keys(extensions ?? {}).sort()).toEqual(['code', 'id']);
        expect(extensions?.code).toBe('INTERNAL_SERVER_ERROR');
        expect(message).toBe(`Internal error, id ${extensions?.id}`);
        expect(server.logged.filter(({ id }) => id === extensions?.id)).toHaveLength(1);
      }
    },
  );
});

describe('who asks', () => {
  test('a token makes a viewer', async () => {
    const { data } = await server.ask('{ viewer }', {
      headers: { authorization: `Bearer ${await server.token()}` },
    });
    expect(data).toEqual({ viewer: 'STAFF' });
  });

  test.each(['Bearer rubbish', 'Bearer', 'Basic YTpi', 'Bearer a.b.c', ''])(
    'a token that is not valid is UNAUTHENTICATED, not nobody: "%s"',
    async (authorization) => {
      const { status, errors } = await server.ask('{ viewer }', { headers: { authorization } });
      expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    },
  );

  test('a token that has ended is UNAUTHENTICATED', async () => {
    const authorization = `Bearer ${await server.token(new Date(Date.now() - 60_000))}`;
    expect((await server.ask('{ viewer }', { headers: { authorization } })).status).toBe(401);
  });
});

describe('other sites', () => {
  test('a listed origin may read answers, another may not', async () => {
    const listed = await server.ask('{ hello }', { headers: { origin: 'https://app.example' } });
    expect(listed.headers.get('access-control-allow-origin')).toBe('https://app.example');
    const other = await server.ask('{ hello }', { headers: { origin: 'https://evil.example' } });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a preflight of a listed origin is answered', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://app.example', 'access-control-request-method': 'POST' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toContain('authorization');
  });
});

describe('in production', () => {
  test('the schema is not told, and its names are not suggested', async () => {
    const introspection = await production.ask('{ __schema { queryType { name } } }');
    expect(introspection.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const misspelt = await production.ask('{ helo }');
    expect(misspelt.errors?.[0]?.message).toBe('Cannot query field "helo" on type "Query".');
  });

  test('there is no GraphiQL', async () => {
    expect((await fetch(`${production.url}/graphiql`)).status).toBe(404);
    expect((await fetch(`${production.url}/`)).status).toBe(200);
  });
});

function loose(error: { message: RegExp; extensions: { code: string } }) {
  return { ...error, message: expect.stringMatching(error.message) };
}
