/** Queries and mutations over HTTP, typed by their documents (generated.ts). */
import type { TypedDocumentString } from './generated.js';

/** The network is down, the server is not there, or it is too busy. What was asked may be asked again. */
export class NoAnswer extends Error {}

/** The token is not valid, or not any more. */
export class TokenEnded extends Error {}

/** The server understood, and will not. */
export class Denied extends Error {}

export type Ask = <Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
) => Promise<Answer>;

interface Body<Answer> {
  data?: Answer | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** How long an answer is waited for. */
const PATIENCE_MS = 15_000;
const LATER = new Set(['RATE_LIMITED', 'INTERNAL_SERVER_ERROR']);

/** Asks `url` as the token's owner; each call rejects with NoAnswer, TokenEnded or Denied. */
export function createAsk(url: string, token: string): Ask {
  return async <Answer, Variables>(
    document: TypedDocumentString<Answer, Variables>,
    variables: Variables,
  ): Promise<Answer> => {
    const body = await post<Answer>(url, token, JSON.stringify({ query: document.toString(), variables }));
    const [error] = body.errors ?? [];
    if (error) throw failureOf(error.extensions?.code, error.message);
    if (!body.data) throw new NoAnswer('No data');
    return body.data;
  };
}

async function post<Answer>(url: string, token: string, body: string): Promise<Body<Answer>> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  try {
    const response = await fetch(url, {
      ...{ method: 'POST', headers, body, cache: 'no-store', referrerPolicy: 'no-referrer' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    // A refusal is JSON too; what is no JSON comes from something in between.
    return (await response.json()) as Body<Answer>;
  } catch (error) {
    throw new NoAnswer(String(error));
  }
}

function failureOf(code: string | undefined, message: string): Error {
  if (code === 'UNAUTHENTICATED') return new TokenEnded(message);
  return code === undefined || LATER.has(code) ? new NoAnswer(message) : new Denied(message);
}
