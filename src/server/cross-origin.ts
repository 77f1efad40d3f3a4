/** Which pages of other sites may ask this server (CORS by the setting CORS_ORIGINS), and which may open a WebSocket. */
import type { IncomingHttpHeaders } from 'node:http';

const ALLOWED_HEADERS = 'authorization, content-type, apollo-require-preflight, x-apollo-operation-name';
const PREFLIGHT_SECONDS = '600';

export class Origins {
  readonly #listed: ReadonlySet<string>;

  constructor(origins: readonly string[]) {
    this.#listed = new Set(origins.map((origin) => origin.toLowerCase().replace(/\/$/, '')));
  }

  /**
   * Whether a socket may be opened: browsers send Origin and do not hold sockets to CORS. A page of this same host may, and
   * so may whatever sends none.
   */
  maySocket({ origin, host }: IncomingHttpHeaders): boolean {
    if (origin === undefined || this.#lists(origin)) return true;
    return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
  }

  /** The CORS headers of an answer; none for an origin that is not listed. */
  headersFor(origin: string | undefined, preflight: boolean, methods = 'GET, POST'): Record<string, string> {
    if (this.#listed.size === 0) return {};
    if (origin === undefined || !this.#lists(origin)) return { vary: 'Origin' };
    return {
      vary: 'Origin',
      'access-control-allow-origin': origin,
      'access-control-expose-headers': 'retry-after',
      ...(preflight
        ? {
            'access-control-allow-methods': methods,
            'access-control-allow-headers': ALLOWED_HEADERS,
            'access-control-max-age': PREFLIGHT_SECONDS,
          }
        : {}),
    };
  }

  #lists(origin: string): boolean {
    return this.#listed.has('*') || this.#listed.has(origin.toLowerCase());
  }
}
