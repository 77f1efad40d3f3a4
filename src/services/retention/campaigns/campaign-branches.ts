/** The branches of a clinic as campaigns see them: when a run begins there, and when nothing is sent (mission.md, section 3). */
import { sql } from 'kysely';
import { type QuietHours, quietHoursAround, quietHoursOf } from '../../messaging/quiet-hours.js';
import { localDateOf } from '../../visits/local-time.js';
import type { CampaignRow, ClinicDb } from './campaign-row.js';
import { type Occasion, startIn } from './campaign-times.js';

export interface CampaignBranch {
  readonly id: string;
  readonly timeZone: string;
}

/** The clinic's branches, the first of them first. */
export async function branchesOf({ db, clinicId }: ClinicDb): Promise<CampaignBranch[]> {
  return db
    .selectFrom('branch')
    .select(['id', 'time_zone as timeZone'])
    .where('clinic_id', '=', clinicId)
    .orderBy('id')
    .execute();
}

/** Those for whose patients somebody still waits for a message of the run. */
export async function branchesWaiting(
  { db, clinicId }: ClinicDb,
  campaignId: string,
  occasion: string,
): Promise<CampaignBranch[]> {
  const { rows } = await sql<CampaignBranch>`
    select b.id, b.time_zone as "timeZone" from branch b
    where b.clinic_id = ${clinicId} and exists (
      select from mailing_recipient r
      where r.clinic_id = b.clinic_id and r.mailing_id = ${campaignId} and r.occasion = ${occasion}
        and r.branch_id = b.id and r.due_at is null
    )
    order by b.id
  `.execute(db);
  return rows;
}

export async function quietHoursOfClinic({ db, clinicId }: ClinicDb): Promise<QuietHours | null> {
  const clinic = await db
    .selectFrom('clinic')
    .select(['quiet_hours_start as quietHoursStart', 'quiet_hours_end as quietHoursEnd'])
    .where('id', '=', clinicId)
    .executeTakeFirstOrThrow();
  return quietHoursOf(clinic);
}

/**
 * The first instant, from `now` on, at which messages of the run may go to patients of the branch; null: never any more, because
 * the birthday is over there by then.
 */
export function opensAt(
  campaign: CampaignRow,
  run: Occasion,
  { timeZone }: CampaignBranch,
  quietHours: QuietHours | null,
  now: Date,
): Date | null {
  const start = startIn(campaign, run, timeZone) ?? run.startsAt;
  const from = start > now ? start : now;
  const opening = quietHoursAround(from, quietHours, timeZone)?.endsAt ?? from;
  const isOver = campaign.timing === 'BIRTHDAY' && localDateOf(opening, timeZone) > run.occasion;
  return isOver ? null : opening;
}
