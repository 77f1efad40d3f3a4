/** Delivery event: one step of a delivery, kept for good; together they are its timeline (mission.md, section 1, "why"). */
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { DeliveryReason, PlannedReason } from './delivery.js';

export const DELIVERY_EVENT_KINDS = [
  'PLANNED',
  'REPLANNED',
  'DEFERRED',
  'CHECKED',
  'SENT',
  'RETRYING',
  'FAILED',
  'SUPPRESSED',
  'WITHDRAWN',
  'UNKNOWN',
  'DELIVERED',
  'BOUNCED',
  'COMPLAINED',
  'IMAGE_LOADED',
  'LINK_FOLLOWED',
  'OPENED_IN_APP',
  'REPLIED',
  'CONFIRMED',
] as const;
export type DeliveryEventKind = (typeof DELIVERY_EVENT_KINDS)[number];

export const DeliveryEventEntity = defineEntity({
  name: 'DeliveryEvent',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    deliveryId: p.uuid(),
    kind: p.string().$type<DeliveryEventKind>(),
    reason: p.string().$type<PlannedReason | DeliveryReason>().nullable(),
    detail: p.string().nullable(),
    dueAt: p.datetime(3).nullable(),
    occurredAt: p.datetime(3),
    providerEventId: p.string().nullable(),
  },
});
