/** Takes the rewards back when nothing is left paid of the visit that earned them (mission.md, section 7). */
import type { Scope } from '../../scope.js';
import { reversePoints } from '../ledger/reverse-points.js';
import { lockReferralsOf } from './lock-referrals.js';
import { noteReferral } from './note-referral.js';

/**
 * To be called within the transaction of the refund that leaves nothing paid, before it locks loyalty accounts. Who was
 * brought stays so: another visit rewards nobody again.
 */
export async function reverseReferralOf(
  scope: Scope,
  { id: invoiceId, patientId }: { readonly id: string; readonly patientId: string },
  now: Date,
): Promise<void> {
  // Whoever rewards at this moment holds the lock, so that it is asked for before anything is looked for.
  await lockReferralsOf(scope, patientId);
  const referral = await qualifiedBy(scope, invoiceId);
  if (!referral) return;
  const { db, clinicId } = scope;
  await db
    .updateTable('referral')
    .set({ status: 'REVERSED', updated_at: now })
    .where('clinic_id', '=', clinicId)
    .where('id', '=', referral.id)
    .execute();
  const rewards = await db
    .updateTable('referral_reward')
    .set({ reversed_at: now })
    .where('clinic_id', '=', clinicId)
    .where('referral_id', '=', referral.id)
    .where('reversed_at', 'is', null)
    .returning(['patient_id as patientId', 'points', 'transaction_id as transactionId'])
    .execute();
  for (const { points, transactionId } of rewards.sort((a, b) => (a.patientId < b.patientId ? -1 : 1))) {
    await reversePoints(scope, {
      transactionId,
      points,
      source: `reverse/${invoiceId}/${transactionId}`,
      at: now,
    });
  }
  await noteReferral(scope, 'REFERRAL_REVERSED', referral, now);
}

async function qualifiedBy({ db, clinicId }: Scope, invoiceId: string) {
  const referral = await db
    .selectFrom('referral')
    .select(['id', 'referrer_id as referrerId'])
    .where('clinic_id', '=', clinicId)
    .where('invoice_id', '=', invoiceId)
    .where('status', '=', 'QUALIFIED')
    .executeTakeFirst();
  return referral ?? null;
}
