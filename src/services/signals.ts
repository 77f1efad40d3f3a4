/**
 * "There is new work": told in-process after a commit, so that the relay and the sweep need not wait for their next look
 * (architecture.md, idea 3). A signal is a hint: losing one delays, and never loses, work.
 */
export type Signal = 'events-written' | 'deliveries-planned' | 'groups-changed';

export class Signals {
  readonly #listeners = new Map<Signal, Set<() => void>>();

  /** Calls `listener` at each signal until the returned function is called. */
  on(signal: Signal, listener: () => void): () => void {
    const listeners = this.#listeners.get(signal) ?? new Set();
    this.#listeners.set(signal, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** Tells every listener. They must not throw. */
  give(signal: Signal): void {
    for (const listener of this.#listeners.get(signal) ?? []) listener();
  }
}
