// Servers that take SMS: one that speaks Twilio's API, and a gateway of the plain kind.
import { randomBytes } from 'node:crypto';
import { HttpPeer, json, type PeerAnswer, type PeerRequest } from './http-peer.js';

export const ACCOUNT = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'a token of Twilio' };

export interface TakenSms {
  readonly sid: string;
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly statusCallback: string | null;
  takenAt: Date;
}

export interface TwilioServer {
  readonly peer: HttpPeer;
  /** What it took, those whose answer was lost included. */
  readonly taken: TakenSms[];
}

/** Takes messages at `now` by its own clock. */
export async function startTwilioServer(now: () => Date): Promise<TwilioServer> {
  const taken: TakenSms[] = [];
  const credentials = Buffer.from(`${ACCOUNT.accountSid}:${ACCOUNT.authToken}`).toString('base64');
  const list = `/2010-04-01/Accounts/${ACCOUNT.accountSid}/Messages.json`;
  const peer = await HttpPeer.start((request) => {
    const url = new URL(request.path, 'http://twilio.example');
    if (request.headers.authorization !== `Basic ${credentials}`) return refusal(401, 20003, 'Authenticate');
    if (url.pathname !== list) return refusal(404, 20404, 'The requested resource was not found');
    if (request.method === 'GET') {
      const found = taken.filter(({ to }) => to === url.searchParams.get('To')).toReversed();
      return json(200, { messages: found.map(resource), page: 0, next_page_uri: null });
    }
    const form = new URLSearchParams(request.body.toString());
    const [to, body] = [form.get('To'), form.get('Body')];
    const from = form.get('From') ?? form.get('MessagingServiceSid');
    if (!to?.startsWith('+')) return refusal(400, 21211, `Invalid 'To' Phone Number: ${to}`);
    if (!from || !body) return refusal(400, 21602, 'A message needs a sender and a body');
    const sid = `SM${randomBytes(16).toString('hex')}`;
    taken.push({ sid, to, from, body, statusCallback: form.get('StatusCallback'), takenAt: now() });
    return json(201, resource(taken.at(-1) as TakenSms));
  });
  return { peer, taken };
}

/** As Twilio words it. */
export const refusal = (status: number, code: number, message: string, headers = {}): PeerAnswer =>
  json(status, { code, message, status, more_info: `https://www.twilio.com/docs/errors/${code}` }, headers);

function resource({ sid, to, from, body, takenAt }: TakenSms) {
  const date = takenAt.toUTCString().replace('GMT', '+0000');
  return {
    sid,
    to,
    from,
    body,
    status: 'queued',
    direction: 'outbound-api',
    date_created: date,
    date_sent: null,
  };
}

export interface SmsGateway {
  readonly peer: HttpPeer;
  readonly messages: PeerRequest[];
}

/** Takes anything at /send, and gives the ids g-1, g-2 …; /messages/<our id> tells whether it has one. */
export async function startSmsGateway(): Promise<SmsGateway> {
  const messages: PeerRequest[] = [];
  const peer = await HttpPeer.start((request) => {
    const [, id] = /^\/messages\/(.+)$/.exec(request.path) ?? [];
    if (id === undefined) {
      messages.push(request);
      return json(200, { messages: [{ id: `g-${messages.length}` }] });
    }
    const place = messages.findIndex(({ path, body }) => (path + body).includes(id));
    return place < 0 ? json(404, {}) : json(200, { messages: [{ id: `g-${place + 1}` }] });
  });
  return { peer, messages };
}
