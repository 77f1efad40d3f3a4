/** SMS by any HTTP gateway that takes one message a request; how it is spoken to stands in templates. */
import type { SystemTime } from '../clock.js';
import { isYes, jsonOf, refusalOf, textAt } from './provider-answer.js';
import { type Call, ProviderHttp } from './provider-http.js';
import { escapeFor, fillTemplate, inUrl } from './sms-gateway-template.js';
import { type LookUp, type SmsMessage, type Transport, TransportError } from './transport.js';

export interface SmsGatewayOptions {
  readonly url: string;
  readonly method: string;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly from: string;
  /** Where the id of the message stands in the JSON of an answer: "id", "messages.0.id". */
  readonly idPath: string;
  /** Answers 200 for a message that the gateway has, 404 for one that it has not; null: it cannot be asked. */
  readonly lookUpUrl: string | null;
  /** Whether a second message with the same {id} has the effect of one. */
  readonly idempotent: boolean;
  readonly system: SystemTime;
  readonly timeLimit?: () => AbortSignal;
}

const PROVIDER = 'sms-gateway';
/** A request that was cut off may still be worked on for that long. */
const KNOWN_AFTER_MS = 5 * 60_000;

export function smsGatewayTransport(options: SmsGatewayOptions): Transport<SmsMessage> {
  const { idPath, lookUpUrl, idempotent, system } = options;
  const http = new ProviderHttp(options);
  const lookUp = lookUpUrl === null ? {} : { lookUp: askAt(lookUpUrl) };

  function askAt(template: string): NonNullable<Transport<SmsMessage>['lookUp']> {
    return async ({ deliveryId, to, text, handedOverAt }): Promise<LookUp> => {
      const words = { to, text, from: options.from, id: deliveryId };
      const url = new URL(fillTemplate(template, words, inUrl));
      const { 'content-type': _, ...headers } = options.headers;
      const answer = await http.call({ method: 'GET', url, headers, asksOnly: true });
      if (isYes(answer)) return { verdict: 'ACCEPTED', id: textAt(jsonOf(answer), idPath) ?? deliveryId };
      if (answer.status !== 404) throw refusalOf(answer);
      const passed = system.now().getTime() - handedOverAt.getTime();
      return { verdict: passed >= KNOWN_AFTER_MS ? 'NOT_ACCEPTED' : 'UNKNOWN' };
    };
  }

  return {
    provider: PROVIDER,
    idempotent,
    async send(message) {
      const answer = await http.call(callOf(message, options));
      if (!isYes(answer)) throw refusalOf(answer);
      const id = textAt(jsonOf(answer), idPath);
      // Some gateways refuse with a 200: an answer without an id is no yes, and no sure no either.
      if (id === null) {
        const words = `the answer has no id at "${idPath}": ${answer.body.slice(0, 300)}`;
        throw new TransportError('ANSWER_LOST', words);
      }
      return { id, provider: PROVIDER };
    },
    ...lookUp,
    close: () => http.close(),
  };
}

function callOf({ to, text, deliveryId }: SmsMessage, options: SmsGatewayOptions): Call {
  const { url, method, body, from } = options;
  const words = { to, text, from, id: deliveryId };
  const headers = { accept: 'application/json', ...options.headers };
  const address = new URL(fillTemplate(url, words, inUrl));
  if (body === null) return { method, url: address, headers };
  const { 'content-type': contentType = 'application/json' } = options.headers;
  return {
    method,
    url: address,
    headers: { ...headers, 'content-type': contentType },
    body: fillTemplate(body, words, escapeFor(contentType)),
  };
}
