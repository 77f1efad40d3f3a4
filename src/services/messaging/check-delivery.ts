/** The second look at a message's state, at the moment of sending (mission.md, section 1, "Sending"). Pure. */
import type { DeliveryReason } from '../../entities/messaging/delivery.js';
import { classOf, type NotificationKind } from '../../entities/messaging/notification-kind.js';
import type { DeliveryFacts } from './delivery-facts.js';
import { isAhead, switchedOff } from './visit-plan.js';

export type CheckedFacts = Pick<
  DeliveryFacts,
  | 'kind'
  | 'channel'
  | 'plannedReason'
  | 'plannedBooking'
  | 'usefulUntil'
  | 'at'
  | 'visitStatus'
  | 'startsAt'
  | 'bookingNumber'
  | 'bookedBy'
  | 'confirmedBy'
  | 'mutedKinds'
  | 'enabledKinds'
  | 'laterVisit'
  | 'offerStatus'
  | 'taskStatus'
  | 'ruleEnded'
  | 'consentAnswered'
  | 'pointsLeft'
  | 'campaignKind'
  | 'campaignEnded'
  | 'email'
  | 'phone'
  | 'devices'
  | 'stopped'
  | 'doNotContact'
  | 'archivedAt'
  | 'deceasedAt'
  | 'deactivatedAt'
  | 'siblings'
>;

const AFTER_VISIT: readonly NotificationKind[] = [
  'REVIEW_REQUEST',
  'SATISFACTION_SURVEY',
  'REBOOKING_INVITATION',
];

/**
 * Why the message must not be sent at `facts.at`, or null. A visit is over as soon as it starts; the booking or move that
 * the message is of must still be the visit's present one; a mute and the patient's own state win over everything.
 * `canPush`: whether there is anything to send push messages with. Marketing has more to ask: see check-marketing.ts.
 */
export function reasonNotToSend(facts: CheckedFacts, canPush: boolean): DeliveryReason | null {
  return (
    reasonOfSubject(facts) ??
    reasonOfVisit(facts) ??
    (facts.usefulUntil <= facts.at ? 'NO_LONGER_USEFUL' : null) ??
    reasonOfRecipient(facts) ??
    reasonOfSwitches(facts) ??
    (wasRead(facts) ? 'READ' : null) ??
    reasonOfAddress(facts, canPush)
  );
}

/**
 * An offer that somebody has, or that is over; a task that is done; a consent that was answered; points that are gone; a rule or
 * a campaign that ended.
 */
function reasonOfSubject(facts: CheckedFacts): DeliveryReason | null {
  const { offerStatus, taskStatus, consentAnswered, ruleEnded, campaignEnded } = facts;
  if (ruleEnded !== null || campaignEnded !== null) return ruleEnded ?? campaignEnded;
  if (consentAnswered) return 'CONSENT_ANSWERED';
  if (facts.pointsLeft === 0) return 'POINTS_GONE';
  if (taskStatus === 'DONE') return 'TASK_DONE';
  if (offerStatus === null || offerStatus === 'OPEN') return null;
  return offerStatus === 'CLOSED' ? 'OFFER_CLOSED' : 'SLOT_TAKEN';
}

/** A rule names a visit for its words: what became of it is no matter, only whether it is the last. */
function reasonOfVisit(facts: CheckedFacts): DeliveryReason | null {
  const { kind, visitStatus, startsAt, plannedBooking, at } = facts;
  if (kind === 'RETENTION_RULE') return facts.laterVisit ? 'LATER_VISIT' : null;
  if (kind === 'CAMPAIGN') return reasonOfVisitAhead(facts);
  if (classOf(kind) !== 'CARE' || visitStatus === null || startsAt === null) return null;
  const moved = plannedBooking !== null && plannedBooking !== facts.bookingNumber;
  if (kind === 'VISIT_CANCELLED') {
    if (visitStatus !== 'CANCELLED') return 'VISIT_NOT_CANCELLED';
    return moved ? 'VISIT_MOVED' : null;
  }
  if (visitStatus === 'CANCELLED') return 'VISIT_CANCELLED';
  if (AFTER_VISIT.includes(kind)) {
    if (visitStatus !== 'COMPLETED') return 'VISIT_NOT_COMPLETED';
    if (moved) return 'VISIT_MOVED';
    return facts.laterVisit ? 'LATER_VISIT' : null;
  }
  if (!isAhead({ status: visitStatus })) return 'VISIT_NOT_AHEAD';
  if (moved) return 'VISIT_MOVED';
  return startsAt <= at ? 'VISIT_STARTED' : null;
}

/** A campaign that names a visit asks to confirm it, or reminds of it, wherever it was moved to. */
function reasonOfVisitAhead(facts: CheckedFacts): DeliveryReason | null {
  const { visitStatus, startsAt, campaignKind, at } = facts;
  if (visitStatus === null || startsAt === null) return null;
  if (visitStatus === 'CANCELLED') return 'VISIT_CANCELLED';
  if (!isAhead({ status: visitStatus })) return 'VISIT_NOT_AHEAD';
  if (startsAt <= at) return 'VISIT_STARTED';
  return campaignKind === 'CONFIRMING' && visitStatus === 'CONFIRMED' ? 'VISIT_CONFIRMED' : null;
}

function reasonOfRecipient(facts: CheckedFacts): DeliveryReason | null {
  if (facts.deceasedAt !== null) return 'PATIENT_DECEASED';
  if (facts.archivedAt !== null) return 'PATIENT_ARCHIVED';
  if (facts.doNotContact) return 'PATIENT_DO_NOT_CONTACT';
  return facts.deactivatedAt === null ? null : 'STAFF_DEACTIVATED';
}

/** The offer of a freed slot has a switch of its own, which was asked when the slot was freed. */
function reasonOfSwitches({ kind, bookedBy, mutedKinds, enabledKinds }: CheckedFacts): DeliveryReason | null {
  if (classOf(kind) !== 'CARE' || bookedBy === null || mutedKinds === null || enabledKinds === null)
    return null;
  if (kind === 'FREED_SLOT_OFFER') return mutedKinds.includes(kind) ? 'KIND_MUTED' : null;
  return switchedOff(kind, { bookedBy, mutedKinds }, enabledKinds);
}

/** Asked of an SMS that waits for the others to be read: who confirms knows of the visit, whatever became of them. */
function wasRead({ plannedReason, confirmedBy, siblings }: CheckedFacts): boolean {
  if (plannedReason !== 'UNREAD_AFTER_4_H') return false;
  return confirmedBy === 'PATIENT' || siblings.some(({ read }) => read);
}

function reasonOfAddress(facts: CheckedFacts, canPush: boolean): DeliveryReason | null {
  if (facts.channel === 'PUSH') return canPush && facts.devices.length > 0 ? null : 'NO_APP';
  if (facts.channel === 'EMAIL' && !facts.email) return 'NO_ADDRESS';
  if (facts.channel === 'SMS' && !facts.phone) return 'NO_PHONE';
  return facts.stopped ? 'ADDRESS_STOPPED' : null;
}
