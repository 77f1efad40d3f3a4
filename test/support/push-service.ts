// A push service of the kind that browsers bring: it decrypts what it gets, and checks who signed it.
import { createECDH, type ECDH, randomBytes } from 'node:crypto';
import { decrypt } from 'http_ece';
import { importJWK, type JWTPayload, jwtVerify } from 'jose';
import type { PushDevice } from '../../src/services/messaging/transport.js';
import { HttpPeer, type PeerRequest } from './http-peer.js';

export interface ShownPush {
  readonly subscription: string;
  readonly payload: Record<string, unknown>;
  readonly claims: JWTPayload;
  readonly ttl: string | undefined;
  readonly urgency: string | undefined;
  readonly topic: string | undefined;
}

export interface PushService {
  readonly peer: HttpPeer;
  /** What browsers have shown; a message with the tag of an earlier one has taken its place. */
  readonly shown: Map<string, ShownPush>;
  /** A new subscription, for one application server. */
  subscribe(): PushDevice;
  /** The browser takes its subscription back. */
  end(device: PushDevice): void;
}

interface Subscription {
  readonly keys: ECDH;
  readonly auth: Buffer;
}

/** For the holder of this VAPID key. */
export async function startPushService(vapidPublicKey: string): Promise<PushService> {
  const subscriptions = new Map<string, Subscription>();
  const shown = new Map<string, ShownPush>();
  const key = await importJWK(jwkOf(vapidPublicKey), 'ES256');

  async function take(request: PeerRequest, subscription: Subscription) {
    const [, token = '', given] =
      /^vapid t=([^,]+), ?k=(.+)$/.exec(request.headers.authorization ?? '') ?? [];
    if (given !== vapidPublicKey) throw new Error('signed by another');
    const { payload: claims } = await jwtVerify(token, key, { audience: peer.url });
    if (request.headers['content-encoding'] !== 'aes128gcm')
      throw new Error('not encrypted as RFC 8188 says');
    const plain = decrypt(request.body, {
      version: 'aes128gcm',
      privateKey: subscription.keys,
      authSecret: subscription.auth.toString('base64url'),
    });
    const payload = JSON.parse(plain.toString()) as Record<string, unknown>;
    const { ttl, urgency, topic } = request.headers as Record<string, string | undefined>;
    shown.set(`${request.path} ${String(payload.tag)}`, {
      ...{ subscription: request.path, payload, claims, ttl, urgency, topic },
    });
  }

  const peer = await HttpPeer.start(async (request) => {
    const subscription = subscriptions.get(request.path);
    if (subscription === undefined) return { status: 410 };
    if (request.body.length > 4096) return { status: 413 };
    try {
      await take(request, subscription);
    } catch (error) {
      return { status: 403, body: String(error) };
    }
    return { status: 201, headers: { location: `${peer.url}/message/${shown.size}` } };
  });

  return {
    peer,
    shown,
    subscribe() {
      const keys = createECDH('prime256v1');
      const p256dh = keys.generateKeys().toString('base64url');
      const auth = randomBytes(16);
      const path = `/wpush/${randomBytes(16).toString('base64url')}`;
      subscriptions.set(path, { keys, auth });
      return {
        id: path,
        service: 'WEB_PUSH',
        address: peer.url + path,
        keys: { p256dh, auth: auth.toString('base64url') },
      };
    },
    end: ({ id }) => void subscriptions.delete(id),
  };
}

/** A VAPID key is a point of P-256, uncompressed: 4, x, y. */
function jwkOf(publicKey: string) {
  const point = Buffer.from(publicKey, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
  return { kty: 'EC', crv: 'P-256', x, y };
}
