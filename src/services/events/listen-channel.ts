/**
 * One connection that listens for notifications, for the whole process, and comes back by itself when it is cut off.
 * A notification is a hint: whoever relies on one also looks by itself now and then (architecture.md, idea 3).
 */
import pg from 'pg';
import type { Log } from './run-coalesced.js';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;

export class ListenChannel {
  readonly #listeners = new Map<string, Set<() => void>>();
  #client: pg.Client | undefined;
  #attempt: Promise<void> | undefined;
  #retry: NodeJS.Timeout | undefined;
  #pauseMs = FIRST_PAUSE_MS;
  #stopped = false;

  constructor(private readonly options: { databaseUrl: string; log?: Log }) {}

  /** Resolves after the first attempt to connect; if it failed, more follow. */
  async start(): Promise<void> {
    this.#attempt = this.#connect();
    await this.#attempt;
  }

  /**
   * Calls `listener` at each notification, and whenever the connection has come back, since some may then have been
   * missed; until the returned function is called. Channel names are our own, in lower case.
   */
  on(channel: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(channel) ?? new Set();
    this.#listeners.set(channel, listeners.add(listener));
    if (listeners.size === 1) {
      // A failure here is also the end of the connection, and the next one listens to all channels.
      this.#client?.query(`listen ${channel}`).then(
        () => this.#tell(channel),
        () => undefined,
      );
    }
    return () => listeners.delete(listener);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#retry);
    await this.#attempt;
    await this.#client?.end();
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.options.databaseUrl,
      application_name: 'retorna listen',
      keepAlive: true,
    });
    client.on('notification', ({ channel }) => this.#tell(channel));
    client.on('error', (error) =>
      this.options.log?.('The listening connection was lost; connecting anew', error),
    );
    try {
      await client.connect();
      for (const channel of this.#listeners.keys()) await client.query(`listen ${channel}`);
    } catch (error) {
      this.options.log?.('The listening connection could not be made; trying again', error);
      client.end().catch(() => undefined);
      this.#connectLater();
      return;
    }
    if (this.#stopped) return client.end();
    this.#client = client;
    this.#pauseMs = FIRST_PAUSE_MS;
    client.once('end', () => {
      this.#client = undefined;
      this.#connectLater();
    });
    for (const channel of this.#listeners.keys()) this.#tell(channel);
  }

  #connectLater(): void {
    if (this.#stopped) return;
    this.#retry = setTimeout(() => void this.start(), this.#pauseMs);
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
  }

  #tell(channel: string): void {
    for (const listener of this.#listeners.get(channel) ?? []) listener();
  }
}
