/** The contact that somebody left before they became a patient (mission.md, section 7). */
import { type SqlBool, sql } from 'kysely';
import type { Scope } from '../../scope.js';
import { type ReferralRow, referralColumns, selectReferrals } from './referral-row.js';

/**
 * The first that was left with this phone or e-mail address, case aside, and counts still; of one referrer, or of any. Null:
 * none was. Under the clinic's referral lock.
 */
export async function findLead(
  scope: Scope,
  contact: { phone: string | null; email: string | null },
  referrerId: string | null,
  now: Date,
): Promise<ReferralRow | null> {
  const { phone, email } = contact;
  if (phone === null && email === null) return null;
  let query = selectReferrals(scope)
    .select(referralColumns)
    .where('referral.newcomer_id', 'is', null)
    .where('referral.status', 'in', ['LEAD', 'FLAGGED'])
    .where('referral.expires_at', '>', now)
    .where(sql<SqlBool>`(contact_phone = ${phone} or lower(contact_email) = lower(${email}))`);
  if (referrerId !== null) query = query.where('referral.referrer_id', '=', referrerId);
  const lead = await query.orderBy('referral.created_at').orderBy('referral.id').limit(1).executeTakeFirst();
  return (lead as ReferralRow | undefined) ?? null;
}
