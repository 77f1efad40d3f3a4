/** Which messages a visit is to have, and when, by the table of section 1 of mission.md; each rule stands under its sentence. */
import { type Calendar, type Channel, type Clinic, endOf, isAhead, type Visit, type Wish } from './facts.js';
import {
  endOfQuiet,
  HOUR,
  isQuiet,
  MINUTE,
  type QuietHours,
  startOfQuiet,
  tenOnTheNextDay,
} from './wall-clock.js';

type Message = Omit<Wish, 'channel' | 'occasion'>;

/** What the visit, as it stands, wishes to be sent: past or to come, whatever was sent already. */
export function wishesOf(visit: Visit, calendar: Calendar, clinic: Clinic): Wish[] {
  return messagesOf(visit, calendar.zone, clinic.quiet)
    .filter(({ kind }) => !takenOutBy(visit, calendar, kind))
    .flatMap((message) => overChannels(visit, message))
    .map((wish) => ({ ...wish, occasion: visit.booking }))
    .filter(({ dueAt, usefulUntil }) => dueAt < usefulUntil);
}

/**
 * "A mute wins over everything." "Clinic-booked visits obey the switch; visits booked online (patient or partner) always get
 * it": the request for a review.
 */
export function takenOutBy(visit: Visit, calendar: Calendar, kind: Wish['kind']): string | null {
  if (visit.muted.has(kind)) return 'KIND_MUTED';
  const always = kind === 'REVIEW_REQUEST' && visit.bookedBy !== 'STAFF';
  return calendar.on.has(kind) || always ? null : 'KIND_SWITCHED_OFF';
}

function messagesOf(visit: Visit, zone: string, quiet: QuietHours | null): Message[] {
  if (isAhead(visit)) return [placed(visit), ...reminder(visit)];
  if (visit.status === 'CANCELLED') return cancelled(visit);
  if (visit.status !== 'COMPLETED') return [];
  return [...review(visit), ...survey(visit, zone), ...rebooking(visit, zone, quiet)];
}

/** "At once, however booked"; "at once, however moved". */
function placed({ booking, placedAt, start }: Visit): Message {
  const [kind, plannedReason] =
    booking === 1 ? (['VISIT_BOOKED', 'BOOKED'] as const) : (['VISIT_MOVED', 'MOVED'] as const);
  return { kind, dueAt: placedAt, plannedReason, usefulUntil: start };
}

/**
 * "Lead time = start minus the moment of booking (or of the last move). Over 72 h: due 48 h before the start. From 36 h to
 * 72 h, both included: due 24 h before. Under 36 h: none."
 */
function reminder({ start, placedAt }: Visit): Message[] {
  const lead = start - placedAt;
  if (lead < 36 * HOUR) return [];
  const [plannedReason, before] =
    lead > 72 * HOUR ? ['LEAD_OVER_72_H', 48 * HOUR] : ['LEAD_FROM_36_TO_72_H', 24 * HOUR];
  return [{ kind: 'REMINDER', dueAt: start - before, plannedReason, usefulUntil: start }];
}

/** "At once, when the clinic cancels"; of no use once the visit has begun. */
function cancelled({ cancelledBy, cancelledAt, start }: Visit): Message[] {
  if (cancelledBy !== 'STAFF') return [];
  return [{ kind: 'VISIT_CANCELLED', dueAt: cancelledAt, plannedReason: 'CANCELLED', usefulUntil: start }];
}

/** "2 h after the visit's end, if completed". */
function review(visit: Visit): Message[] {
  const scheduled = { dueAt: endOf(visit) + 2 * HOUR, plannedReason: 'TWO_HOURS_AFTER_END' };
  return recordedLate(visit, 'REVIEW_REQUEST', scheduled, 24);
}

/** "The day after the local date of a completed visit's end, 10:00 branch-local". */
function survey(visit: Visit, zone: string): Message[] {
  const scheduled = { dueAt: tenOnTheNextDay(zone, endOf(visit)), plannedReason: 'DAY_AFTER_END_AT_10' };
  return recordedLate(visit, 'SATISFACTION_SURVEY', scheduled, 48);
}

/**
 * "20 h after the end, if completed and no later visit exists by then; in quiet hours: at their end if that is at most 24 h
 * after the visit's end, else 1 minute before they begin". One that is late, in quiet hours, waits for their end within
 * the same 24 h.
 */
function rebooking(visit: Visit, zone: string, quiet: QuietHours | null): Message[] {
  const end = endOf(visit);
  let scheduled = { dueAt: end + 20 * HOUR, plannedReason: 'TWENTY_HOURS_AFTER_END' };
  if (quiet && isQuiet(quiet, zone, scheduled.dueAt)) {
    const over = endOfQuiet(quiet, zone, scheduled.dueAt);
    scheduled =
      over <= end + 24 * HOUR
        ? { dueAt: over, plannedReason: 'END_OF_QUIET_HOURS' }
        : {
            dueAt: startOfQuiet(quiet, zone, scheduled.dueAt) - MINUTE,
            plannedReason: 'BEFORE_QUIET_HOURS',
          };
  }
  return recordedLate(visit, 'REBOOKING_INVITATION', scheduled, 24).flatMap((message) => {
    if (!quiet || !isQuiet(quiet, zone, message.dueAt)) return [message];
    const over = endOfQuiet(quiet, zone, message.dueAt);
    return over <= end + 24 * HOUR ? [{ ...message, dueAt: over }] : [];
  });
}

/**
 * "Completion recorded late: what was due before is sent at once, up to 24 h after the visit's end (the survey up to 48 h);
 * then never." Up to: that instant included.
 */
function recordedLate(
  visit: Visit,
  kind: Wish['kind'],
  scheduled: Pick<Wish, 'dueAt' | 'plannedReason'>,
  hours: number,
): Message[] {
  const last = endOf(visit) + hours * HOUR;
  const { completedAt } = visit;
  if (completedAt > last) return [];
  const late = completedAt > scheduled.dueAt;
  const when = late ? { dueAt: completedAt, plannedReason: 'COMPLETED_LATE' } : scheduled;
  return [{ kind, ...when, usefulUntil: last + 1 }];
}

/**
 * "E-mail and push, when the patient has them", which is asked at the moment of sending. "For VISIT_BOOKED and VISIT_MOVED
 * made by staff: e-mail and push first, and if neither is read within 4 h, an SMS (…; never after the visit's start)".
 */
function overChannels(visit: Visit, message: Message): Omit<Wish, 'occasion'>[] {
  const channels: Channel[] = ['EMAIL', 'PUSH'];
  const wishes = channels.map((channel) => ({ ...message, channel }));
  if (!smsFollows(visit, message.kind)) return wishes;
  const dueAt = message.dueAt + 4 * HOUR;
  return [...wishes, { ...message, channel: 'SMS' as const, dueAt, plannedReason: 'UNREAD_AFTER_4_H' }];
}

/** Whether the SMS comes after e-mail and push, and not in the place of push. */
export function smsFollows(visit: Visit, kind: Wish['kind']): boolean {
  return (kind === 'VISIT_BOOKED' || kind === 'VISIT_MOVED') && visit.placedBy === 'STAFF';
}
