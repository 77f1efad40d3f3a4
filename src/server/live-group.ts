/**
 * Subscriptions of the same operation, variables and access: each event is answered once for all of them, some events ahead,
 * and what is answered is sent to all in one go. Those who read slowly, or replay, go at their own pace (live-member.ts).
 */
import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { EventFeed } from '../services/events/event-feed.js';
import type { EventRow, StreamItem } from '../services/events/event-hub.js';
import type { LogPage } from '../services/events/find-events.js';
import { type LiveAnswer, LiveAnswers } from './live-answers.js';
import type { LiveMember } from './live-member.js';

export interface LiveGroupParts {
  readonly feed: EventFeed;
  /** What all members' viewers have in common; see live-key.ts. */
  readonly access: string;
  readonly tell: (item: StreamItem) => Promise<Omit<LiveAnswer, 'position'>>;
  /** Called when the last member has left. */
  readonly closed: () => void;
}

type Step =
  | { type: 'answer'; answer: LiveAnswer }
  | { type: 'resync'; item: Extract<StreamItem, { type: 'resync' }> }
  | { type: 'failed'; error: unknown; position: number | null }
  | { type: 'end' };

/** How many events are answered at one time. */
const AHEAD = 8;
/** After how many members whatever else the process has to do gets its turn. */
const MEMBERS_AT_ONCE = 100;
/** How many answers are remembered for members who replay the same. */
const REMEMBERED = 200;

export class LiveGroup {
  readonly #own: LiveGroupParts;
  readonly #live = new Set<LiveMember>();
  readonly #behind = new Set<LiveMember>();
  readonly #kept = new LiveAnswers();
  #replayed: LRUCache<number, Promise<LiveAnswer>> | undefined;
  #steps: { taken: Step | null }[] = [];
  #events: AsyncIterator<StreamItem, undefined>;
  #delivering = false;
  #closed = false;
  /** The place of the last event that live members got, or could not see. */
  #position = 0;

  constructor(own: LiveGroupParts) {
    this.#own = own;
    this.#events = this.#follow(null);
    this.#ask();
  }

  get access(): string {
    return this.#own.access;
  }

  get clinicId(): string {
    return this.#own.feed.clinicId;
  }

  get size(): number {
    return this.#live.size + this.#behind.size;
  }

  /** Whether its last member has left: nothing comes through it any more. */
  get closed(): boolean {
    return this.#closed;
  }

