/** The part of http_ece that the push service of the tests uses; the package brings no types. */
declare module 'http_ece' {
  import type { ECDH } from 'node:crypto';

  interface DecryptOptions {
    version: 'aes128gcm';
    privateKey: ECDH;
    /** Base64url. */
    authSecret: string;
  }

  export function decrypt(encrypted: Buffer, options: DecryptOptions): Buffer;
}
