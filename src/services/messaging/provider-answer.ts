/** What a provider's HTTP answer means when it is not a yes, and how its parts are read. */
import type { Answer } from './provider-http.js';
import { TransportError } from './transport.js';

/** Answers of something in front of the provider, which may have passed the message on. */
const ANSWER_LOST = new Set([502, 504, 520, 521, 522, 523, 524]);
/** The provider says itself that it did not take the message. */
const DOWN = new Set([500, 503]);
/** Ours to put right, in the settings or in the provider's console; until then nothing is lost. */
const SETTINGS = new Set([401, 402, 403, 407]);
const LATER = new Set([408, 425]);
const LONGEST_WORDS = 500;

export const isYes = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** The failure that the status of an answer means; providers with codes of their own look at those first. */
export function refusalOf(answer: Answer, words = wordsOf(answer)): TransportError {
  const { status } = answer;
  const message = `${status}: ${words}`.slice(0, LONGEST_WORDS);
  if (ANSWER_LOST.has(status)) return new TransportError('ANSWER_LOST', message, { providerDown: true });
  if (status === 429) return new TransportError('TEMPORARY', message, askedToWait(answer));
  if (DOWN.has(status)) {
    return new TransportError('TEMPORARY', message, { ...askedToWait(answer), providerDown: true });
  }
  if (status >= 300 && status < 400) {
    return new TransportError('TEMPORARY', `${status}: redirects are not followed`, { providerDown: true });
  }
  if (SETTINGS.has(status)) return new TransportError('TEMPORARY', message, { providerDown: status === 401 });
  if (LATER.has(status)) return new TransportError('TEMPORARY', message);
  if (status >= 400 && status < 500) return new TransportError('MESSAGE_REFUSED', message);
  return new TransportError('ANSWER_LOST', message, { providerDown: true });
}

/** The JSON of an answer; null when it is none. */
export function jsonOf({ body }: Pick<Answer, 'body'>): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
}

/** What stands in JSON at "messages.0.id", as text; null when nothing does. */
export function textAt(json: unknown, path: string): string | null {
  let value = json;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null;
    value = (value as Record<string, unknown>)[name];
  }
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : null;
}

function wordsOf(answer: Answer): string {
  const json = jsonOf(answer);
  return textAt(json, 'error.message') ?? textAt(json, 'message') ?? answer.body;
}

/** Retry-After, in seconds or as a date, which is counted from the date of the answer itself. */
function askedToWait({ headers }: Answer): { retryAfter?: number } {
  const text = headers['retry-after'];
  if (text === undefined) return {};
  const seconds = /^\d+$/.test(text)
    ? Number(text)
    : Math.ceil((Date.parse(text) - Date.parse(headers.date ?? '')) / 1000);
  return seconds >= 0 ? { retryAfter: seconds } : {};
}
