/** What clinics give for points is decided on by their people, and never by a program with a key (mission.md, section 8). */
import { AccessDenied } from '../refusal.js';
import type { Scope } from '../scope.js';

/** @throws AccessDenied FORBIDDEN for a partner's key, whatever its scopes */
export function exceptPartners({ viewer }: Scope): void {
  if (viewer.kind === 'PARTNER') throw new AccessDenied('FORBIDDEN');
}
