/** WebSocket clients of a toy server, and a source of events that a test pushes. */
import { type Client, type ClientOptions, createClient, type ExecutionResult } from 'graphql-ws';
import WebSocket from 'ws';
import type { ToyServer } from './toy-server.js';

/** A source of ticks that a test pushes into, and that tells what is asked of it. */
export class Ticks implements AsyncIterableIterator<object> {
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

/** Clients that do not come back by themselves; `dispose` ends all of them. */
export class ToyClients {
  readonly #clients: Client[] = [];

  connect(server: ToyServer, options: Partial<ClientOptions> = {}): Client {
    const client = createClient({
      url: server.socketUrl,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      ...options,
    });
    this.#clients.push(client);
    return client;
  }

  async dispose(): Promise<void> {
    for (const client of this.#clients) await client.dispose();
  }
}

/** The first answer; undefined when there is none. */
export const first = async (client: Client, query: string): Promise<ExecutionResult | undefined> => {
  for await (const result of client.iterate({ query })) return result as ExecutionResult;
  return undefined;
};
/** How the client's operation ended. */
export const failure = async (client: Client, query = 'subscription { ticks { number } }') =>
  first(client, query).then(
    () => 'no failure',
    (error: { code?: number; reason?: string } | { extensions: { code: string } }[]) =>
      Array.isArray(error)
        ? error.map(({ extensions }) => extensions.code)
        : 'code' in error
          ? [error.code, error.reason]
          : error,
  );
