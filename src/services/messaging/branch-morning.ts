/** Ten in the morning at a branch: when messages go that count in local days (mission.md, sections 1 and 3). Pure. */
import { addDays, instantOfLocal, localDateOf } from '../visits/local-time.js';

const MORNING = '10:00';
const DAYS_BEFORE_POINTS_EXPIRE = 14;

/**
 * 10:00 in `timeZone`, `days` calendar days after the local date of `instant` (before it, when negative), however long those
 * days are; where clocks jump over 10:00, the moment of the jump. @throws RangeError for an unknown time zone
 */
export function morningAfter(instant: Date, days: number, timeZone: string): Date {
  return instantOfLocal(addDays(localDateOf(instant, timeZone), days), MORNING, timeZone, 'opening');
}

/** When a rule of N days fires: N days after the local date of the last visit's end, 10:00 branch-local (section 3). */
export function ruleTime(lastVisitEndsAt: Date, days: number, timeZone: string): Date {
  return morningAfter(lastVisitEndsAt, days, timeZone);
}

/** When the owner of points is told that they expire: 14 days before, 10:00 branch-local (section 1). */
export function pointsExpiringTime(expiresAt: Date, timeZone: string): Date {
  return morningAfter(expiresAt, -DAYS_BEFORE_POINTS_EXPIRE, timeZone);
}
