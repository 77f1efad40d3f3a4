/** When the messages after a completed visit are due, and how long they are of use (mission.md, section 1). Pure. */
import type { PlannedReason } from '../../entities/messaging/delivery.js';
import { morningAfter } from './branch-morning.js';
import { type QuietHours, quietHoursAround } from './quiet-hours.js';

export interface PlannedTime {
  readonly dueAt: Date;
  /** The first instant at which it is of no use. */
  readonly usefulUntil: Date;
  readonly reason: PlannedReason;
}

/** `endsAt` is the visit's end as it was booked; `completedAt` is when staff recorded that it took place. */
interface Completed {
  readonly endsAt: Date;
  readonly completedAt: Date;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** 2 h after the end; recorded later than that, at once, up to 24 h after the end, included; then null: never. */
export function reviewRequestTime(visit: Completed): PlannedTime | null {
  return unlessTooLate(visit, hoursAfter(visit.endsAt, 2), 'TWO_HOURS_AFTER_END', 24);
}

/** 10:00 branch-local of the day after the local date of the end; recorded later, at once, up to 48 h after the end. */
export function surveyTime(visit: Completed, timeZone: string): PlannedTime | null {
  return unlessTooLate(visit, morningAfter(visit.endsAt, 1, timeZone), 'DAY_AFTER_END_AT_10', 48);
}

/**
 * 20 h after the end; in quiet hours, at their end if that is at most 24 h after the visit's end, else 1 minute before they
 * begin. Recorded later, at once, up to 24 h after the end; never in quiet hours: then at their end, if that is in time.
 */
export function rebookingTime(
  visit: Completed,
  timeZone: string,
  quietHours: QuietHours | null,
): PlannedTime | null {
  const latest = hoursAfter(visit.endsAt, 24);
  const wanted = hoursAfter(visit.endsAt, 20);
  const quiet = quietHoursAround(wanted, quietHours, timeZone);
  if (quiet === null) {
    return awake(unlessTooLate(visit, wanted, 'TWENTY_HOURS_AFTER_END', 24), latest, timeZone, quietHours);
  }
  const planned =
    quiet.endsAt <= latest
      ? unlessTooLate(visit, quiet.endsAt, 'END_OF_QUIET_HOURS', 24)
      : unlessTooLate(visit, new Date(quiet.startsAt.getTime() - MINUTE_MS), 'BEFORE_QUIET_HOURS', 24);
  return awake(planned, latest, timeZone, quietHours);
}

function unlessTooLate(
  { endsAt, completedAt }: Completed,
  scheduled: Date,
  reason: PlannedReason,
  hours: number,
): PlannedTime | null {
  const latest = hoursAfter(endsAt, hours);
  if (completedAt > latest) return null;
  const usefulUntil = new Date(latest.getTime() + 1);
  return completedAt > scheduled
    ? { dueAt: completedAt, usefulUntil, reason: 'COMPLETED_LATE' }
    : { dueAt: scheduled, usefulUntil, reason };
}

/** What came late may have come in quiet hours. */
function awake(
  planned: PlannedTime | null,
  latest: Date,
  timeZone: string,
  quietHours: QuietHours | null,
): PlannedTime | null {
  const quiet = planned && quietHoursAround(planned.dueAt, quietHours, timeZone);
  if (!quiet) return planned;
  return quiet.endsAt <= latest ? { ...planned, dueAt: quiet.endsAt } : null;
}

function hoursAfter(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * HOUR_MS);
}
