/**
 * Apollo Server, as the judge of GraphQL over HTTP: methods, media types, statuses, CSRF, its cache of documents. It runs
 * operations by ours (operation.ts), through its `gateway` hook.
 */
import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import { apiError } from './api-error.js';
import type { ErrorMask } from './mask-error.js';
import { knowsGraphQLResponse } from './media-type.js';
import type { Operations } from './operation.js';

type GatewayInterface = NonNullable<ApolloServerOptionsWithGateway<Context>['gateway']>;
type GatewayExecutor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;

export interface ApolloOptions {
  schema: GraphQLSchema;
  operations: Operations;
  maskError: ErrorMask;
  production: boolean;
  log: Logger;
}

const REMEMBERED_DOCUMENTS = 1_000;

/** A started server: call `executeHTTPGraphQLRequest`. */
export async function startApollo(options: ApolloOptions): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    gateway: gatewayTo(options),
    plugins: [
      // The default one wraps every field of the schema.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      okForPlainJson,
    ],
    documentStore: documentStore(),
    introspection: !options.production,
    hideSchemaDetailsFromClientErrors: options.production,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult: (result) => JSON.stringify(result),
    formatError: (_, error) => options.maskError(error),
    nodeEnv: 'production',
    logger: quiet(options.log),
  });
  await server.start();
  return server;
}

/** Apollo says at "error" what the error mask logs with its id already. */
function quiet(log: Logger) {
  const debug = (message?: unknown) => log.debug({ apollo: message }, 'Apollo');
  return {
    debug,
    info: debug,
    warn: (message?: unknown) => log.warn({ apollo: message }, 'Apollo'),
    error: debug,
  };
}

function gatewayTo({ schema, operations }: ApolloOptions): GatewayInterface {
  const executor: GatewayExecutor = async ({ document, request, context }) => {
    try {
      const operation = operations.prepare({ document, ...request });
      if (operation.node.operation === 'subscription') throw overWebSocket();
      return await operations.run(operation, context);
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  };
  return {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

/**
 * By the specification a well-formed request that asks for plain JSON is answered with 200, whatever GraphQL made of it:
 * intermediaries may replace the body of another status.
 */
const okForPlainJson: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, source }) {
        if (response.http.status !== 400 || source === undefined) return;
        if (request.http?.method !== 'POST') return;
        if (!knowsGraphQLResponse(request.http.headers.get('accept'))) response.http.status = 200;
      },
    };
  },
};

function documentStore() {
  const documents = new LRUCache<string, DocumentNode>({ max: REMEMBERED_DOCUMENTS });
  return {
    get: async (key: string) => documents.get(key),
    set: async (key: string, document: DocumentNode) => void documents.set(key, document),
    delete: async (key: string) => documents.delete(key),
  };
}

function overWebSocket(): GraphQLError {
  return apiError(
    'BAD_USER_INPUT',
    'Subscriptions run over WebSocket, by the protocol graphql-transport-ws.',
  );
}
