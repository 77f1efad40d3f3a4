/** A WebSocket that has said hello by hand: its messages as they come, and its reading for the test to stop. */
import { once } from 'node:events';
import WebSocket from 'ws';

export interface RawMessage {
  id?: string;
  type: string;
  payload?: unknown;
}

export interface RawSocket {
  socket: WebSocket;
  send(message: object): void;
  subscribe(id: string, query: string, variables?: object): void;
  /** The next message that is no ping. */
  next(): Promise<RawMessage>;
  /** Messages that came and were not taken. */
  readonly waiting: readonly RawMessage[];
}

export async function openRawSocket(server: { url: string }, token: string): Promise<RawSocket> {
  const socket = new WebSocket(`${server.url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws');
  const waiting: RawMessage[] = [];
  let wake: (() => void) | undefined;
  socket.on('message', (data) => {
    waiting.push(JSON.parse(String(data)));
    wake?.();
  });
  const next = async (): Promise<RawMessage> => {
    for (;;) {
      const message = waiting.shift();
      if (message && message.type !== 'ping') return message;
      if (!message) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  };
  const send = (message: object) => socket.send(JSON.stringify(message));
  await once(socket, 'open');
  send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
  const { type } = await next();
  if (type !== 'connection_ack') throw new Error(`Not acknowledged: ${type}`);
  const subscribe = (id: string, query: string, variables: object = {}) =>
    send({ id, type: 'subscribe', payload: { query, variables } });
  return { socket, send, subscribe, next, waiting };
}
