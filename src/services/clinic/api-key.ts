/** What a partner's API key looks like: `rtk_` and, in base64url, clinic id, key id and a secret of 32 random bytes. */
import { createHash, randomBytes } from 'node:crypto';
import { parse, stringify } from 'uuid';

const PREFIX = 'rtk_';
const UUID_BYTES = 16;
const SECRET_BYTES = 32;

export interface ApiKeyParts {
  clinicId: string;
  id: string;
  secret: Buffer;
}

/** The parts of a key, or null for what is none. */
export function parseApiKey(token: string): ApiKeyParts | null {
  if (!token.startsWith(PREFIX)) return null;
  const bytes = Buffer.from(token.slice(PREFIX.length), 'base64url');
  if (bytes.length !== 2 * UUID_BYTES + SECRET_BYTES) return null;
  try {
    return {
      clinicId: stringify(bytes, 0),
      id: stringify(bytes, UUID_BYTES),
      secret: bytes.subarray(2 * UUID_BYTES),
    };
  } catch {
    return null;
  }
}

/** A key, to be shown once, and the hash that is kept of its secret: 32 bytes, by chance when not given. */
export function makeApiKey(
  clinicId: string,
  id: string,
  secret: Buffer = randomBytes(SECRET_BYTES),
): { token: string; secretHash: Buffer } {
  return {
    token: PREFIX + Buffer.concat([parse(clinicId), parse(id), secret]).toString('base64url'),
    secretHash: createHash('sha256').update(secret).digest(),
  };
}
