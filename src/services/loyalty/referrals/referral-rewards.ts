/** What referrals brought to whom, as far as the viewer may see it: a patient sees their own (mission.md, section 7). */
import { anyOf } from '../../any-of.js';
import { groupBy } from '../../group-by.js';
import { loaderPerArguments } from '../../loader-per-arguments.js';
import type { Scope } from '../../scope.js';

export type ReferralRewardRow = Awaited<ReturnType<typeof rewardsOf>>[number];

function rewardsOf({ db, clinicId, viewer }: Scope, referralIds: readonly string[]) {
  const all = db.selectFrom('referral_reward').where('clinic_id', '=', clinicId);
  const seen = viewer.kind === 'PATIENT' ? all.where('patient_id', '=', viewer.id) : all;
  return seen
    .select([
      'referral_id as referralId',
      'level',
      'patient_id as patientId',
      'points',
      'reversed_at as reversedAt',
      'created_at as createdAt',
    ])
    .where('referral_id', '=', anyOf(referralIds))
    .orderBy('level')
    .execute();
}

const load = loaderPerArguments<Record<string, never>, ReferralRewardRow[]>(async (scope, _, ids) => {
  const rows = groupBy(await rewardsOf(scope, ids), (row) => row.referralId);
  return ids.map((id) => rows.get(id) ?? []);
});

/** From the newcomer, level 0, up; batched within a tick. */
export function rewardsOfReferral(scope: Scope, referralId: string): Promise<ReferralRewardRow[]> {
  return load(scope, referralId, {});
}
