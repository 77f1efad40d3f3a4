import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Client, type ClientOptions, createClient, type ExecutionResult } from 'graphql-ws';
import WebSocket from 'ws';
import type { Context } from '../../src/context.js';
import { AccessDenied } from '../../src/services/refusal.js';
import { toySchema } from '../support/toy-schema.js';
import { startToyServer, type ToyServer } from '../support/toy-server.js';

/** A source of ticks that a test pushes into, and that tells what is asked of it. */
class Ticks implements AsyncIterableIterator<object> {
  pulled = 0;
  returned = false;
  #waiting: ((result: IteratorResult<object>) => void) | undefined;
  readonly #queue: object[] = [];
  #tell: () => void = () => undefined;

  [Symbol.asyncIterator]() {
    return this;
  }
  next() {
    this.pulled++;
    this.#tell();
    const value = this.#queue.shift();
    if (value) return Promise.resolve({ value, done: false });
    return new Promise<IteratorResult<object>>((resolve) => {
      this.#waiting = resolve;
    });
  }
  async return() {
    this.returned = true;
    this.#tell();
    return { value: undefined, done: true as const };
  }
  push(value: object) {
    if (!this.#waiting) return void this.#queue.push(value);
    this.#waiting({ value, done: false });
    this.#waiting = undefined;
  }
  async until(condition: () => boolean) {
    while (!condition()) {
      await new Promise<void>((resolve) => {
        this.#tell = resolve;
      });
    }
  }
}

let ticks: Ticks;
const scopes = new Set<unknown>();
const schema = toySchema({
  Subscription: {
    ticks: { subscribe: () => ticks, resolve: (tick: never) => tick },
    refused: {
      subscribe: () => {
        throw new AccessDenied('FORBIDDEN');
      },
    },
    endless: {
      subscribe: () => ticks,
      resolve: (tick: { hidden?: boolean }) => {
        if (tick.hidden) throw new AccessDenied('FORBIDDEN');
        return tick;
      },
    } as never,
  },
  Tick: {
    viewer: (_: never, __: never, { scope }: Context) => {
      scopes.add(scope);
      return scope.viewer.kind;
    },
    broken: () => {
      throw new Error('secret of the house');
    },
    padding: () => 'x'.repeat(200_000),
  },
});

let server: ToyServer;
const clients: Client[] = [];
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
  for (const client of clients) await client.dispose();
  await server?.stop();
});

function connect(options: Partial<ClientOptions> = {}, to = server): Client {
  const client = createClient({ url: to.socketUrl, webSocketImpl: WebSocket, retryAttempts: 0, ...options });
  clients.push(client);
  return client;
}
const bearer = async (expiresAt?: Date) => ({ authorization: `Bearer ${await server.token(expiresAt)}` });
const first = async (client: Client, query: string): Promise<ExecutionResult | undefined> => {
  for await (const result of client.iterate({ query })) return result as ExecutionResult;
  return undefined;
};
/** How the client's operation ended. */
const failure = async (client: Client, query = 'subscription { ticks { number } }') =>
  first(client, query).then(
    () => 'no failure',
    (error: { code?: number; reason?: string } | { extensions: { code: string } }[]) =>
      Array.isArray(error)
        ? error.map(({ extensions }) => extensions.code)
        : 'code' in error
          ? [error.code, error.reason]
          : error,
  );

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

