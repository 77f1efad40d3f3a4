/** What an app may register: an address that push messages can go to, and the keys that they are encrypted with. */
import { ECDH } from 'node:crypto';
import type { PushService, WebPushKeys } from '../../entities/patients/device.js';
import { Refusal, type UserError } from '../refusal.js';

export interface DeviceAddress {
  service: PushService;
  /** The push subscription's endpoint, or the token of Firebase. */
  address: string;
  /** Of a push subscription, base64url; absent for Firebase. */
  keys?: WebPushKeys | null | undefined;
}

const LONGEST_ADDRESS = 4_096;
const PUBLIC_KEY_BYTES = 65;
const SECRET_BYTES = 16;

/** The keys to keep, without padding. @throws Refusal INVALID and REQUIRED, for everything that is wrong at once. */
export function checkDevice({ service, address, keys }: DeviceAddress): WebPushKeys | null {
  const wrong = service === 'FCM' ? wrongWithToken(address, keys) : wrongWithSubscription(address, keys);
  const [first, ...others] = wrong;
  if (first !== undefined) throw new Refusal([first, ...others]);
  return keys && service === 'WEB_PUSH' ? { p256dh: unpadded(keys.p256dh), auth: unpadded(keys.auth) } : null;
}

function wrongWithToken(token: string, keys: WebPushKeys | null | undefined): UserError[] {
  const errors: UserError[] = [];
  if (!/^[\x21-\x7e]{1,4096}$/.test(token)) {
    errors.push(invalid('Give the token as Firebase gave it: 1 to 4,096 characters.', 'address'));
  }
  if (keys) errors.push(invalid('Leave the keys out: a token of Firebase has none.', 'keys'));
  return errors;
}

function wrongWithSubscription(endpoint: string, keys: WebPushKeys | null | undefined): UserError[] {
  const errors: UserError[] = [];
  if (!isEndpoint(endpoint)) {
    errors.push(invalid('Give the endpoint as the browser gave it: an https:// address.', 'address'));
  }
  if (!keys) {
    const message = 'Give the keys p256dh and auth of the push subscription.';
    return [...errors, { code: 'REQUIRED', message, path: ['input', 'keys'] }];
  }
  if (!isPublicKey(keys.p256dh)) {
    const message = 'Give the p256dh key as the browser gave it: 65 bytes, base64url.';
    errors.push(invalid(message, 'keys', 'p256dh'));
  }
  if (bytesOf(keys.auth)?.length !== SECRET_BYTES) {
    errors.push(invalid('Give the auth key as the browser gave it: 16 bytes, base64url.', 'keys', 'auth'));
  }
  return errors;
}

function invalid(message: string, ...path: string[]): UserError {
  return { code: 'INVALID', message, path: ['input', ...path] };
}

// What a URL parser would repair, another program might read otherwise: only what is an address as it stands.
function isEndpoint(text: string): boolean {
  if (text.length > LONGEST_ADDRESS || !/^https:\/\/[\x21-\x7e]+$/i.test(text) || !URL.canParse(text)) {
    return false;
  }
  const { username, password, hash } = new URL(text);
  return username === '' && password === '' && hash === '';
}

/** A point on the curve, uncompressed: with anything else every message to the device would fail. */
function isPublicKey(text: string): boolean {
  const bytes = bytesOf(text);
  if (bytes?.length !== PUBLIC_KEY_BYTES || bytes[0] !== 4) return false;
  try {
    ECDH.convertKey(bytes, 'prime256v1');
    return true;
  } catch {
    return false;
  }
}

function bytesOf(text: string): Buffer | null {
  return /^[A-Za-z0-9_-]{1,200}={0,2}$/.test(text) ? Buffer.from(text, 'base64url') : null;
}

function unpadded(text: string): string {
  return text.replace(/=+$/, '');
}
