/** Tokens that stand for nobody: not one root field answers them, on either transport (mission.md, section 11). */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { makeApiKey } from '../../src/services/clinic/api-key.js';
import { fingerprint } from '../support/leaks.js';
import { JWT_SECRET } from '../support/retorna.js';
import { claimsOf, signToken, transplanted, unsigned } from '../support/tokens.js';
import { startWalkHouse, type WalkHouse } from '../support/walk-house.js';

let house: WalkHouse;

beforeAll(async () => {
  house = await startWalkHouse();
}, 60_000);

afterAll(async () => {
  await house?.stop();
});

const NOBODYS_ID = '00000000-0000-4000-8000-000000000000';
const staffOf = (clinic: WalkHouse['a'], role: string) => claimsOf(clinic.staff[role] as string).sub;
const now = () => Math.floor(Date.now() / 1000);

async function apiKeyOfA(id: string, revoked: boolean): Promise<string> {
  const { token, secretHash } = makeApiKey(house.a.id, id);
  await house.db.query(
    `insert into api_key (clinic_id, id, name, secret_hash, scopes, created_at, revoked_at)
     values ($1, $2, 'Left', $3, '{clinic:read,patients:read}', now(), $4)`,
    [house.a.id, id, secretHash, revoked ? new Date() : null],
  );
  return token;
}

const intruders: Record<string, () => Promise<string> | string> = {
  'no token at all': () => 'nonsense',
  'three parts of nothing': () => 'a.b.c',
  'a very long text': () => 'x'.repeat(9_000),
  'an unsigned token': () => unsigned(house.a.staff.OWNER as string),
  'a signature that is cut off': () => (house.a.staff.OWNER as string).slice(0, -3),
  'another secret': () => ownerOfA({ secret: `${JWT_SECRET}.` }),
  'claims put under another’s signature': () =>
    transplanted(house.b.staff.OWNER as string, house.a.staff.OWNER as string),
  'an expired token': () => ownerOfA({ exp: now() - 60 }),
  'a token that is not valid yet': () => ownerOfA({ nbf: now() + 600 }),
  'a token without an end': () => ownerOfA({ exp: null }),
  'staff of the clinic in another clinic’s token': () =>
    signToken({ clinicId: house.b.id, kind: 'STAFF', id: staffOf(house.a, 'OWNER') }),
  'another clinic’s staff in the clinic’s token': () =>
    signToken({ clinicId: house.a.id, kind: 'STAFF', id: staffOf(house.b, 'OWNER') }),
  'staff who come as a patient': () =>
    signToken({ clinicId: house.a.id, kind: 'PATIENT', id: staffOf(house.a, 'OWNER') }),
  'a patient who comes as staff': () =>
    signToken({ clinicId: house.a.id, kind: 'STAFF', id: house.a.patientId }),
  'a patient of another clinic': () =>
    signToken({ clinicId: house.a.id, kind: 'PATIENT', id: house.b.patientId }),
  'staff whom nobody knows': () => signToken({ clinicId: house.a.id, kind: 'STAFF', id: NOBODYS_ID }),
  'staff who left': async () => {
    await house.db.query(
      `update staff set deactivated_at = now() where clinic_id = $1 and role = 'MARKETER'`,
      [house.a.id],
    );
    return signToken({ clinicId: house.a.id, kind: 'STAFF', id: staffOf(house.a, 'MARKETER') });
  },
  'an archived patient': () => patientWith('archived_at'),
  'a deceased patient': () => patientWith('deceased_at'),
  'a revoked API key': () => apiKeyOfA('01900000-0000-7000-8000-00000000000a', true),
  'an API key with another secret': async () => {
    const id = '01900000-0000-7000-8000-00000000000b';
    await apiKeyOfA(id, false);
    return makeApiKey(house.a.id, id).token;
  },
  'an API key of another clinic under the clinic’s id': () => {
    const bytes = Buffer.from(house.b.partner.slice('rtk_'.length), 'base64url');
    Buffer.from(house.a.id.replaceAll('-', ''), 'hex').copy(bytes);
    return `rtk_${bytes.toString('base64url')}`;
  },
};

function ownerOfA(parts: Partial<Parameters<typeof signToken>[0]>): Promise<string> {
  return signToken({ clinicId: house.a.id, kind: 'STAFF', id: staffOf(house.a, 'OWNER'), ...parts });
}

/** Someone who is neither of the two patients with a history. */
async function patientWith(column: 'archived_at' | 'deceased_at'): Promise<string> {
  const { a, db } = house;
  const { rows } = await db.query(
    `update patient set ${column} = now() where clinic_id = $1 and id = (
       select id from patient where clinic_id = $1 and id <> all ($2) and archived_at is null and deceased_at is null
       limit 1
     ) returning id`,
    [a.id, [a.patientId, a.otherId]],
  );
  return signToken({ clinicId: a.id, kind: 'PATIENT', id: rows[0].id });
}

async function closeCodeFor(token: string): Promise<number> {
  const client = createClient({
    url: `${house.server.url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => undefined,
    connectionParams: { authorization: `Bearer ${token}` },
  });
  return new Promise((resolve) => {
    client.on('connected', () => resolve(0));
    client.on('closed', (event) => resolve((event as { code: number }).code));
  });
}

test.each(Object.entries(intruders))('%s: nobody, everywhere', async (_, make) => {
  const token = await make();
  const before = await fingerprint(house.db, house.a.id);
  const answers = await Promise.all(
    house.fields.map(async ({ kind, name, text, variables }) => {
      const answer = await house.post(
        token,
        text,
        variables(({ holds }) => house.ids.a.get(holds)),
      );
      return [`${kind} ${name}`, answer];
    }),
  );
  const refusal = {
    errors: [
      {
        message: 'Send a valid token or API key in the Authorization header.',
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ],
  };
  expect(answers.filter(([, answer]) => JSON.stringify(answer) !== JSON.stringify(refusal))).toEqual([]);
  expect(await closeCodeFor(token)).toBe(4403);
  expect(await fingerprint(house.db, house.a.id)).toEqual(before);
});

test('the tokens that these were made from are good', async () => {
  const query = '{ viewer { kind } }';
  for (const token of [await ownerOfA({}), house.a.patient, house.a.partner]) {
    expect((await house.post(token, query)).errors).toBeUndefined();
  }
});
