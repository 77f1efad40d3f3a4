// Which start times a visit of a given length can have, from when a calendar works and what is taken in it.
// Pure: the caller reads working time and visits and gives the clock's instant. Intervals are half-open, so a
// visit may begin at the instant at which another ends; lengths are elapsed minutes (mission.md, first page).
import type { Interval } from './working-time.js';
import { mergeIntervals } from './working-time.js';

type FreeTimesQuery = {
  working: readonly Interval[];
  busy: readonly Interval[];
  durationMinutes: number;
  stepMinutes: number;
  /** Nothing starts before this instant; starting at it is allowed. */
  notBefore: Date;
};

const MINUTE_MS = 60_000;

/**
 * Free times in order, at most `limit` of them. They start on a grid of `stepMinutes`, counted in elapsed time
 * from the start of each stretch of working time: a day on which clocks change has more or fewer of them, none
 * twice. Each lies within one stretch and overlaps nothing busy. They may overlap one another. `working` and
 * `busy` may come in any order and overlap. Throws RangeError when the length or the step is not above zero.
 */
export function freeTimes({
  limit = Number.POSITIVE_INFINITY,
  ...query
}: FreeTimesQuery & { limit?: number }): Interval[] {
  const found: Interval[] = [];
  if (limit <= 0) return found;
  for (const free of eachFreeTime(query)) {
    found.push(free);
    if (found.length >= limit) break;
  }
  return found;
}

/** The first of freeTimes, or null when there is none. Throws as freeTimes does. */
export function nextFreeTime(query: FreeTimesQuery): Interval | null {
  return eachFreeTime(query).next().value ?? null;
}

/** Whether the whole of a non-empty `interval` is working time. `working` may come in any order and overlap. */
export function isWithin(working: readonly Interval[], { startsAt, endsAt }: Interval): boolean {
  if (startsAt >= endsAt) return false;
  return mergeIntervals(working).some((stretch) => stretch.startsAt <= startsAt && endsAt <= stretch.endsAt);
}

function* eachFreeTime(query: FreeTimesQuery): Generator<Interval, undefined> {
  const duration = positiveMs(query.durationMinutes, 'durationMinutes');
  const step = positiveMs(query.stepMinutes, 'stepMinutes');
  const busy = mergeIntervals(query.busy).map(toMs);
  let next = 0;
  for (const stretch of mergeIntervals(query.working).map(toMs)) {
    const onGrid = (instant: number): number =>
      stretch.start + Math.max(0, Math.ceil((instant - stretch.start) / step)) * step;
    let start = onGrid(query.notBefore.getTime());
    while (start + duration <= stretch.end) {
      // Starts only grow and merged intervals end in order, so what has ended by now never matters again.
      while (next < busy.length && (busy[next]?.end ?? 0) <= start) next += 1;
      const taken = busy[next];
      if (taken !== undefined && taken.start < start + duration) {
        start = onGrid(taken.end);
        continue;
      }
      yield { startsAt: new Date(start), endsAt: new Date(start + duration) };
      start += step;
    }
  }
}

function toMs({ startsAt, endsAt }: Interval): { start: number; end: number } {
  return { start: startsAt.getTime(), end: endsAt.getTime() };
}

function positiveMs(minutes: number, name: string): number {
  if (!(minutes > 0 && Number.isFinite(minutes)))
    throw new RangeError(`${name} must be above zero: ${minutes}`);
  return minutes * MINUTE_MS;
}
