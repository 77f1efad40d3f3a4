/** Rewards both sides after the newcomer's first paid visit (mission.md, section 7). */
import type { Scope } from '../../scope.js';

export async function qualifyReferralOf(_scope: Scope, _patientId: string, _now: Date): Promise<void> {}
