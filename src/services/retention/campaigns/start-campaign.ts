/** A campaign is started, and one that was paused goes on (mission.md, section 3, "Campaigns"). */
import { sql } from 'kysely';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { keepGroups } from '../mailing-groups.js';
import { branchesOf } from './campaign-branches.js';
import type { CampaignRow } from './campaign-row.js';
import { endCampaignIfOver } from './campaign-run.js';
import { nextOccasion, type Occasion } from './campaign-times.js';
import { changedCampaign, lockCampaign } from './find-campaigns.js';

export interface CampaignChoice {
  campaignId: string;
}

/**
 * A draft becomes active: it goes out at once, at its time, or on the next day whose local time is not past. Must run within a
 * transaction. @throws AccessDenied; Refusal NOT_FOUND, ACTION_NOT_ALLOWED unless it is a draft, and for a group that was
 * archived since it was named, IN_THE_PAST
 */
export async function startCampaign(scope: Scope, { campaignId }: CampaignChoice): Promise<CampaignRow> {
  const campaign = await lockCampaign(scope, campaignId);
  if (campaign.status !== 'DRAFT') {
    const message =
      campaign.status === 'PAUSED'
        ? 'This campaign is paused. Resume it.'
        : 'This campaign was started before.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['campaignId']);
  }
  const { groupIds = [], exceptGroupIds = [] } = campaign.audience;
  await keepGroups(scope, {
    groupIds: [...groupIds, ...exceptGroupIds],
    ...{ place: 'the campaign’s audience', path: 'campaignId' },
  });
  const now = await scope.clock.now();
  const timeZones = (await branchesOf(scope)).map(({ timeZone }) => timeZone);
  if (timeZones.length === 0)
    throw refuse('ACTION_NOT_ALLOWED', 'The clinic has no branch yet that could write.', ['campaignId']);
  const next = nextOccasion(campaign, timeZones, now);
  if (next === null)
    throw refuse('IN_THE_PAST', 'The time at which it was to go out is past. Give another one.', [
      'campaignId',
    ]);
  await activate(scope, campaign, next, now);
  return changedCampaign(scope, campaign.id);
}

/**
 * A paused campaign is active again: runs that were open go on, and what waits is released as if it had never been paused, but
 * for days of a year and birthdays that passed by meanwhile, which are left out. Must run within a transaction.
 * @throws AccessDenied; Refusal NOT_FOUND, ACTION_NOT_ALLOWED unless it is paused
 */
export async function resumeCampaign(scope: Scope, { campaignId }: CampaignChoice): Promise<CampaignRow> {
  const campaign = await lockCampaign(scope, campaignId);
  if (campaign.status !== 'PAUSED')
    throw refuse('ACTION_NOT_ALLOWED', 'Only a paused campaign can be resumed.', ['campaignId']);
  const now = await scope.clock.now();
  await activate(scope, campaign, await nextAfterPause(scope, campaign, now), now);
  const once = campaign.timing === 'NOW' || campaign.timing === 'AT';
  // Runs of days that are past are found too late when they are worked on.
  if (once) {
    await sql`
      update campaign_run set next_release_at = greatest(next_release_at, ${now})
      where clinic_id = ${scope.clinicId} and campaign_id = ${campaign.id} and status in ('CHOOSING', 'RELEASING')
    `.execute(scope.db);
  }
  await endCampaignIfOver(scope, campaign.id, now);
  return changedCampaign(scope, campaign.id);
}

async function nextAfterPause(scope: Scope, campaign: CampaignRow, now: Date): Promise<Occasion | null> {
  const { startsAt } = campaign;
  const { last } = await scope.db
    .selectFrom('campaign_run')
    .select(sql<string | null>`max(occasion)`.as('last'))
    .where('clinic_id', '=', scope.clinicId)
    .where('campaign_id', '=', campaign.id)
    .executeTakeFirstOrThrow();
  const timeZones = (await branchesOf(scope)).map(({ timeZone }) => timeZone);
  // One that goes out once, and whose time came while it was paused, goes out now.
  const missed = campaign.timing === 'AT' && startsAt !== null && startsAt < now;
  return nextOccasion(missed ? { ...campaign, startsAt: now } : campaign, timeZones, now, last);
}

async function activate(
  scope: Scope,
  campaign: CampaignRow,
  next: Occasion | null,
  now: Date,
): Promise<void> {
  await scope.db
    .updateTable('campaign')
    .set({
      ...{ status: 'ACTIVE', active_since: now, updated_at: now },
      ...{ next_occasion: next?.occasion ?? null, next_run_at: next?.startsAt ?? null },
    })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', campaign.id)
    .execute();
}
