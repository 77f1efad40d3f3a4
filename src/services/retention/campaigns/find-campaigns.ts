/** Campaigns by id and in order, for staff and partners who may see them (mission.md, section 3). */
import { anyOf } from '../../any-of.js';
import { type Connection, connect, type PageInput, type Sort } from '../../connection.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';
import { whereCode } from '../../where-any.js';
import { type CampaignRow, campaignColumns, lockCampaignRow } from './campaign-row.js';

type Values = readonly string[] | null | undefined;

export interface ListCampaignsInput extends PageInput {
  statuses?: Values;
  kinds?: Values;
}

const NEWEST_FIRST: Sort<CampaignRow> = {
  name: 'campaigns by age',
  direction: 'desc',
  keys: [
    { column: 'campaign.created_at', field: 'createdAt', type: 'instant' },
    { column: 'campaign.id', field: 'id', type: 'uuid' },
  ],
};

function campaignsOf(scope: Scope) {
  const query = scope.db
    .selectFrom('campaign')
    .select(campaignColumns)
    .where('campaign.clinic_id', '=', scope.clinicId);
  return allows(scope.viewer, 'retention:read') ? query : query.where('campaign.id', 'is', null);
}

export async function findCampaigns(scope: Scope, ids: readonly string[]): Promise<CampaignRow[]> {
  return campaignsOf(scope).where('campaign.id', '=', anyOf(ids)).execute();
}

/** The newest first. Absent or null filters keep all. @throws BadInput for the page. */
export function listCampaigns(scope: Scope, input: ListCampaignsInput): Promise<Connection<CampaignRow>> {
  let query = whereCode(campaignsOf(scope), 'campaign.status', input.statuses);
  query = whereCode(query, 'campaign.kind', input.kinds);
  return connect(query, NEWEST_FIRST, input);
}

/** The campaign, so that nobody works on it until the transaction ends. @throws Refusal NOT_FOUND; AccessDenied */
export async function lockCampaign(scope: Scope, campaignId: string): Promise<CampaignRow> {
  scope.require('retention:write');
  const campaign = await lockCampaignRow(scope, campaignId, { by: 'CHANGE', skip: false });
  if (campaign === undefined) throw refuse('NOT_FOUND', 'There is no such campaign.', ['campaignId']);
  return campaign;
}

/** A campaign that was just changed in this transaction. */
export async function changedCampaign(scope: Scope, id: string): Promise<CampaignRow> {
  return campaignsOf(scope).where('campaign.id', '=', id).executeTakeFirstOrThrow();
}
