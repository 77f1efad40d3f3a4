/** What a visit's patient is to be told, and when: the rules of mission.md, section 1, as one pure function. */
import type { Channel, DeliveryReason } from '../../entities/messaging/delivery.js';
import type { VisitKind } from '../../entities/messaging/notification-kind.js';
import type { Visit } from '../../entities/visits/visit.js';
import { type PlannedTime, rebookingTime, reviewRequestTime, surveyTime } from './after-visit-times.js';
import type { QuietHours } from './quiet-hours.js';
import { reminderBand } from './reminder-band.js';

/** A visit as far as its messages are concerned. */
export type PlannedVisit = Pick<
  Visit,
  'status' | 'startsAt' | 'endsAt' | 'bookedAt' | 'bookingNumber' | 'bookedBy' | 'placedBy' | 'mutedKinds'
> & {
  completedAt?: Date | null;
  cancelledAt?: Date | null;
  cancelledBy?: Visit['cancelledBy'];
};

export interface PlanSettings {
  /** The kinds that the visit's calendar has on. */
  readonly enabledKinds: readonly string[];
  readonly quietHours: QuietHours | null;
  /** The branch's, IANA. */
  readonly timeZone: string;
}

/** One message over one channel. */
export interface Wish extends PlannedTime {
  readonly kind: VisitKind;
  readonly channel: Channel;
}

const FOUR_HOURS_MS = 4 * 3_600_000;
const BEFORE_VISIT: readonly string[] = ['VISIT_BOOKED', 'VISIT_MOVED', 'REMINDER'];

/**
 * Every message that the present booking calls for, whether or not its time is past: by e-mail and push, and for bookings
 * and moves that staff made by SMS 4 h later. None that would be due when it is no longer of use. Instants are exact to the
 * millisecond; hours are elapsed time. Whom it cannot reach is asked at the moment of sending.
 */
export function visitPlan(visit: PlannedVisit, settings: PlanSettings): Wish[] {
  return timesOf(visit, settings)
    .filter(({ kind }) => switchedOff(kind, visit, settings.enabledKinds) === null)
    .flatMap(({ kind, ...time }): Wish[] => [
      { kind, channel: 'EMAIL', ...time },
      { kind, channel: 'PUSH', ...time },
      ...smsIfUnread(kind, visit, time),
    ])
    .filter(({ dueAt, usefulUntil }) => dueAt < usefulUntil);
}

/** Why the visit does without a kind, or null. A mute wins over all; what was booked online is always asked for a review. */
export function switchedOff(
  kind: string,
  visit: Pick<Visit, 'bookedBy'> & { mutedKinds: readonly string[] },
  enabledKinds: readonly string[],
): 'KIND_MUTED' | 'KIND_SWITCHED_OFF' | null {
  if (visit.mutedKinds.includes(kind)) return 'KIND_MUTED';
  if (kind === 'REVIEW_REQUEST' && visit.bookedBy !== 'STAFF') return null;
  return enabledKinds.includes(kind) ? null : 'KIND_SWITCHED_OFF';
}

/** Why a message that was planned for booking `bookingNumber` of the visit is planned no more. */
export function reasonNotWished(
  kind: string,
  bookingNumber: number | null,
  visit: PlannedVisit,
  { enabledKinds }: PlanSettings,
): DeliveryReason {
  if (bookingNumber !== visit.bookingNumber) return 'VISIT_MOVED';
  if (visit.status === 'CANCELLED' && kind !== 'VISIT_CANCELLED') return 'VISIT_CANCELLED';
  if (visit.status !== 'CANCELLED' && kind === 'VISIT_CANCELLED') return 'VISIT_NOT_CANCELLED';
  if (BEFORE_VISIT.includes(kind) && !isAhead(visit)) return 'VISIT_NOT_AHEAD';
  if (!BEFORE_VISIT.includes(kind) && kind !== 'VISIT_CANCELLED' && visit.status !== 'COMPLETED') {
    return 'VISIT_NOT_COMPLETED';
  }
  return switchedOff(kind, visit, enabledKinds) ?? 'TIME_PASSED';
}

/** Bookings and moves that staff made: the patient did not see them happen. */
export function hasSmsIfUnread(kind: string, { placedBy }: { placedBy: Visit['placedBy'] | null }): boolean {
  return placedBy === 'STAFF' && (kind === 'VISIT_BOOKED' || kind === 'VISIT_MOVED');
}

/** Booked or confirmed. */
export function isAhead({ status }: Pick<Visit, 'status'>): boolean {
  return status === 'BOOKED' || status === 'CONFIRMED';
}

function timesOf(visit: PlannedVisit, settings: PlanSettings): (PlannedTime & { kind: VisitKind })[] {
  if (isAhead(visit)) return [placed(visit), ...reminder(visit)];
  if (visit.status === 'CANCELLED') return cancelled(visit);
  return visit.status === 'COMPLETED' ? afterwards(visit, settings) : [];
}

function placed({ bookingNumber, bookedAt, startsAt }: PlannedVisit): PlannedTime & { kind: VisitKind } {
  const time = { dueAt: bookedAt, usefulUntil: startsAt };
  return bookingNumber === 1
    ? { kind: 'VISIT_BOOKED', reason: 'BOOKED', ...time }
    : { kind: 'VISIT_MOVED', reason: 'MOVED', ...time };
}

function reminder(visit: PlannedVisit): (PlannedTime & { kind: VisitKind })[] {
  const { dueAt, band } = reminderBand(visit);
  if (dueAt === null) return [];
  return [{ kind: 'REMINDER', dueAt, usefulUntil: visit.startsAt, reason: `LEAD_${band}` }];
}

/** Told when the clinic did it, and only before the visit would have begun. */
function cancelled(visit: PlannedVisit): (PlannedTime & { kind: VisitKind })[] {
  const { cancelledAt, cancelledBy, startsAt } = visit;
  if (!cancelledAt || cancelledBy !== 'STAFF') return [];
  return [{ kind: 'VISIT_CANCELLED', dueAt: cancelledAt, usefulUntil: startsAt, reason: 'CANCELLED' }];
}

function afterwards(
  { endsAt, completedAt }: PlannedVisit,
  { timeZone, quietHours }: PlanSettings,
): (PlannedTime & { kind: VisitKind })[] {
  if (!completedAt) return [];
  const completed = { endsAt, completedAt };
  const times: [VisitKind, PlannedTime | null][] = [
    ['REVIEW_REQUEST', reviewRequestTime(completed)],
    ['SATISFACTION_SURVEY', surveyTime(completed, timeZone)],
    ['REBOOKING_INVITATION', rebookingTime(completed, timeZone, quietHours)],
  ];
  return times.flatMap(([kind, time]) => (time === null ? [] : [{ kind, ...time }]));
}

function smsIfUnread(kind: VisitKind, visit: PlannedVisit, { usefulUntil }: PlannedTime): Wish[] {
  if (!hasSmsIfUnread(kind, visit)) return [];
  const dueAt = new Date(visit.bookedAt.getTime() + FOUR_HOURS_MS);
  return [{ kind, channel: 'SMS', dueAt, usefulUntil, reason: 'UNREAD_AFTER_4_H' }];
}
