/**
 * One port: GraphQL over HTTP and WebSocket, GraphiQL, health, metrics. Nothing here knows what the product does; what it
 * is asked goes to the schema, and who asks to the authenticator.
 */
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { Parts } from './context.js';
import { startApollo } from './server/apollo.js';
import { addBoard } from './server/board.js';
import { Origins } from './server/cross-origin.js';
import { Documents } from './server/documents.js';
import { addGraphiQL, GRAPHIQL_PATH, type GraphiQLExample } from './server/graphiql.js';
import { addGraphQLRoute } from './server/graphql-route.js';
import { addHealthRoutes } from './server/health.js';
import { createHttpApp } from './server/http-app.js';
import { addImportRoutes } from './server/import-upload.js';
import { createErrorMask } from './server/mask-error.js';
import { Metrics } from './server/metrics.js';
import { Operations } from './server/operation.js';
import { addReferralPages } from './server/patient-pages/referral-pages.js';
import { addPatientPages } from './server/patient-pages.js';
import { QueryGuard } from './server/query-guard.js';
import { RateLimit } from './server/rate-limit.js';
import { SocketOperations } from './server/socket-operations.js';
import { SocketServer, type SocketTimes } from './server/socket-server.js';
import { TrustedDocuments } from './server/trusted-documents.js';
import { addUnsubscribeRoutes } from './server/unsubscribe.js';
import { addWebhookRoutes } from './server/webhooks/webhook-routes.js';

export type Examples = readonly GraphiQLExample[];

export interface ServerOptions {
  config: Config;
  schema: GraphQLSchema;
  parts: Parts;
  log: Logger;
  /** What links in messages are signed with; null: there are none. */
  linkSecret?: string | null;
  /** What GraphiQL opens with. */
  examples?: Examples;
  times?: Partial<ServerTimes>;
}

export interface ServerTimes extends SocketTimes {
  /** How long requests that are being answered may take when the server stops. */
  stopMs: number;
}

export interface ApiServer {
  /**
   * Starts to listen. With port 0 the system gives one.
   * @throws Error that says what to do when the port is taken or may not be used.
   */
  listen(): Promise<{ url: string; port: number }>;
  /** Takes nothing more, tells sockets to go (1001), lets requests finish for a while, then is closed. */
  close(): Promise<void>;
}

const TIMES: ServerTimes = { helloMs: 3_000, pingMs: 12_000, closeMs: 3_000, stopMs: 10_000 };

export async function createServer(options: ServerOptions): Promise<ApiServer> {
  const { config, schema, parts, log, examples = [] } = options;
  const { limits, production } = config;
  const times = { ...TIMES, ...options.times };

  const metrics = new Metrics();
  const maskError = createErrorMask({ log, production });
  const operations = new Operations(schema, limits, (...told) => metrics.operation(...told));
  const guard = new QueryGuard(limits);
  const rate = new RateLimit(limits.ratePerMinute);
  const origins = new Origins(config.corsOrigins);
  const trusted = config.trustedDocuments ? await TrustedDocuments.load(config.trustedDocuments) : null;

  const apollo = await startApollo({ schema, operations, maskError, production, log });
  const playground = production ? null : GRAPHIQL_PATH;
  const app = createHttpApp(maskError);
  addHealthRoutes(app, parts.orm, metrics);
  addWebhookRoutes(app, { config, parts, log });
  const { linkSecret } = options;
  if (linkSecret) {
    addUnsubscribeRoutes(app, { parts, linkSecret });
    addPatientPages(app, { parts, linkSecret, rate, maskError });
  }
  addReferralPages(app, { parts, rate, maskError });
  addGraphQLRoute(app, {
    ...{ apollo, parts, guard, rate, origins, trusted, maskError, playground },
    bodyBytes: limits.bodyBytes,
  });
  addImportRoutes(app, { parts, rate, origins, maskError, importBytes: limits.importBytes });
  await addBoard(app);
  if (playground) await addGraphiQL(app, examples);
  app.get('/', async (_, reply) =>
    playground ? reply.redirect(playground) : reply.type('text/plain').send('Retorna. POST /graphql'),
  );

  const documents = new Documents(schema, guard, !production);
  const { subscriptionsPerSocket } = limits;
  const sockets = new SocketServer({
    ...{ rate, origins, maskError, metrics, limits, times, log, authenticator: parts.authenticator },
    operations: new SocketOperations({
      ...{ schema, parts, operations, documents, rate, trusted, metrics, maskError, subscriptionsPerSocket },
    }),
  });
  app.server.on('upgrade', (request, stream, head) => sockets.upgrade(request, stream, head));

  return {
    async listen() {
      const { host, port } = config;
      await app.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
        throw new Error(cannotListen(error, host, port), { cause: error });
      });
      const address = app.server.address() as AddressInfo;
      const name = isAnyHost(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
      return { url: `http://${name}:${address.port}`, port: address.port };
    },
    async close() {
      const late = setTimeout(() => app.server.closeAllConnections(), times.stopMs);
      await Promise.all([sockets.close(), app.close()]);
      clearTimeout(late);
      await apollo.stop();
      metrics.registry.clear();
    },
  };
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Set PORT to one that is free, or to 0 for any.`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} may not be used by this account. Set PORT to one above 1023.`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return `This machine has no address ${host}. Set HOST to one that it has, such as 127.0.0.1 or 0.0.0.0.`;
  }
  return `Cannot listen on ${host}:${port}: ${error.message}`;
}

function isAnyHost(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}
