/** Tokens (mission.md, section 11): by the shared secret or by the keys of a JWKS address, and how they end. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWK, SignJWT } from 'jose';
import pg from 'pg';
import WebSocket from 'ws';
import { createSandbox, JWT_SECRET, startRetorna, type TestServer, until } from '../support/retorna.js';
import { claimsOf, signToken, type TokenParts, unsigned } from '../support/tokens.js';

const seconds = () => Math.floor(Date.now() / 1000);

/** The kind of viewer that the server takes the token's bearer for, or why it takes them for none. */
async function viewerKind(
  server: Pick<TestServer, 'url'>,
  authorization: string,
): Promise<string | undefined> {
  const { data, errors } = await post(server, '{ viewer { kind } }', { authorization });
  return data?.viewer?.kind ?? errors?.[0]?.extensions.code;
}

async function post(server: Pick<TestServer, 'url'>, query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as {
    data?: { viewer?: { kind: string; patient?: { id: string } | null } } | null;
    errors?: { extensions: { code: string } }[];
  };
}

const bearer = (token: string) => `Bearer ${token}`;

let home: TestServer;
let db: pg.Client;
let staff: TokenParts;
let staffToken: string;

beforeAll(async () => {
  home = await startRetorna();
  db = new pg.Client(home.databaseUrl);
  await db.connect();
  staffToken = (await createSandbox(home)).receptionist;
  const { sub: id, retorna } = claimsOf(staffToken);
  staff = { clinicId: retorna.clinic, kind: 'STAFF', id };
});

afterAll(async () => {
  await db?.end();
  await home?.stop();
});

describe('by the shared secret', () => {
  test.each<[string, string, () => Promise<string> | string]>([
    ['a good one', 'STAFF', () => signToken(staff)],
    ['one that has just begun', 'STAFF', () => signToken({ ...staff, nbf: seconds() - 1 })],
    ['another secret', 'UNAUTHENTICATED', () => signToken({ ...staff, secret: JWT_SECRET.toUpperCase() })],
    ['no signature', 'UNAUTHENTICATED', () => unsigned(staffToken)],
    ['one that has ended', 'UNAUTHENTICATED', () => signToken({ ...staff, exp: seconds() - 6 })],
    ['one that has not begun', 'UNAUTHENTICATED', () => signToken({ ...staff, nbf: seconds() + 60 })],
    ['one without an end', 'UNAUTHENTICATED', () => signToken({ ...staff, exp: null })],
    ['an id that is none', 'UNAUTHENTICATED', () => signToken({ ...staff, id: `' or true --` })],
    ['a clinic that is none', 'UNAUTHENTICATED', () => signToken({ ...staff, clinicId: '*' })],
    ['HS512 with the same secret', 'UNAUTHENTICATED', () => signed({ alg: 'HS512' }, secretKey())],
  ])('%s: %s', async (_, kind, make) => {
    expect(await viewerKind(home, bearer(await make()))).toBe(kind);
  });

  test.each<[string, string, (token: string) => string]>([
    ['in any case', 'STAFF', (token) => `bEARER ${token}`],
    ['alone', 'UNAUTHENTICATED', (token) => token],
    ['for another scheme', 'UNAUTHENTICATED', (token) => `Basic ${token}`],
    ['twice', 'UNAUTHENTICATED', (token) => `Bearer ${token} ${token}`],
    ['empty', 'UNAUTHENTICATED', () => 'Bearer '],
  ])('the header written %s: %s', async (_, kind, write) => {
    expect(await viewerKind(home, write(staffToken))).toBe(kind);
  });

  test('a patient whose token has its ids in capitals is the same patient', async () => {
    const { sub, retorna } = claimsOf((await createSandbox(home)).patient);
    const [clinicId, id] = [retorna.clinic.toUpperCase(), sub.toUpperCase()];
    const token = await signToken({ clinicId, kind: 'PATIENT', id });
    const { data } = await post(home, '{ viewer { kind patient { id } } }', { authorization: bearer(token) });
    expect(data?.viewer?.patient?.id).toBe(Buffer.from(`Patient:${sub}`).toString('base64url'));
  });

  test('who left is out within seconds, although the token is good', async () => {
    const { sub: id } = claimsOf((await createSandbox(home)).marketer);
    const { rows } = await db.query('select clinic_id from staff where id = $1', [id]);
    const token = bearer(await signToken({ clinicId: rows[0].clinic_id, kind: 'STAFF', id }));
    expect(await viewerKind(home, token)).toBe('STAFF');
    await db.query('update staff set deactivated_at = now() where clinic_id = $1 and id = $2', [
      rows[0].clinic_id,
      id,
    ]);
    await until(
      () => viewerKind(home, token),
      (kind) => kind === 'UNAUTHENTICATED',
    );
  });
});

const secretKey = () => new TextEncoder().encode(JWT_SECRET);

function signed(
  header: { alg: string; kid?: string },
  key: CryptoKey | Uint8Array,
  claims: { issuer?: string; audience?: string } = {},
): Promise<string> {
  const token = new SignJWT({ retorna: { clinic: staff.clinicId, kind: staff.kind } })
    .setProtectedHeader(header)
    .setSubject(staff.id)
    .setExpirationTime('1h');
  if (claims.issuer) token.setIssuer(claims.issuer);
  if (claims.audience) token.setAudience(claims.audience);
  return token.sign(key);
}

