/** The groups that a campaign goes by: nobody is chosen while one of them is being filled (mission.md, section 3). */
import type { CampaignAudience } from '../../../entities/retention/campaign.js';
import { anyOf } from '../../any-of.js';
import type { ClinicDb } from './campaign-row.js';

/** Whether one of the audience's groups, wanted or excepted, does not hold all of its patients yet. Archived ones stay as they are. */
export async function areGroupsFilling(
  { db, clinicId }: ClinicDb,
  { groupIds = [], exceptGroupIds = [] }: CampaignAudience,
): Promise<boolean> {
  const ids = [...groupIds, ...exceptGroupIds];
  if (ids.length === 0) return false;
  const filling = await db
    .selectFrom('patient_group')
    .select('id')
    .where('clinic_id', '=', clinicId)
    .where('id', '=', anyOf(ids))
    .where('status', '=', 'FILLING')
    .where('archived_at', 'is', null)
    .limit(1)
    .execute();
  return filling.length > 0;
}
