/** What becomes of referrals when two cards of one patient are made one (mission.md, section 7). */
import type { ReferralStatus } from '../../../entities/loyalty/referral.js';
import type { Scope } from '../../scope.js';
import { lockReferrals } from './lock-referrals.js';

/**
 * Those whom the merged card brought were brought by the other one. Who brought the merged card brought the other, unless
 * somebody had; a referral of oneself that comes of it is refused, and one that was rewarded stays where it was, so
 * that one of the other card which still waits is refused. The code goes on working. Must run within a transaction, before it locks loyalty accounts.
 */
export async function mergeReferrals(
  scope: Scope,
  fromPatientId: string,
  intoPatientId: string,
  now: Date,
): Promise<void> {
  const { db, clinicId } = scope;
  await lockReferrals(scope);
  const rows = await db
    .selectFrom('referral')
    .select(['id', 'referrer_id as referrerId', 'newcomer_id as newcomerId', 'status'])
    .where('clinic_id', '=', clinicId)
    .where('status', '<>', 'REFUSED')
    .where((by) =>
      by.or([by('referrer_id', '=', fromPatientId), by('newcomer_id', 'in', [fromPatientId, intoPatientId])]),
    )
    .execute();
  const brought = rows.some(({ newcomerId }) => newcomerId === intoPatientId);
  // Who was rewarded for on the merged card is not brought once more.
  const rewarded = rows.some(({ newcomerId, status }) => newcomerId === fromPatientId && isOver(status));
  for (const { id, status, ...ends } of rows) {
    const again = ends.newcomerId === intoPatientId && rewarded && !isOver(status);
    if (ends.referrerId !== fromPatientId && ends.newcomerId !== fromPatientId && !again) continue;
    const referrerId = ends.referrerId === fromPatientId ? intoPatientId : ends.referrerId;
    const newcomerId = ends.newcomerId === fromPatientId ? intoPatientId : ends.newcomerId;
    const over = isOver(status);
    const self = referrerId === newcomerId;
    const twice = (ends.newcomerId === fromPatientId && brought) || again;
    if (over && (self || twice)) continue;
    const refused = self ? ('SELF' as const) : twice ? ('NOT_NEW' as const) : null;
    await db
      .updateTable('referral')
      .set({
        referrer_id: referrerId,
        newcomer_id: newcomerId,
        updated_at: now,
        ...(refused === null ? {} : { status: 'REFUSED' as const, flag: refused }),
      })
      .where('clinic_id', '=', clinicId)
      .where('id', '=', id)
      .execute();
  }
}

function isOver(status: ReferralStatus): boolean {
  return status === 'QUALIFIED' || status === 'REVERSED';
}
