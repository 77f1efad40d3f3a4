// Local dates and wall-clock times of a branch, and the instants that they stand for. The only module that
// knows how a time zone bends a day: whatever else works on days asks here. Pure: no clock, no database.
// Instants are Date (milliseconds); local dates 'YYYY-MM-DD'; local times 'HH:MM' or 'HH:MM:SS', and '24:00'
// for the end of a day; time zones are IANA names.
import { Temporal } from 'temporal-polyfill';

/** Which end of an interval a wall-clock time is: it decides between the two instants of a repeated time. */
type Edge = 'opening' | 'closing';

/** Calculating with time zones is slow, and calendars ask for the same hours of the same days again and again. */
const KNOWN = new Map<string, number>();
const MOST_KNOWN = 20_000;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(?:([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?|24:00(?::00)?)$/;

/**
 * The instant at which clocks of `timeZone` show `time` on `date` (mission.md sections 1 and 9, "local").
 * A time that does not exist that day (clocks go forward) is the instant at which the clocks jump, so an
 * interval that lies in the gap is empty and one that straddles it is cut. A time that exists twice (clocks
 * go back) is the earlier instant for an 'opening' and the later for a 'closing'. '24:00' is the end of the
 * local day, whatever the edge. Throws RangeError for a malformed date or time and an unknown time zone.
 */
export function instantOfLocal(date: string, time: string, timeZone: string, edge: Edge): Date {
  const asked = `${timeZone} ${date} ${time} ${edge}`;
  const known = KNOWN.get(asked);
  if (known !== undefined) return new Date(known);
  const instant = findInstant(date, time, timeZone, edge);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(asked, instant.getTime());
  return instant;
}

function findInstant(date: string, time: string, timeZone: string, edge: Edge): Date {
  if (isEndOfDay(assertTime(time))) return endOfLocalDay(date, timeZone);
  const wall = plainDate(date).toPlainDateTime(Temporal.PlainTime.from(time));
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (!earlier.toPlainDateTime().equals(wall)) {
    // In a gap, 'earlier' lands before the jump, and the next transition is the jump itself.
    return toDate(earlier.getTimeZoneTransition('next') ?? earlier);
  }
  return edge === 'opening'
    ? toDate(earlier)
    : toDate(wall.toZonedDateTime(timeZone, { disambiguation: 'later' }));
}

/** The local date, 'YYYY-MM-DD', of an instant. Throws RangeError for an unknown time zone. */
export function localDateOf(instant: Date, timeZone: string): string {
  return zoned(instant, timeZone).toPlainDate().toString();
}

/** The local time, 'HH:MM:SS', of an instant; parts of a second are cut off. RangeError: unknown time zone. */
export function localTimeOf(instant: Date, timeZone: string): string {
  return zoned(instant, timeZone).toPlainTime().toString({ smallestUnit: 'second', roundingMode: 'trunc' });
}

/** The ISO weekday of a date: 1 is Monday, 7 is Sunday. Throws RangeError for a malformed date. */
export function weekdayOf(date: string): number {
  return plainDate(date).dayOfWeek;
}

/** The date `days` calendar days later (earlier when negative). Throws RangeError for a malformed date. */
export function addDays(date: string, days: number): string {
  return plainDate(date).add({ days }).toString();
}

/** The date so many calendar months later; a day that month does not have is its last. Throws RangeError for a malformed date. */
export function addMonths(date: string, months: number): string {
  return plainDate(date).add({ months }).toString();
}

/** Seconds of the clock from 00:00 to `time`, 0 to 86,400 ('24:00'). Throws RangeError for a malformed time. */
export function secondsOfDay(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = assertTime(time).split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

/** Whether `name` is an IANA time zone known here. Offsets such as +03:00 are not: they know no summer time. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name) || /^SystemV\//i.test(name)) return false;
  try {
    // Both are asked: Intl also takes ICU's old abbreviations (ACT, IST), in which Temporal cannot calculate.
    new Intl.DateTimeFormat('en', { timeZone: name });
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

function endOfLocalDay(date: string, timeZone: string): Date {
  const next = addDays(date, 1);
  const first = instantOfLocal(next, '00:00', timeZone, 'opening');
  const last = instantOfLocal(next, '00:00', timeZone, 'closing');
  // Midnight comes twice. Where clocks go back from 00:01 to 23:01 the second one ends this day; where they
  // go back from 01:00 to 00:00 the second one is already inside the next.
  return localDateOf(new Date(last.getTime() - 1), timeZone) === date ? last : first;
}

function isEndOfDay(time: string): boolean {
  return time.startsWith('24');
}

function assertTime(time: string): string {
  if (!TIME.test(time)) throw new RangeError(`Not a local time (HH:MM or HH:MM:SS): ${time}`);
  return time;
}

function plainDate(date: string): Temporal.PlainDate {
  if (!DATE.test(date)) throw new RangeError(`Not a local date (YYYY-MM-DD): ${date}`);
  return Temporal.PlainDate.from(date);
}

function zoned(instant: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
}

function toDate(moment: Temporal.ZonedDateTime): Date {
  return new Date(moment.epochMilliseconds);
}
