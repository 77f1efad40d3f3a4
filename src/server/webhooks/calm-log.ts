/** A warning that anyone on the network could cause by the thousand: said once, then at most once a minute with a count. */
import type { Logger } from 'pino';

const MINUTE_MS = 60_000;

export class CalmLog {
  readonly #log: Logger;
  readonly #message: string;
  #quietUntil = 0;
  #unsaid = 0;

  constructor(log: Logger, message: string) {
    this.#log = log;
    this.#message = message;
  }

  warn(): void {
    const now = performance.now();
    if (now < this.#quietUntil) {
      this.#unsaid += 1;
      return;
    }
    this.#log.warn({ unsaid: this.#unsaid }, this.#message);
    this.#unsaid = 0;
    this.#quietUntil = now + MINUTE_MS;
  }
}
