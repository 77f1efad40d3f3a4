/**
 * Event: a fact that happened, kept in the clinic's order (mission.md, section 10; architecture.md, ideas 2 and 3).
 * Services write to the outbox in the transaction of the change; the relay gives each its place.
 */
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { StaffRole } from '../clinic/access.js';
import type { Channel } from '../messaging/delivery.js';
import type { NotificationKind } from '../messaging/notification-kind.js';
import type { TaskChanges } from '../work/task.js';

export const EVENT_KINDS = [
  'VISIT_BOOKED',
  'VISIT_CONFIRMED',
  'VISIT_MOVED',
  'VISIT_CANCELLED',
  'VISIT_ARRIVED',
  'VISIT_COMPLETED',
  'VISIT_NO_SHOW',
  'VISIT_PAID',
  'SLOT_FREED',
  'SLOT_TAKEN',
  'SLOT_OFFERED',
  'SLOT_OFFERS_CHANGED',
  'SLOT_CLAIMED',
  'SLOT_CLOSED',
  'OFFER_MADE',
  'OFFER_CLAIMED',
  'OFFER_TAKEN',
  'OFFER_CLOSED',
  'TASK_CREATED',
  'TASK_ASSIGNED',
  'TASK_CLAIMED',
  'TASK_COMPLETED',
  'TASK_REOPENED',
  'TASK_COMMENTED',
  'TASK_RESCHEDULED',
  'TASK_PRIORITIZED',
  'TASK_DUE',
  'TASK_OVERDUE',
  'INVOICE_ISSUED',
  'INVOICE_PAID',
  'INVOICE_VOIDED',
  'PAYMENT_RECEIVED',
  'PAYMENT_REFUNDED',
  'POINTS_EARNED',
  'POINTS_AVAILABLE',
  'POINTS_HELD',
  'POINTS_RELEASED',
  'POINTS_SPENT',
  'POINTS_RETURNED',
  'POINTS_EXPIRED',
  'POINTS_REVERSED',
  'POINTS_ADJUSTED',
  'POINTS_MERGED',
  'REFERRAL_OPENED',
  'REFERRAL_LEFT_CONTACT',
  'REFERRAL_JOINED',
  'REFERRAL_BOOKED',
  'REFERRAL_QUALIFIED',
  'REFERRAL_FLAGGED',
  'REFERRAL_REFUSED',
  'REFERRAL_REVERSED',
  'DELIVERY_PLANNED',
  'DELIVERY_SENT',
  'DELIVERY_DELIVERED',
  'DELIVERY_READ',
  'DELIVERY_FAILED',
  'DELIVERY_SUPPRESSED',
  'DELIVERY_WITHDRAWN',
  'DELIVERY_UNKNOWN',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Whose task it is, before and after the fact; see services/work/task-access.ts. */
export interface TaskAudience {
  readonly createdById: string | null;
  readonly now: TaskHolder;
  readonly before: TaskHolder;
}

export interface TaskHolder {
  readonly assigneeId: string | null;
  readonly role: StaffRole | null;
}

/** What an event is about, and what decides who may see it. No contact data: those who may see it look it up. */
export interface EventPayload {
  visitId: string | null;
  slotId: string | null;
  /** Of facts about an offer of a slot to a patient. */
  offerId?: string | null;
  /** Of facts about a task: whose it is now and was before, which decides who may see the fact. */
  taskId?: string | null;
  taskAudience?: TaskAudience;
  /** Of facts about a task: what changed. */
  taskChanges?: TaskChanges;
  /** Of facts about a message, as are the next two. */
  deliveryId?: string | null;
  notificationKind?: NotificationKind;
  channel?: Channel;
  /** Of facts about an invoice, what was paid for it, or what was given back. */
  invoiceId?: string | null;
  paymentId?: string | null;
  refundId?: string | null;
  /** Of facts about points: the ledger's transaction, and the redemption that it is for. */
  ledgerTransactionId?: string | null;
  redemptionId?: string | null;
  /** Of facts about a referral; `patientId` is then whoever brought them. */
  referralId?: string | null;
  /** Null for facts that are about no one patient. */
  patientId: string | null;
  /** Null, these three, for a message that is about no visit. */
  calendarId: string | null;
  branchId: string | null;
  practitionerId: string | null;
}

export const EventOutboxEntity = defineEntity({
  name: 'EventOutbox',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    written: p.bigint('number').autoincrement(),
    kind: p.string().$type<EventKind>(),
    payload: p.json<EventPayload>(),
    occurredAt: p.datetime(3),
  },
});

export const EventEntity = defineEntity({
  name: 'Event',
  properties: {
    clinicId: p.uuid().primary(),
    position: p.bigint('number').primary(),
    id: p.uuid(),
    placed: p.bigint('number'),
    kind: p.string().$type<EventKind>(),
    payload: p.json<EventPayload>(),
    occurredAt: p.datetime(3),
    placedAt: p.datetime(3),
  },
});

export const EventHeadEntity = defineEntity({
  name: 'EventHead',
  properties: {
    clinicId: p.uuid().primary(),
    lastPosition: p.bigint('number').default(0),
    prunedPosition: p.bigint('number').default(0),
  },
});

export const EventRelayEntity = defineEntity({
  name: 'EventRelay',
  properties: { id: p.integer().primary(), lastPlaced: p.bigint('number') },
});