describe('subscriptions', () => {
  test('each event has a scope of its own', async () => {
    scopes.clear();
    const events = connect({ connectionParams: await bearer() }).iterate({
      query: 'subscription { ticks { number viewer } }',
    });
    for (let number = 1; number <= 4; number++) {
      ticks.push({ number });
      expect((await events.next()).value).toMatchObject({ data: { ticks: { number, viewer: 'STAFF' } } });
    }
    expect(scopes.size).toBe(4);
    await events.return?.();
  });

  test('an event that the viewer may not see does not exist', async () => {
    const events = connect().iterate({ query: 'subscription { endless { number } }' });
    ticks.push({ number: 1, hidden: true });
    ticks.push({ number: 2 });
    expect((await events.next()).value).toMatchObject({ data: { endless: { number: 2 } } });
    await events.return?.();
  });

  test('who leaves the clinic hears nothing more', async () => {
    const house = await startToyServer({ schema });
    const authorization = `Bearer ${await house.token()}`;
    const ended = failure(connect({ connectionParams: { authorization } }, house));
    await ticks.until(() => ticks.pulled > 0);
    await house.dismiss();
    // What is known of a token is kept for some seconds: the test moves only that.
    const now = performance.now;
    performance.now = () => now.call(performance) + 60_000;
    ticks.push({ number: 1 });
    expect(await ended).toEqual([4403, 'The token has ended']);
    performance.now = now;
    await house.stop();
  });

  test('an error within an event is masked, and the next event comes', async () => {
    const events = connect().iterate({ query: 'subscription { ticks { number broken } }' });
    for (let number = 1; number <= 4; number++) {
      ticks.push({ number });
      const { value } = await events.next();
      expect(value).toMatchObject({
        data: { ticks: { number, broken: null } },
        errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      });
      expect(JSON.stringify(value)).not.toContain('secret');
    }
    await events.return?.();
  });

  test('that are refused say why', async () => {
    expect(await first(connect(), 'subscription { refused { number } }')).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  test('the source is told at once when the client completes or goes away', async () => {
    const events = connect().iterate({ query: 'subscription { ticks { number } }' });
    void events.next();
    await ticks.until(() => ticks.pulled > 0);
    void events.return?.();
    await ticks.until(() => ticks.returned);

    ticks = new Ticks();
    let socket: WebSocket | undefined;
    class Known extends WebSocket {
      constructor(...parameters: ConstructorParameters<typeof WebSocket>) {
        super(...parameters);
        socket = this;
      }
    }
    const lost = failure(connect({ webSocketImpl: Known }));
    await ticks.until(() => ticks.pulled > 0);
    socket?.terminate();
    await ticks.until(() => ticks.returned);
    expect(await lost).toEqual([1006, '']);
  });

  test('a reader that stalls is not pulled for, and the others go on', async () => {
    const socket = new WebSocket(server.socketUrl, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    const stalled = ticks;
    const subscribe = { query: 'subscription { ticks { number padding } }' };
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: subscribe }));
    await stalled.until(() => stalled.pulled > 0);
    socket.pause();
    for (let number = 0; number < 500; number++) stalled.push({ number });

    ticks = new Ticks();
    const events = connect().iterate({ query: 'subscription { ticks { number padding } }' });
    for (let number = 0; number < 100; number++) {
      ticks.push({ number });
      expect((await events.next()).value).toMatchObject({ data: { ticks: { number } } });
    }
    // 100 MB would have been sent; what the system's buffers hold is far less.
    const pulled = stalled.pulled;
    expect(pulled).toBeLessThan(200);
    for (let number = 0; number < 20; number++) {
      ticks.push({ number });
      await events.next();
    }
    expect(stalled.pulled).toBe(pulled);
    socket.resume();
    await stalled.until(() => stalled.pulled > 500);
    await events.return?.();
    socket.terminate();
  });
});

test('a server that stops tells its clients to go: 1001', async () => {
  const stopping = await startToyServer({ schema });
  const ended = failure(connect({}, stopping));
  await ticks.until(() => ticks.pulled > 0);
  await stopping.stop();
  expect(await ended).toEqual([1001, 'The server is going away']);
  expect(ticks.returned).toBe(true);
});

test('a peer that does not answer pings is cut off', async () => {
  const pinging = await startToyServer({ schema, times: { pingMs: 30 } });
  const socket = new WebSocket(pinging.socketUrl, 'graphql-transport-ws', { autoPong: false });
  const [code] = await once(socket, 'close');
  expect(code).toBe(1006);
  await pinging.stop();
});
