/**
 * How fast a campaign's messages are released (mission.md, section 3): evenly, a small portion every minute, so that what was
 * held up by a night or a server that was down is never made up for in a burst. Pure.
 */

const MINUTE_MS = 60_000;
const MINUTES = 60;

/**
 * How many messages go in the minute that `now` lies in, of `perHour`, minutes counted from `startsAt`. In any 60 minutes on end
 * it is `perHour` together, and in the first of all at least one.
 */
export function portionAt(perHour: number, startsAt: Date, now: Date): number {
  const minute = minuteOf(startsAt, now);
  return upTo(perHour, minute + 1) - upTo(perHour, minute);
}

/** When the next minute begins that has a portion. */
export function nextPortionAt(perHour: number, startsAt: Date, now: Date): Date {
  let minute = minuteOf(startsAt, now) + 1;
  while (upTo(perHour, minute + 1) === upTo(perHour, minute)) minute += 1;
  return new Date(startsAt.getTime() + minute * MINUTE_MS);
}

function minuteOf(startsAt: Date, now: Date): number {
  return Math.floor((now.getTime() - startsAt.getTime()) / MINUTE_MS);
}

function upTo(perHour: number, minutes: number): number {
  return Math.ceil((minutes * perHour) / MINUTES);
}
