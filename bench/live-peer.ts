// One server of bench/live.ts, in a process of its own, on DATABASE_URL: Retorna, graphql-ws as it comes with the same
// schema and events, or `ws` alone, which sends one shared text of as many bytes. Talks to the bench over IPC.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { startApplication } from '../src/application.js';
import { readConfig } from '../src/config.js';
import { createContext, type Parts } from '../src/context.js';
import { openDatabase } from '../src/entities/database.js';
import { createLog } from '../src/log.js';
import { buildApiSchema } from '../src/resolvers/build-schema.js';
import { Authenticator } from '../src/services/clinic/authenticate.js';
import { EventHub } from '../src/services/events/event-hub.js';
import { EventRelay } from '../src/services/events/event-relay.js';
import { ListenChannel } from '../src/services/events/listen-channel.js';
import { Signals } from '../src/services/signals.js';

const [, , kind, clinicId = '', bytes = '0'] = process.argv;
const databaseUrl = process.env.DATABASE_URL as string;

const collect = (globalThis as { gc?: () => void }).gc;
process.on('message', (what) => {
  if (what !== 'measure') return;
  collect?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({ rss, heap: heapUsed + external, cpu: user + system });
});
process.on('disconnect', () => process.exit());

async function startRetorna(): Promise<string> {
  const config = readConfig({
    ...process.env,
    ...{ NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', ROLE: 'api,relay', LOG_LEVEL: 'silent' },
    ...{ RATE_PER_MINUTE: '100000000', SOCKETS_PER_VIEWER: '100000' },
  });
  const application = await startApplication({
    config,
    databaseUrl,
    jwtSecret: null,
    log: createLog(config),
  });
  return (application.url as string).replace('localhost', '127.0.0.1');
}

/** Database, log, relay and hub as Retorna has them. */
async function startParts(): Promise<Parts> {
  const orm = await openDatabase(databaseUrl, { poolSize: 20 });
  const signals = new Signals();
  const channel = new ListenChannel({ databaseUrl });
  const hub = new EventHub({ orm, channel, queueLimit: 1_000 });
  await channel.start();
  await hub.start();
  new EventRelay({ orm, signals, channel, onPlaced: () => hub.wake() }).start();
  const authenticator = new Authenticator(orm, { jwtSecret: process.env.JWT_SECRET });
  return { orm, signals, hub, authenticator, dueWork: [], tokenSettings: null };
}

/** Each socket's subscription is executed by itself, in a context that graphql-ws asks for once. */
async function startGraphqlWs(server: WebSocketServer): Promise<void> {
  const [parts, schema] = [await startParts(), await buildApiSchema()];
  useServer(
    {
      schema,
      context: async ({ connectionParams }) => {
        const token = String(connectionParams?.authorization).replace('Bearer ', '');
        return createContext(parts, await parts.authenticator.authenticate(token));
      },
    },
    server,
  );
}

async function startRaw(server: WebSocketServer): Promise<void> {
  const { hub } = await startParts();
  const events = hub.subscribe({ clinicId, after: null, wants: () => true });
  server.on('connection', (socket) => {
    socket.on('message', (data) => {
      if (String(data).includes('connection_init')) socket.send('{"type":"connection_ack"}');
    });
  });
  for await (const item of events) {
    if (item.type !== 'event') throw new Error(item.reason);
    const { id: eventId, occurredAt } = item.event;
    const [start, end] = JSON.stringify({
      ...{ id: '1', type: 'next', payload: { data: { visitChanged: { eventId, occurredAt, pad: '#' } } } },
    }).split('#');
    const text = `${start}${'x'.repeat(Math.max(0, Number(bytes) - `${start}${end}`.length))}${end}`;
    for (const socket of server.clients) socket.send(text);
    // As a hub would: the next event does not wait for the turn of the loop, but lets the network in.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function startSockets(start: (server: WebSocketServer) => Promise<void>): Promise<string> {
  const http = createServer();
  const handleProtocols = () => 'graphql-transport-ws';
  const server = new WebSocketServer({ server: http, path: '/graphql', handleProtocols });
  start(server).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

const url = await (kind === 'retorna'
  ? startRetorna()
  : startSockets(kind === 'graphql-ws' ? startGraphqlWs : startRaw));
process.send?.({ url });
