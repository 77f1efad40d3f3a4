/**
 * A subscription's events as answers. Written by hand: an async generator that waits for its source notices `return` only
 * after one more event, and could give that one too.
 */
import type { ExecutionResult } from 'graphql';
import { isLost } from './socket-answer.js';

type Outcome = IteratorResult<ExecutionResult, undefined>;

/** `END` ends the subscription, `SKIP` passes over an event that the viewer may not see. */
export const END = Symbol('end');
export const SKIP = Symbol('skip');
export type Answer = ExecutionResult | typeof END | typeof SKIP;

/** Asks its source for the next event only when it is asked for the next answer. */
export class SubscriptionResults implements AsyncIterableIterator<ExecutionResult, undefined> {
  readonly #source: AsyncIterator<unknown>;
  readonly #answer: (event: unknown) => Promise<Answer>;
  readonly #onEnd: () => void;
  #ended = false;
  #endPending: (() => void) | undefined;

  /** `onEnd` is called once, whoever ends it. */
  constructor(
    source: AsyncIterable<unknown>,
    answer: (event: unknown) => Promise<Answer>,
    onEnd: () => void,
  ) {
    this.#source = source[Symbol.asyncIterator]();
    this.#answer = answer;
    this.#onEnd = onEnd;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Must not be called again before it has answered. */
  next(): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#endPending = () => resolve({ value: undefined, done: true });
      if (this.#ended) this.#endPending();
      else this.#advance().then(resolve, reject);
    });
  }

  /** Ends at once, also while an event is awaited or answered; the source is told at once too. */
  async return(): Promise<Outcome> {
    await this.#end();
    return { value: undefined, done: true };
  }

  async throw(error: unknown): Promise<Outcome> {
    await this.#end();
    throw error;
  }

  async #advance(): Promise<Outcome> {
    try {
      while (!this.#ended) {
        const event = await this.#source.next();
        if (event.done) break;
        const answer = this.#ended ? END : await this.#answer(event.value);
        if (answer === END) break;
        if (answer === SKIP || this.#ended) continue;
        if (isLost(answer)) await this.#endAfterThis();
        return { value: answer, done: false };
      }
    } catch (error) {
      if (!this.#ended) {
        await this.#end();
        throw error;
      }
    }
    return this.return();
  }

  /** The one answer that is awaited is still given. */
  async #endAfterThis(): Promise<void> {
    this.#endPending = undefined;
    await this.#end();
  }

  async #end(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    this.#endPending?.();
    this.#onEnd();
    await this.#source.return?.();
  }
}
