/** The second look at a message's state, at the moment of sending (mission.md, section 1, "Sending"). Pure. */
import type { DeliveryReason } from '../../entities/messaging/delivery.js';
import type { NotificationKind } from '../../entities/messaging/notification-kind.js';
import type { VisitStatus } from '../../entities/visits/visit.js';

export interface DeliveryFacts {
  kind: NotificationKind;
  occasion: string;
  usefulUntil: Date;
  visitStatus: VisitStatus;
  startsAt: Date;
  bookingNumber: number;
  mutedKinds: readonly string[];
  enabledKinds: readonly string[];
  email: string | null;
  doNotContact: boolean;
  archivedAt: Date | null;
  deceasedAt: Date | null;
}

/**
 * Why the message must not be sent at `now` (by the clinic's clock), or null. A visit is over as soon as it starts; the
 * occasion must still be the visit's present booking; a mute and the patient's own state win over everything.
 */
export function reasonNotToSend(facts: DeliveryFacts, now: Date): DeliveryReason | null {
  if (facts.visitStatus === 'CANCELLED') return 'VISIT_CANCELLED';
  if (facts.visitStatus !== 'BOOKED' && facts.visitStatus !== 'CONFIRMED') return 'VISIT_NOT_AHEAD';
  if (facts.occasion !== String(facts.bookingNumber)) return 'VISIT_MOVED';
  if (facts.startsAt <= now) return 'VISIT_STARTED';
  if (facts.usefulUntil <= now) return 'NO_LONGER_USEFUL';
  if (facts.deceasedAt !== null) return 'PATIENT_DECEASED';
  if (facts.archivedAt !== null) return 'PATIENT_ARCHIVED';
  if (facts.doNotContact) return 'PATIENT_DO_NOT_CONTACT';
  if (facts.mutedKinds.includes(facts.kind)) return 'KIND_MUTED';
  if (!facts.enabledKinds.includes(facts.kind)) return 'KIND_SWITCHED_OFF';
  if (facts.email === null || facts.email === '') return 'NO_ADDRESS';
  return null;
}
