/** Staff decide on a referral that looks as if it were none (mission.md, section 7). */
import { AccessDenied, refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';
import { lockReferrals } from './lock-referrals.js';
import { noteReferral } from './note-referral.js';
import { qualifyReferralOf } from './qualify-referral.js';
import { anyReferral, changedReferral, type ReferralRow, selectReferrals } from './referral-row.js';
import { askToCallLead } from './referral-tasks.js';

interface Review {
  referralId: string;
}

/**
 * It goes back to what it was, and qualifies at once if the newcomer has paid meanwhile. Must run within a transaction.
 * @throws AccessDenied unless staff with "approvals:write"; Refusal NOT_FOUND, ACTION_NOT_ALLOWED if nothing is to be decided
 */
export async function approveReferral(scope: Scope, { referralId }: Review): Promise<ReferralRow> {
  const { referral, reviewedBy } = await lockFlagged(scope, referralId);
  const { flaggedStatus, newcomerId, referrerId } = referral;
  const status = flaggedStatus ?? 'JOINED';
  const now = await scope.clock.now();
  await review(scope, referralId, { status, flagged_status: null, reviewed_by: reviewedBy }, now);
  if (status === 'LEAD') {
    const { contactName, contactPhone: phone, contactEmail: email } = referral;
    await noteReferral(scope, 'REFERRAL_LEFT_CONTACT', referral, now);
    await askToCallLead(scope, { name: contactName ?? '', phone, email }, referrerId, now);
  } else {
    await noteReferral(scope, status === 'BOOKED' ? 'REFERRAL_BOOKED' : 'REFERRAL_JOINED', referral, now);
  }
  if (newcomerId !== null) await qualifyReferralOf(scope, newcomerId, now);
  return changedReferral(scope, referralId);
}

/** Nobody is rewarded for it. Access and refusals as for the approval. Must run within a transaction. */
export async function refuseReferral(scope: Scope, { referralId }: Review): Promise<ReferralRow> {
  const { referral, reviewedBy } = await lockFlagged(scope, referralId);
  const now = await scope.clock.now();
  await review(scope, referralId, { status: 'REFUSED', reviewed_by: reviewedBy }, now);
  await noteReferral(scope, 'REFERRAL_REFUSED', referral, now);
  return changedReferral(scope, referralId);
}

async function lockFlagged(scope: Scope, referralId: string) {
  const { viewer } = scope;
  if (viewer.kind !== 'STAFF')
    throw new AccessDenied(viewer.kind === 'NOBODY' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  scope.require('approvals:write');
  await lockReferrals(scope);
  // Bookings change it without the clinic's lock.
  if (isId(referralId)) {
    const row = selectReferrals(scope).select('referral.id').where('referral.id', '=', referralId);
    await row.forUpdate().execute();
  }
  const referral = await anyReferral(scope, referralId);
  if (!referral) throw refuse('NOT_FOUND', 'There is no such referral.', ['referralId']);
  if (referral.status !== 'FLAGGED') {
    const message = `Only a referral that is FLAGGED is decided on; this one is ${referral.status}.`;
    throw refuse('ACTION_NOT_ALLOWED', message, ['referralId']);
  }
  return { referral, reviewedBy: viewer.id };
}

async function review({ db, clinicId }: Scope, id: string, set: object, now: Date): Promise<void> {
  const row = { ...set, reviewed_at: now, updated_at: now };
  await db.updateTable('referral').set(row).where('clinic_id', '=', clinicId).where('id', '=', id).execute();
}
