/** Earning rules, their versions, and what patients did in the portal (mission.md, section 7). */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const EARNING_RULE_KINDS = [
  'VISIT',
  'PAID',
  'COURSE',
  'ONLINE_BOOKING',
  'SURVEY',
  'PORTAL_ACTIVITY',
] as const;
export type EarningRuleKind = (typeof EARNING_RULE_KINDS)[number];
export const PORTAL_ACTIVITIES = ['PROFILE_COMPLETED', 'APP_INSTALLED', 'REVIEW_LEFT'] as const;
export type PortalActivity = (typeof PORTAL_ACTIVITIES)[number];

export const EarningRuleEntity = defineEntity({
  name: 'EarningRule',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.string(),
    kind: p.string().$type<EarningRuleKind>(),
    version: p.integer(),
    archivedAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  },
});

/** Append-only. In force from effective_from until effective_to, or until a later version begins. */
export const EarningRuleVersionEntity = defineEntity({
  name: 'EarningRuleVersion',
  properties: {
    clinicId: p.uuid().primary(),
    ruleId: p.uuid().primary(),
    version: p.integer().primary(),
    id: p.uuid(),
    effectiveFrom: p.datetime(3),
    effectiveTo: p.datetime(3).nullable(),
    /** Of PAID: hundredths of a percent of what was paid. Of all others: points. */
    basisPoints: p.integer().nullable(),
    points: p.integer().nullable(),
    /** Of PORTAL_ACTIVITY: which. */
    activity: p.string().$type<PortalActivity>().nullable(),
    /** Empty: all. */
    serviceIds: p.array().$type<string[]>().default([]),
    branchIds: p.array().$type<string[]>().default([]),
    availableAfterDays: p.integer().default(0),
    /** The last day is so many months after the local day of earning; null: they never expire. */
    expiresAfterMonths: p.integer().nullable(),
    createdBy: p.uuid().nullable(),
    createdAt: p.datetime(3),
  },
});

export const PortalActivityEntity = defineEntity({
  name: 'PortalActivity',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    patientId: p.uuid(),
    activity: p.string().$type<PortalActivity>(),
    /** Once a patient for PROFILE_COMPLETED and APP_INSTALLED: ''. A review: which. */
    reference: p.string().default(''),
    occurredAt: p.datetime(3),
  },
});
