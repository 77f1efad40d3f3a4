/** RetentionRule: "N days after the last visit, write this to these patients" (mission.md, sections 0 and 3). */
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Channel } from '../messaging/delivery.js';
import type { Sex } from '../patients/patient.js';

export const RULE_STATUSES = ['DRAFT', 'ACTIVE', 'PAUSED', 'ARCHIVED'] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

/** The advanced filters: all that is given must hold; of a list, one. */
export interface RuleFilters {
  readonly insurancePlanIds?: readonly string[];
  /** Of the last visit. */
  readonly serviceIds?: readonly string[];
  /** Full years on the local date on which it fires; bounds included. */
  readonly ageFrom?: number;
  readonly ageTo?: number;
  readonly sexes?: readonly Sex[];
  readonly groupIds?: readonly string[];
}

export const RetentionRuleEntity = defineEntity({
  name: 'RetentionRule',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.string(),
    status: p.string().$type<RuleStatus>(),
    version: p.integer(),
    /** Since when it writes; null unless active. */
    activeSince: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  },
});

export const RetentionRuleVersionEntity = defineEntity({
  name: 'RetentionRuleVersion',
  properties: {
    clinicId: p.uuid().primary(),
    ruleId: p.uuid().primary(),
    version: p.integer().primary(),
    id: p.uuid(),
    channels: p.array().$type<Channel[]>(),
    days: p.integer(),
    practitionerId: p.uuid().nullable(),
    /** 0 to 999; the smaller goes first. */
    priority: p.integer(),
    filters: p.json<RuleFilters>(),
    holdoutPercent: p.integer().default(0),
    createdBy: p.uuid().nullable(),
    createdAt: p.datetime(3),
  },
});

/** A channel that rules of the clinic may write over, and since when. */
export const RetentionChannelEntity = defineEntity({
  name: 'RetentionChannel',
  properties: {
    clinicId: p.uuid().primary(),
    channel: p.string().$type<Channel>().primary(),
    onSince: p.datetime(3),
  },
});

/** A local date of a branch whose morning was worked out for all rules. */
export const RetentionMorningEntity = defineEntity({
  name: 'RetentionMorning',
  properties: {
    clinicId: p.uuid().primary(),
    branchId: p.uuid().primary(),
    date: p.date().primary(),
    evaluatedAt: p.datetime(3),
  },
});
