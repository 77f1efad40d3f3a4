/** Tokens that this server signs itself, with the shared secret: for sandboxes, where nobody logs in elsewhere. */
import { SignJWT } from 'jose';

export interface TokenSubject {
  clinicId: string;
  kind: 'STAFF' | 'PATIENT';
  id: string;
}

export interface TokenSettings {
  jwtSecret: string;
  issuer?: string | undefined;
  audience?: string | undefined;
}

/** A JWT (HS256) for the subject that ends at `expiresAt` (real time). */
export async function issueToken(
  settings: TokenSettings,
  subject: TokenSubject,
  expiresAt: Date,
): Promise<string> {
  const token = new SignJWT({ retorna: { clinic: subject.clinicId, kind: subject.kind } })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject.id)
    .setExpirationTime(expiresAt);
  if (settings.issuer) token.setIssuer(settings.issuer);
  if (settings.audience) token.setAudience(settings.audience);
  return token.sign(new TextEncoder().encode(settings.jwtSecret));
}
