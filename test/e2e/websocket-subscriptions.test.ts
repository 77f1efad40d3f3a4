import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Client, ClientOptions } from 'graphql-ws';
import WebSocket from 'ws';
import type { Context } from '../../src/context.js';
import { AccessDenied } from '../../src/services/refusal.js';
import { failure, first, Ticks, ToyClients } from '../support/toy-client.js';
import { toySchema } from '../support/toy-schema.js';
import { startToyServer, type ToyServer } from '../support/toy-server.js';

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
