/** Push messages to browsers: encrypted for the subscription (RFC 8291) and signed with our VAPID key (RFC 8292). */
import { createECDH } from 'node:crypto';
import type { RequestDetails } from 'web-push';
import type { SystemTime } from '../clock.js';
import { isYes, refusalOf } from './provider-answer.js';
import { ProviderHttp } from './provider-http.js';
import { isPublicUrl, publicLookup } from './public-address.js';
import { type DeviceTransport, deviceGone, keptFor } from './push-transport.js';
import { TransportError } from './transport.js';

export interface WebPushOptions {
  readonly publicKey: string;
  readonly privateKey: string;
  /** mailto:… or https://… */
  readonly subject: string;
  /** Whether subscriptions may lead into our own network, and be without https: never in production. */
  readonly anyAddress: boolean;
  readonly system: SystemTime;
  readonly timeLimit?: () => AbortSignal;
}

const PROVIDER = 'web-push';
const GONE = new Set([404, 410]);
const LONGEST_ID = 500;
/** Shorter than elsewhere: anybody may name an address that never answers. */
const CALL_MS = 8_000;

/** @throws Error when the keys are no pair of keys */
export async function webPushTransport(options: WebPushOptions): Promise<DeviceTransport> {
  const { publicKey, privateKey, subject, anyAddress, system } = options;
  checkPair(publicKey, privateKey);
  const { default: webPush } = await import('web-push');
  const vapidDetails = { publicKey, privateKey, subject };
  const http = new ProviderHttp({
    timeLimit: () => AbortSignal.timeout(CALL_MS),
    ...options,
    ...(anyAddress ? {} : { lookup: publicLookup }),
  });

  return {
    async send(message, device) {
      const { deliveryId, title, text } = message;
      const url = endpointOf(device.address, anyAddress);
      if (url === null || device.keys === null)
        throw deviceGone(device, 'this is no address of a push service');
      let request: RequestDetails;
      try {
        request = webPush.generateRequestDetails(
          { endpoint: url.href, keys: device.keys },
          JSON.stringify({ deliveryId, title, body: text, tag: deliveryId }),
          {
            vapidDetails,
            TTL: keptFor(message, system).seconds,
            urgency: 'high',
            // A message that still waits at the push service gives way to its repetition.
            topic: deliveryId.replaceAll('-', ''),
          },
        );
      } catch (error) {
        throw deviceGone(device, `nothing can be encrypted for it: ${(error as Error).message}`);
      }
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      const answer = await http
        .call({ method: 'POST', url, headers, body: request.body ?? '' })
        .catch((error: unknown) => Promise.reject(ofThisAddressOnly(error)));
      if (GONE.has(answer.status)) throw deviceGone(device, `${answer.status}: the subscription has ended`);
      if (!isYes(answer)) throw ofThisAddressOnly(refusalOf(answer));
      return { id: answer.headers.location?.slice(0, LONGEST_ID) ?? deliveryId, provider: PROVIDER };
    },
    close: () => http.close(),
  };
}

/** Clients name the addresses: one that fails says nothing of the way to all the others. */
function ofThisAddressOnly(error: unknown): unknown {
  if (!(error instanceof TransportError)) return error;
  const { failure, message, cause, retryAfter, deadDevices } = error;
  const wait = retryAfter === null ? {} : { retryAfter };
  return new TransportError(failure, message, { cause, deadDevices, ...wait, providerDown: false });
}

/** The address came from a client, and must not make us call ourselves. */
function endpointOf(address: string, anyAddress: boolean): URL | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return anyAddress || isPublicUrl(url) ? url : null;
}

function checkPair(publicKey: string, privateKey: string): void {
  const curve = createECDH('prime256v1');
  const scalar = Buffer.from(privateKey, 'base64url');
  try {
    if (scalar.length !== 32) throw new RangeError('not of 32 bytes');
    curve.setPrivateKey(scalar);
  } catch {
    throw new Error(
      'VAPID_PRIVATE_KEY is no key: write the one that `npx web-push generate-vapid-keys` gives',
    );
  }
  if (curve.getPublicKey().toString('base64url') !== publicKey) {
    throw new Error('VAPID_PUBLIC_KEY does not belong to VAPID_PRIVATE_KEY: write both keys of one pair');
  }
}
