/**
 * When campaigns go out (mission.md, section 3, "Campaigns"): once, or on a day of each year or each birthday, at a local time
 * of each patient's branch. Pure: no clock, no database. Occasions are what tells one time from another: '1' of what goes out
 * once, the year, or for birthdays the local date.
 */
import type { CampaignTiming } from '../../../entities/retention/campaign.js';
import { addDays, instantOfLocal } from '../../visits/local-time.js';

export interface CampaignTimes {
  readonly timing: CampaignTiming;
  /** Of AT. */
  readonly startsAt: Date | null;
  /** Of YEARLY. 29 February is kept on the 28th in other years. */
  readonly month: number | null;
  readonly day: number | null;
  /** Of YEARLY and BIRTHDAY, on the wall clock of each patient's branch. */
  readonly localTime: string;
}

export interface Occasion {
  readonly occasion: string;
  /** Where it is soonest. */
  readonly startsAt: Date;
}

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

const ONCE = '1';

/**
 * The first occasion that begins in one of the zones at `from` or later; `after`: of those behind this one. Zones where its time
 * was before `from` are left out of it: see `startIn`. Null when there is no more.
 */
export function nextOccasion(
  times: CampaignTimes,
  timeZones: readonly string[],
  from: Date,
  after: string | null = null,
): Occasion | null {
  if (times.timing === 'NOW') return after === null ? { occasion: ONCE, startsAt: from } : null;
  if (times.timing === 'AT') {
    const { startsAt } = times;
    return after === null && startsAt !== null && startsAt >= from ? { occasion: ONCE, startsAt } : null;
  }
  for (const occasion of occasionsFrom(times, from, after)) {
    const starts = timeZones
      .map((timeZone) => localStart(times, occasion, timeZone).getTime())
      .filter((start) => start >= from.getTime());
    if (starts.length > 0) return { occasion, startsAt: new Date(Math.min(...starts)) };
  }
  return null;
}

/** Enough of them that one is not past anywhere. */
function occasionsFrom({ timing }: CampaignTimes, from: Date, after: string | null): string[] {
  const steps = [0, 1, 2, 3];
  const day = from.toISOString().slice(0, 10);
  if (timing === 'YEARLY') {
    const first = Math.max(Number(day.slice(0, 4)) - 1, Number(after ?? 0) + 1);
    return steps.map((step) => String(first + step).padStart(4, '0'));
  }
  const yesterday = addDays(day, -1);
  const first = after !== null && after >= yesterday ? addDays(after, 1) : yesterday;
  return steps.map((step) => addDays(first, step));
}

/**
 * When a run that began at `run.startsAt` begins for patients of a branch in `timeZone`; null: never, because it was past there
 * when the campaign was started.
 */
export function startIn(times: CampaignTimes, run: Occasion, timeZone: string): Date | null {
  if (times.timing === 'NOW' || times.timing === 'AT') return run.startsAt;
  const start = localStart(times, run.occasion, timeZone);
  return start >= run.startsAt ? start : null;
}

/** The birthdays that are kept on a date: on 28 February of a common year also those of the 29th. */
export function birthdaysOn(date: string): MonthDay[] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const kept = [{ month, day }];
  return month === 2 && day === 28 && !isLeap(year) ? [...kept, { month, day: 29 }] : kept;
}

/** How many days a month has at most. */
export function longestOf(month: number): number {
  return new Date(Date.UTC(2024, month, 0)).getUTCDate();
}

function localStart(times: CampaignTimes, occasion: string, timeZone: string): Date {
  const date = times.timing === 'YEARLY' ? dateIn(occasion, times) : occasion;
  return instantOfLocal(date, times.localTime, timeZone, 'opening');
}

function dateIn(year: string, { month, day }: CampaignTimes): string {
  const kept = month === 2 && day === 29 && !isLeap(Number(year)) ? 28 : day;
  return `${year}-${String(month).padStart(2, '0')}-${String(kept).padStart(2, '0')}`;
}

function isLeap(year: number): boolean {
  return new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;
}