  /** The member gets what comes from now on. */
  goLive(member: LiveMember): void {
    this.#behind.delete(member);
    this.#live.add(member);
    if (this.#behind.size === 0) this.#forget();
  }

  /** The member asks for what it has not got. */
  fallBehind(member: LiveMember): void {
    this.#live.delete(member);
    this.#behind.add(member);
  }

  leave(member: LiveMember): void {
    this.#live.delete(member);
    this.#behind.delete(member);
    if (this.#behind.size === 0) this.#forget();
    if (this.size === 0) this.#close();
  }

  /** What live members got after this position, as far as it is kept: null when it is not; none: one may go live. */
  answersAfter(position: number, limit: number): readonly LiveAnswer[] | null {
    return this.#kept.after(position, limit);
  }

  /** Whether live members have had nothing that whoever stands at this position has not. */
  isLiveAt(position: number): boolean {
    return position >= this.#position;
  }

  page(position: number): Promise<LogPage> {
    return this.#own.feed.hub.page(this.clinicId, position);
  }

  /** For an event of the log: the answer that other members who replay it get, too. */
  answer(event: EventRow): Promise<LiveAnswer> {
    const { position } = event;
    if (!this.#own.feed.wants(event)) {
      return Promise.resolve({ position, body: null, lost: false, failed: false });
    }
    this.#replayed ??= new LRUCache({ max: REMEMBERED });
    const replayed = this.#replayed;
    let answer = replayed.get(position);
    if (!answer) {
      answer = this.#tell(event);
      replayed.set(position, answer);
      const forget = () => void replayed.delete(position);
      answer.then(({ failed }) => failed && forget(), forget);
    }
    return answer;
  }

  tell(item: StreamItem) {
    return this.#own.tell(item);
  }

  async #tell(event: EventRow): Promise<LiveAnswer> {
    return { position: event.position, ...(await this.#own.tell({ type: 'event', event })) };
  }

  #follow(after: string | null): AsyncIterator<StreamItem, undefined> {
    const { clinicId, wants, hub } = this.#own.feed;
    return hub.subscribe({ clinicId, wants, after, followers: () => this.size });
  }

  #forget(): void {
    this.#replayed = undefined;
    if (this.#position > 0) this.#kept.clear(this.#position);
  }

  #close(): void {
    this.#closed = true;
    this.#steps = [];
    void this.#events.return?.();
    this.#own.closed();
  }

  /** Answers come at any time; they are delivered in the order of the events. */
  #ask(): void {
    while (this.#steps.length < AHEAD) {
      const step: { taken: Step | null } = { taken: null };
      this.#steps.push(step);
      void this.#step().then((taken) => {
        step.taken = taken;
        if (this.#steps[0]?.taken && !this.#delivering) void this.#deliver();
      });
    }
  }

  async #step(): Promise<Step> {
    let position: number | null = null;
    try {
      const { value: item } = await this.#events.next();
      if (item === undefined) return { type: 'end' };
      if (item.type === 'resync') return { type: 'resync', item };
      position = item.event.position;
      return { type: 'answer', answer: await this.#tell(item.event) };
    } catch (error) {
      return { type: 'failed', error, position };
    }
  }

  async #deliver(): Promise<void> {
    this.#delivering = true;
    while (this.#steps[0]?.taken && this.size > 0) {
      // All that the same turn of the event loop brings goes out together.
      await turnOfLoop();
      const answers: LiveAnswer[] = [];
      let other: Exclude<Step, { type: 'answer' }> | undefined;
      for (let step = this.#steps[0]?.taken; step; step = this.#steps[0]?.taken) {
        this.#steps.shift();
        if (step.type === 'answer') answers.push(step.answer);
        else other = step;
        if (step.type !== 'answer' || step.answer.lost) break;
      }
      await this.#give(answers);
      if (other && this.size > 0) this.#turn(other);
      if (this.size > 0) this.#ask();
    }
    this.#delivering = false;
  }

  async #give(answers: readonly LiveAnswer[]): Promise<void> {
    const last = answers.at(-1);
    if (!last) return;
    this.#position = last.position;
    this.#kept.add(answers);
    const bodies = answers.flatMap(({ body }) => body ?? []);
    let given = 0;
    for (const member of this.#live) {
      member.give(answers, bodies);
      if (++given % MEMBERS_AT_ONCE === 0) await turnOfLoop();
    }
    // Whoever is behind tries a lost one again.
    if (last.lost || this.#behind.size === 0) this.#kept.clear(last.position);
  }

  /** What comes in place of an answer. */
  #turn(step: Exclude<Step, { type: 'answer' }>): void {
    if (step.type === 'end') {
      for (const member of [...this.#live, ...this.#behind]) member.end();
    } else if (step.type === 'failed') {
      const { error, position } = step;
      if (position !== null) {
        this.#position = position;
        this.#kept.clear(position);
      }
      const failing = position === null ? [...this.#live, ...this.#behind] : this.#live;
      for (const member of failing) member.fail(error);
    } else {
      const { reason, cursor } = step.item;
      // What it had asked for of the old one is over.
      this.#steps = [];
      const tooSlow = reason === 'TOO_SLOW' && cursor !== null;
      // More came at once than could be answered: the log has it.
      this.#events = this.#follow(tooSlow ? cursor : null);
      if (tooSlow) return;
      this.#kept.clear(null);
      for (const member of this.#live) member.miss(cursor);
    }
  }
}
