/** What newcomers are called to those who brought them: by their first name (mission.md, section 7). */
import { anyOf } from '../../any-of.js';
import { loaderPerArguments } from '../../loader-per-arguments.js';
import type { Scope } from '../../scope.js';
import type { ReferralRow } from './referral-row.js';

const load = loaderPerArguments<Record<string, never>, string | null>(async ({ db, clinicId }, _, ids) => {
  const rows = await db
    .selectFrom('patient')
    .select(['id', 'first_name as firstName'])
    .where('clinic_id', '=', clinicId)
    .where('id', '=', anyOf(ids))
    .execute();
  const names = new Map(rows.map(({ id, firstName }) => [id, firstName]));
  return ids.map((id) => names.get(id) ?? null);
});

/** Of the patient, or as it was typed by who left a contact. The viewer sees the referral; batched within a tick. */
export async function newcomerNameOf(
  scope: Scope,
  { newcomerId, contactName }: Pick<ReferralRow, 'newcomerId' | 'contactName'>,
): Promise<string | null> {
  return newcomerId === null ? contactName : load(scope, newcomerId, {});
}
