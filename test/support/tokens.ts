/** Tokens as a client may come with them, good and bad. */
import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { JWT_SECRET } from './retorna.js';

export interface TokenParts {
  clinicId: string;
  kind: 'STAFF' | 'PATIENT';
  id: string;
  /** Seconds since 1970, or as jose reads it; null: none. An hour when not given. */
  exp?: number | string | null;
  nbf?: number | string;
  issuer?: string;
  audience?: string;
  secret?: string;
}

/** A JWT signed by the shared secret of the tests, or by another. */
export async function signToken(parts: TokenParts): Promise<string> {
  const { clinicId, kind, id, exp = '1h', nbf, issuer, audience, secret = JWT_SECRET } = parts;
  const token = new SignJWT({ retorna: { clinic: clinicId, kind } })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(id)
    .setJti(randomUUID());
  if (exp !== null) token.setExpirationTime(exp);
  if (nbf !== undefined) token.setNotBefore(nbf);
  if (issuer !== undefined) token.setIssuer(issuer);
  if (audience !== undefined) token.setAudience(audience);
  return token.sign(new TextEncoder().encode(secret));
}

/** What the token says of its bearer. */
export function claimsOf(token: string): { sub: string; retorna: { clinic: string; kind: string } } {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}

/** The same claims under a header that asks for no signature. */
export function unsigned(token: string): string {
  const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
  return `${header}.${token.split('.')[1]}.`;
}

/** The header and signature of one token around the claims of another. */
export function transplanted(signed: string, claims: string): string {
  const [header, , signature] = signed.split('.');
  return [header, claims.split('.')[1], signature].join('.');
}
