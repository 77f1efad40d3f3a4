/** The calls of Twilio's SDK as calls of ours, and what Twilio's refusals mean. */
import { jsonOf, refusalOf, textAt } from './provider-answer.js';
import type { Answer, Call } from './provider-http.js';
import { TransportError, type TransportFailure } from './transport.js';

/** What the SDK asks of its HTTP client. */
export interface SdkRequest {
  readonly method: string;
  readonly uri: string;
  readonly username?: string;
  readonly password?: string;
  readonly headers?: object;
  readonly params?: object;
  readonly data?: unknown;
}

const FAILURES = new Map<number, TransportFailure>([
  // No number at all, one that takes no SMS, or one that has told Twilio to stop.
  ...[21211, 21214, 21217, 21265, 21268, 21610, 21614, 21635].map(
    (code) => [code, 'ADDRESS_REFUSED'] as const,
  ),
  // The account, its numbers and the countries it may write to; or a queue that is full.
  ...[14107, 20003, 21212, 21408, 21606, 21608, 21611, 21659, 21660].map(
    (code) => [code, 'TEMPORARY'] as const,
  ),
]);

/** `apiUrl` takes the place of Twilio's own address. */
export function callOf(
  { method, uri, username, password, headers, params, data }: SdkRequest,
  apiUrl: string | null,
): Call {
  const url = new URL(uri);
  for (const [name, value] of fields(params)) url.searchParams.append(name, value);
  const body = data === undefined ? {} : { body: new URLSearchParams(fields(data)).toString() };
  const credentials = Buffer.from(`${username}:${password}`).toString('base64');
  return {
    method: method.toUpperCase(),
    url: apiUrl === null ? url : new URL(apiUrl + url.pathname + url.search),
    headers: { ...headers, Authorization: `Basic ${credentials}` },
    asksOnly: method === 'get',
    ...body,
  };
}

function fields(values: unknown): [string, string][] {
  return Object.entries(values ?? {}).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, String(one)]),
  );
}

/** Twilio's own code says more than the status. */
export function twilioRefusal(answer: Answer): TransportError {
  const json = jsonOf(answer);
  const code = textAt(json, 'code');
  const byStatus = refusalOf(answer);
  const failure = FAILURES.get(Number(code)) ?? byStatus.failure;
  const words = code === null ? byStatus.message : `Twilio ${code}: ${textAt(json, 'message') ?? ''}`;
  const retryAfter = byStatus.retryAfter === null ? {} : { retryAfter: byStatus.retryAfter };
  return new TransportError(failure, words, { ...retryAfter, providerDown: byStatus.providerDown });
}
