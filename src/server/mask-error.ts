/**
 * What a client may learn of an error, over HTTP and WebSocket alike (api.md, "Errors"): one of six codes; whatever nobody
 * foresaw is logged with an id, and only the id is told.
 */
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { AccessDenied, BadInput } from '../services/refusal.js';
import { API_ERROR_CODES, type ApiErrorCode } from './api-error.js';

export type ErrorMask = (error: unknown) => GraphQLFormattedError;

export interface ErrorMaskOptions {
  log: Pick<Logger, 'error'>;
  /** Names of the schema are not suggested: they would tell what introspection does not. */
  production: boolean;
}

export function createErrorMask({ log, production }: ErrorMaskOptions): ErrorMask {
  return (error) => {
    const foreseen = foresee(error);
    const place = placeOf(error);
    if (foreseen) {
      const message = production ? withoutSuggestion(foreseen.message) : foreseen.message;
      return { message, ...place, extensions: { ...foreseen.details, code: foreseen.code } };
    }
    const id = randomUUID();
    log.error({ err: rootOf(error), id, path: place.path }, 'Unforeseen error');
    return {
      message: `Internal error, id ${id}`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
}

interface Foreseen {
  code: ApiErrorCode;
  message: string;
  details?: Readonly<Record<string, unknown>>;
}

function foresee(error: unknown): Foreseen | null {
  const root = rootOf(error);
  if (root instanceof AccessDenied) return { code: root.code, message: root.message };
  if (root instanceof BadInput) return { code: 'BAD_USER_INPUT', message: root.message };
  if (!(error instanceof GraphQLError)) return null;
  if (root instanceof GraphQLError) {
    const { code, http: _, ...details } = root.extensions ?? {};
    if (isApiErrorCode(code)) {
      return code === 'INTERNAL_SERVER_ERROR' ? null : { code, message: root.message, details };
    }
  }
  return isAboutRequest(error, root) ? { code: 'BAD_USER_INPUT', message: error.message } : null;
}

/** Whether graphql or Apollo found the request itself wrong: its syntax, names, types, variables or arguments. */
function isAboutRequest(error: GraphQLError, root: unknown): boolean {
  // Graphql adds a path where a field failed. Of those, only an argument's value is the client's doing.
  if (error.path) return root instanceof GraphQLError && error.message.startsWith('Argument "');
  // A scalar that refuses a value may throw anything; graphql then says where in the document.
  return root instanceof GraphQLError || (error.locations?.length ?? 0) > 0;
}

/** What was thrown in the first place. */
function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof GraphQLError && root.originalError) root = root.originalError;
  return root;
}

function placeOf(error: unknown): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  if (!(error instanceof GraphQLError)) return {};
  return {
    ...(error.locations?.length ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
  };
}

function isApiErrorCode(code: unknown): code is ApiErrorCode {
  return API_ERROR_CODES.some((known) => known === code);
}

function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean .+\?$/s, '');
}
