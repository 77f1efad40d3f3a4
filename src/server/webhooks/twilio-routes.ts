/** What Twilio calls: what became of an SMS, and an SMS that came in. Each call is signed with the account's token. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { applyProviderCallback, type OpenScope } from '../../services/messaging/apply-provider-callback.js';
import { receiveSms } from '../../services/messaging/receive-sms.js';
import { addSignedRoute } from './signed-route.js';
import { newsOf } from './twilio-news.js';

export interface TwilioRoutes {
  readonly open: OpenScope;
  readonly authToken: string;
  /** The address that Twilio was given, without a slash at its end: it signs the whole of it. */
  readonly publicUrl: string;
  readonly log: Logger;
}

type Form = Readonly<Record<string, string>>;

const STATUS_PATH = '/webhooks/twilio/status';
const INBOUND_PATH = '/webhooks/twilio/inbound';

/** With `deliveryId` in the address's query, a callback also finds a message whose answer was lost. */
export function addTwilioRoutes(app: FastifyInstance, options: TwilioRoutes): void {
  const { open, log } = options;
  const read = (request: FastifyRequest, body: string) => readSigned(options, request, body);

  addSignedRoute(app, {
    ...{ path: STATUS_PATH, log, read },
    async answer({ form, query }, reply) {
      const messageId = form.MessageSid ?? form.SmsSid ?? null;
      const status = form.MessageStatus ?? form.SmsStatus ?? '';
      const news = newsOf(status, form.ErrorCode ?? '');
      if (messageId !== null && news !== null) {
        await applyProviderCallback(open, {
          ...{ provider: 'twilio', channel: 'SMS', messageId, news },
          deliveryId: query.get('deliveryId'),
          eventId: `twilio:${messageId}:${status}`,
          detail: [form.ErrorCode, form.ErrorMessage].filter(Boolean).join(' ') || null,
        });
      }
      return reply.code(204).send();
    },
  });

  addSignedRoute(app, {
    ...{ path: INBOUND_PATH, log, read },
    async answer({ form }, reply) {
      const { MessageSid: messageId = form.SmsSid, From: from, Body: text = '' } = form;
      const answer =
        messageId && from
          ? await receiveSms(open, {
              ...{ provider: 'twilio', messageId, from, text },
              // With Twilio's own opt-out management on, it has answered already.
              stoppedByProvider: form.OptOutType === 'STOP',
            })
          : null;
      return reply.type('text/xml; charset=utf-8').send(twiml(answer));
    },
  });
}

/** The form of a call that Twilio signed, and the query of the address that it called; null for another's. */
async function readSigned({ authToken, publicUrl }: TwilioRoutes, request: FastifyRequest, body: string) {
  // Only these lines of the SDK, which as a whole takes half a second to load.
  const { validateRequest } = await import('twilio/lib/webhooks/webhooks.js');
  const signature = request.headers['x-twilio-signature'];
  if (typeof signature !== 'string') return null;
  const parameters = new URLSearchParams(body);
  const url = `${publicUrl}${request.url}`;
  if (!validateRequest(authToken, signature, url, listsOf(parameters))) return null;
  const form: Form = Object.fromEntries(parameters);
  return { form, query: new URL(url).searchParams };
}

/** Twilio signs a parameter that comes several times with each of its values. */
function listsOf(parameters: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] as string) : values];
    }),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Twilio's XML: one message as the answer, or none. */
function twiml(text: string | null): string {
  // XML has no way to write most control characters.
  const plain = text?.replace(/[^\t\n\r\x20-\u{10ffff}]/gu, '');
  const escaped = plain?.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
  const message = escaped ? `<Message>${escaped}</Message>` : '';
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${message}</Response>`;
}
