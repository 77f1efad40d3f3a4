/**
 * A group's latest answers, kept while a member is behind, so that it need not be answered anew: bounded, since the log has
 * them all. Whoever is further behind than this reads the log.
 */

/** What one event is answered with, for all members of a group. */
export interface LiveAnswer {
  /** The event's place in the clinic's log. */
  readonly position: number;
  /** See `messageBody`; null: the event does not exist for these viewers. */
  readonly body: Buffer | null;
  /** Whether it failed in whole, so that subscriptions must end here: going on would hide a gap behind the next cursor. */
  readonly lost: boolean;
  /** Whether something of it failed: another time it may not. */
  readonly failed: boolean;
}

const MOST_BYTES = 1_000_000;
/** What a kept answer costs beside its body. */
const OVERHEAD_BYTES = 200;

export class LiveAnswers {
  #answers: LiveAnswer[] = [];
  #bytes = 0;
  /** Every answer after this position is kept; null: unknown. */
  #from: number | null = null;

  /** Later ones than all that are kept, in order. */
  add(answers: readonly LiveAnswer[]): void {
    for (const answer of answers) {
      this.#from ??= answer.position - 1;
      if (answer.body === null) continue;
      this.#answers.push(answer);
      this.#bytes += answer.body.length + OVERHEAD_BYTES;
    }
    if (this.#bytes > MOST_BYTES) this.#dropOldest();
  }

  /** Those after the position, oldest first, at most `limit`; null: some of them are not kept. */
  after(position: number, limit: number): readonly LiveAnswer[] | null {
    if (this.#from === null || position < this.#from) return null;
    let [low, high] = [0, this.#answers.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#answers[middle]?.position ?? 0) > position) high = middle;
      else low = middle + 1;
    }
    return this.#answers.slice(low, low + limit);
  }

  /** Keeps none up to the position; null: and does not know where it stands. */
  clear(position: number | null): void {
    this.#answers = [];
    this.#bytes = 0;
    this.#from = position;
  }

  /** Half of them at once: one by one, each would move all others. */
  #dropOldest(): void {
    const dropped = this.#answers.splice(0, Math.ceil(this.#answers.length / 2));
    for (const { body } of dropped) this.#bytes -= (body?.length ?? 0) + OVERHEAD_BYTES;
    this.#from = dropped.at(-1)?.position ?? this.#from;
  }
}
