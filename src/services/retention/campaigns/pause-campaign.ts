/** A campaign is paused, or stopped for good: what has not left is taken back (mission.md, section 3, "Campaigns"). */
import { sql } from 'kysely';
import type { CampaignStatus } from '../../../entities/retention/campaign.js';
import { anyOf } from '../../any-of.js';
import { sharePlanning } from '../../messaging/planning-settings.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { withdrawMailing } from '../withdraw-mailing.js';
import type { CampaignRow } from './campaign-row.js';
import { changedCampaign, lockCampaign } from './find-campaigns.js';
import type { CampaignChoice } from './start-campaign.js';

/**
 * Nothing more is released, and whoever was to get a message that has not left waits for it again. One that is done can still
 * be paused while messages of it have not left. Must run within a transaction.
 * @throws AccessDenied; Refusal NOT_FOUND, ACTION_NOT_ALLOWED
 */
export async function pauseCampaign(scope: Scope, { campaignId }: CampaignChoice): Promise<CampaignRow> {
  const campaign = await lockToTakeBack(scope, campaignId);
  const now = await scope.clock.now();
  const withdrawn = await withdrawMailing(scope, campaign.id, 'CAMPAIGN_PAUSED', now);
  requireSomething(campaign, ['ACTIVE'], withdrawn, 'Only a campaign that is going on can be paused.');
  await putBack(scope, campaign.id, withdrawn, now);
  await setStatus(scope, campaign, 'PAUSED', now);
  return changedCampaign(scope, campaign.id);
}

/**
 * It is over: nothing more is released, what has not left is taken back, and it cannot be started again. Whose message is taken
 * back by this counts as written to still, beside those held out with them (intention to treat). Must run within a transaction.
 * @throws AccessDenied; Refusal NOT_FOUND, ACTION_NOT_ALLOWED
 */
export async function stopCampaign(scope: Scope, { campaignId }: CampaignChoice): Promise<CampaignRow> {
  const campaign = await lockToTakeBack(scope, campaignId);
  const now = await scope.clock.now();
  const withdrawn = await withdrawMailing(scope, campaign.id, 'CAMPAIGN_STOPPED', now);
  requireSomething(campaign, ['DRAFT', 'ACTIVE', 'PAUSED'], withdrawn, 'This campaign is over.');
  await scope.db
    .updateTable('campaign_run')
    .set({ status: 'STOPPED', next_release_at: null, finished_at: now })
    .where('clinic_id', '=', scope.clinicId)
    .where('campaign_id', '=', campaign.id)
    .where('status', 'in', ['CHOOSING', 'RELEASING'])
    .execute();
  await setStatus(scope, campaign, 'STOPPED', now);
  return changedCampaign(scope, campaign.id);
}

/** In the order of all services: the planning lock, the campaign, its deliveries. */
async function lockToTakeBack(scope: Scope, campaignId: string): Promise<CampaignRow> {
  scope.require('retention:write');
  await sharePlanning(scope);
  return lockCampaign(scope, campaignId);
}

function requireSomething(
  { status }: CampaignRow,
  open: readonly CampaignStatus[],
  withdrawn: readonly string[],
  message: string,
): void {
  if (open.includes(status) || (status === 'DONE' && withdrawn.length > 0)) return;
  throw refuse('ACTION_NOT_ALLOWED', message, ['campaignId']);
}

/**
 * Those whose messages were taken back wait again, and a run that was done goes on. So do those held out who stand before them
 * in the order, as they were released: else they would be compared with people who have not been written to. A portion is
 * found by its instant, behind "offset 0": without statistics of a new campaign the planner reads all of it for each.
 */
async function putBack(
  scope: Scope,
  campaignId: string,
  deliveryIds: readonly string[],
  now: Date,
): Promise<void> {
  if (deliveryIds.length === 0) return;
  await sql`
    with taken as materialized (
      select distinct r.occasion, r.patient_id, r.due_at
      from delivery d
        join mailing_recipient r on r.clinic_id = d.clinic_id and r.mailing_id = d.subject_id
          and r.patient_id = d.patient_id and d.occasion = r.occasion || '/' || r.patient_id::text
      where d.clinic_id = ${scope.clinicId} and d.id = ${anyOf(deliveryIds)} and r.due_at is not null
    ), portion as (
      -- Counted from the end: each with a message, and those held out before them; the last of all go with the last message.
      select r.occasion, r.patient_id, r.held_out, r.due_at, t.patient_id is not null as taken,
        greatest(1, count(*) filter (where not r.held_out)
          over (partition by r.occasion, r.due_at order by r.place desc)) as message
      from (select distinct occasion, due_at from taken) p
        cross join lateral (
          select * from mailing_recipient where clinic_id = ${scope.clinicId} and due_at = p.due_at offset 0
        ) r
        left join taken t on t.occasion = r.occasion and t.patient_id = r.patient_id
      where r.mailing_id = ${campaignId} and r.occasion = p.occasion
    ), back as (
      select occasion, patient_id, held_out, bool_or(taken) over (partition by occasion, due_at, message) as goes
      from portion
    ), waiting as (
      update mailing_recipient r set due_at = null
      from back
      where r.clinic_id = ${scope.clinicId} and r.mailing_id = ${campaignId} and r.occasion = back.occasion
        and r.patient_id = back.patient_id and back.goes
      returning r.occasion, r.held_out
    ), counted as (
      select occasion, count(*) filter (where not held_out)::int as recipients from waiting group by occasion
    )
    update campaign_run u
    set released = u.released - counted.recipients, finished_at = null,
      status = case when u.status = 'CHOOSING' then 'CHOOSING' else 'RELEASING' end,
      next_release_at = coalesce(u.next_release_at, ${now})
    from counted
    where u.clinic_id = ${scope.clinicId} and u.campaign_id = ${campaignId} and u.occasion = counted.occasion
  `.execute(scope.db);
}

async function setStatus(
  scope: Scope,
  { id }: CampaignRow,
  status: Extract<CampaignStatus, 'PAUSED' | 'STOPPED'>,
  now: Date,
): Promise<void> {
  await scope.db
    .updateTable('campaign')
    .set({ status, active_since: null, next_occasion: null, next_run_at: null, updated_at: now })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', id)
    .execute();
}
