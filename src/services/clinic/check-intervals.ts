/** Checks opening hours as people enter them. */
import type { UserError } from '../refusal.js';
import { secondsOfDay } from '../visits/local-time.js';

export interface LocalInterval {
  /** HH:MM or HH:MM:SS, branch-local; 24:00 is the end of the day. */
  opensAt: string;
  closesAt: string;
}

/**
 * What is wrong with intervals of one day: malformed times, parts of a minute, reversed or empty intervals, and those that overlap an earlier
 * one. Intervals may touch. `pathOf` gives the way to an interval, without "input".
 */
export function checkIntervals(
  intervals: readonly LocalInterval[],
  pathOf: (index: number) => string[],
): UserError[] {
  const errors: UserError[] = [];
  const taken: { opens: number; closes: number }[] = [];
  for (const [index, interval] of intervals.entries()) {
    const wrong = (message: string, field: string[] = []) =>
      errors.push({ code: 'INVALID', message, path: ['input', ...pathOf(index), ...field] });
    const opens = secondsOf(interval.opensAt);
    const closes = secondsOf(interval.closesAt);
    if (opens === null) wrong('Write a time from 00:00 to 24:00, such as 08:30.', ['opensAt']);
    if (closes === null) wrong('Write a time from 00:00 to 24:00, such as 18:00.', ['closesAt']);
    if (opens === null || closes === null) continue;
    // Visits start at whole minutes, and free times are counted from the opening.
    if (opens % 60 !== 0) wrong('Write whole minutes, such as 08:30.', ['opensAt']);
    if (closes % 60 !== 0) wrong('Write whole minutes, such as 18:00.', ['closesAt']);
    if (closes <= opens) wrong('It must close after it opens; hours past midnight belong to the next day.');
    else if (taken.some((other) => opens < other.closes && other.opens < closes)) {
      wrong('These hours overlap others of the same day. Make one interval of them.');
    } else taken.push({ opens, closes });
  }
  return errors;
}

function secondsOf(time: string): number | null {
  try {
    return secondsOfDay(time);
  } catch {
    return null;
  }
}
