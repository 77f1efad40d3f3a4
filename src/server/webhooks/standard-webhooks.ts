/** Calls signed as Standard Webhooks has it: an id, a time that is not long past, and an HMAC over both and the body. */
import type { FastifyRequest } from 'fastify';
import { Webhook } from 'standardwebhooks';
import { BodyRefusal } from '../request-body.js';

export interface WebhookCall {
  /** The same for each repetition. */
  readonly id: string;
  readonly body: unknown;
}

export type ReadCall = (request: FastifyRequest, body: string) => WebhookCall | null;

const LONGEST_ID = 200;

/**
 * `secret`: `whsec_` and base64, or plain text. Gives the id and the parsed body; null when the signature is not right.
 * @throws BodyRefusal for a signed body that is not JSON
 */
export function standardWebhooks(secret: string): ReadCall {
  const webhook = secret.startsWith('whsec_')
    ? new Webhook(secret)
    : new Webhook(Buffer.from(secret), { format: 'raw' });
  return ({ headers }, body) => {
    const id = headers['webhook-id'];
    if (typeof id !== 'string' || id.length > LONGEST_ID) return null;
    try {
      const signed = { 'webhook-id': id, ...textsOf(headers, 'webhook-timestamp', 'webhook-signature') };
      webhook.verify(body, signed, { jsonParse: false });
    } catch {
      return null;
    }
    try {
      return { id, body: JSON.parse(body) };
    } catch {
      throw new BodyRefusal(400, 'The body is not valid JSON.');
    }
  };
}

function textsOf(headers: FastifyRequest['headers'], ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, String(headers[name] ?? '')]));
}
