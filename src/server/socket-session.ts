/** Who is at the other end of a WebSocket, and for how long. */
import type { Authenticator } from '../services/clinic/authenticate.js';
import type { Viewer } from '../services/viewer.js';
import type { Caller } from './caller.js';

/** The longest time that one timer can wait. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

export class SocketSession {
  readonly caller: Caller;
  readonly #authenticator: Authenticator;
  readonly #onEnd: () => void;
  #timer: NodeJS.Timeout | undefined;

  /** `onEnd` is called when the token ends, or turns out to stand for nobody any more. */
  constructor(caller: Caller, authenticator: Authenticator, onEnd: () => void) {
    this.caller = caller;
    this.#authenticator = authenticator;
    this.#onEnd = onEnd;
    const { viewer } = caller;
    if ('expiresAt' in viewer && viewer.expiresAt !== null) this.#endAt(viewer.expiresAt.getTime());
  }

  /** The viewer as of now, at most a few seconds old (authenticate.ts); null when there is none any more. */
  async viewerNow(): Promise<Viewer | null> {
    const { token, viewer } = this.caller;
    if (token === null) return viewer;
    const present = await this.#authenticator.authenticate(token);
    if (present.kind !== 'NOBODY') return present;
    this.#onEnd();
    return null;
  }

  /** The viewer as of now, if that is known without asking anybody; undefined: `viewerNow` will tell. */
  get remembered(): Viewer | undefined {
    const { token, viewer } = this.caller;
    return token === null ? viewer : this.#authenticator.remembered(token);
  }

  /** To be called when the socket has closed. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #endAt(instant: number): void {
    const left = instant - Date.now();
    this.#timer =
      left > MAX_TIMEOUT_MS
        ? setTimeout(() => this.#endAt(instant), MAX_TIMEOUT_MS)
        : setTimeout(this.#onEnd, Math.max(left, 0));
  }
}
