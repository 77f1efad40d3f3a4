/**
 * Quiet hours of a clinic as instants of a branch (mission.md, section 1, "Sending"). Pure: no clock, no database.
 * They include their first instant, not their last, and may cross midnight.
 */
import { LRUCache } from 'lru-cache';
import { addDays, instantOfLocal, secondsOfDay } from '../visits/local-time.js';
import { type Interval, mergeIntervals } from '../visits/working-time.js';

/** Wall-clock times, 'HH:MM' or 'HH:MM:SS', that differ; an end that is not later than the start is the next day's. */
export interface QuietHours {
  readonly start: string;
  readonly end: string;
}

/** A local date is at most one away from that of UTC; nights begin the day before, and may touch others when clocks change. */
const DAYS_AROUND = [-3, -2, -1, 0, 1, 2, 3];

/** Asked for each message of a mailing, and always the same for a day. */
const known = new LRUCache<string, readonly Interval[]>({ max: 1_000 });

/**
 * The quiet hours around the instant, from their first quiet instant to the first that is no longer quiet; null when it is
 * not quiet, or when there are none. On days when clocks change, a start or an end that does not exist is the moment of the
 * jump; of a start that exists twice the first counts, of an end the second: who sleeps is left to sleep.
 * @throws RangeError for malformed times and an unknown time zone
 */
export function quietHoursAround(instant: Date, hours: QuietHours | null, timeZone: string): Interval | null {
  if (hours === null) return null;
  const nights = nightsAround(instant.toISOString().slice(0, 10), hours, timeZone);
  return nights.find(({ startsAt, endsAt }) => startsAt <= instant && instant < endsAt) ?? null;
}

function nightsAround(date: string, hours: QuietHours, timeZone: string): readonly Interval[] {
  const key = JSON.stringify([date, hours.start, hours.end, timeZone]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const nights = mergeIntervals(DAYS_AROUND.map((days) => beginningOn(addDays(date, days), hours, timeZone)));
  known.set(key, nights);
  return nights;
}

function beginningOn(date: string, { start, end }: QuietHours, timeZone: string): Interval {
  const endDate = secondsOfDay(end) > secondsOfDay(start) ? date : addDays(date, 1);
  return {
    startsAt: instantOfLocal(date, start, timeZone, 'opening'),
    endsAt: instantOfLocal(endDate, end, timeZone, 'closing'),
  };
}

/** The columns of a clinic, 'HH:MM:SS' or null, as quiet hours. */
export function quietHoursOf(clinic: {
  quietHoursStart: string | null;
  quietHoursEnd: string | null;
}): QuietHours | null {
  const { quietHoursStart: start, quietHoursEnd: end } = clinic;
  return start === null || end === null ? null : { start, end };
}
