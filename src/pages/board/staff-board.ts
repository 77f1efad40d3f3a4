/**
 * Keeps the board's state the present one: loads it, and follows what changes.
 *
 * In this order, so that nothing is missed: first the cursor of where the event log ends, then the load, then the
 * subscriptions from that cursor on. What changed before the cursor was read was committed before it, so the load has it.
 * What changed after it is told by the subscriptions, also when the load has it already: it is then put in place a second time,
 * which changes nothing. Answers of mutations are not put in place at all: one that is slow could overwrite what came after it.
 *
 * The same order is gone through again when another day or branch is chosen, and when a subscription says ResyncRequired. A
 * connection that was lost needs none of this: each subscription goes on behind the last change that it told (follow.ts).
 */
import { type Ask, Denied, NoAnswer, TokenEnded } from './ask.js';
import { afterChange, type BoardState, type Change, EMPTY, type Place } from './board-state.js';
import { type ClinicClock, clinicClock } from './clinic-clock.js';
import { afterNews, type Connection, type ConnectionNews, STARTING } from './connection.js';
import { follow } from './follow.js';
import {
  BoardCursorDocument,
  BoardSlotChangesDocument,
  BoardTaskChangesDocument,
  BoardVisitChangesDocument,
} from './generated.js';
import { type LiveClient, openLive } from './live-client.js';
import { loadBoard } from './load.js';
import { waitBefore } from './pause.js';

export interface StaffBoardOptions {
  ask: Ask;
  /** `ws://…/graphql` */
  socketUrl: string;
  token: string;
  /** The viewer's own row; null: none. */
  staffId: string | null;
  /** Something that is shown has changed. */
  changed(): void;
  tokenEnded(): void;
  /** The server will not show this board to this viewer. */
  denied(message: string): void;
}

const TOLD_FOR_MS = 10_000;

export class StaffBoard {
  state: BoardState = EMPTY;
  connection: Connection = STARTING;
  clock: ClinicClock;
  place: Place;
  readonly #live: LiveClient;
  #stopRound = new AbortController();
  #resyncs = 0;
  #following = false;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly options: StaffBoardOptions,
    place: Place,
    now: Date,
  ) {
    this.place = place;
    this.clock = clinicClock(now, true);
    this.#live = openLive({
      ...{ url: options.socketUrl, token: options.token, tokenEnded: options.tokenEnded },
      roundTrip: BoardCursorDocument.toString(),
      told: (news) => this.#news(news),
    });
    void this.#synchronize();
  }

  /** Shows another day or branch. What is not there yet is shown when it has come. */
  choose(place: Place): void {
    this.place = place;
    this.options.changed();
    void this.#synchronize();
  }

  stop(): void {
    clearTimeout(this.#telling);
    this.#stopRound.abort();
    this.#live.stop();
  }

  async #synchronize(): Promise<void> {
    const { signal } = this.#begin();
    for (let tries = 0; !signal.aborted; tries++) {
      try {
        return await this.#loadAndFollow(signal);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof TokenEnded) return this.options.tokenEnded();
        if (error instanceof Denied) return this.options.denied(error.message);
        if (!(error instanceof NoAnswer)) throw error;
        this.#news({ type: 'lost', at: new Date() });
        await waitBefore(tries, signal);
      }
    }
  }

  /** Ends what was followed so far. */
  #begin(): AbortController {
    this.#stopRound.abort();
    this.#stopRound = new AbortController();
    this.#following = false;
    if (this.connection.state === 'live') this.#news({ type: 'connected' });
    return this.#stopRound;
  }

  async #loadAndFollow(signal: AbortSignal): Promise<void> {
    const { ask, staffId } = this.options;
    const { clinic } = await ask(BoardCursorDocument, {});
    const now = new Date(clinic.now);
    const state = await loadBoard(ask, this.place, staffId, now);
    if (signal.aborted) return;
    this.clock = clinicClock(now, clinic.testClock !== null);
    this.state = state;
    for (const stop of this.#follow(clinic.eventCursor)) signal.addEventListener('abort', stop);
    this.#following = true;
    this.options.changed();
    this.#live.catchUp();
  }

  /** Of all branches: a visit that is moved to another one must leave this one, and its event is that branch's. */
  #follow(cursor: string): (() => void)[] {
    const { client } = this.#live;
    const lost = () => void this.#resync();
    return [
      follow(client, BoardVisitChangesDocument, cursor, {
        lost,
        changed: ({ visit, occurredAt }) => this.#apply({ of: 'visit', visit }, occurredAt),
      }),
      follow(client, BoardSlotChangesDocument, cursor, {
        lost,
        changed: ({ slot, occurredAt }) => this.#apply({ of: 'slot', slot }, occurredAt),
      }),
      follow(client, BoardTaskChangesDocument, cursor, {
        lost,
        changed: ({ taskId: id, task, occurredAt }) => this.#apply({ of: 'task', id, task }, occurredAt),
      }),
    ];
  }

  /** Not at once: a server that ends every subscription would be asked without a pause. */
  async #resync(): Promise<void> {
    const { signal } = this.#begin();
    await waitBefore(this.#resyncs++, signal);
    if (!signal.aborted) await this.#synchronize();
  }

  #apply(change: Change, occurredAt: string): void {
    this.#live.heard();
    this.#resyncs = 0;
    this.clock.heard(occurredAt);
    this.state = afterChange(this.state, change);
    this.options.changed();
  }

  #news(news: ConnectionNews): void {
    // Of the socket alone: nothing is loaded yet.
    if (news.type === 'caught-up' && !this.#following) return;
    const before = this.connection;
    this.connection = afterNews(before, news);
    if (news.type === 'caught-up' && this.connection.lostAt !== null) {
      clearTimeout(this.#telling);
      this.#telling = setTimeout(() => this.#news({ type: 'told' }), TOLD_FOR_MS);
    }
    if (this.connection !== before) this.options.changed();
  }
}
