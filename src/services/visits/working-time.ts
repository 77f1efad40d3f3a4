// When a calendar works, as instants: weekly working hours of the branch's wall clock, overridden day by day by
// exceptions (mission.md section 0, Calendar). Pure: no clock, no database.
import { addDays, instantOfLocal, secondsOfDay, weekdayOf } from './local-time.js';

/** Time from `startsAt`, included, to `endsAt`, not included. */
export type Interval = { startsAt: Date; endsAt: Date };

/** Hours of every such weekday (ISO: 1 is Monday), branch-local; a day may have several, as around a lunch. */
export type WorkingHours = { weekday: number; opensAt: string; closesAt: string };

/** Hours of one date in place of its weekday's; both null: closed that day. Several rows: several intervals. */
export type WorkingException = { date: string; opensAt: string | null; closesAt: string | null };

type WorkingPeriod = {
  hours: readonly WorkingHours[];
  exceptions: readonly WorkingException[];
  timeZone: string;
  /** First local date, included. */
  fromDate: string;
  /** Last local date, included. */
  toDate: string;
};

/**
 * Working time of the local dates `fromDate` to `toDate`, both included, sorted; empty intervals are dropped,
 * those that touch or overlap are merged (a night shift is 22:00–24:00 and, next day, 00:00–06:00). Hours that
 * do not close after they open are no hours. On days when clocks change an interval has the hours that really
 * elapse: times in the gap are cut out, times that repeat are worked twice (see instantOfLocal).
 * Throws RangeError for malformed dates or times and an unknown time zone.
 */
export function workingIntervals({
  hours,
  exceptions,
  timeZone,
  fromDate,
  toDate,
}: WorkingPeriod): Interval[] {
  const intervals: Interval[] = [];
  for (let date = fromDate; date <= toDate; date = addDays(date, 1)) {
    const weekday = weekdayOf(date);
    const replaced = exceptions.filter((row) => row.date === date);
    const rows = replaced.length > 0 ? replaced : hours.filter((row) => row.weekday === weekday);
    for (const { opensAt, closesAt } of rows) {
      if (opensAt === null || closesAt === null) continue;
      // Compared as wall-clock times: as instants, an empty 02:30–02:30 that repeats would last an hour.
      if (secondsOfDay(opensAt) >= secondsOfDay(closesAt)) continue;
      intervals.push({
        startsAt: instantOfLocal(date, opensAt, timeZone, 'opening'),
        endsAt: instantOfLocal(date, closesAt, timeZone, 'closing'),
      });
    }
  }
  return mergeIntervals(intervals);
}

/** The same time as sorted intervals that neither touch nor overlap, without empty ones. Input: any order. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals
    .filter(({ startsAt, endsAt }) => startsAt < endsAt)
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  const merged: Interval[] = [];
  for (const { startsAt, endsAt } of sorted) {
    const last = merged.at(-1);
    if (last === undefined || last.endsAt < startsAt) merged.push({ startsAt, endsAt });
    else if (last.endsAt < endsAt) last.endsAt = endsAt;
  }
  return merged;
}
