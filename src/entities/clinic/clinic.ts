/** Clinic: the tenant; owns every row below (mission.md, section 0). A sandbox may have a clock of its own (section 12). */
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CareKind } from '../messaging/notification-kind.js';

/** What the clinic has subscribed to: ADVANCED opens the advanced filters of rules (section 3). */
export const PLAN_TIERS = ['STANDARD', 'ADVANCED'] as const;
export type PlanTier = (typeof PLAN_TIERS)[number];

/** PRIORITY: those that come first. BEST_FOR_PATIENT: those that take most off (section 8). */
export const DISCOUNT_CHOICES = ['PRIORITY', 'BEST_FOR_PATIENT'] as const;
export type DiscountChoice = (typeof DISCOUNT_CHOICES)[number];

export const ClinicEntity = defineEntity({
  name: 'Clinic',
  properties: {
    id: p.uuid().primary(),
    name: p.string(),
    locale: p.string(),
    currencyCode: p.string(),
    sandbox: p.boolean().default(false),
    testClock: p.datetime(3).nullable(),
    /** Local to the branch; both null: none. */
    quietHoursStart: p.time().nullable().default('21:00'),
    quietHoursEnd: p.time().nullable().default('08:00'),
    /** Marketing messages to one patient in any 7 × 24 h. */
    marketingCap: p.integer().default(2),
    /** Care kinds that this clinic treats as marketing. */
    marketingKinds: p.array().$type<CareKind[]>().default([]),
    imageLoadsTrusted: p.boolean().default(false),
    /** Its short name in links. */
    linkNumber: p.integer().autoincrement(),
    /** How long a task may be past due before the manager is told. */
    taskEscalationMinutes: p.integer().default(60),
    /** The highest score of a survey that makes a task; -1: none does. */
    lowScoreMax: p.integer().default(6),
    planTier: p.string().$type<PlanTier>().default('STANDARD'),
    /** Whether consent to e-mail and SMS holds only once the patient has confirmed it from a message. */
    doubleOptIn: p.boolean().default(false),
    /** How long after a message a visit still counts as brought back by it. */
    attributionDays: p.integer().default(90),
    /** The instant up to which groups whose criteria go by time were brought up to date. */
    groupsSweptAt: p.datetime(3).nullable(),
    /** What one point pays on an invoice, in minor units. */
    pointValueMinor: p.integer().default(1),
    /** What somebody proposes that it pays, until a second person approves it. */
    pointValueProposedMinor: p.integer().nullable(),
    pointValueProposedBy: p.uuid().nullable(),
    /** Which promotions apply where they exclude each other. */
    discountChoice: p.string().$type<DiscountChoice>().default('PRIORITY'),
    /** How long a quote that belongs to no visit holds what it promised. */
    quoteMinutes: p.integer().default(30),
    /** Days from issue to the day by which an invoice is to be paid. */
    invoiceDueDays: p.integer().default(0),
    /** Whether points may be given for reviews. */
    reviewRewards: p.boolean().default(false),
    /** Where newcomers book; null: the page of a referral link asks for their contact. */
    bookingUrl: p.string().nullable(),
    createdAt: p.datetime(3),
  },
});
