/**
 * The board's one WebSocket. The client of graphql-ws comes back by itself after a lost connection and subscribes again with
 * what it was given; this adds that it never gives up, notices a network that went away in silence, and tells how it is.
 */
import { type Client, createClient } from 'graphql-ws/client';
import type { ConnectionNews } from './connection.js';
import { network, waitBefore } from './pause.js';

export interface LiveOptions {
  /** `ws://…/graphql` */
  url: string;
  token: string;
  /** Asked over the socket, to learn how far the server has come with it. */
  roundTrip: string;
  told(news: ConnectionNews): void;
  tokenEnded(): void;
}

export interface LiveClient {
  readonly client: Client;
  /** To be called for every change that came. */
  heard(): void;
  /** Tells when what was missed has come, where that is not so already; without a connection, after the next one. */
  catchUp(): void;
  stop(): void;
}

/** The server closes with this when the token is not valid, or not any more. */
const FORBIDDEN = 4403;
const PING_MS = 10_000;
const PONG_WITHIN_MS = 5_000;
const QUIET_ROUND_TRIPS = 2;

export function openLive({ url, token, roundTrip, told, tokenEnded }: LiveOptions): LiveClient {
  let stopped = false;
  let connected = false;
  let changes = 0;
  /** Counts what catching up is about: it is begun anew by every connection and every call. */
  let round = 0;
  let pongLate: ReturnType<typeof setTimeout> | undefined;

  const client = createClient({
    url,
    connectionParams: { authorization: `Bearer ${token}` },
    // Open from the first moment to the last, also between the subscriptions of one day and those of the next.
    lazy: false,
    // Each subscription is told too, and loads anew.
    onNonLazyError: () => undefined,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: (tries) => waitBefore(tries),
    shouldRetry: (problem) => codeOf(problem) !== FORBIDDEN,
    keepAlive: PING_MS,
    connectionAckWaitTimeout: PONG_WITHIN_MS,
    on: {
      connected: () => {
        connected = true;
        void catchUp(++round);
      },
      ping: (received) => {
        if (!received) pongLate = setTimeout(() => client.terminate(), PONG_WITHIN_MS);
      },
      pong: (received) => {
        if (received) clearTimeout(pongLate);
      },
      closed: (event) => {
        clearTimeout(pongLate);
        connected = false;
        round++;
        if (stopped) return;
        if (codeOf(event) === FORBIDDEN) tokenEnded();
        else told({ type: 'lost', at: new Date() });
      },
    },
  });
  const networkLost = () => client.terminate();
  network.addEventListener?.('offline', networkLost);

  /**
   * The server does not say where a replay ends. It has when whole round trips on the same socket bring no change any more:
   * good enough to tell people so; that nothing is missed rests on the cursors alone (follow.ts).
   */
  async function catchUp(present: number): Promise<void> {
    told({ type: 'connected' });
    for (let quiet = 0; quiet < QUIET_ROUND_TRIPS; ) {
      const before = changes;
      await answerOf(client, roundTrip);
      if (present !== round) return;
      quiet = changes === before ? quiet + 1 : 0;
    }
    told({ type: 'caught-up' });
  }

  return {
    client,
    heard: () => {
      changes++;
    },
    catchUp: () => {
      if (connected) void catchUp(++round);
    },
    stop() {
      stopped = true;
      network.removeEventListener?.('offline', networkLost);
      void client.dispose();
    },
  };
}

function answerOf(client: Client, query: string): Promise<void> {
  return new Promise((resolve) => {
    client.subscribe({ query }, { next: () => undefined, error: () => resolve(), complete: () => resolve() });
  });
}

function codeOf(problem: unknown): unknown {
  return typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : undefined;
}
