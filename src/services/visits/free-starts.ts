/** When a visit of some length could begin in one calendar: what patients choose from (branch-local days). */
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { freeTimesOf, readCalendarTimes } from './calendar-time.js';
import { calendarsWithZone } from './calendars-with-zone.js';
import { addDays, instantOfLocal, localDateOf } from './local-time.js';

export interface FindFreeStarts {
  calendarId: string;
  /** How long the visit is. */
  minutes: number;
  /** Days from today that are passed over; 0: today is the first. */
  afterDays: number;
  /** How many branch-local days are looked at. */
  days: number;
  /** Those before this instant only; absent: all. */
  before?: Date;
  /** A visit that would leave its time; its present start is not among the free ones. */
  exceptVisit?: { readonly id: string; readonly startsAt: Date };
  /** The first so many. */
  limit: number;
}

/** Soonest first; none in the past. @throws Refusal NOT_FOUND for the calendar */
export async function findFreeStarts(scope: Scope, query: FindFreeStarts): Promise<Date[]> {
  const { calendarId, minutes, exceptVisit, before, limit } = query;
  const calendar = await calendarsWithZone(scope).where('calendar.id', '=', calendarId).executeTakeFirst();
  if (!calendar) throw refuse('NOT_FOUND', 'There is no such calendar.', ['calendarId']);
  const now = await scope.clock.now();
  const first = addDays(localDateOf(now, calendar.timeZone), query.afterDays);
  const last = addDays(first, query.days - 1);
  const begin = instantOfLocal(first, '00:00', calendar.timeZone, 'opening');
  const end = instantOfLocal(last, '24:00', calendar.timeZone, 'closing');
  // A day more on each side: a night's hours begin before the first day, and may end after the last.
  const days = [addDays(first, -1), addDays(last, 1)] as const;
  const [time] = await readCalendarTimes(scope, [calendar], ...days, exceptVisit?.id);
  if (time === undefined) return [];
  const until = before !== undefined && before < end ? before : end;
  const notBefore = new Date(Math.max(now.getTime(), begin.getTime()));
  return freeTimesOf(time, minutes, notBefore, limit + 1)
    .map(({ startsAt }) => startsAt)
    .filter((startsAt) => startsAt < until && startsAt.getTime() !== exceptVisit?.startsAt.getTime())
    .slice(0, limit);
}
