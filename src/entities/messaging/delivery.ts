/**
 * Delivery: one message to one patient over one channel (mission.md, section 1; architecture.md, idea 5).
 * Planned → leased → sent | failed | suppressed | withdrawn | unknown; unique on (clinic, kind, subject, occasion, channel).
 */
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { NotificationKind } from './notification-kind.js';

export const CHANNELS = ['EMAIL', 'SMS', 'PUSH'] as const;
export type Channel = (typeof CHANNELS)[number];

export const DELIVERY_STATUSES = [
  'PLANNED',
  'LEASED',
  'SENT',
  'FAILED',
  'SUPPRESSED',
  'WITHDRAWN',
  'UNKNOWN',
] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** Why a delivery was planned for the time that it is planned for: the rule, and for a reminder its band. */
export const PLANNED_REASONS = [
  'BOOKED',
  'MOVED',
  'CANCELLED',
  'LEAD_OVER_72_H',
  'LEAD_FROM_36_TO_72_H',
  'TWO_HOURS_AFTER_END',
  'DAY_AFTER_END_AT_10',
  'TWENTY_HOURS_AFTER_END',
  'END_OF_QUIET_HOURS',
  'BEFORE_QUIET_HOURS',
  'COMPLETED_LATE',
  'UNREAD_AFTER_4_H',
  'NO_ADDRESS_OR_APP',
  'NO_APP',
  'SLOT_FREED',
  'RETENTION_RULE',
  'CAMPAIGN',
  'WIN_BACK',
  'POINTS_EXPIRE_IN_14_DAYS',
  'CONSENT_REQUESTED',
  'TASK_DUE',
  'TASK_OVERDUE',
  'RESENT',
] as const;
export type PlannedReason = (typeof PLANNED_REASONS)[number];

/** Why a delivery came to its last state. */
export const DELIVERY_REASONS = [
  'VISIT_MOVED',
  'VISIT_CANCELLED',
  'VISIT_NOT_CANCELLED',
  'VISIT_NOT_AHEAD',
  'VISIT_NOT_COMPLETED',
  'VISIT_STARTED',
  'VISIT_CONFIRMED',
  'LATER_VISIT',
  'KIND_SWITCHED_OFF',
  'KIND_MUTED',
  'TIME_PASSED',
  'CANCELLED_BY_STAFF',
  'PATIENT_ARCHIVED',
  'PATIENT_DECEASED',
  'PATIENT_DO_NOT_CONTACT',
  'STAFF_DEACTIVATED',
  'SLOT_TAKEN',
  'OFFER_CLOSED',
  'TASK_DONE',
  'TASK_CHANGED',
  'RULE_CHANGED',
  'RULE_PAUSED',
  'RULE_ARCHIVED',
  'CHANNEL_SWITCHED_OFF',
  'CAMPAIGN_PAUSED',
  'CAMPAIGN_STOPPED',
  'CONSENT_ANSWERED',
  'POINTS_GONE',
  'NO_CONSENT',
  'QUIET_HOURS',
  'OVER_CAP',
  'READ',
  'NO_ADDRESS',
  'NO_APP',
  'NO_PHONE',
  'ADDRESS_STOPPED',
  'NO_LONGER_USEFUL',
  'ADDRESS_REFUSED',
  'PROVIDER_FAILED',
  'TEMPLATE_FAILED',
  'BOUNCED',
  'ANSWER_LOST',
  'NOT_ACCEPTED',
] as const;
export type DeliveryReason = (typeof DELIVERY_REASONS)[number];

/** What proves a message read, by the patient's own doing; a loaded image only where the clinic trusts it. */
export const READ_EVIDENCES = [
  'OPENED_IN_APP',
  'LINK_FOLLOWED',
  'REPLIED',
  'CONFIRMED',
  'IMAGE_LOADED',
] as const;
export type ReadEvidence = (typeof READ_EVIDENCES)[number];

/** How an SMS is written: 160 characters of GSM-7, or 70 of UCS-2, fit into one. */
export type SmsEncoding = 'GSM_7' | 'UCS_2';

export const DeliveryEntity = defineEntity({
  name: 'Delivery',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.string().$type<NotificationKind>(),
    channel: p.string().$type<Channel>(),
    /** Either a patient or a member of staff. */
    patientId: p.uuid().nullable(),
    staffId: p.uuid().nullable(),
    branchId: p.uuid().nullable(),
    visitId: p.uuid().nullable(),
    bookingNumber: p.integer().nullable(),
    subjectId: p.uuid(),
    occasion: p.string(),
    status: p.string().$type<DeliveryStatus>(),
    plannedReason: p.string().$type<PlannedReason>(),
    statusReason: p.string().$type<DeliveryReason>().nullable(),
    dueAt: p.datetime(3),
    attemptAt: p.datetime(3),
    usefulUntil: p.datetime(3),
    attempts: p.integer().default(0),
    leaseToken: p.integer().default(0),
    leasedUntil: p.datetime(3).nullable(),
    handedOverAt: p.datetime(3).nullable(),
    recipient: p.string().nullable(),
    providerMessageId: p.string().nullable(),
    lastError: p.string().nullable(),
    marketing: p.boolean().default(false),
    precedence: p.integer().default(0),
    variables: p.json<Record<string, string | number>>(),
    /** Of a rule's or a campaign's message: the version and the variant of its text. */
    mailingVersion: p.integer().nullable(),
    mailingVariant: p.string().nullable(),
    resendOf: p.uuid().nullable(),
    templateId: p.uuid().nullable(),
    provider: p.string().nullable(),
    encoding: p.string().$type<SmsEncoding>().nullable(),
    segments: p.integer().nullable(),
    priceMicros: p.bigint('number').nullable(),
    priceCurrency: p.string().nullable(),
    deliveredAt: p.datetime(3).nullable(),
    readAt: p.datetime(3).nullable(),
    readEvidence: p.string().$type<ReadEvidence>().nullable(),
    lookUpAt: p.datetime(3).nullable(),
    lookUps: p.integer().default(0),
    plannedAt: p.datetime(3),
    finishedAt: p.datetime(3).nullable(),
  },
});

/** A message as a sandbox keeps it in place of sending it (mission.md, section 12). */
export const MailboxMessageEntity = defineEntity({
  name: 'MailboxMessage',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    deliveryId: p.uuid(),
    channel: p.string().$type<Channel>(),
    patientId: p.uuid().nullable(),
    /** An address, a number, or the ids of devices. */
    recipient: p.string(),
    /** Of an e-mail, or the title of a push message. */
    subject: p.string().nullable(),
    textBody: p.string(),
    htmlBody: p.string().nullable(),
    receivedAt: p.datetime(3),
  },
});
