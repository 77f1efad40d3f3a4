/**
 * Delivery: one message to one patient over one channel (mission.md, section 1; architecture.md, idea 5).
 * Planned → leased → sent | failed | suppressed | withdrawn | unknown; unique on (clinic, kind, subject, occasion, channel).
 */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const NOTIFICATION_KINDS = ['VISIT_BOOKED', 'REMINDER'] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];
export type Channel = 'EMAIL';
export type DeliveryStatus =
  | 'PLANNED'
  | 'LEASED'
  | 'SENT'
  | 'FAILED'
  | 'SUPPRESSED'
  | 'WITHDRAWN'
  | 'UNKNOWN';

/** Why a delivery was planned for the time that it is planned for. */
export type PlannedReason = 'BOOKED' | 'LEAD_OVER_72_H' | 'LEAD_FROM_36_TO_72_H';

/** Why a delivery came to its last state. */
export type DeliveryReason =
  | 'VISIT_MOVED'
  | 'VISIT_CANCELLED'
  | 'VISIT_NOT_AHEAD'
  | 'VISIT_STARTED'
  | 'KIND_SWITCHED_OFF'
  | 'KIND_MUTED'
  | 'PATIENT_ARCHIVED'
  | 'PATIENT_DECEASED'
  | 'PATIENT_DO_NOT_CONTACT'
  | 'NO_ADDRESS'
  | 'NO_LONGER_USEFUL'
  | 'ADDRESS_REFUSED'
  | 'PROVIDER_FAILED'
  | 'ANSWER_LOST';

export const DeliveryEntity = defineEntity({
  name: 'Delivery',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.string().$type<NotificationKind>(),
    channel: p.string().$type<Channel>(),
    patientId: p.uuid(),
    visitId: p.uuid().nullable(),
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
    patientId: p.uuid(),
    recipient: p.string(),
    subject: p.string(),
    textBody: p.string(),
    htmlBody: p.string().nullable(),
    receivedAt: p.datetime(3),
  },
});
