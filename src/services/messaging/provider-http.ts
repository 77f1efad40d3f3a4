/**
 * HTTP towards providers. Every call has a time limit, answers are bounded, redirects are not followed, and when a call
 * fails it is known whether the provider may have got it (architecture.md, idea 5).
 */
import http, { type IncomingHttpHeaders } from 'node:http';
import https from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import { TransportError } from './transport.js';

export interface ProviderHttpOptions {
  /** Begins the time limit of a whole call, from the connection to the end of the answer: 20 s. Tests end it themselves. */
  readonly timeLimit?: () => AbortSignal;
  /** In place of the system's way to find a name's addresses. */
  readonly lookup?: LookupFunction;
}

export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** It changes nothing at the provider, so that a lost answer does no harm. */
  readonly asksOnly?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Empty when it was cut off or longer than an answer may be. */
  readonly body: string;
}

const CALL_MS = 20_000;
const MAX_ANSWER_BYTES = 256 * 1024;
// Idle connections end before most servers cut them, so that few calls run into a closing one.
const CONNECTIONS = { keepAlive: true, maxSockets: 50, scheduling: 'lifo', timeout: 4_000 } as const;

export class ProviderHttp {
  readonly #timeLimit: () => AbortSignal;
  readonly #lookup: LookupFunction | undefined;
  readonly #agents = { http: new http.Agent(CONNECTIONS), https: new https.Agent(CONNECTIONS) };
  /** Connections over which bytes can go out. */
  readonly #open = new WeakSet<Socket>();

  constructor({ timeLimit, lookup }: ProviderHttpOptions = {}) {
    this.#timeLimit = timeLimit ?? (() => AbortSignal.timeout(CALL_MS));
    this.#lookup = lookup;
  }

  /** Gives any answer, refusals too. @throws TransportError TEMPORARY when nothing went out, ANSWER_LOST when it may have */
  call({ method, url, headers = {}, body, asksOnly = false }: Call): Promise<Answer> {
    const secure = url.protocol === 'https:';
    return new Promise((resolve, reject) => {
      let mayHaveArrived = false;
      const fail = (error: unknown) => reject(lost(error, mayHaveArrived && !asksOnly));
      const request = (secure ? https : http).request(url, {
        method,
        headers,
        agent: secure ? this.#agents.https : this.#agents.http,
        lookup: this.#lookup,
        signal: this.#timeLimit(),
      });
      request.on('socket', (socket) => {
        if (this.#open.has(socket)) mayHaveArrived = true;
        else {
          socket.once(secure ? 'secureConnect' : 'connect', () => {
            this.#open.add(socket);
            mayHaveArrived = true;
          });
        }
      });
      request.on('error', fail);
      request.on('response', (response) => {
        const { statusCode: status = 0, headers } = response;
        const parts: Buffer[] = [];
        let size = 0;
        const answer = (text: string) => resolve({ status, headers, body: text });
        response.on('data', (part: Buffer) => {
          parts.push(part);
          size += part.length;
          if (size > MAX_ANSWER_BYTES) response.destroy();
        });
        response.on('end', () => answer(Buffer.concat(parts).toString()));
        // The status alone says a lot; whoever needs more finds the body empty.
        response.on('error', () => answer(''));
        response.on('close', () => answer(''));
      });
      request.end(body);
    });
  }

  close(): void {
    this.#agents.http.destroy();
    this.#agents.https.destroy();
  }
}

function lost(error: unknown, mayHaveArrived: boolean): TransportError {
  if (error instanceof TransportError) return error;
  const failure = mayHaveArrived ? 'ANSWER_LOST' : 'TEMPORARY';
  const { name, message } = error as Error;
  const words = name === 'AbortError' ? 'the provider did not answer in time' : message;
  return new TransportError(failure, words, { cause: error, providerDown: true });
}
