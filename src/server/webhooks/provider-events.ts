/** The JSON that providers without a protocol of their own send, as README.md describes it. */
import { z } from 'zod';
import type { ProviderCallback, ProviderNews } from '../../services/messaging/apply-provider-callback.js';
import type { ReceivedSms } from '../../services/messaging/receive-sms.js';
import type { WebhookCall } from './standard-webhooks.js';

const LONGEST_ID = 500;

const data = z.object({
  /** As the provider named the message when it took it. */
  messageId: z.string().min(1).max(LONGEST_ID).optional(),
  /** As we named it: `{id}` of an SMS gateway. */
  deliveryId: z.string().min(1).max(LONGEST_ID).optional(),
  /** Of a bounce or a failure: whether nothing will ever arrive there. */
  permanent: z.boolean().default(false),
  /** The provider's words. */
  detail: z.string().optional(),
});

const event = z.object({ type: z.string(), data });

const inbound = z.object({
  type: z.literal('sms.received'),
  data: z.object({
    messageId: z.string().min(1).max(LONGEST_ID),
    from: z.string().max(50),
    text: z.string(),
  }),
});

type Data = z.infer<typeof data>;
type Meanings = Readonly<Record<string, (data: Data) => ProviderNews>>;

/** A mail server that could not deliver now goes on trying: only a permanent bounce ends it. */
const EMAIL: Meanings = {
  'email.delivered': () => ({ kind: 'DELIVERED' }),
  'email.bounced': ({ permanent }) => ({
    kind: 'BOUNCED',
    final: permanent,
    stop: permanent ? 'HARD_BOUNCE' : null,
  }),
  'email.opened': () => ({ kind: 'OPENED' }),
  'email.clicked': () => ({ kind: 'CLICKED' }),
  'email.complained': () => ({ kind: 'COMPLAINED' }),
};

/** An SMS that failed is not tried again, whether or not the next one may arrive. */
const SMS: Meanings = {
  'sms.delivered': () => ({ kind: 'DELIVERED' }),
  'sms.failed': ({ permanent }) => ({ kind: 'BOUNCED', final: true, stop: permanent ? 'HARD_BOUNCE' : null }),
};

/** Null for a type that this channel does not have, and for what has another shape: there is nothing to do about it. */
export function callbackOf(channel: 'EMAIL' | 'SMS', { id, body }: WebhookCall): ProviderCallback | null {
  const told = event.safeParse(body).data;
  const meanings = channel === 'EMAIL' ? EMAIL : SMS;
  const meaning = told && Object.hasOwn(meanings, told.type) ? meanings[told.type] : undefined;
  if (!told || !meaning) return null;
  const { messageId = null, deliveryId = null, detail = null } = told.data;
  const provider = channel === 'EMAIL' ? 'smtp' : 'sms-gateway';
  const eventId = `webhook:${id}`;
  return { provider, channel, messageId, deliveryId, eventId, news: meaning(told.data), detail };
}

/** Null for what is no SMS. */
export function receivedOf({ body }: WebhookCall): ReceivedSms | null {
  const told = inbound.safeParse(body).data;
  return told ? { provider: 'sms-gateway', ...told.data } : null;
}
