/** The settings of an SMS gateway that is spoken to by template. */
import type { GroupReading } from './group-reading.js';

export interface SmsGatewayConfig {
  /** A template, as all of these four may be: {to}, {text}, {from} and {id} stand for the message's own. */
  url: string;
  method: string;
  headers: Readonly<Record<string, string>>;
  /** Null: a request without a body. */
  body: string | null;
  /** What {from} stands for. */
  from: string;
  /** Where the gateway's id stands in its JSON answer: names and places with dots between. */
  idPath: string;
  lookUpUrl: string | null;
  /** Whether the gateway tells repetitions by {id}. */
  idempotent: boolean;
}

/** Those without a default: one of them alone is half a gateway. */
const OTHERS = ['SMS_GATEWAY_HEADERS', 'SMS_GATEWAY_BODY', 'SMS_GATEWAY_FROM', 'SMS_GATEWAY_LOOKUP_URL'];
const PLACEHOLDERS = new Set(['{to}', '{text}', '{from}', '{id}']);
const CONTENT_TYPES = /^application\/(?:[\w.+-]+\+)?json\b|^application\/x-www-form-urlencoded\b/i;

export function readSmsGateway(reading: GroupReading): SmsGatewayConfig | null {
  const group = reading.group(['SMS_GATEWAY_URL'], OTHERS);
  if (group === null) return null;
  const gateway = {
    url: group.SMS_GATEWAY_URL,
    method: reading.text('SMS_GATEWAY_METHOD') ?? 'POST',
    headers: readHeaders(reading),
    body: reading.text('SMS_GATEWAY_BODY'),
    from: reading.text('SMS_GATEWAY_FROM') ?? '',
    idPath: reading.text('SMS_GATEWAY_ID') ?? 'id',
    lookUpUrl: reading.text('SMS_GATEWAY_LOOKUP_URL'),
    idempotent: reading.text('SMS_GATEWAY_IDEMPOTENT') === 'true',
  };
  checkTemplates(reading, gateway);
  return gateway;
}

function readHeaders(reading: GroupReading): Readonly<Record<string, string>> {
  const text = reading.text('SMS_GATEWAY_HEADERS');
  const advice = 'write a JSON object of texts, such as {"Authorization": "Bearer …"}';
  try {
    const headers = new Headers(JSON.parse(text ?? '{}') as Record<string, string>);
    return Object.fromEntries(headers);
  } catch {
    reading.add('SMS_GATEWAY_HEADERS', advice);
    return {};
  }
}

function checkTemplates(
  reading: GroupReading,
  { method, headers, url, body, lookUpUrl, idempotent }: SmsGatewayConfig,
) {
  const request = url + (body ?? '');
  for (const needed of ['{to}', '{text}', ...(idempotent ? ['{id}'] : [])]) {
    if (!request.includes(needed)) {
      const why =
        needed === '{id}' ? 'by which the gateway tells repetitions' : 'without which nothing can be sent';
      reading.add('SMS_GATEWAY_BODY', `write ${needed} in it or in SMS_GATEWAY_URL, ${why}`);
    }
  }
  for (const unknown of request.match(/\{[a-z]+\}/gi) ?? []) {
    if (!PLACEHOLDERS.has(unknown)) {
      reading.add('SMS_GATEWAY_BODY', `${unknown} stands for nothing; write {to}, {text}, {from} or {id}`);
    }
  }
  if (method === 'GET' && body !== null) {
    reading.add('SMS_GATEWAY_BODY', 'leave it out, because SMS_GATEWAY_METHOD is GET');
  }
  if (body !== null && !CONTENT_TYPES.test(headers['content-type'] ?? 'application/json')) {
    reading.add(
      'SMS_GATEWAY_HEADERS',
      'write application/json or application/x-www-form-urlencoded as content-type',
    );
  }
  if (lookUpUrl !== null && !lookUpUrl.includes('{id}')) {
    reading.add(
      'SMS_GATEWAY_LOOKUP_URL',
      'write {id} in it, which stands for the message that is asked about',
    );
  }
}
