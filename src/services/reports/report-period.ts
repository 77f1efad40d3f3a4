/** The days that a report is about, branch-local, and the same number of days before them (mission.md, section 9). Pure. */
import { BadInput } from '../refusal.js';
import { addDays } from '../visits/local-time.js';

export interface ReportPeriod {
  /** YYYY-MM-DD, both included. */
  readonly from: string;
  readonly to: string;
}

/** Ten years. */
const MOST_DAYS = 3653;
const DAY_MS = 24 * 3_600_000;

/** @throws BadInput for days in the wrong order, and for more than ten years of them */
export function checkPeriod(period: ReportPeriod): void {
  if (period.from > period.to) throw new BadInput('The first day of a report is not after the last.');
  if (daysIn(period) > MOST_DAYS) throw new BadInput('Ask for at most ten years in one report.');
}

/** As many days, up to the day before the first. */
export function periodBefore(period: ReportPeriod): ReportPeriod {
  return { from: addDays(period.from, -daysIn(period)), to: addDays(period.from, -1) };
}

/** Instants between which the period's days lie in whatever zone there is. */
export function widestBounds({ from, to }: ReportPeriod): { start: Date; end: Date } {
  // The earth's days begin 14 hours before UTC's and end 12 hours after them.
  return { start: new Date(startOf(from) - DAY_MS), end: new Date(startOf(to) + 2 * DAY_MS) };
}

function daysIn({ from, to }: ReportPeriod): number {
  return (startOf(to) - startOf(from)) / DAY_MS + 1;
}

const startOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
