/** A network between a client and a server that can be cut and mended. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface CutProxy {
  /** The server's address by way of this network. */
  readonly url: string;
  /** Breaks every connection, and lets none come about until it is mended. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** On a port given by the system, to a server on this machine. */
export async function openCutProxy(serverUrl: string): Promise<CutProxy> {
  const { hostname, port } = new URL(serverUrl);
  const open = new Set<Socket>();
  let whole = true;
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => open.delete(socket));
    return socket;
  };
  const server = createServer((client) => {
    keep(client);
    if (!whole) {
      client.destroy();
      return;
    }
    const far = keep(connect(Number(port), hostname));
    client.once('close', () => far.destroy());
    far.once('close', () => client.destroy());
    client.pipe(far).pipe(client);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const breakAll = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      whole = false;
      breakAll();
    },
    mend() {
      whole = true;
    },
    async close() {
      breakAll();
      server.close();
      await once(server, 'close');
    },
  };
}
