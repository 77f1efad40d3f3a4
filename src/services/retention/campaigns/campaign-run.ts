/** Runs of campaigns, one for each time that a campaign goes out: their rows, and how they end (mission.md, section 3). */
import { sql } from 'kysely';
import type { CampaignRunStatus } from '../../../entities/retention/campaign.js';
import type { CampaignRow, ClinicDb } from './campaign-row.js';

export interface OpenRun {
  readonly occasion: string;
  readonly status: CampaignRunStatus;
  /** Patients up to this one were looked at; null: none. */
  readonly chosenAfter: string | null;
  readonly startsAt: Date;
  readonly startedAt: Date;
  readonly nextReleaseAt: Date;
}

/** So late may a run of a day of the year begin or go on that no server was there for. */
const LATEST_MS = 24 * 3600 * 1000;

/**
 * Whether a run is too late at `now` for what was due at `due`. What goes out once never is: it was asked for, and whoever has
 * not got it would be written to by nobody.
 */
export function isOverdue({ timing }: Pick<CampaignRow, 'timing'>, due: Date, now: Date): boolean {
  return (timing === 'YEARLY' || timing === 'BIRTHDAY') && now.getTime() - due.getTime() > LATEST_MS;
}

/** Locked until the transaction ends, after its campaign; undefined when it is over, and with `skip` when another works on it. */
export async function lockRun(
  { db, clinicId }: ClinicDb,
  campaignId: string,
  occasion: string,
  skip: boolean,
): Promise<OpenRun | undefined> {
  const { rows } = await sql<OpenRun>`
    select occasion, status, chosen_after as "chosenAfter", starts_at as "startsAt", started_at as "startedAt",
      next_release_at as "nextReleaseAt"
    from campaign_run
    where clinic_id = ${clinicId} and campaign_id = ${campaignId} and occasion = ${occasion}
      and status in ('CHOOSING', 'RELEASING')
    for no key update ${skip ? sql`skip locked` : sql``}
  `.execute(db);
  return rows[0];
}

/** When there is something to do next for it. */
export async function setNextRelease(
  { db, clinicId }: ClinicDb,
  campaignId: string,
  { occasion }: OpenRun,
  at: Date,
): Promise<void> {
  await db
    .updateTable('campaign_run')
    .set({ next_release_at: at })
    .where('clinic_id', '=', clinicId)
    .where('campaign_id', '=', campaignId)
    .where('occasion', '=', occasion)
    .execute();
}

/** The run is over; the campaign too, when nothing of it is open or to come. */
export async function endRun(
  tx: ClinicDb,
  campaign: Pick<CampaignRow, 'id'>,
  { occasion }: Pick<OpenRun, 'occasion'>,
  status: Extract<CampaignRunStatus, 'DONE' | 'SKIPPED'>,
  now: Date,
): Promise<void> {
  await tx.db
    .updateTable('campaign_run')
    .set({ status, next_release_at: null, finished_at: now })
    .where('clinic_id', '=', tx.clinicId)
    .where('campaign_id', '=', campaign.id)
    .where('occasion', '=', occasion)
    .execute();
  await endCampaignIfOver(tx, campaign.id, now);
}

/** Done, when no run of it is open or to come. */
export async function endCampaignIfOver(
  { db, clinicId }: ClinicDb,
  campaignId: string,
  now: Date,
): Promise<void> {
  await sql`
    update campaign c set status = 'DONE', updated_at = ${now}
    where c.clinic_id = ${clinicId} and c.id = ${campaignId} and c.status = 'ACTIVE' and c.next_run_at is null
      and not exists (
        select from campaign_run r
        where r.clinic_id = c.clinic_id and r.campaign_id = c.id and r.status in ('CHOOSING', 'RELEASING')
      )
  `.execute(db);
}
