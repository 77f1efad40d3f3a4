/**
 * Between one socket of `ws` and graphql-ws: sends with an eye on how much waits unread, asks the peer now and then whether
 * it is alive, and keeps what the peer does wrong out of the process.
 */
import type { Server } from 'graphql-ws';
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';

export interface LinkSettings {
  log: Logger;
  /** How often the peer is pinged; it is cut off when it has not answered by the next time. */
  pingMs: number;
}

/**
 * What may wait in this process for a peer that does not read. A subscription waits for its last message to be read before
 * it sends the next: only answers to many queries or pings can pile up so high.
 */
const MAX_UNREAD_BYTES = 16_000_000;
const INTERNAL_ERROR = 4500;

/** Hands the socket to graphql-ws, until it closes. */
export function link<Extra extends object>(
  server: Server<Extra>,
  socket: WebSocket,
  extra: Extra,
  { log, pingMs }: LinkSettings,
): void {
  const stopPings = keepAlive(socket, pingMs);
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (data) => send(socket, data),
      close: (code, reason) => socket.close(code, reason),
      onMessage(handle) {
        socket.on('message', (data) => {
          // Whoever is being closed is heard no more.
          if (socket.readyState !== socket.OPEN) return;
          handle(String(data)).catch((error: unknown) => {
            log.error({ err: error }, 'A WebSocket message could not be handled');
            socket.close(INTERNAL_ERROR, 'Internal error');
          });
        });
      },
    },
    extra,
  );
  socket.on('error', (error) => log.debug({ err: error }, 'WebSocket error'));
  socket.once('close', (code, reason) => {
    stopPings();
    closed(code, String(reason)).catch((error: unknown) => {
      log.error({ err: error }, 'A closed WebSocket could not be cleared away');
    });
  });
}

/** Settles when the system has taken the data, or never will. */
function send(socket: WebSocket, data: string): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    if (socket.bufferedAmount > MAX_UNREAD_BYTES) {
      socket.terminate();
      return resolve();
    }
    socket.send(data, () => resolve());
  });
}

function keepAlive(socket: WebSocket, everyMs: number): () => void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, everyMs);
  return () => clearInterval(timer);
}
