// Frames as a real client of `ws` reads them, whatever their length.
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { WebSocket, WebSocketServer } from 'ws';
import { Metrics } from '../../src/server/metrics.js';
import { messageBody, messageHead, SocketOutlet } from '../../src/server/socket-outlet.js';

let server: WebSocketServer;
let client: WebSocket;
let outlet: SocketOutlet;
let peer: WebSocket;
const messages: string[] = [];

beforeAll(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  client.on('message', (data) => messages.push(String(data)));
  const [socket, request] = (await once(server, 'connection')) as [WebSocket, { socket: Socket }];
  peer = socket;
  outlet = new SocketOutlet(socket, request.socket, new Metrics());
});
afterAll(() => {
  client.terminate();
  server.close();
});

test('messages of every length come whole, between those of ws itself', async () => {
  const head = messageHead('a "name" – é');
  const lengths = [0, 10, 40, 60, 61, 62, 63, 64, 65, 66, 67, 68, 1_000, 65_450, 65_480, 65_500, 200_000];
  const payloads = lengths.map((length) => ({
    data: { text: 'ż'.repeat(length / 2) + 'x'.repeat(length % 2) },
  }));
  outlet.write(head, payloads.slice(0, 9).map(messageBody));
  peer.send('between');
  outlet.write(head, payloads.slice(9).map(messageBody));
  outlet.write(head, []);
  peer.send('last');
  while (messages.at(-1) !== 'last') await once(client, 'message');
  const expected = payloads.map((payload) => ({ id: 'a "name" – é', type: 'next', payload }));
  const read = messages.filter((text) => text !== 'between' && text !== 'last');
  expect(read.map((text) => JSON.parse(text))).toEqual(expected);
  expect(messages[9]).toBe('between');
});

test('it is full while the peer does not read, tells when it is not, and writes nothing once it closes', async () => {
  const [head, body] = [messageHead('1'), messageBody({ text: 'x'.repeat(100_000) })];
  await outlet.drained();
  client.pause();
  while (!outlet.full) {
    for (let index = 0; index < 10; index++) outlet.write(head, [body]);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const drained = outlet.drained();
  client.resume();
  await drained;
  expect(outlet.full).toBe(false);
  messages.length = 0;
  peer.send('end');
  while (messages.at(-1) !== 'end') await once(client, 'message');
  peer.close();
  outlet.write(head, [body]);
  await once(client, 'close');
  expect(messages.at(-1)).toBe('end');
});
