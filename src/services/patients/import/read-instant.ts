/** Wall-clock times of a file to instants, by the time zone of their row; many rows are of the same days. */
import { addDays, instantOfLocal } from '../../visits/local-time.js';

const DAY_MS = 86_400_000;
const MOST_DAYS = 50_000;
const MOST_ZONES = 50;

interface Day {
  readonly begins: number;
  /** Whether its clocks run through without a jump. */
  readonly even: boolean;
}

const ZONES = new Map<string, Map<string, Day>>();

/**
 * As `instantOfLocal` for an opening, with what it costs paid once per day and zone: on a day of 24 hours a time is as far
 * from its beginning as it says. `date` YYYY-MM-DD, `time` HH:MM:SS, `timeZone` IANA.
 */
export function instantOf(date: string, time: string, timeZone: string): Date {
  const day = ZONES.get(timeZone)?.get(date) ?? learn(date, timeZone);
  if (!day.even) return instantOfLocal(date, time, timeZone, 'opening');
  const seconds = Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60 + Number(time.slice(6, 8));
  return new Date(day.begins + seconds * 1000);
}

function learn(date: string, timeZone: string): Day {
  const begins = instantOfLocal(addDays(date, -1), '24:00', timeZone, 'closing').getTime();
  const ends = instantOfLocal(date, '24:00', timeZone, 'closing').getTime();
  const day = { begins, even: ends - begins === DAY_MS };
  const days = ZONES.get(timeZone) ?? new Map<string, Day>();
  if (days.size >= MOST_DAYS) days.clear();
  if (ZONES.size >= MOST_ZONES) ZONES.clear();
  ZONES.set(timeZone, days.set(date, day));
  return day;
}
