/**
 * Tells the relay in another process that there are events to place. For processes without a relay of their own. Sent
 * after the commit, and one at a time for all commits meanwhile: a NOTIFY within each of them would make them queue for
 * one lock of the whole database server (architecture.md, idea 3).
 */
import { sql } from 'kysely';
import { kyselyOf, type Orm } from '../../entities/database.js';
import type { Signals } from '../signals.js';
import { CoalescedWork, type Log } from './run-coalesced.js';

export const OUTBOX_CHANNEL = 'retorna_outbox';

export class OutboxNotifier {
  readonly #work: CoalescedWork;
  #undo: (() => void) | undefined;

  constructor(private readonly options: { orm: Orm; signals: Signals; log?: Log }) {
    const db = kyselyOf(options.orm.em.fork());
    this.#work = new CoalescedWork(
      async () => void (await sql`select pg_notify(${OUTBOX_CHANNEL}, '')`.execute(db)),
      // The relay's own look once a second makes up for it.
      (error) => options.log?.('The relay could not be told of new events', error),
    );
  }

  start(): void {
    this.#undo ??= this.options.signals.on('events-written', () => this.#work.ask());
  }

  /** Resolves when the last notification is sent. */
  async stop(): Promise<void> {
    this.#undo?.();
    this.#undo = undefined;
    await this.#work.settled();
  }
}
