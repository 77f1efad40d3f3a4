/** The variants of a campaign's text, and how many get each (mission.md, section 3, "Campaigns"). */
import type { VariantShare } from './campaign-lots.js';
import type { ClinicDb } from './campaign-row.js';

/** Of a version, in the order of their names; at least one. */
export async function variantsOf(
  { db, clinicId }: ClinicDb,
  campaignId: string,
  version: number,
): Promise<VariantShare[]> {
  const variants = await db
    .selectFrom('mailing_text')
    .select(['variant', 'share'])
    .distinct()
    .where('clinic_id', '=', clinicId)
    .where('mailing_id', '=', campaignId)
    .where('version', '=', version)
    .orderBy('variant')
    .execute();
  return variants.length === 0 ? [{ variant: '', share: 100 }] : variants;
}
