/** Who sends a request, on either transport: from the Authorization header to a viewer within its rate. */
import type { IncomingMessage } from 'node:http';
import type { Authenticator } from '../services/clinic/authenticate.js';
import { AccessDenied } from '../services/refusal.js';
import { NOBODY, type Viewer } from '../services/viewer.js';
import type { RateLimit } from './rate-limit.js';

export interface Caller {
  readonly viewer: Viewer;
  /** Null: none was sent. */
  readonly token: string | null;
  /** What the rate and the sockets are counted by: the viewer, or for nobody the address. */
  readonly key: string;
}

/**
 * The viewer that an Authorization header ("Bearer <token or API key>") stands for; nobody when there is none.
 * @throws AccessDenied UNAUTHENTICATED when there is one and it is not valid; RATE_LIMITED, see rate-limit.ts.
 */
export async function identifyCaller(
  authenticator: Authenticator,
  rate: RateLimit,
  authorization: string | undefined,
  address: string,
): Promise<Caller> {
  const token = authorization === undefined ? null : tokenOf(authorization);
  const viewer = token === null ? NOBODY : await authenticator.authenticate(token);
  const key = keyOf(viewer, address);
  await rate.count(key);
  if (token !== null && viewer.kind === 'NOBODY') throw new AccessDenied('UNAUTHENTICATED');
  return { viewer, token, key };
}

/** The peer's address, as the socket knows it. */
export function addressOf(request: IncomingMessage): string {
  return request.socket.remoteAddress ?? 'unknown';
}

/** What the rate is counted by, on every way in. */
export function keyOf(viewer: Viewer, address: string): string {
  if (viewer.kind === 'NOBODY') return `address ${address}`;
  return `${viewer.kind} ${viewer.clinicId} ${viewer.kind === 'SYSTEM' ? '' : viewer.id}`;
}

/** Empty, and so nobody's, for another scheme. */
function tokenOf(authorization: string): string {
  return /^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '';
}
