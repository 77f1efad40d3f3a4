/** WebSocket on /graphql, by the protocol graphql-transport-ws (api.md, "Subscriptions" and "Limits"). */
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Context as ConnectionOf, handleProtocols, makeServer } from 'graphql-ws';
import type { Logger } from 'pino';
import { type ServerOptions, type WebSocket, WebSocketServer } from 'ws';
import type { Limits } from '../config.js';
import type { Authenticator } from '../services/clinic/authenticate.js';
import { addressOf, type Caller, identifyCaller } from './caller.js';
import type { Origins } from './cross-origin.js';
import type { ErrorMask } from './mask-error.js';
import type { Metrics } from './metrics.js';
import type { RateLimit } from './rate-limit.js';
import { link } from './socket-link.js';
import type { SocketExecution, SocketOperations, SocketRequest } from './socket-operations.js';
import { SocketOutlet } from './socket-outlet.js';
import { SocketSession } from './socket-session.js';

export interface SocketTimes {
  /** How long a socket may stay without saying hello (connection_init). */
  helloMs: number;
  pingMs: number;
  /** How long a peer has to answer a close before it is cut off. */
  closeMs: number;
}

export interface SocketServerParts {
  operations: SocketOperations;
  authenticator: Authenticator;
  rate: RateLimit;
  origins: Origins;
  maskError: ErrorMask;
  metrics: Metrics;
  limits: Limits;
  times: SocketTimes;
  log: Logger;
}

interface Extra {
  readonly socket: WebSocket;
  readonly outlet: SocketOutlet;
  readonly address: string;
  /** Of the upgrade: the request itself would be held as long as the socket. */
  readonly authorization: string | undefined;
  session?: SocketSession;
}
type Connection = ConnectionOf<Record<string, unknown>, Extra>;

/** The close codes beside those of graphql-ws. Its client comes back after FORBIDDEN, with a new token if it has one. */
const GOING_AWAY = 1001;
const FORBIDDEN = 4403;
const TOO_MANY = 4429;
const INTERNAL_ERROR = 4500;

export class SocketServer {
  readonly #own: SocketServerParts;
  readonly #ws: WebSocketServer;
  readonly #protocol: ReturnType<typeof makeServer<Record<string, unknown>, Extra>>;
  readonly #counts = new Map<string, number>();
  #closing = false;

  constructor(own: SocketServerParts) {
    this.#own = own;
    const options: ServerOptions & { closeTimeout: number } = {
      noServer: true,
      maxPayload: own.limits.bodyBytes,
      perMessageDeflate: false,
      handleProtocols,
      closeTimeout: own.times.closeMs,
    };
    this.#ws = new WebSocketServer(options);
    this.#protocol = this.#createProtocol();
  }

  /** For the HTTP server's `upgrade` event. */
  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    stream.on('error', () => stream.destroy());
    const refused = this.#refusal(request);
    if (refused !== null) {
      refuseUpgrade(stream, refused);
      return;
    }
    const { metrics, times, log } = this.#own;
    this.#ws.handleUpgrade(request, stream, head, (socket) => {
      metrics.sockets.inc();
      socket.once('close', () => metrics.sockets.dec());
      const extra: Extra = {
        socket,
        // What comes to an HTTP server is a socket.
        outlet: new SocketOutlet(socket, stream as Socket, metrics),
        address: addressOf(request),
        authorization: request.headers.authorization,
      };
      link(this.#protocol, socket, extra, { log, pingMs: times.pingMs });
    });
  }

  /** The HTTP status for who may not open a socket. */
  #refusal(request: IncomingMessage): number | null {
    if (this.#closing) return 503;
    if (request.url?.split('?')[0] !== '/graphql') return 404;
    return this.#own.origins.maySocket(request.headers) ? null : 403;
  }

  /** Tells every client that the server goes away (1001), and waits until they have gone or were cut off. */
  async close(): Promise<void> {
    this.#closing = true;
    const gone = [...this.#ws.clients].map((socket) => {
      const closed = new Promise((resolve) => socket.once('close', resolve));
      socket.close(GOING_AWAY, 'The server is going away');
      return closed;
    });
    await Promise.all(gone);
    this.#ws.close();
  }

  #createProtocol() {
    const { operations, maskError, times } = this.#own;
    return makeServer<Record<string, unknown>, Extra>({
      connectionInitWaitTimeout: times.helloMs,
      onConnect: (connection) => this.#connect(connection),
      onSubscribe: (connection, id, request) => this.#prepare(connection, id, request),
      execute: (execution) => operations.execute(execution as SocketExecution),
      subscribe: (execution) => operations.subscribe(execution as SocketExecution),
      onNext: (_connection, _id, _request, _execution, result) =>
        result.errors ? { ...result, errors: result.errors.map(maskError) } : result,
      onError: (_connection, _id, _request, errors) => errors.map(maskError),
    });
  }

  async #connect({ extra, connectionParams }: Connection): Promise<boolean> {
    const { authenticator, rate, maskError } = this.#own;
    const { socket, address } = extra;
    const authorization = authorizationOf(connectionParams) ?? extra.authorization;
    try {
      const caller = await identifyCaller(authenticator, rate, authorization, address);
      return this.#admit(extra, caller);
    } catch (error) {
      const { message, extensions } = maskError(error);
      socket.close(closeCodeOf(extensions?.code), message);
      return false;
    }
  }

  #admit(extra: Extra, caller: Caller): boolean {
    const { socket } = extra;
    const { authenticator, limits } = this.#own;
    const count = this.#counts.get(caller.key) ?? 0;
    if (socket.readyState !== socket.OPEN) return false;
    if (count >= limits.socketsPerViewer) {
      socket.close(TOO_MANY, `At most ${limits.socketsPerViewer} sockets for one viewer (limit: sockets)`);
      return false;
    }
    this.#counts.set(caller.key, count + 1);
    const session = new SocketSession(caller, authenticator, () =>
      socket.close(FORBIDDEN, 'The token has ended'),
    );
    extra.session = session;
    socket.once('close', () => {
      session.stop();
      this.#release(caller.key);
    });
    return true;
  }

  #release(key: string): void {
    const count = (this.#counts.get(key) ?? 0) - 1;
    if (count > 0) this.#counts.set(key, count);
    else this.#counts.delete(key);
  }

  async #prepare(connection: Connection, id: string, request: SocketRequest) {
    const { session, outlet } = connection.extra;
    if (!session) throw new Error('A socket that was not admitted');
    const running = Object.keys(connection.subscriptions).length;
    return this.#own.operations.prepare({ session, outlet, id }, request, running);
  }
}

/** Undefined: none was sent. Something that is no text is nobody's. */
function authorizationOf(params: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const given = params?.authorization ?? params?.Authorization;
  if (given === undefined || given === null) return undefined;
  return typeof given === 'string' ? given : '';
}

function closeCodeOf(code: unknown): number {
  if (code === 'UNAUTHENTICATED') return FORBIDDEN;
  return code === 'RATE_LIMITED' ? TOO_MANY : INTERNAL_ERROR;
}

function refuseUpgrade(stream: Duplex, status: number): void {
  const reason = STATUS_CODES[status];
  stream.end(
    `HTTP/1.1 ${status} ${reason}\r\nconnection: close\r\ncontent-type: text/plain\r\ncontent-length: ${reason?.length}\r\n\r\n${reason}`,
  );
}
