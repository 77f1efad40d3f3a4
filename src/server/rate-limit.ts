/** How many operations one viewer, API key or address may send within a minute (api.md, "Limits"). */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { apiError } from './api-error.js';

const WINDOW_SECONDS = 60;

export class RateLimit {
  readonly #perMinute: number;
  readonly #limiter: RateLimiterMemory;

  /** Counted in this process: with N processes behind a balancer, up to N times as many pass. */
  constructor(perMinute: number) {
    this.#perMinute = perMinute;
    this.#limiter = new RateLimiterMemory({ points: perMinute, duration: WINDOW_SECONDS });
  }

  /**
   * Counts one operation.
   * @throws GraphQLError RATE_LIMITED; `retryAfter` in its extensions: in how many seconds to come back, rounded up.
   */
  async count(key: string): Promise<void> {
    try {
      await this.#limiter.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const retryAfter = Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
      throw apiError(
        'RATE_LIMITED',
        `More than ${this.#perMinute} operations within a minute; try again in ${retryAfter} s (limit: rate).`,
        { limit: 'rate', allowed: this.#perMinute, retryAfter },
      );
    }
  }
}
