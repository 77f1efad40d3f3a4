/**
 * From a token to a viewer (mission.md, section 11). Staff and patients send a JWT, signed by the shared secret (HS256) or
 * by a key of a JWKS address; partners send an API key. What a token may do stands in the database, not in the token.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { StaffRole } from '../../entities/clinic/access.js';
import { type Db, kyselyOf, type Orm } from '../../entities/database.js';
import { systemTime } from '../clock.js';
import { NOBODY, permissionsOfPatient, permissionsOfRole, type Viewer } from '../viewer.js';
import { parseApiKey } from './api-key.js';

export interface AuthenticateSettings {
  /** HS256: at least 32 bytes. Either this or `jwksUrl`. */
  jwtSecret?: string | undefined;
  jwksUrl?: string | undefined;
  issuer?: string | undefined;
  audience?: string | undefined;
}

/** As the database writes it; some makers of tokens write capitals. */
const id = z.uuid().toLowerCase();

/** `retorna` names the clinic and on whose side the subject stands; `sub` is the staff member's or patient's id. */
const claims = z.object({
  sub: id,
  exp: z.number(),
  retorna: z.object({ clinic: id, kind: z.enum(['STAFF', 'PATIENT']) }),
});

const KNOWN_FOR_MS = 5_000;
/** Who keeps being asked for is looked up again when this much of the time is left, so that nobody waits for it. */
const RENEW_AT_MS = 2_500;
/** The JWKS address did not answer, or not with keys: that says nothing about the token. */
const KEYS_UNAVAILABLE = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

export class Authenticator {
  readonly #orm: Orm;
  readonly #verify: (token: string) => Promise<JWTPayload>;
  // Who left the clinic, or whose key was revoked, is out within this time.
  readonly #known = new LRUCache<string, Viewer>({ max: 10_000, ttl: KNOWN_FOR_MS });
  readonly #asked = new Map<string, Promise<Viewer>>();

  constructor(orm: Orm, settings: AuthenticateSettings) {
    this.#orm = orm;
    this.#verify = verifier(settings);
  }

  /**
   * The viewer that a token stands for; nobody for an absent, malformed, expired, revoked or unknown one.
   * `token` is what follows "Bearer " in the Authorization header.
   */
  async authenticate(token: string | null | undefined): Promise<Viewer> {
    if (!token || token.length > 8_192) return NOBODY;
    const known = this.#known.get(token);
    return known !== undefined && !hasEnded(known) ? known : this.#ask(token);
  }

  /** What `authenticate` would answer without asking anybody; undefined: it would have to ask. */
  remembered(token: string): Viewer | undefined {
    const known = this.#known.get(token);
    if (known === undefined || hasEnded(known)) return undefined;
    if (this.#known.getRemainingTTL(token) < RENEW_AT_MS && !this.#asked.has(token)) {
      // Should it fail, whoever asks when the time is over learns why.
      this.#ask(token).catch(() => undefined);
    }
    return known;
  }

  /** One look-up for all who ask for the same token at one time. */
  #ask(token: string): Promise<Viewer> {
    const asked = this.#asked.get(token);
    if (asked) return asked;
    const answer = this.#lookUp(token)
      .then((viewer) => {
        if (viewer.kind === 'NOBODY') this.#known.delete(token);
        else this.#known.set(token, viewer);
        return viewer;
      })
      .finally(() => this.#asked.delete(token));
    this.#asked.set(token, answer);
    return answer;
  }

  async #lookUp(token: string): Promise<Viewer> {
    const db = kyselyOf(this.#orm.em.fork());
    const apiKey = parseApiKey(token);
    if (apiKey !== null) return findPartner(db, apiKey);
    const claim = await this.#claimsOf(token);
    if (claim === null) return NOBODY;
    return claim.retorna.kind === 'STAFF' ? findStaff(db, claim) : findPatient(db, claim);
  }

  async #claimsOf(token: string): Promise<z.infer<typeof claims> | null> {
    try {
      return claims.safeParse(await this.#verify(token)).data ?? null;
    } catch (error) {
      if (error instanceof errors.JOSEError && !KEYS_UNAVAILABLE.has(error.code)) return null;
      throw error;
    }
  }
}

function verifier(settings: AuthenticateSettings): (token: string) => Promise<JWTPayload> {
  const expected = {
    ...(settings.issuer ? { issuer: settings.issuer } : {}),
    ...(settings.audience ? { audience: settings.audience } : {}),
    clockTolerance: 5,
  };
  if (settings.jwksUrl) {
    const keys = createRemoteJWKSet(new URL(settings.jwksUrl));
    const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];
    return async (token) => (await jwtVerify(token, keys, { ...expected, algorithms })).payload;
  }
  if (!settings.jwtSecret) throw new Error('Set JWT_SECRET or JWKS_URL.');
  const secret = new TextEncoder().encode(settings.jwtSecret);
  return async (token) => (await jwtVerify(token, secret, { ...expected, algorithms: ['HS256'] })).payload;
}

function hasEnded(viewer: Viewer): boolean {
  return 'expiresAt' in viewer && viewer.expiresAt !== null && viewer.expiresAt <= systemTime.now();
}

type Claims = z.infer<typeof claims>;

async function findStaff(db: Db, claim: Claims): Promise<Viewer> {
  const row = await db
    .selectFrom('staff')
    .innerJoin('clinic', 'clinic.id', 'staff.clinic_id')
    .select(['staff.role as role', 'clinic.sandbox as sandbox'])
    .where('staff.clinic_id', '=', claim.retorna.clinic)
    .where('staff.id', '=', claim.sub)
    .where('staff.deactivated_at', 'is', null)
    .executeTakeFirst();
  if (!row) return NOBODY;
  const role: StaffRole = row.role;
  return { kind: 'STAFF', role, permissions: permissionsOfRole(role), ...known(claim, row.sandbox) };
}

async function findPatient(db: Db, claim: Claims): Promise<Viewer> {
  const row = await db
    .selectFrom('patient')
    .innerJoin('clinic', 'clinic.id', 'patient.clinic_id')
    .select('clinic.sandbox as sandbox')
    .where('patient.clinic_id', '=', claim.retorna.clinic)
    .where('patient.id', '=', claim.sub)
    .where('patient.archived_at', 'is', null)
    .where('patient.deceased_at', 'is', null)
    .executeTakeFirst();
  if (!row) return NOBODY;
  return { kind: 'PATIENT', permissions: permissionsOfPatient(), ...known(claim, row.sandbox) };
}

function known(claim: Claims, sandbox: boolean) {
  return { clinicId: claim.retorna.clinic, id: claim.sub, sandbox, expiresAt: new Date(claim.exp * 1000) };
}

async function findPartner(db: Db, key: { clinicId: string; id: string; secret: Buffer }): Promise<Viewer> {
  const row = await db
    .selectFrom('api_key')
    .innerJoin('clinic', 'clinic.id', 'api_key.clinic_id')
    .select(['api_key.secret_hash as secretHash', 'api_key.scopes as scopes', 'clinic.sandbox as sandbox'])
    .where('api_key.clinic_id', '=', key.clinicId)
    .where('api_key.id', '=', key.id)
    .where('api_key.revoked_at', 'is', null)
    .executeTakeFirst();
  const hash = createHash('sha256').update(key.secret).digest();
  if (!row || !timingSafeEqual(hash, row.secretHash)) return NOBODY;
  return {
    kind: 'PARTNER',
    clinicId: key.clinicId,
    id: key.id,
    sandbox: row.sandbox,
    permissions: new Set(row.scopes),
    expiresAt: null,
  };
}
