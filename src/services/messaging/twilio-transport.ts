/**
 * SMS by Twilio's SDK, over calls of our own: they are bounded, and know whether a failed one may have arrived. Twilio
 * takes a message as often as it is sent; what became of a lost answer is found in its list of messages.
 */
import type { SystemTime } from '../clock.js';
import { isYes } from './provider-answer.js';
import { ProviderHttp } from './provider-http.js';
import {
  type LookUp,
  type SmsMessage,
  type Transport,
  TransportError,
  type TransportFailure,
} from './transport.js';
import { callOf, type SdkRequest, twilioRefusal } from './twilio-calls.js';

export interface TwilioOptions {
  readonly accountSid: string;
  readonly authToken: string;
  /** A number, a sender of letters, or the SID of a messaging service. */
  readonly from: string;
  /** In place of Twilio's own address, without a slash at its end; null: at Twilio. */
  readonly apiUrl: string | null;
  /** Where Twilio tells what became of a message, an address without a query; null: it does not. */
  readonly statusCallback: string | null;
  readonly system: SystemTime;
  readonly timeLimit?: () => AbortSignal;
}

/** A message that Twilio took stands in its list by then. */
const LISTED_AFTER_MS = 5 * 60_000;
/** How far Twilio's clock may be behind ours. */
const CLOCKS_APART_MS = 60_000;
/** As many of the latest messages to a number are looked through; of more nothing is concluded. */
const LISTED = 100;

/** Loads the SDK, which takes half a second: only who sends by Twilio waits for it. */
export async function twilioTransport(options: TwilioOptions): Promise<Transport<SmsMessage>> {
  const { accountSid, authToken, from, statusCallback, system } = options;
  const { default: twilio } = await import('twilio');
  const http = new ProviderHttp(options);

  /** Gives the SDK good answers only; what others mean it would not tell. */
  class Calls extends twilio.RequestClient {
    override async request<Data>(request: SdkRequest) {
      const answer = await http.call(callOf(request, options.apiUrl));
      if (!isYes(answer)) throw twilioRefusal(answer);
      return { statusCode: answer.status, body: answer.body as Data, headers: answer.headers };
    }
  }
  const { messages } = twilio(accountSid, authToken, { httpClient: new Calls() });
  const sender = from.startsWith('MG') ? { messagingServiceSid: from } : { from };
  /** The delivery's id finds a message whose answer was lost, and one of which Twilio tells before its answer is written down. */
  const callback = (deliveryId: string) =>
    statusCallback === null ? {} : { statusCallback: `${statusCallback}?deliveryId=${deliveryId}` };

  return {
    provider: 'twilio',
    idempotent: false,
    async send({ to, text, deliveryId }) {
      const { sid } = await messages
        .create({ ...sender, ...callback(deliveryId), to, body: text })
        .catch(unlessReadable('ANSWER_LOST'));
      if (!sid) throw new TransportError('ANSWER_LOST', 'Twilio took the message and gave no SID');
      return { id: sid, provider: 'twilio' };
    },
    async lookUp({ to, text, handedOverAt }): Promise<LookUp> {
      const listed = await messages
        .list({ to, limit: LISTED, pageSize: LISTED })
        .catch(unlessReadable('TEMPORARY'));
      const since = handedOverAt.getTime() - CLOCKS_APART_MS;
      const sent = listed.filter(
        ({ direction, dateCreated }) => direction !== 'inbound' && dateCreated.getTime() >= since,
      );
      const ids = sent.filter(({ body }) => body === text).map(({ sid }) => sid);
      if (ids.length > 0) return { verdict: 'LISTED', ids };
      // In other words it may be the one: Twilio writes some letters anew, and our own text may have changed since.
      const none = sent.length === 0 && listed.length < LISTED;
      const passed = system.now().getTime() - handedOverAt.getTime();
      return { verdict: none && passed >= LISTED_AFTER_MS ? 'NOT_ACCEPTED' : 'UNKNOWN' };
    },
    close: () => http.close(),
  };
}

/** What is not a failure of ours comes from the SDK, over an answer that it could not read. */
function unlessReadable(failure: TransportFailure): (error: unknown) => never {
  return (error) => {
    if (error instanceof TransportError) throw error;
    throw new TransportError(failure, 'the answer could not be read', { cause: error });
  };
}
