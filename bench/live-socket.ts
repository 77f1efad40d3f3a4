// A WebSocket client for bench/live.ts that does as little as can be, since it shares the machine with the server that is
// measured: finds where frames end, and in each the number of its event.
import { connect, type Socket } from 'node:net';
import { FIRST_INSTANT } from './live-clinic.js';

const OCCURRED = Buffer.from('"occurredAt":"');
const INSTANT_LENGTH = 24;
const PING = 0x9;
const PONG = 0x8a;
const CLOSE = 0x8;

export class LiveSocket {
  readonly socket: Socket;
  #rest: Buffer = Buffer.alloc(0);
  #upgraded = false;

  /** `onEvent` is told the number of each event that comes, and the size of its message. */
  constructor(
    url: URL,
    token: string,
    query: string,
    private readonly onEvent: (number: number, bytes: number) => void,
    private readonly onReady: () => void,
  ) {
    this.socket = connect(Number(url.port), url.hostname);
    this.socket.on('error', () => undefined);
    this.socket.on('close', () => console.error('The server closed a socket of the bench'));
    this.socket.on('data', (data: Buffer) => this.#read(data));
    this.socket.write(
      `GET /graphql HTTP/1.1\r\nHost: ${url.host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n` +
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
    );
    this.#send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
    this.#send({ id: crypto.randomUUID(), type: 'subscribe', payload: { query } });
  }

  #send(message: object): void {
    // The server cannot tell apart what was sent too soon; it reads it when it is ready.
    const queued = frame(0x81, Buffer.from(JSON.stringify(message)));
    if (this.#upgraded) this.socket.write(queued);
    else this.#early.push(queued);
  }

  readonly #early: Buffer[] = [];

  #read(data: Buffer): void {
    let bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, data]) : data;
    if (!this.#upgraded) {
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0) {
        this.#rest = bytes;
        return;
      }
      this.#upgraded = true;
      bytes = bytes.subarray(end + 4);
      const [hello, ...others] = this.#early.splice(0);
      this.socket.write(hello as Buffer);
      this.#early.push(...others);
    }
    let at = 0;
    for (let next = this.#frame(bytes, at); next > at; next = this.#frame(bytes, at)) at = next;
    this.#rest = at < bytes.length ? Buffer.from(bytes.subarray(at)) : Buffer.alloc(0);
  }

  /** Where the frame that begins at `at` ends; `at` when it is not whole yet. */
  #frame(bytes: Buffer, at: number): number {
    if (bytes.length < at + 2) return at;
    let length = (bytes[at + 1] ?? 0) & 0x7f;
    let start = at + 2;
    if (length === 126) {
      if (bytes.length < at + 4) return at;
      length = bytes.readUInt16BE(at + 2);
      start = at + 4;
    } else if (length === 127) {
      if (bytes.length < at + 10) return at;
      length = Number(bytes.readBigUInt64BE(at + 2));
      start = at + 10;
    }
    if (bytes.length < start + length) return at;
    const opcode = (bytes[at] ?? 0) & 0x0f;
    if (opcode === CLOSE) console.error(`Closed: ${bytes.toString('utf8', start + 2, start + length)}`);
    else if (opcode === PING) this.socket.write(frame(PONG, bytes.subarray(start, start + length)));
    else this.#message(bytes.subarray(start, start + length));
    return start + length;
  }

  #message(message: Buffer): void {
    const found = message.indexOf(OCCURRED);
    if (found >= 0) {
      const from = found + OCCURRED.length;
      const instant = message.toString('latin1', from, from + INSTANT_LENGTH);
      this.onEvent(Date.parse(instant) - FIRST_INSTANT, message.length);
    } else if (message.includes('connection_ack')) {
      for (const early of this.#early.splice(0)) this.socket.write(early);
      this.onReady();
    } else if (!message.includes('"ping"')) {
      throw new Error(`Unexpected: ${message.toString().slice(0, 500)}`);
    }
  }
}

/** With a mask of zeros, which changes nothing. */
function frame(first: number, payload: Buffer): Buffer {
  const { length } = payload;
  const head =
    length < 126
      ? Buffer.from([first, 0x80 | length])
      : Buffer.from([first, 0x80 | 126, length >> 8, length & 0xff]);
  return Buffer.concat([head, Buffer.alloc(4), payload]);
}
