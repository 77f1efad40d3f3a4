/**
 * One subscription within its group (live-group.ts). Live, it is given what all are given. It falls behind when its peer
 * does not read, when who asks must be looked up again, and while it replays: then it holds nothing but its place in the
 * log, goes on from there at its own pace, and joins the others without a gap or a repeat.
 */
import type { ExecutionResult } from 'graphql';
import { cursorAhead } from '../services/events/check-event-cursor.js';
import { eventCursor } from '../services/events/event-cursor.js';
import type { Viewer } from '../services/viewer.js';
import type { LiveAnswer } from './live-answers.js';
import type { LiveGroup } from './live-group.js';
import type { MessageHead, SocketOutlet } from './socket-outlet.js';
import type { SocketSession } from './socket-session.js';

type Outcome = IteratorResult<ExecutionResult, undefined>;

export interface LiveMemberParts {
  readonly session: SocketSession;
  readonly outlet: SocketOutlet;
  readonly head: MessageHead;
  /** The place in the log after which it begins; null: with what comes now. */
  readonly position: number | null;
  /** Its group, as of now. */
  readonly group: () => LiveGroup;
  readonly accessOf: (viewer: Viewer) => string;
  /** The group of whoever the viewer is now. @throws when they may not subscribe */
  readonly regroup: (viewer: Viewer) => Promise<LiveGroup>;
  /** Called once. */
  readonly ended: () => void;
}

const ENOUGH_AT_ONCE = 32;
/** How many events of a replay are answered at one time. */
const ANSWERED_AHEAD = 8;
const DONE: Outcome = { value: undefined, done: true };

/** To graphql-ws it is an iterator with nothing in it but its end. */
export class LiveMember implements AsyncIterableIterator<ExecutionResult, undefined> {
  readonly #own: LiveMemberParts;
  #group: LiveGroup | undefined;
  /** Everything up to here was sent, or is not for this viewer; null: nothing came yet. */
  #position: number | null;
  #viewer: Viewer | undefined;
  #state: 'new' | 'running' | 'ended' = 'new';
  #error: { thrown: unknown } | undefined;
  #settle: { resolve: (outcome: Outcome) => void; reject: (error: unknown) => void } | undefined;

  constructor(own: LiveMemberParts) {
    this.#own = own;
    this.#position = own.position;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The first call begins the subscription; it is answered when that has ended. */
  next(): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      if (this.#state === 'ended') this.#answer();
      else if (this.#state === 'new') this.#begin();
    });
  }

  /** From here on nothing is written. */
  async return(): Promise<Outcome> {
    this.end();
    return DONE;
  }

  async throw(error: unknown): Promise<Outcome> {
    this.end();
    throw error;
  }

