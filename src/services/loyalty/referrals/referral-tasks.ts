/** Tasks that referrals make: somebody to call, and something to look at (mission.md, sections 5 and 7). */
import type { ReferralFlag } from '../../../entities/loyalty/referral.js';
import type { Scope } from '../../scope.js';
import { insertTask } from '../../work/insert-task.js';

interface Lead {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** A task for receptionists: the contact, to be called. `referrerId`: whom the task is about. */
export async function askToCallLead(
  scope: Scope,
  { name, phone, email }: Lead,
  referrerId: string,
  now: Date,
): Promise<void> {
  const details = [name, phone, email].filter((line) => line !== null).join('\n');
  await insertTask(
    scope,
    { reason: 'REFERRAL_LEAD', role: 'RECEPTIONIST', patientId: referrerId, details },
    now,
  );
}

/** A task for managers: what looks wrong, as the flag's code. `patientId`: the newcomer, or who brought them. */
export async function askToReview(
  scope: Scope,
  flag: ReferralFlag,
  patientId: string,
  now: Date,
): Promise<void> {
  const about = { patientId, details: flag };
  await insertTask(scope, { reason: 'REFERRAL_REVIEW', role: 'MANAGER', priority: 'HIGH', ...about }, now);
}
