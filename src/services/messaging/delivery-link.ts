/** Which page a message leads to, and until when (mission.md, section 1, "Links"). Pure. */
import type { NotificationKind } from '../../entities/messaging/notification-kind.js';
import { type PagePurpose, pagePath, type VisitPurpose } from './page-link.js';

export interface LinkedDelivery {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly patientId: string | null;
  readonly linkNumber: number;
  readonly visitId: string | null;
  readonly endsAt: Date | null;
  readonly bookingNumber: number | null;
  readonly usefulUntil: Date;
  readonly variables: Readonly<Record<string, string | number>>;
}

export interface LinkAddress {
  /** This server's address as patients reach it, without a slash at its end; null: there are no links. */
  readonly publicUrl: string | null;
  readonly linkSecret: string;
}

const DAY_MS = 24 * 3600 * 1000;

const PURPOSES: Partial<Record<NotificationKind, PagePurpose>> = {
  VISIT_BOOKED: 'v',
  VISIT_MOVED: 'v',
  REMINDER: 'v',
  FREED_SLOT_OFFER: 'o',
  SATISFACTION_SURVEY: 's',
  REBOOKING_INVITATION: 'b',
  VISIT_CANCELLED: 'b',
  RETENTION_RULE: 'b',
  // Of those that are about a visit.
  CAMPAIGN: 'v',
  CONSENT_CONFIRMATION: 'c',
};

/** Days after the end of the visit that it is about; an offer's link ends when the offered time begins. */
const DAYS_AFTER: Record<Exclude<VisitPurpose, 'o'>, number> = { v: 1, s: 30, b: 90 };

/** Null where the message has no page, or the server no public address. */
export function linkOf({ publicUrl, linkSecret }: LinkAddress, delivery: LinkedDelivery): string | null {
  const purpose = PURPOSES[delivery.kind];
  const { id: deliveryId, linkNumber, bookingNumber } = delivery;
  if (publicUrl === null || purpose === undefined || delivery.patientId === null) return null;
  const expiresAt = endOfLink(purpose, delivery);
  if (expiresAt === null) return null;
  const link = { purpose, linkNumber, deliveryId, bookingNumber: bookingNumber ?? 0, expiresAt };
  return `${publicUrl}${pagePath(linkSecret, link)}`;
}

function endOfLink(purpose: PagePurpose, delivery: LinkedDelivery): Date | null {
  const { kind, visitId, endsAt, usefulUntil, variables } = delivery;
  // What asks for a consent is about no visit: its link ends when the message itself is of no use.
  if (purpose === 'c') return usefulUntil;
  if (visitId === null || endsAt === null) return null;
  // The visit that a rule goes by may be years past.
  return linkEnd(purpose, kind === 'RETENTION_RULE' ? usefulUntil : endsAt, variables.slotStartsAt);
}

/**
 * From when on a link is dead, by the clinic's clock. `endsAt` is the visit's; `slotStartsAt`, in ISO 8601, is of an offer, and
 * without it an offer has no link: null.
 */
export function linkEnd(purpose: VisitPurpose, endsAt: Date, slotStartsAt?: string | number): Date | null {
  if (purpose !== 'o') return new Date(endsAt.getTime() + DAYS_AFTER[purpose] * DAY_MS);
  const start = new Date(slotStartsAt ?? Number.NaN);
  return Number.isNaN(start.getTime()) ? null : start;
}
