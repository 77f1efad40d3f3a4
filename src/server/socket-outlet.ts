/**
 * Sends one prepared message to many sockets at little cost: each gets a frame of its own in a single write, without the
 * message being made text, measured and checked again for each. Tells when a peer reads too slowly.
 */
import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { Metrics } from './metrics.js';

const TEXT_FRAME = 0x81;
const LENGTH_16 = 126;
const LENGTH_64 = 127;
/** Up to this size, copying a message costs less than sending it in two parts. */
const COPIED_BYTES = 4_096;

/** How messages of one operation begin, up to their shared part. */
export interface MessageHead {
  readonly text: string;
  readonly bytes: number;
}

/** `"next"` of the protocol graphql-transport-ws; what follows is a payload and a closing brace (`messageBody`). */
export function messageHead(id: string): MessageHead {
  const text = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
  return { text, bytes: Buffer.byteLength(text) };
}

export function messageBody(payload: object): Buffer {
  return Buffer.from(`${JSON.stringify(payload)}}`);
}

export class SocketOutlet {
  readonly #socket: WebSocket;
  readonly #stream: Socket;
  readonly #stalled: Metrics['stalledSockets'];
  #drained: Promise<void> | undefined;

  /** `stream` is what `socket` was made of; `ws` writes whole frames to it, so ours may stand between them. */
  constructor(socket: WebSocket, stream: Socket, { stalledSockets }: Metrics) {
    this.#socket = socket;
    this.#stream = stream;
    this.#stalled = stalledSockets;
  }

  get open(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }

  /** Whether so much waits in this process for the peer to read (64 KiB) that nothing more should be added. */
  get full(): boolean {
    return this.#stream.writableNeedDrain;
  }

  /** Resolves when what waits was read, or the socket has closed. */
  drained(): Promise<void> {
    if (!this.full || !this.open) return Promise.resolve();
    this.#drained ??= new Promise((resolve) => {
      this.#stalled.inc();
      const done = () => {
        this.#stream.off('drain', done).off('close', done);
        this.#drained = undefined;
        this.#stalled.dec();
        resolve();
      };
      this.#stream.on('drain', done).on('close', done);
    });
    return this.#drained;
  }

  /** Sends a message of each body, all at once; to a socket that is closing, nothing. */
  write(head: MessageHead, bodies: readonly Buffer[]): void {
    if (bodies.length === 0 || !this.open) return;
    if (bodies.some(({ length }) => length > COPIED_BYTES)) this.#writeParts(head, bodies);
    else this.#stream.write(framesOf(head, bodies));
  }

  /** Of large bodies no copies are made: those that wait for slow readers are the same for all. */
  #writeParts(head: MessageHead, bodies: readonly Buffer[]): void {
    this.#stream.cork();
    for (const body of bodies) {
      const size = head.bytes + body.length;
      const start = Buffer.allocUnsafe(frameSize(size) - body.length);
      start.write(head.text, writeFrameStart(start, 0, size));
      this.#stream.write(start);
      this.#stream.write(body);
    }
    this.#stream.uncork();
  }
}

/** Small messages are cheapest sent as one piece. */
function framesOf(head: MessageHead, bodies: readonly Buffer[]): Buffer {
  let size = 0;
  for (const { length } of bodies) size += frameSize(head.bytes + length);
  const frames = Buffer.allocUnsafe(size);
  let at = 0;
  for (const body of bodies) {
    at = writeFrameStart(frames, at, head.bytes + body.length);
    at += frames.write(head.text, at);
    at += body.copy(frames, at);
  }
  return frames;
}

function frameSize(length: number): number {
  return length + (length < LENGTH_16 ? 2 : length < 65_536 ? 4 : 10);
}

/** RFC 6455, section 5.2: a final text frame, as servers send it, without a mask. */
function writeFrameStart(frames: Buffer, start: number, length: number): number {
  frames[start] = TEXT_FRAME;
  if (length < LENGTH_16) return frames.writeUInt8(length, start + 1);
  if (length < 65_536) {
    frames[start + 1] = LENGTH_16;
    return frames.writeUInt16BE(length, start + 2);
  }
  frames[start + 1] = LENGTH_64;
  return frames.writeBigUInt64BE(BigInt(length), start + 2);
}
