/** A campaign as the server works on it, and the lock that its changes, its choosing and its releasing share. */
import { sql } from 'kysely';
import type { Db } from '../../../entities/database.js';
import type { Channel } from '../../../entities/messaging/delivery.js';
import type { CampaignAudience, CampaignKind, CampaignStatus } from '../../../entities/retention/campaign.js';
import { isId } from '../../where-any.js';
import type { CampaignTimes } from './campaign-times.js';

export interface CampaignRow extends CampaignTimes {
  readonly id: string;
  readonly name: string;
  readonly kind: CampaignKind;
  readonly status: CampaignStatus;
  readonly version: number;
  readonly channels: Channel[];
  readonly audience: CampaignAudience;
  /** Messages in an hour; null: as fast as they go. */
  readonly perHour: number | null;
  readonly holdoutPercent: number;
  readonly activeSince: Date | null;
  readonly nextOccasion: string | null;
  readonly nextRunAt: Date | null;
  readonly createdById: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export const campaignColumns = [
  'campaign.id as id',
  'campaign.name as name',
  'campaign.kind as kind',
  'campaign.status as status',
  'campaign.version as version',
  'campaign.channels as channels',
  'campaign.audience as audience',
  'campaign.timing as timing',
  'campaign.starts_at as startsAt',
  'campaign.month as month',
  'campaign.day as day',
  'campaign.local_time as localTime',
  'campaign.per_hour as perHour',
  'campaign.holdout_percent as holdoutPercent',
  'campaign.active_since as activeSince',
  'campaign.next_occasion as nextOccasion',
  'campaign.next_run_at as nextRunAt',
  'campaign.created_by as createdById',
  'campaign.created_at as createdAt',
  'campaign.updated_at as updatedAt',
] as const;

/** A scope, or a sweep's transaction for one clinic. */
export interface ClinicDb {
  readonly db: Db;
  readonly clinicId: string;
}

/**
 * How a campaign's row is held until the transaction ends. CHANGE: nobody works on it meanwhile. WORK: nobody changes it; others
 * may work on its other runs, and its messages leave. `skip`: undefined in place of waiting for whoever holds it otherwise.
 */
export type Hold = { readonly by: 'CHANGE' | 'WORK'; readonly skip: boolean };

/** The transaction must have taken the planning lock before, if it does, and its deliveries are locked after. */
export async function lockCampaignRow(
  { db, clinicId }: ClinicDb,
  campaignId: string,
  { by, skip }: Hold,
): Promise<CampaignRow | undefined> {
  if (!isId(campaignId)) return undefined;
  const lock = by === 'CHANGE' ? sql`for no key update` : sql`for share`;
  return (await db
    .selectFrom('campaign')
    .select(campaignColumns)
    .where('clinic_id', '=', clinicId)
    .where('id', '=', campaignId)
    .modifyEnd(skip ? sql`${lock} skip locked` : lock)
    .executeTakeFirst()) as CampaignRow | undefined;
}
