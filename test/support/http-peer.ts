// An HTTP server on loopback that keeps what it is asked, answers as told, and misbehaves when told to.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PeerRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface PeerAnswer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** HANG: the answer never comes. DROP: the connection is cut in its place. HALF: it is cut in the middle of the answer. */
export type Fault = 'HANG' | 'DROP' | 'HALF' | PeerAnswer;

export class HttpPeer {
  readonly requests: PeerRequest[] = [];
  /** In place of the answers to the next requests, in order; what a request does is done for the first three of them. */
  readonly faults: Fault[] = [];
  url = '';
  #waiting: (() => void)[] = [];
  readonly #server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { method = '', url: path = '', headers } = request;
    const asked = { method, path, headers, body: Buffer.concat(parts) };
    this.requests.push(asked);
    const fault = this.faults.shift();
    const {
      status,
      headers: more = {},
      body = '',
    } = typeof fault === 'object' ? fault : await this.respond(asked);
    for (const resolve of this.#waiting.splice(0)) resolve();
    if (fault === 'HANG') return;
    if (fault === 'DROP') return void response.destroy();
    if (fault === 'HALF') {
      response.writeHead(status, { ...more, 'content-length': '100000' });
      response.write(body, () => response.destroy());
      return;
    }
    response.writeHead(status, more).end(body);
  });

  protected constructor(
    private readonly respond: (request: PeerRequest) => PeerAnswer | Promise<PeerAnswer>,
  ) {}

  /** On a port that the system gives. */
  static async start(respond: HttpPeer['respond']): Promise<HttpPeer> {
    const peer = new HttpPeer(respond);
    await peer.listen(0);
    return peer;
  }

  async listen(port: number): Promise<void> {
    this.#server.listen(port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Resolves when the next request has come in and what it does is done. */
  asked(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async close(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): PeerAnswer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});
