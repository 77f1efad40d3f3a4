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
const WORDS = new Set(['{to}', '{text}', '{from}', '{id}']);
const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\b/i;
const FORM = /^application\/x-www-form-urlencoded\b/i;

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

function checkTemplates(reading: GroupReading, gateway: SmsGatewayConfig): void {
  const { method, url, body, lookUpUrl, idempotent } = gateway;
  const request = url + (body ?? '');
  for (const needed of ['{to}', '{text}']) {
    if (!request.includes(needed))
      reading.add('SMS_GATEWAY_BODY', `write ${needed} in it or in SMS_GATEWAY_URL`);
  }
  if (idempotent && !request.includes('{id}')) {
    reading.add('SMS_GATEWAY_BODY', 'write {id} in it or in SMS_GATEWAY_URL: repetitions are told by it');
  }
  for (const [word] of request.matchAll(/\{[a-z]+\}/gi)) {
    if (!WORDS.has(word)) {
      reading.add('SMS_GATEWAY_BODY', `${word} stands for nothing; write {to}, {text}, {from} or {id}`);
    }
  }
  if (method === 'GET' && body !== null) {
    reading.add('SMS_GATEWAY_BODY', 'leave it out, because SMS_GATEWAY_METHOD is GET');
  }
  if (body !== null) checkBody(reading, body, gateway.headers['content-type'] ?? 'application/json');
  if (lookUpUrl !== null && !lookUpUrl.includes('{id}')) {
    reading.add(
      'SMS_GATEWAY_LOOKUP_URL',
      'write {id} in it, which stands for the message that is asked about',
    );
  }
}

function checkBody(reading: GroupReading, body: string, contentType: string): void {
  if (JSON_TYPE.test(contentType)) {
    if (isJson(body.replaceAll(/\{[a-z]+\}/gi, 'word'))) return;
    reading.add('SMS_GATEWAY_BODY', 'write JSON, with each word in quotes: {"to": "{to}", "text": "{text}"}');
  } else if (!FORM.test(contentType)) {
    const advice = 'write application/json or application/x-www-form-urlencoded as content-type';
    reading.add('SMS_GATEWAY_HEADERS', advice);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