  end(): void {
    if (this.#state === 'ended') return;
    this.#state = 'ended';
    this.#group?.leave(this);
    this.#own.ended();
    this.#answer();
  }

  fail(error: unknown): void {
    if (this.#state !== 'ended') this.#error = { thrown: error };
    this.end();
  }

  /** The group's answers, as they come; `bodies` are all that have one. */
  give(answers: readonly LiveAnswer[], bodies: readonly Buffer[]): void {
    const { session, outlet } = this.#own;
    const first = answers[0]?.position ?? 0;
    const viewer = session.remembered;
    if (viewer === undefined || outlet.full || !this.#isOfGroup(viewer)) this.#fallBehind(first - 1);
    else if (this.#position === null || this.#position < first) this.#write(answers, bodies);
    else this.#send(answers);
  }

  /** The hub has lost events; `cursor` is for whoever had nothing yet. */
  miss(cursor: string | null): void {
    if (this.#position !== null) {
      this.#fallBehind(this.#position);
      return;
    }
    this.#group?.fallBehind(this);
    this.#tellToResync(cursor).catch((error: unknown) => this.fail(error));
  }

  #begin(): void {
    this.#state = 'running';
    this.#group = this.#own.group();
    if (this.#position === null) this.#group.goLive(this);
    else this.#fallBehind(this.#position);
  }

  #answer(): void {
    const error = this.#error;
    this.#error = undefined;
    if (error) this.#settle?.reject(error.thrown);
    else this.#settle?.resolve(DONE);
    this.#settle = undefined;
  }

  #isOfGroup(viewer: Viewer): boolean {
    if (viewer === this.#viewer) return true;
    if (this.#own.accessOf(viewer) !== this.#group?.access) return false;
    this.#viewer = viewer;
    return true;
  }

  #fallBehind(position: number): void {
    this.#position = Math.max(this.#position ?? position, position);
    this.#group?.fallBehind(this);
    this.#catchUp(this.#position).catch((error: unknown) => this.fail(error));
  }

  get #ended(): boolean {
    return this.#state === 'ended';
  }

  async #catchUp(from: number): Promise<void> {
    const { session, outlet } = this.#own;
    for (let position: number | null = from; position !== null; ) {
      await outlet.drained();
      const viewer: Viewer | null = session.remembered ?? (await session.viewerNow());
      if (viewer === null) this.end();
      else if (!this.#ended && !this.#isOfGroup(viewer)) await this.#moveTo(viewer);
      if (this.#ended || !this.#group || !outlet.open) return;
      position = await this.#advance(this.#group, position);
    }
  }

  /** Their rights have changed, so what they follow is asked for anew. */
  async #moveTo(viewer: Viewer): Promise<void> {
    let group = await this.#own.regroup(viewer);
    // Its last other member may have left while this one was on its way.
    while (group.closed && !this.#ended) group = await this.#own.regroup(viewer);
    if (this.#ended) return group.leave(this);
    this.#group?.leave(this);
    this.#group = group;
    this.#viewer = viewer;
    group.fallBehind(this);
  }

  /** Sends some of what is missing; gives the place where it now stands, or null when there is nothing more to catch up. */
  async #advance(group: LiveGroup, position: number): Promise<number | null> {
    const kept = group.answersAfter(position, ENOUGH_AT_ONCE);
    if (kept === null) return this.#replay(group, position);
    if (kept.length > 0) return this.#send(kept) ?? position;
    group.goLive(this);
    return null;
  }

  async #replay(group: LiveGroup, position: number): Promise<number | null> {
    const page = await group.page(position);
    if (this.#ended) return null;
    if (page.lastPosition < position) throw cursorAhead();
    if (page.prunedPosition > position) {
      await this.#tellToResync(eventCursor(group.clinicId, position));
      return null;
    }
    for (const [index, event] of page.events.entries()) {
      // The group remembers those that are asked for beforehand.
      for (const next of page.events.slice(index + 1, index + ANSWERED_AHEAD)) void group.answer(next);
      const answer = await group.answer(event);
      const { session, outlet } = this.#own;
      const viewer = session.remembered;
      if (this.#ended) return null;
      if (outlet.full || viewer === undefined || !this.#isOfGroup(viewer)) return this.#position;
      this.#send([answer]);
    }
    const reached = this.#position ?? position;
    if (this.#ended || reached < page.lastPosition || !group.isLiveAt(reached)) return this.#position;
    group.goLive(this);
    return null;
  }

  async #tellToResync(cursor: string | null): Promise<void> {
    const answer = await this.#group?.tell({ type: 'resync', reason: 'CURSOR_TOO_OLD', cursor });
    if (this.#ended) return;
    if (answer?.body) this.#own.outlet.write(this.#own.head, [answer.body]);
    this.end();
  }

  #send(answers: readonly LiveAnswer[]): number | null {
    const from = this.#position ?? -1;
    const missing = answers.filter((answer) => answer.position > from);
    const bodies = missing.flatMap(({ body }) => body ?? []);
    this.#write(missing, bodies);
    return this.#position;
  }

  #write(answers: readonly LiveAnswer[], bodies: readonly Buffer[]): void {
    const last = answers.at(-1);
    if (!last) return;
    this.#position = last.position;
    this.#own.outlet.write(this.#own.head, bodies);
    if (last.lost) this.end();
  }
}
