/**
 * The relay: keeps the outbox empty (architecture.md, idea 3). Woken in-process after a commit, by a notification from
 * other processes, and once a second in case both were lost. Any number may run on one database; they take turns.
 */
import { type Db, kyselyOf, type Orm } from '../../entities/database.js';
import { type SystemTime, systemTime } from '../clock.js';
import type { Signals } from '../signals.js';
import type { ListenChannel } from './listen-channel.js';
import { OUTBOX_CHANNEL } from './outbox-notifier.js';
import { placeEvents } from './place-events.js';
import { CoalescedWork, type Log } from './run-coalesced.js';

const BATCH = 1_000;
const POLL_MS = 1_000;

export interface EventRelayOptions {
  orm: Orm;
  signals: Signals;
  channel: ListenChannel;
  system?: SystemTime;
  /** Called after each batch: wakes the hub of this process sooner than its notification does. */
  onPlaced?: () => void;
  log?: Log;
  pollMs?: number;
}

export class EventRelay {
  readonly #db: Db;
  readonly #work: CoalescedWork;
  #undo: (() => void)[] = [];
  #stopped = false;

  constructor(private readonly options: EventRelayOptions) {
    this.#db = kyselyOf(options.orm.em.fork());
    this.#work = new CoalescedWork(
      () => this.#placeAll(),
      (error) => options.log?.('Events could not be placed; trying again', error),
    );
  }

  /** Begins with what an earlier process may have left behind. */
  start(): void {
    const ask = () => this.#work.ask();
    const poll = setInterval(ask, this.options.pollMs ?? POLL_MS);
    this.#undo = [
      this.options.signals.on('events-written', ask),
      this.options.channel.on(OUTBOX_CHANNEL, ask),
      () => clearInterval(poll),
    ];
    ask();
  }

  /** Resolves when the batch that is being placed is placed; what is left stays in the outbox. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const undo of this.#undo) undo();
    await this.#work.settled();
  }

  async #placeAll(): Promise<void> {
    while (!this.#stopped) {
      const placed = await placeEvents(this.#db, this.options.system ?? systemTime, BATCH);
      if (placed > 0) this.options.onPlaced?.();
      if (placed < BATCH) return;
    }
  }
}
