/** Says who brought a patient (mission.md, section 7). */
import type { Scope } from '../../scope.js';

export async function attachReferral(
  _scope: Scope,
  _given: { newcomerId: string; code?: string | null; through: 'LINK' | 'CODE' | 'STAFF' },
  _now: Date,
): Promise<void> {}
