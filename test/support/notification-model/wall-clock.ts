/** Local time, for the model of notifications: what the clock on a branch's wall shows, and quiet hours by that clock. */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Minutes after local midnight; `start` is quiet, `end` is not; they may cross midnight. */
export interface QuietHours {
  start: number;
  end: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** What the wall shows at an instant, written as if it were an instant of UTC; milliseconds both. */
function wallOf(zone: string, at: number): number {
  return at + offsetAt(zone, at);
}

/** The first instant at which the wall shows this; milliseconds both. */
function instantOf(zone: string, wall: number): number {
  for (let at = wall - 15 * HOUR; ; at += 15 * MINUTE) if (wallOf(zone, at) === wall) return at;
}

/** "The day after the local date of …, 10:00 branch-local". */
export function tenOnTheNextDay(zone: string, after: number): number {
  const midnight = Math.floor(wallOf(zone, after) / DAY) * DAY;
  return instantOf(zone, midnight + DAY + 10 * HOUR);
}

/** "They include their first instant, not their last, and may cross midnight". */
export function isQuiet(quiet: QuietHours | null, zone: string, at: number): boolean {
  if (!quiet) return false;
  const minute = Math.floor((wallOf(zone, at) % DAY) / MINUTE);
  const { start, end } = quiet;
  return start < end ? minute >= start && minute < end : minute >= start || minute < end;
}

/** The end of the quiet hours that `at` is in. */
export function endOfQuiet(quiet: QuietHours, zone: string, at: number): number {
  let minute = Math.floor(at / MINUTE) * MINUTE;
  while (isQuiet(quiet, zone, minute)) minute += MINUTE;
  return minute;
}

/** The beginning of the quiet hours that `at` is in. */
export function startOfQuiet(quiet: QuietHours, zone: string, at: number): number {
  let minute = Math.floor(at / MINUTE) * MINUTE;
  while (isQuiet(quiet, zone, minute - MINUTE)) minute -= MINUTE;
  return minute;
}

function offsetAt(zone: string, at: number): number {
  const block = Math.floor(at / (15 * MINUTE));
  const key = `${zone} ${block}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    const instant = block * 15 * MINUTE;
    offset = readWall(zone, instant) - instant;
    offsets.set(key, offset);
  }
  return offset;
}

function readWall(timeZone: string, at: number): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    formats.set(timeZone, format);
  }
  return Date.parse(`${format.format(at).replace(' ', 'T')}Z`);
}
