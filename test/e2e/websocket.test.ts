import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Client, ClientOptions } from 'graphql-ws';
import WebSocket from 'ws';
import { failure, first, Ticks, ToyClients } from '../support/toy-client.js';
import { toySchema } from '../support/toy-schema.js';
import { startToyServer, type ToyServer } from '../support/toy-server.js';

let ticks: Ticks;
const schema = toySchema({
  Subscription: { ticks: { subscribe: () => ticks, resolve: (tick: never) => tick } },
});
let server: ToyServer;
const clients = new ToyClients();
beforeAll(async () => {
  server = await startToyServer({
    schema,
    env: {
      SUBSCRIPTIONS_PER_SOCKET: '3',
      CORS_ORIGINS: 'https://app.example',
      MAX_DEPTH: '4',
      MAX_TOKENS: '100',
    },
  });
});
beforeEach(() => {
  ticks = new Ticks();
});
afterAll(async () => {
  await clients.dispose();
  await server?.stop();
});

const connect = (options: Partial<ClientOptions> = {}, to = server): Client => clients.connect(to, options);
const bearer = async (expiresAt?: Date) => ({ authorization: `Bearer ${await server.token(expiresAt)}` });
describe('who connects', () => {
  test('is who the token says, in the parameters or in the header of the upgrade', async () => {
    expect(await first(connect({ connectionParams: await bearer() }), '{ viewer }')).toMatchObject({
      data: { viewer: 'STAFF' },
    });
    const headers = await bearer();
    class WithHeader extends WebSocket {
      constructor(url: string, protocols: string) {
        super(url, protocols, { headers });
      }
    }
    const client = connect({ webSocketImpl: WithHeader });
    expect(await first(client, '{ viewer }')).toMatchObject({ data: { viewer: 'STAFF' } });
  });

  test('is nobody without a token', async () => {
    expect(await first(connect(), '{ viewer }')).toMatchObject({ data: { viewer: 'NOBODY' } });
  });

  test.each(['Bearer rubbish', 'rubbish', '', 7])(
    'is closed out with a token that is not valid: %j',
    async (authorization) => {
      expect(await failure(connect({ connectionParams: { authorization } }))).toEqual([
        4403,
        'Send a valid token or API key in the Authorization header.',
      ]);
    },
  );

  test('may come from a page of a listed origin or of this host, and of no other', async () => {
    const from = async (origin: string) => {
      const socket = new WebSocket(server.socketUrl, 'graphql-transport-ws', { origin });
      const [outcome] = await Promise.race([
        once(socket, 'open').then(() => ['open']),
        once(socket, 'error'),
      ]).catch((error: unknown) => [error]);
      socket.on('error', () => undefined).terminate();
      return String(outcome);
    };
    expect(await from('https://app.example')).toBe('open');
    expect(await from(server.url)).toBe('open');
    expect(await from('https://evil.example')).toContain('403');
    expect(await from('null')).toContain('403');
  });

  test('is closed out when the token ends', async () => {
    const client = connect({ connectionParams: await bearer(new Date(Date.now() + 1_500)) });
    expect(await failure(client)).toEqual([4403, 'The token has ended']);
    await ticks.until(() => ticks.returned);
  });

  test('has a number of sockets', async () => {
    const few = await startToyServer({ env: { SOCKETS_PER_VIEWER: '2' } });
    const open = [connect({ lazy: false }, few), connect({ lazy: false }, few)];
    for (const client of open) await first(client, '{ hello }');
    expect(await failure(connect({}, few), '{ hello }')).toEqual([
      4429,
      expect.stringContaining('limit: sockets'),
    ]);
    await open[0]?.dispose();
    await open[1]?.dispose();
    await few.stop();
  });
});

describe('operations', () => {
  test('queries and mutations are answered with their cost', async () => {
    const client = connect();
    expect(await first(client, '{ hello }')).toEqual({
      data: { hello: 'Hello world' },
      extensions: { cost: { requested: 1, limit: 5_000 } },
    });
    expect(await first(client, 'mutation { add(number: 2) }')).toMatchObject({ data: { add: 2 } });
  });

  test('what is wrong with a document is told, and the socket stays open', async () => {
    let closed = 0;
    const client = connect({ lazy: false, on: { closed: () => closed++ } });
    const wrong = [
      ['{ hello', 'BAD_USER_INPUT'],
      ['{ helo }', 'BAD_USER_INPUT'],
      ['query A { hello } query B { hello }', 'BAD_USER_INPUT'],
      ['{'.repeat(3_000), 'QUERY_TOO_COMPLEX'],
      [`{ ${'hello '.repeat(200)} }`, 'QUERY_TOO_COMPLEX'],
      ['{ item(id: 1) { parent { parent { parent { id } } } } }', 'QUERY_TOO_COMPLEX'],
      ['subscription { ticks { number } ...on Subscription { refused { number } } }', 'BAD_USER_INPUT'],
    ] as const;
    for (const [query, code] of wrong) expect(await failure(client, query)).toEqual([code]);
    expect(await first(client, '{ hello }')).toMatchObject({ data: { hello: 'Hello world' } });
    expect(closed).toBe(0);
    await client.dispose();
  });

  test('what nobody foresaw is masked', async () => {
    const { errors } = (await first(connect(), '{ lost }')) ?? {};
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/^Internal error, id /),
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
    expect(JSON.stringify(errors)).not.toContain('hunter2');
  });

  test('one socket runs a number of subscriptions', async () => {
    const client = connect();
    const results: unknown[] = [];
    for (let number = 0; number < 4; number++) {
      client.subscribe(
        { query: 'subscription { ticks { number } }' },
        {
          next: () => undefined,
          error: (error) => results.push(error),
          complete: () => undefined,
        },
      );
    }
    await first(client, '{ hello }').catch(() => undefined);
    expect(results).toMatchObject([[{ extensions: { code: 'RATE_LIMITED', limit: 'subscriptions' } }]]);
    await client.dispose();
  });
});
