/** POST and GET /graphql: from bytes to Apollo and back (api.md, "Errors" and "Limits"). */
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { type Context, createContext, type Parts } from '../context.js';
import { AccessDenied } from '../services/refusal.js';
import { apiError } from './api-error.js';
import { addressOf, identifyCaller } from './caller.js';
import type { Origins } from './cross-origin.js';
import type { ErrorMask } from './mask-error.js';
import { answerType, knowsGraphQLResponse } from './media-type.js';
import type { QueryGuard } from './query-guard.js';
import type { RateLimit } from './rate-limit.js';
import { BodyRefusal, readJsonBody } from './request-body.js';
import type { TrustedDocuments } from './trusted-documents.js';

export interface GraphQLRouteParts {
  apollo: ApolloServer<Context>;
  parts: Parts;
  guard: QueryGuard;
  rate: RateLimit;
  origins: Origins;
  trusted: TrustedDocuments | null;
  maskError: ErrorMask;
  bodyBytes: number;
  /** Where a person who opens /graphql in a browser is sent; null: nowhere. */
  playground: string | null;
}

type Body = Record<string, unknown>;

export function addGraphQLRoute(app: FastifyInstance, route: GraphQLRouteParts): void {
  const { origins, playground } = route;
  app.route({
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    async handler(request, reply) {
      reply.headers(origins.headersFor(request.headers.origin, false));
      // Answers are about patients, and only for whoever asked.
      reply.header('cache-control', 'no-store');
      if (playground !== null && isPersonLooking(request)) return reply.redirect(playground);
      try {
        return await answer(route, request, reply);
      } catch (error) {
        return refuse(route.maskError, error, request, reply);
      }
    },
  });
  app.options('/graphql', (request, reply) =>
    reply.code(204).headers(origins.headersFor(request.headers.origin, true)).send(),
  );
}

async function answer(route: GraphQLRouteParts, request: FastifyRequest, reply: FastifyReply) {
  const { authorization } = request.headers;
  const { authenticator } = route.parts;
  const { viewer } = await identifyCaller(authenticator, route.rate, authorization, addressOf(request.raw));
  const httpGraphQLRequest = await toApollo(route, request);
  const { status, headers, body } = await route.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest,
    context: async () => createContext(route.parts, viewer),
  });
  reply.code(status ?? 200);
  for (const [name, value] of headers) reply.header(name, value);
  return reply.send(body.kind === 'complete' ? body.string : '');
}

async function toApollo(route: GraphQLRouteParts, request: FastifyRequest): Promise<HTTPGraphQLRequest> {
  const { method, url } = request;
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  if (method === 'POST') {
    const body = await readJsonBody(request.raw, route.bodyBytes);
    if (Array.isArray(body)) {
      throw apiError('BAD_USER_INPUT', 'Send one operation in each request; batches are not supported.');
    }
    return { method, headers, search, body: isRecord(body) ? inspectBody(route, body) : body };
  }
  return { method, headers, search: method === 'GET' ? inspectSearch(route, search) : search, body: null };
}

function inspectBody(route: GraphQLRouteParts, body: Body): Body {
  if (!route.trusted) {
    if (typeof body.query === 'string') route.guard.check(body.query);
    return body;
  }
  const { extensions: _, ...rest } = body;
  return { ...rest, query: route.trusted.find(body) };
}

function inspectSearch(route: GraphQLRouteParts, search: string): string {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query') ?? undefined;
  if (!route.trusted) {
    if (query !== undefined) route.guard.check(query);
    return search;
  }
  parameters.set('query', route.trusted.find({ query, extensions: parsed(parameters.get('extensions')) }));
  parameters.delete('extensions');
  return `?${parameters}`;
}

function refuse(maskError: ErrorMask, error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const { accept } = request.headers;
  const masked = maskError(error instanceof BodyRefusal ? apiError('BAD_USER_INPUT', error.message) : error);
  const retryAfter = masked.extensions?.retryAfter;
  if (typeof retryAfter === 'number') reply.header('retry-after', String(retryAfter));
  return reply
    .code(statusOf(error, accept))
    .header('content-type', answerType(accept))
    .send(JSON.stringify({ errors: [masked] }));
}

function statusOf(error: unknown, accept: string | undefined): number {
  if (error instanceof BodyRefusal) return error.status;
  if (error instanceof AccessDenied) return 401;
  if (!(error instanceof GraphQLError)) return 500;
  if (error.extensions.code === 'RATE_LIMITED') return 429;
  return error.extensions.code === 'QUERY_TOO_COMPLEX' && !knowsGraphQLResponse(accept) ? 200 : 400;
}

function isPersonLooking({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && url === '/graphql' && (headers.accept?.startsWith('text/html') ?? false);
}

function isRecord(value: unknown): value is Body {
  return typeof value === 'object' && value !== null;
}

function parsed(json: string | null): unknown {
  try {
    return json === null ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}
