/** Which days visits of an import may be on, whatever the format (issue "retention", import). Pure. */
import type { VisitStatus } from '../../../entities/visits/visit.js';
import { addDays } from '../../visits/local-time.js';

export const EARLIEST_VISIT = '1950-01-01';
/** Of a day in the past that counts by its date alone. */
export const SOME_TIME = '12:00:00';
const FARTHEST_DAYS = 3 * 366;
const NOT_AHEAD: readonly VisitStatus[] = ['COMPLETED', 'ARRIVED', 'NO_SHOW'];

/** Nobody books farther ahead; both YYYY-MM-DD. */
export function latestVisitOf(today: string): string {
  return addDays(today, FARTHEST_DAYS);
}

/** Whether `status` says of a visit on `date` what only its day can bring. */
export function isTooEarly(status: VisitStatus, date: string, today: string): boolean {
  return date > today && NOT_AHEAD.includes(status);
}
