/** The top-level errors that this server gives by itself (api.md, "Errors"), before or beside what resolvers throw. */
import { GraphQLError } from 'graphql';

/** The only codes that a top-level error may carry. */
export const API_ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ApiErrorCode = (typeof API_ERROR_CODES)[number];

/** An error that may be shown as it is. `details` go into its extensions, beside the code. */
export function apiError(
  code: ApiErrorCode,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}

/**
 * A refusal that says which limit, the value and what is allowed (api.md, "Limits").
 * `found` is the sentence's beginning, such as "The operation is 15 levels deep".
 */
export function limitExceeded(limit: string, found: string, value: number, allowed: number): GraphQLError {
  return apiError('QUERY_TOO_COMPLEX', `${found}; at most ${allowed} are allowed (limit: ${limit}).`, {
    limit,
    value,
    allowed,
  });
}
