/** Push messages to apps by Firebase Cloud Messaging, HTTP v1. */
import type { SystemTime } from '../clock.js';
import { FcmToken, type ServiceAccount } from './fcm-service-account.js';
import { isYes, jsonOf, refusalOf, textAt } from './provider-answer.js';
import { type Answer, ProviderHttp } from './provider-http.js';
import { type DeviceTransport, deviceGone, keptFor } from './push-transport.js';
import { type PushDevice, type PushMessage, TransportError } from './transport.js';

export interface FcmOptions {
  readonly account: ServiceAccount;
  /** In place of Firebase's own address, without a slash at its end; null: at Firebase. */
  readonly apiUrl: string | null;
  readonly system: SystemTime;
  readonly timeLimit?: () => AbortSignal;
}

const PROVIDER = 'fcm';
const API_URL = 'https://fcm.googleapis.com';

export function fcmTransport({ account, apiUrl, system, timeLimit }: FcmOptions): DeviceTransport {
  const http = new ProviderHttp({ timeLimit });
  const token = new FcmToken(account, http, system);
  const url = new URL(
    `${apiUrl ?? API_URL}/v1/projects/${encodeURIComponent(account.projectId)}/messages:send`,
  );

  return {
    async send(message, device) {
      const answer = await http.call({
        method: 'POST',
        url,
        headers: { authorization: `Bearer ${await token.get()}`, 'content-type': 'application/json' },
        body: JSON.stringify({ message: bodyOf(message, device, system) }),
      });
      if (answer.status === 401) token.forget();
      if (!isYes(answer)) throw failureOf(answer, device);
      const id = textAt(jsonOf(answer), 'name');
      if (id === null) throw new TransportError('ANSWER_LOST', 'Firebase took the message and gave no name');
      return { id, provider: PROVIDER };
    },
    close: () => http.close(),
  };
}

/** The tag of Android and the collapse id of Apple make a repetition take the place of the first. */
function bodyOf(message: PushMessage, device: PushDevice, system: SystemTime): object {
  const { deliveryId, title, text } = message;
  const { seconds, until } = keptFor(message, system);
  return {
    token: device.address,
    notification: { title, body: text },
    data: { deliveryId },
    android: { priority: 'HIGH', ttl: `${seconds}s`, notification: { tag: deliveryId } },
    apns: {
      headers: {
        'apns-priority': '10',
        'apns-collapse-id': deliveryId,
        'apns-expiration': String(Math.floor(until.getTime() / 1000)),
      },
      payload: { aps: { sound: 'default' } },
    },
  };
}

const DEAD = new Set(['UNREGISTERED', 'SENDER_ID_MISMATCH']);

interface FcmErrorDetail {
  errorCode?: string;
  fieldViolations?: readonly { field?: string }[];
}

function failureOf(answer: Answer, device: PushDevice): TransportError {
  const json = jsonOf(answer) as { error?: { message?: string; details?: readonly FcmErrorDetail[] } } | null;
  const details = json?.error?.details;
  const words = json?.error?.message ?? '';
  const all = Array.isArray(details) ? (details as readonly FcmErrorDetail[]) : [];
  const dead = all.some(({ errorCode = '' }) => DEAD.has(errorCode));
  // Firebase says in one of these two ways that the token is none.
  const named = all.some(({ fieldViolations = [] }) =>
    fieldViolations.some(({ field }) => field === 'message.token'),
  );
  const none = answer.status === 400 && (named || /not a valid FCM registration token/i.test(words));
  return dead || none ? deviceGone(device, `${answer.status}: ${words}`) : refusalOf(answer);
}
