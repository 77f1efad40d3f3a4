/**
 * The hub: one reader per process follows the log of all clinics and fans it out to its subscribers from memory
 * (architecture.md, idea 3). Woken by a notification, by a relay in the same process, and once a second in case both were
 * lost; what it reads depends on none of them, so nothing is missed, given twice or out of order.
 */
import { type Db, kyselyOf, type Orm } from '../../entities/database.js';
import { readEventCursor } from './event-cursor.js';
import { EventSubscription, PAGE, type StreamItem } from './event-subscription.js';
import {
  type EventRow,
  findEventsAfter,
  findLastPlaced,
  findPlacedAfter,
  type LogPage,
} from './find-events.js';
import type { ListenChannel } from './listen-channel.js';
import { EVENTS_CHANNEL } from './place-events.js';
import { CoalescedWork, type Log } from './run-coalesced.js';

export type { StreamItem } from './event-subscription.js';
export type { EventRow } from './find-events.js';

const BATCH = 500;
const POLL_MS = 1_000;

export interface EventHubOptions {
  orm: Orm;
  channel: ListenChannel;
  /** How many events may wait for one subscription of the hub. */
  queueLimit: number;
  log?: Log;
  pollMs?: number;
}

export interface SubscribeOptions {
  clinicId: string;
  /** Replays what came after this cursor; null: only what comes now. */
  after: string | null;
  /** Whether the subscriber is to get it; asked once for each event, before it is queued. */
  wants(event: EventRow): boolean;
  queueLimit?: number;
  /** How many share this subscription; counted as one unless told otherwise. */
  followers?: () => number;
}

export class EventHub {
  readonly #db: Db;
  readonly #work: CoalescedWork;
  readonly #subscriptions = new Map<string, Map<EventSubscription, () => number>>();
  #placed = 0;
  #state: 'new' | 'started' | 'stopped' = 'new';
  #undo: (() => void)[] = [];

  constructor(private readonly options: EventHubOptions) {
    this.#db = kyselyOf(options.orm.em.fork());
    this.#work = new CoalescedWork(
      () => this.#readAll(),
      (error) => options.log?.('The event log could not be read; trying again', error),
    );
  }

  /** Follows the log from its present end. The channel may be started before or after. */
  async start(): Promise<void> {
    this.#placed = await findLastPlaced(this.#db);
    this.#state = 'started';
    const poll = setInterval(() => this.wake(), this.options.pollMs ?? POLL_MS);
    this.#undo = [this.options.channel.on(EVENTS_CHANNEL, () => this.wake()), () => clearInterval(poll)];
    this.wake();
  }

  /** Ends all subscriptions at once: they are done, and come back with the cursor of what they got last. */
  async stop(): Promise<void> {
    this.#state = 'stopped';
    for (const undo of this.#undo) undo();
    for (const subscription of this.#all()) await subscription.return();
    await this.#work.settled();
  }

  /** There may be new events: for a relay in the same process. */
  wake(): void {
    if (this.#state === 'started') this.#work.ask();
  }

  /**
   * The clinic's events, each once, in order, from the cursor or from now on: one just being placed may be among them. The
   * first `next()` rejects with BadInput when the cursor is ahead of the log; `checkEventCursor` tells before.
   * @throws BadInput when the cursor is malformed or another clinic's.
   */
  subscribe(options: SubscribeOptions): AsyncIterableIterator<StreamItem> {
    if (this.#state !== 'started') throw new Error('The event hub is not running');
    const { clinicId, after } = options;
    const subscription: EventSubscription = new EventSubscription({
      after: after === null ? null : { cursor: after, position: readEventCursor(clinicId, after) },
      wants: options.wants,
      queueLimit: options.queueLimit ?? this.options.queueLimit,
      readPage: (position) => this.page(clinicId, position),
      closed: () => this.#remove(clinicId, subscription),
    });
    const others = this.#subscriptions.get(clinicId) ?? new Map();
    this.#subscriptions.set(clinicId, others.set(subscription, options.followers ?? (() => 1)));
    return subscription;
  }

  /** A page of the clinic's log: at most 200 events after the position, oldest first. */
  page(clinicId: string, position: number): Promise<LogPage> {
    return findEventsAfter(this.#db, clinicId, position, PAGE);
  }

  /** The place in the log of all clinics up to which everything was given out. */
  get placed(): number {
    return this.#placed;
  }

  /** How many follow the log. */
  get size(): number {
    let size = 0;
    for (const subscriptions of this.#subscriptions.values()) {
      for (const followers of subscriptions.values()) size += followers();
    }
    return size;
  }

  #all(): EventSubscription[] {
    return [...this.#subscriptions.values()].flatMap((subscriptions) => [...subscriptions.keys()]);
  }

  #remove(clinicId: string, subscription: EventSubscription): void {
    const subscriptions = this.#subscriptions.get(clinicId);
    subscriptions?.delete(subscription);
    if (subscriptions?.size === 0) this.#subscriptions.delete(clinicId);
  }

  async #readAll(): Promise<void> {
    while (this.#state === 'started') {
      const events = await findPlacedAfter(this.#db, this.#placed, BATCH);
      const first = events[0]?.placed ?? 0;
      // Cut off for so long that the log was pruned meanwhile: nobody can know what they missed.
      if (first > this.#placed + 1)
        for (const subscription of this.#all()) subscription.resync('CURSOR_TOO_OLD');
      for (const event of events) this.#fanOut(event);
      if (events.length < BATCH) return;
    }
  }

  #fanOut(event: EventRow): void {
    this.#placed = event.placed;
    const subscriptions = this.#subscriptions.get(event.clinicId);
    if (subscriptions) for (const subscription of subscriptions.keys()) subscription.offer(event);
  }
}
