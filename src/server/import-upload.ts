/**
 * PUT /imports/<id>/file: the file of an import, streamed into the database; GET /imports/<id>/issues.csv: what staff should
 * read about its rows, for a spreadsheet (issue "retention", import). Authorization is as for GraphQL.
 */
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { createScope, type Parts } from '../context.js';
import { IMPORT_SEVERITIES, type ImportSeverity } from '../entities/patients/import.js';
import { decodeId } from '../schema/id.js';
import { issuesAsCsv } from '../services/patients/import/issues-as-csv.js';
import { UploadRefusal, uploadImport } from '../services/patients/import/upload-import.js';
import { AccessDenied } from '../services/refusal.js';
import type { Scope } from '../services/scope.js';
import { apiError } from './api-error.js';
import { addressOf, identifyCaller } from './caller.js';
import type { Origins } from './cross-origin.js';
import type { ErrorMask } from './mask-error.js';
import type { RateLimit } from './rate-limit.js';
import { BodyRefusal } from './request-body.js';

export interface ImportRouteParts {
  readonly parts: Parts;
  readonly rate: RateLimit;
  readonly origins: Origins;
  readonly maskError: ErrorMask;
  /** How large a file may be. */
  readonly importBytes: number;
}

const STATUS: Record<UploadRefusal['why'], number> = {
  NOT_FOUND: 404,
  OVER: 409,
  BEGUN_AGAIN: 409,
  TOO_LARGE: 413,
};

export function addImportRoutes(app: FastifyInstance, route: ImportRouteParts): void {
  const { origins, importBytes } = route;
  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    work: (scope: Scope, id: string) => Promise<unknown>,
  ) => {
    reply.headers(origins.headersFor(request.headers.origin, false));
    reply.header('cache-control', 'no-store');
    try {
      return await reply.send(await work(await scopeOf(route, request), idOf(request)));
    } catch (error) {
      return refuse(route, error, reply);
    }
  };
  app.put('/imports/:id/file', (request, reply) =>
    answer(request, reply, async (scope, id) => {
      const { 'content-encoding': encoding = 'identity', 'content-length': length } = request.headers;
      if (encoding.toLowerCase() !== 'identity') throw new BodyRefusal(415, 'Send the file uncompressed.');
      scope.require('imports:write');
      if (Number(length) > importBytes) {
        throw new UploadRefusal('TOO_LARGE', `The file is larger than ${importBytes} bytes. Split it.`);
      }
      return uploadImport(scope, id, wholeBody(request), importBytes);
    }),
  );
  app.get('/imports/:id/issues.csv', (request, reply) =>
    answer(request, reply, async (scope, id) => {
      const lines = await issuesAsCsv(scope, id, severitiesOf(request));
      if (lines === null) throw new UploadRefusal('NOT_FOUND', 'There is no such import.');
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="issues.csv"');
      return Readable.from(lines);
    }),
  );
  for (const url of ['/imports/:id/file', '/imports/:id/issues.csv']) {
    app.options(url, (request, reply) =>
      reply
        .code(204)
        .headers(origins.headersFor(request.headers.origin, true, 'GET, PUT'))
        .send(),
    );
  }
}

async function scopeOf({ parts, rate }: ImportRouteParts, request: FastifyRequest): Promise<Scope> {
  const { authorization } = request.headers;
  const { viewer } = await identifyCaller(parts.authenticator, rate, authorization, addressOf(request.raw));
  return createScope(parts, viewer);
}

function idOf(request: FastifyRequest): string {
  return decodeId((request.params as { id: string }).id, 'Import').id;
}

function severitiesOf(request: FastifyRequest): ImportSeverity[] | null {
  const { severities } = request.query as { severities?: string };
  if (typeof severities !== 'string' || severities === '') return null;
  return IMPORT_SEVERITIES.filter((severity) => severities.split(',').includes(severity));
}

/** @throws BodyRefusal when it is cut off */
async function* wholeBody({ raw }: FastifyRequest): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of raw) yield piece as Buffer;
  } catch (error) {
    throw raw.complete
      ? error
      : new BodyRefusal(400, 'The file was cut off. Send it again from its beginning.');
  }
}

function refuse({ maskError }: ImportRouteParts, error: unknown, reply: FastifyReply) {
  const told = error instanceof UploadRefusal || error instanceof BodyRefusal;
  const masked = maskError(told ? apiError('BAD_USER_INPUT', error.message) : error);
  const retryAfter = masked.extensions?.retryAfter;
  if (typeof retryAfter === 'number') reply.header('retry-after', String(retryAfter));
  return reply.code(statusOf(error)).send({ errors: [masked] });
}

function statusOf(error: unknown): number {
  if (error instanceof UploadRefusal) return STATUS[error.why];
  if (error instanceof BodyRefusal) return error.status;
  if (error instanceof AccessDenied) return error.code === 'UNAUTHENTICATED' ? 401 : 403;
  if (!(error instanceof GraphQLError)) return 500;
  return error.extensions.code === 'RATE_LIMITED' ? 429 : 404;
}
