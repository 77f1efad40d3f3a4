/** Begins the run of a campaign whose time has come, and finds out when the next one does (mission.md, section 3). */
import { sql } from 'kysely';
import { hasBirthday } from './campaign-audience.js';
import { branchesOf } from './campaign-branches.js';
import { type CampaignRow, type ClinicDb, lockCampaignRow } from './campaign-row.js';
import { endCampaignIfOver, isOverdue } from './campaign-run.js';
import { birthdaysOn, nextOccasion, type Occasion, startIn } from './campaign-times.js';

/**
 * False: it is not due, or, with `skip`, somebody else has it in hand. A run of a day of the year that would begin over a day
 * late everywhere is written down as skipped, and that of a day on which nobody has their birthday not at all. `now` is by the
 * clinic's clock.
 */
export async function beginCampaignRun(
  tx: ClinicDb,
  campaignId: string,
  now: Date,
  skip: boolean,
): Promise<boolean> {
  const campaign = await lockCampaignRow(tx, campaignId, { by: 'CHANGE', skip });
  if (campaign?.status !== 'ACTIVE') return false;
  const { nextOccasion: occasion, nextRunAt: startsAt, activeSince } = campaign;
  if (occasion === null || startsAt === null || startsAt > now) return false;
  const timeZones = (await branchesOf(tx)).map(({ timeZone }) => timeZone);
  // On most days nobody has their birthday.
  const needed = campaign.timing !== 'BIRTHDAY' || (await isSomeonesBirthday(tx, occasion));
  if (needed) await insertRun(tx, campaign, { occasion, startsAt }, timeZones, now);
  const next = nextOccasion(campaign, timeZones, activeSince ?? now, occasion);
  await tx.db
    .updateTable('campaign')
    .set({ next_occasion: next?.occasion ?? null, next_run_at: next?.startsAt ?? null })
    .where('clinic_id', '=', tx.clinicId)
    .where('id', '=', campaign.id)
    .execute();
  if (next === null) await endCampaignIfOver(tx, campaign.id, now);
  return true;
}

async function insertRun(
  { db, clinicId }: ClinicDb,
  campaign: CampaignRow,
  run: Occasion,
  timeZones: readonly string[],
  now: Date,
): Promise<void> {
  const skipped = !timeZones.some((timeZone) => isInTime(campaign, startIn(campaign, run, timeZone), now));
  await db
    .insertInto('campaign_run')
    .values({
      ...{ clinic_id: clinicId, campaign_id: campaign.id, occasion: run.occasion, starts_at: run.startsAt },
      ...{ status: skipped ? 'SKIPPED' : 'CHOOSING', started_at: now, finished_at: skipped ? now : null },
      ...{ next_release_at: skipped ? null : now, recipients: 0, held_out: 0, released: 0 },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function isSomeonesBirthday({ db, clinicId }: ClinicDb, date: string): Promise<boolean> {
  const { rows } = await sql`
    select from patient p where p.clinic_id = ${clinicId} and ${hasBirthday(birthdaysOn(date))} limit 1
  `.execute(db);
  return rows.length > 0;
}

/** Whether a run that begins for a branch at `start` is not too late at `now`; null: it never begins there. */
export function isInTime(campaign: CampaignRow, start: Date | null, now: Date): boolean {
  return start !== null && !isOverdue(campaign, start, now);
}
