/** Begins the run of a campaign whose time has come, and finds out when the next one does (mission.md, section 3). */
import { branchesOf } from './campaign-branches.js';
import { type ClinicDb, lockCampaignRow } from './campaign-row.js';
import { endCampaignIfOver, LATEST_MS } from './campaign-run.js';
import { nextOccasion, startIn } from './campaign-times.js';

/**
 * False: it is not due, or, with `skip`, somebody else has it in hand. A run that would begin over a day late everywhere is
 * written down as skipped. `now` is by the clinic's clock.
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
  const run = { occasion, startsAt };
  const timeZones = (await branchesOf(tx)).map(({ timeZone }) => timeZone);
  const skipped = !timeZones.some((timeZone) => isInTime(startIn(campaign, run, timeZone), now));
  const key = { clinic_id: tx.clinicId, campaign_id: campaign.id, occasion };
  await tx.db
    .insertInto('campaign_run')
    .values({
      ...{ ...key, status: skipped ? 'SKIPPED' : 'CHOOSING', starts_at: startsAt, started_at: now },
      ...{ next_release_at: skipped ? null : now, finished_at: skipped ? now : null },
      ...{ recipients: 0, held_out: 0, released: 0 },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const next = nextOccasion(campaign, timeZones, activeSince ?? now, occasion);
  await tx.db
    .updateTable('campaign')
    .set({ next_occasion: next?.occasion ?? null, next_run_at: next?.startsAt ?? null })
    .where('clinic_id', '=', tx.clinicId)
    .where('id', '=', campaign.id)
    .execute();
  if (skipped) await endCampaignIfOver(tx, campaign.id, now);
  return true;
}

/** Whether a run that begins for a branch at `start` is not over a day late at `now`; null: it never begins there. */
export function isInTime(start: Date | null, now: Date): boolean {
  return start !== null && now.getTime() - start.getTime() <= LATEST_MS;
}
