/** Which patients criteria have to be asked about again because days passed, and nothing else did (mission.md, section 3). Pure. */
import { Temporal } from 'temporal-polyfill';
import type { PatientCriteria } from '../../../entities/patients/patient-group.js';
import { addDays } from '../../visits/local-time.js';
import { latestBirthOf } from './birth-dates.js';

/** Local dates, both included. */
export interface Dates {
  readonly from: string;
  readonly to: string;
}

export interface PassedBounds {
  /** Those with a completed visit that ended on such a date. */
  readonly ended: readonly Dates[];
  /** Those born on such a date. */
  readonly born: readonly Dates[];
}

/**
 * Of the days after `before`, through `today`: whose bound fell on one of them. A visit of date e is exactly N days ago on the
 * day e + N, so it begins to be "at least N days ago" then, and ends to be "at most N days ago" a day later.
 */
export function passedBounds(all: readonly PatientCriteria[], before: string, today: string): PassedBounds {
  const { ages, daysAgo } = boundsOf(all);
  return {
    ended: daysAgo.map((ago) => ({ from: addDays(before, 1 - ago), to: addDays(today, -ago) })),
    born: ages
      .map((age) => ({ from: addDays(latestBirthOf(age, before), 1), to: latestBirthOf(age, today) }))
      .filter(({ from, to }) => from <= to),
  };
}

/** Full years at which criteria change their mind about a patient, and local days after a visit; each once. */
export function boundsOf(all: readonly PatientCriteria[]): { ages: number[]; daysAgo: number[] } {
  return {
    ages: distinct(all.flatMap(({ ageFrom, ageTo }) => [ageFrom, following(ageTo)])),
    daysAgo: distinct(
      all.flatMap(({ withinDays, lastVisitDaysAgoFrom, lastVisitDaysAgoTo }) => [
        lastVisitDaysAgoFrom,
        following(lastVisitDaysAgoTo),
        following(withinDays),
      ]),
    ),
  };
}

/** The dates one by one; null when they are more than `most`. */
export function datesWithin({ from, to }: Dates, most: number): string[] | null {
  const first = Temporal.PlainDate.from(from);
  const { days } = first.until(Temporal.PlainDate.from(to), { largestUnit: 'days' });
  if (days >= most) return null;
  return Array.from({ length: days + 1 }, (_, i) => first.add({ days: i }).toString());
}

function following(bound: number | undefined): number | undefined {
  return bound === undefined ? undefined : bound + 1;
}

function distinct(values: readonly (number | undefined)[]): number[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
