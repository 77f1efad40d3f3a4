/** Firebase's service account, and the token that it is let in with: asked for by a signed assertion (RFC 7523), and kept. */
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SignJWT } from 'jose';
import type { SystemTime } from '../clock.js';
import { isYes, jsonOf, refusalOf, textAt } from './provider-answer.js';
import type { ProviderHttp } from './provider-http.js';
import { TransportError } from './transport.js';

export interface ServiceAccount {
  readonly projectId: string;
  readonly clientEmail: string;
  readonly privateKey: KeyObject;
  readonly tokenUrl: URL;
}

const SCOPE = 'https://www.googleapis.com/auth/firebase.messaging';
const ASSERTION_S = 3_600;
/** A token is renewed that long before it ends. */
const SPARE_MS = 5 * 60_000;
const ADVICE = 'write the path of the JSON file that the Firebase console gives for a service account';

/** @throws Error that says what to write when the file is not there or is not what it should be */
export function readServiceAccount(path: string): ServiceAccount {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(`FCM_SERVICE_ACCOUNT cannot be read: ${ADVICE}`);
  }
  const needed = (name: string) => {
    const text = textAt(json, name);
    if (text === null) throw new Error(`FCM_SERVICE_ACCOUNT has no "${name}": ${ADVICE}`);
    return text;
  };
  const tokenUrl = URL.parse(needed('token_uri'));
  if (tokenUrl === null) throw new Error(`FCM_SERVICE_ACCOUNT has a wrong "token_uri": ${ADVICE}`);
  return {
    projectId: needed('project_id'),
    clientEmail: needed('client_email'),
    privateKey: readKey(needed('private_key')),
    tokenUrl,
  };
}

function readKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    throw new Error(`FCM_SERVICE_ACCOUNT has a "private_key" that is none: ${ADVICE}`);
  }
}

interface Token {
  readonly value: string;
  /** In milliseconds since 1970. */
  readonly until: number;
}

/** Gives a token that holds, asking for a new one only when it must; all who wait share one question. */
export class FcmToken {
  #kept: Token | null = null;
  #asked: Promise<Token> | null = null;

  constructor(
    private readonly account: ServiceAccount,
    private readonly http: ProviderHttp,
    private readonly system: SystemTime,
  ) {}

  /** @throws TransportError TEMPORARY: without a token no message goes out */
  async get(): Promise<string> {
    if (this.#kept !== null && this.#kept.until > this.system.now().getTime()) return this.#kept.value;
    this.#asked ??= this.#ask().finally(() => {
      this.#asked = null;
    });
    this.#kept = await this.#asked;
    return this.#kept.value;
  }

  /** For when it was refused. */
  forget(): void {
    this.#kept = null;
  }

  async #ask(): Promise<Token> {
    const { clientEmail, privateKey, tokenUrl } = this.account;
    const now = this.system.now().getTime();
    const issuedAt = Math.floor(now / 1000);
    const assertion = await new SignJWT({ scope: SCOPE })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
      .setIssuer(clientEmail)
      .setAudience(tokenUrl.href)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + ASSERTION_S)
      .sign(privateKey);
    const answer = await this.http.call({
      method: 'POST',
      url: tokenUrl,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion,
      }).toString(),
      asksOnly: true,
    });
    const json = jsonOf(answer);
    const value = textAt(json, 'access_token');
    if (!isYes(answer) || value === null) {
      const words = textAt(json, 'error_description') ?? refusalOf(answer).message;
      throw new TransportError('TEMPORARY', `Google gave no token: ${words}`, { providerDown: true });
    }
    const lives = Number(textAt(json, 'expires_in') ?? ASSERTION_S) * 1000;
    return { value, until: now + Math.max(lives - SPARE_MS, lives / 2) };
  }
}