describe('issuer and audience', () => {
  let strict: TestServer;
  const own = { issuer: 'https://login.example.com', audience: 'retorna' };

  beforeAll(async () => {
    const env = { JWT_ISSUER: own.issuer, JWT_AUDIENCE: own.audience };
    strict = await startRetorna({ databaseUrl: home.databaseUrl, env });
  });

  afterAll(async () => {
    await strict?.stop();
  });

  test.each<[string, string, Partial<TokenParts>]>([
    ['both right', 'STAFF', own],
    ['another issuer', 'UNAUTHENTICATED', { ...own, issuer: 'https://elsewhere.example.com' }],
    ['another audience', 'UNAUTHENTICATED', { ...own, audience: 'another' }],
    ['no audience', 'UNAUTHENTICATED', { issuer: own.issuer }],
    ['neither', 'UNAUTHENTICATED', {}],
  ])('%s: %s', async (_, kind, parts) => {
    expect(await viewerKind(strict, bearer(await signToken({ ...staff, ...parts })))).toBe(kind);
  });

  test('a sandbox’s own tokens have them', async () => {
    expect(await viewerKind(strict, bearer((await createSandbox(strict)).owner))).toBe('STAFF');
  });
});

describe('by a JWKS address', () => {
  let keys: JWK[];
  let rsa: CryptoKey;
  let rsaPublic: CryptoKey;
  let ec: CryptoKey;
  let guarded: TestServer;
  const jwks = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys }));
  });

  beforeAll(async () => {
    const [rsaPair, ecPair] = [await generateKeyPair('RS256'), await generateKeyPair('ES256')];
    [rsa, rsaPublic, ec] = [rsaPair.privateKey, rsaPair.publicKey, ecPair.privateKey];
    keys = [
      { ...(await exportJWK(rsaPublic)), kid: 'rsa', alg: 'RS256', use: 'sig' },
      { ...(await exportJWK(ecPair.publicKey)), kid: 'ec', alg: 'ES256', use: 'sig' },
    ];
    await new Promise<void>((resolve) => jwks.listen(0, '127.0.0.1', resolve));
    const env = { JWKS_URL: `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/keys` };
    guarded = await startRetorna({ databaseUrl: home.databaseUrl, env });
  });

  afterAll(async () => {
    await guarded?.stop();
    jwks.closeAllConnections();
    await new Promise((resolve) => jwks.close(resolve));
  });

  const pem = async () => new TextEncoder().encode(await exportSPKI(rsaPublic));

  test.each<[string, string, () => Promise<string>]>([
    ['RS256', 'STAFF', () => signed({ alg: 'RS256', kid: 'rsa' }, rsa)],
    ['ES256', 'STAFF', () => signed({ alg: 'ES256', kid: 'ec' }, ec)],
    ['a key that it does not know', 'UNAUTHENTICATED', () => signed({ alg: 'RS256', kid: 'other' }, rsa)],
    [
      'another’s key under a name that it knows',
      'UNAUTHENTICATED',
      async () => signed({ alg: 'RS256', kid: 'rsa' }, (await generateKeyPair('RS256')).privateKey),
    ],
    [
      'HS256 with the text of the public key',
      'UNAUTHENTICATED',
      async () => signed({ alg: 'HS256', kid: 'rsa' }, await pem()),
    ],
    ['HS256 with the shared secret', 'UNAUTHENTICATED', () => signToken(staff)],
    ['no signature', 'UNAUTHENTICATED', async () => unsigned(staffToken)],
  ])('%s: %s', async (_, kind, make) => {
    expect(await viewerKind(guarded, bearer(await make()))).toBe(kind);
  });

  test('hands out no sandboxes, whose tokens it could not sign', async () => {
    const query = 'mutation { sandboxCreate(input: { name: "A" }) { sandbox { name } } }';
    const { errors } = await post(guarded, query);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

describe('a JWKS address that cannot be reached', () => {
  test.each<[string, string]>([
    ['nobody listens', 'http://127.0.0.1:1/keys'],
    ['it answers something else', 'DATABASE'],
  ])('%s: nobody comes in, and the process lives on', async (_, url) => {
    const other = createServer((__, response) => response.writeHead(500).end('no'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = url.startsWith('http')
      ? url
      : `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    const server = await startRetorna({ databaseUrl: home.databaseUrl, env: { JWKS_URL: address } });
    const { privateKey } = await generateKeyPair('ES256');
    const kind = await viewerKind(server, bearer(await signed({ alg: 'ES256', kid: 'ec' }, privateKey)));
    expect(kind).toBe('INTERNAL_SERVER_ERROR');
    expect(await viewerKind(server, bearer('nonsense'))).toBe('UNAUTHENTICATED');
    await server.stop();
    other.closeAllConnections();
    await new Promise((resolve) => other.close(resolve));
  });
});

test('a socket closes when its token ends', async () => {
  const ends = seconds() + 2;
  const client = createClient({
    url: `${home.url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => undefined,
    connectionParams: { authorization: bearer(await signToken({ ...staff, exp: ends })) },
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    client.on('closed', (event) => resolve(event as { code: number; reason: string }));
  });
  client.subscribe(
    { query: 'subscription { visitChanged { __typename } }' },
    { next: () => undefined, error: () => undefined, complete: () => undefined },
  );
  expect(await closed).toMatchObject({ code: 4403, reason: 'The token has ended' });
  expect(Date.now()).toBeGreaterThanOrEqual(ends * 1000 - 5);
});
