/**
 * One subscriber's road along the log: replay in pages from its cursor, at its own pace, and then live from memory through
 * a bounded queue of its own (api.md, "Subscriptions"). While it replays, what comes live is not queued: it is in the log
 * too. An iterator written by hand, since an async generator can give one more item after `return`.
 */
import { cursorAhead } from './check-event-cursor.js';
import { eventCursor } from './event-cursor.js';
import type { EventRow, LogPage } from './find-events.js';

export type StreamItem =
  | { type: 'event'; event: EventRow }
  /**
   * The last item: events were missed, so the subscriber must load what it shows anew. CURSOR_TOO_OLD: the log no longer
   * has them; TOO_SLOW: its queue was full. `cursor` is that of the last event given, or the one asked for, or, after
   * neither, the place before the first event that is lost.
   */
  | { type: 'resync'; reason: 'CURSOR_TOO_OLD' | 'TOO_SLOW'; cursor: string | null };

export interface SubscriptionParts {
  after: { cursor: string; position: number } | null;
  wants: (event: EventRow) => boolean;
  queueLimit: number;
  /** The clinic's events after a position, at most `PAGE`. */
  readPage: (after: number) => Promise<LogPage>;
  /** Called once, when nothing more may be offered. */
  closed: () => void;
}

export const PAGE = 200;

type Outcome = IteratorResult<StreamItem, undefined>;
interface Waiter {
  resolve: (outcome: Outcome) => void;
  reject: (error: unknown) => void;
}

export class EventSubscription implements AsyncIterableIterator<StreamItem, undefined> {
  #queue: StreamItem[] = [];
  #waiters: Waiter[] = [];
  /** Everything up to this position was queued, given, or not wanted. */
  #last: number;
  /** The end of the log when a page of it was last read, and the newest position offered while replaying. */
  #end = Number.POSITIVE_INFINITY;
  #offered = 0;
  #cursor: string | null;
  #replaying: boolean;
  #reading = false;
  #closed = false;
  #error: { thrown: unknown } | undefined;

  constructor(private readonly parts: SubscriptionParts) {
    this.#last = parts.after?.position ?? 0;
    this.#cursor = parts.after?.cursor ?? null;
    this.#replaying = parts.after !== null;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
      this.#serve();
    });
  }

  /** Ends at once, also while a `next()` waits, which is then done. Nothing is given afterwards. */
  async return(): Promise<Outcome> {
    this.#queue = [];
    this.#error = undefined;
    this.#close();
    return { value: undefined, done: true };
  }

  async throw(error: unknown): Promise<Outcome> {
    await this.return();
    throw error;
  }

  /** The hub's side: takes the clinic's next event. Never waits and never throws. */
  offer(event: EventRow): void {
    if (this.#closed || event.position <= this.#last) return;
    if (this.#replaying) {
      this.#offered = event.position;
      return;
    }
    this.#take(event);
    if (this.#queue.length > this.parts.queueLimit && this.#waiters.length === 0) this.resync('TOO_SLOW');
    this.#serve();
  }

  /** Drops what is queued; the one item left says why. */
  resync(reason: 'CURSOR_TOO_OLD' | 'TOO_SLOW'): void {
    if (this.#closed) return;
    this.#queue = [{ type: 'resync', reason, cursor: this.#cursor ?? this.#beforeQueue() }];
    this.#close();
  }

  #beforeQueue(): string | null {
    const [first] = this.#queue;
    return first?.type === 'event' ? eventCursor(first.event.clinicId, first.event.position - 1) : null;
  }

  #take(event: EventRow): void {
    if (this.#closed) return;
    this.#last = event.position;
    try {
      if (this.parts.wants(event)) this.#queue.push({ type: 'event', event });
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (this.#closed) return;
    this.#error = { thrown: error };
    this.#close();
  }

  #close(): void {
    if (!this.#closed) {
      this.#closed = true;
      this.parts.closed();
    }
    this.#serve();
  }

  /** Gives those who wait what there is, in the order in which they came. */
  #serve(): void {
    while (this.#waiters.length > 0) {
      const item = this.#queue.shift();
      if (item === undefined && !this.#closed) {
        if (this.#replaying) void this.#replay();
        return;
      }
      const waiter = this.#waiters.shift();
      if (item !== undefined) {
        if (item.type === 'event') this.#cursor = item.event.cursor;
        waiter?.resolve({ value: item, done: false });
      } else if (this.#error !== undefined) {
        waiter?.reject(this.#error.thrown);
        this.#error = undefined;
      } else waiter?.resolve({ value: undefined, done: true });
    }
  }

  /** Reads on until something is wanted. All given and the log at its end: goes live, in the same breath. */
  async #replay(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    try {
      while (this.#queue.length === 0 && !this.#closed) {
        this.#replaying = this.#last < Math.max(this.#end, this.#offered);
        if (!this.#replaying) break;
        const page = await this.parts.readPage(this.#last);
        if (page.lastPosition < this.#last) throw cursorAhead();
        if (page.prunedPosition > this.#last) this.resync('CURSOR_TOO_OLD');
        for (const event of page.events) this.#take(event);
        this.#end = page.lastPosition;
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#reading = false;
      this.#serve();
    }
  }
}
