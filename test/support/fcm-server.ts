// A server that speaks Firebase's HTTP v1 API and gives tokens as Google does, to whoever signs as the service account.
import { generateKeyPairSync } from 'node:crypto';
import { jwtVerify } from 'jose';
import { HttpPeer, json, type PeerRequest } from './http-peer.js';

export interface FcmServer {
  readonly peer: HttpPeer;
  /** The service account's JSON, whose private key this server knows the other half of. */
  readonly account: Readonly<Record<string, string>>;
  /** The messages that apps have got, by token and tag: a repetition takes the place of the first. */
  readonly shown: Map<string, FcmMessage>;
  /** Tokens of apps that are there. */
  readonly apps: Set<string>;
  /** How many access tokens were given. */
  tokensGiven: number;
  /** Makes every access token that was given worthless. */
  revoke(): void;
}

export interface FcmMessage {
  readonly token: string;
  readonly notification: { title: string; body: string };
  readonly data: Record<string, string>;
  readonly android: { ttl: string; notification: { tag: string } };
  readonly apns: { headers: Record<string, string> };
}

const PROJECT = 'smile-clinic';
const TOKEN_LIVES_S = 3_600;

export async function startFcmServer(now: () => Date): Promise<FcmServer> {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const accepted = new Map<string, number>();
  const shown = new Map<string, FcmMessage>();
  const apps = new Set<string>();

  async function giveToken({ body }: PeerRequest) {
    const form = new URLSearchParams(body.toString());
    try {
      const { payload } = await jwtVerify(form.get('assertion') ?? '', pair.publicKey, {
        issuer: server.account.client_email,
        audience: server.account.token_uri,
        currentDate: now(),
        maxTokenAge: '1h',
      });
      if (!String(payload.scope).includes('firebase.messaging')) throw new Error('another scope');
      if (form.get('grant_type') !== 'urn:ietf:params:oauth:grant-type:jwt-bearer')
        throw new Error('another grant');
    } catch (error) {
      return json(400, { error: 'invalid_grant', error_description: `Invalid JWT: ${String(error)}` });
    }
    server.tokensGiven += 1;
    const token = `ya29.${server.tokensGiven}`;
    accepted.set(token, now().getTime() + TOKEN_LIVES_S * 1000);
    return json(200, { access_token: token, expires_in: TOKEN_LIVES_S, token_type: 'Bearer' });
  }

  function take({ body, headers }: PeerRequest) {
    const until = accepted.get(headers.authorization?.replace('Bearer ', '') ?? '') ?? 0;
    if (until <= now().getTime()) return refusal(401, 'UNAUTHENTICATED', 'Request had invalid credentials.');
    const { message } = JSON.parse(body.toString()) as { message: FcmMessage };
    if (!apps.has(message.token)) {
      return refusal(404, 'NOT_FOUND', 'Requested entity was not found.', [{ errorCode: 'UNREGISTERED' }]);
    }
    shown.set(`${message.token} ${message.android.notification.tag}`, message);
    return json(200, { name: `projects/${PROJECT}/messages/${shown.size}` });
  }

  const peer = await HttpPeer.start((request) => {
    if (request.path === '/token') return giveToken(request);
    if (request.path === `/v1/projects/${PROJECT}/messages:send`) return take(request);
    return refusal(404, 'NOT_FOUND', 'There is no such path.');
  });
  const server: FcmServer = {
    peer,
    account: {
      type: 'service_account',
      project_id: PROJECT,
      private_key: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      client_email: `push@${PROJECT}.iam.gserviceaccount.com`,
      token_uri: `${peer.url}/token`,
    },
    shown,
    apps,
    tokensGiven: 0,
    revoke: () => accepted.clear(),
  };
  return server;
}

/** As Google words it. */
export function refusal(code: number, status: string, message: string, details: readonly object[] = []) {
  return json(code, { error: { code, message, status, details } });
}
