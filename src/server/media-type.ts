/** The two media types of GraphQL over HTTP, and what each means for the status. */

/** A client that knows this type reads errors also from an answer with another status than 200. */
const GRAPHQL_RESPONSE = 'application/graphql-response+json';
const PLAIN_JSON = 'application/json';

/** Whether a client with this Accept header knows GraphQL's own media type. */
export function knowsGraphQLResponse(accept: string | undefined): boolean {
  return accept?.toLowerCase().includes(GRAPHQL_RESPONSE) ?? false;
}

/** The content-type for a client with this Accept header. */
export function answerType(accept: string | undefined): string {
  return `${knowsGraphQLResponse(accept) ? GRAPHQL_RESPONSE : PLAIN_JSON}; charset=utf-8`;
}
