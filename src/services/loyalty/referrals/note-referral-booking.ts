/** Somebody who was brought has booked (mission.md, section 7). */
import type { Visit } from '../../../entities/visits/visit.js';
import type { Scope } from '../../scope.js';
import { noteReferral } from './note-referral.js';

/**
 * To be called within the transaction of the booking. One statement for who was not brought, and no lock of the clinic: which
 * rows there are does not change. A referral that somebody has to look at remembers it.
 */
export async function noteReferralBooking(
  scope: Scope,
  visit: Pick<Visit, 'patientId'>,
  now: Date,
): Promise<void> {
  const { db, clinicId } = scope;
  const referral = await db
    .selectFrom('referral')
    .select(['id', 'referrer_id as referrerId', 'status', 'flagged_status as flaggedStatus'])
    .where('clinic_id', '=', clinicId)
    .where('newcomer_id', '=', visit.patientId)
    .where('status', 'in', ['JOINED', 'FLAGGED'])
    .where('booked_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!referral) return;
  const flagged = referral.status === 'FLAGGED';
  await db
    .updateTable('referral')
    .set({
      booked_at: now,
      updated_at: now,
      status: flagged ? 'FLAGGED' : 'BOOKED',
      flagged_status: flagged && referral.flaggedStatus === 'JOINED' ? 'BOOKED' : referral.flaggedStatus,
    })
    .where('clinic_id', '=', clinicId)
    .where('id', '=', referral.id)
    .execute();
  if (!flagged) await noteReferral(scope, 'REFERRAL_BOOKED', referral, now);
}
