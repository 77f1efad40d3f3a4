/** Campaign: a mailing to an audience, once or repeating (mission.md, sections 0 and 3). */
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Channel } from '../messaging/delivery.js';
import type { PatientCriteria } from '../patients/patient-group.js';

export const CAMPAIGN_KINDS = [
  'CONFIRMING',
  'REMINDING',
  'PROMOTIONAL',
  'OFFERING',
  'GREETING',
  'COMBINED',
] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];
export const CAMPAIGN_STATUSES = ['DRAFT', 'ACTIVE', 'PAUSED', 'DONE', 'STOPPED'] as const;
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];
export const CAMPAIGN_TIMINGS = ['NOW', 'AT', 'YEARLY', 'BIRTHDAY'] as const;
export type CampaignTiming = (typeof CAMPAIGN_TIMINGS)[number];
/** SKIPPED: no server was there for a day, and who had not got a message by then gets none. */
export const CAMPAIGN_RUN_STATUSES = ['CHOOSING', 'RELEASING', 'DONE', 'STOPPED', 'SKIPPED'] as const;
export type CampaignRunStatus = (typeof CAMPAIGN_RUN_STATUSES)[number];

/** All that is given must hold. */
export interface CampaignAudience {
  readonly criteria?: PatientCriteria;
  /** In one of these groups, and in none of those. */
  readonly groupIds?: readonly string[];
  readonly exceptGroupIds?: readonly string[];
}

export const CampaignEntity = defineEntity({
  name: 'Campaign',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.string(),
    kind: p.string().$type<CampaignKind>(),
    status: p.string().$type<CampaignStatus>(),
    version: p.integer().default(1),
    channels: p.array().$type<Channel[]>(),
    audience: p.json<CampaignAudience>(),
    timing: p.string().$type<CampaignTiming>(),
    startsAt: p.datetime(3).nullable(),
    month: p.smallint().nullable(),
    day: p.smallint().nullable(),
    localTime: p.time().default('10:00'),
    /** Messages in an hour; null: as fast as they go. */
    perHour: p.integer().nullable(),
    holdoutPercent: p.integer().default(0),
    activeSince: p.datetime(3).nullable(),
    /** The run that comes next, and when it begins where that is soonest. */
    nextOccasion: p.string().nullable(),
    nextRunAt: p.datetime(3).nullable(),
    createdBy: p.uuid().nullable(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  },
});

/** One time that a campaign goes out. */
export const CampaignRunEntity = defineEntity({
  name: 'CampaignRun',
  properties: {
    clinicId: p.uuid().primary(),
    campaignId: p.uuid().primary(),
    /** '1', the year, or for birthdays the date. */
    occasion: p.string().primary(),
    status: p.string().$type<CampaignRunStatus>(),
    chosenAfter: p.uuid().nullable(),
    startsAt: p.datetime(3),
    /** When there is something to do next; null once it is over. */
    nextReleaseAt: p.datetime(3).nullable(),
    /** All that were chosen, those held out included. */
    recipients: p.integer().default(0),
    heldOut: p.integer().default(0),
    /** Of the others, those whose message was released. */
    released: p.integer().default(0),
    startedAt: p.datetime(3),
    finishedAt: p.datetime(3).nullable(),
  },
});
