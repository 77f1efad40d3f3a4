/** When a calendar works, as people set it: the week, and the dates that differ from it. Branch-local times. */

import { sql } from 'kysely';
import { anyOf } from '../any-of.js';
import { groupBy } from '../group-by.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import type { Scope } from '../scope.js';

export interface HoursOfWeekday {
  /** ISO: 1 is Monday. */
  weekday: number;
  /** HH:MM:SS. */
  opensAt: string;
  closesAt: string;
}

export interface HoursOfDate {
  /** YYYY-MM-DD. */
  date: string;
  /** Empty: closed that day. */
  intervals: { opensAt: string; closesAt: string }[];
  note: string | null;
}

const hours = loaderPerArguments<object, HoursOfWeekday[]>(async (scope, _, calendarIds) => {
  const rows = await scope.db
    .selectFrom('working_hours')
    .select(['calendar_id as calendarId', 'weekday', 'opens_at as opensAt', 'closes_at as closesAt'])
    .where('clinic_id', '=', scope.clinicId)
    .where('calendar_id', '=', anyOf(calendarIds))
    .orderBy('weekday')
    .orderBy('opens_at')
    .execute();
  const byCalendar = groupBy(rows, (row) => row.calendarId);
  return calendarIds.map((id) => byCalendar.get(id) ?? []);
});

/** The week of a calendar, by weekday and time; one statement for all calendars of a tick. */
export function workingHoursOf(scope: Scope, calendarId: string): Promise<HoursOfWeekday[]> {
  return hours(scope, calendarId, {});
}

interface Dates {
  /** First and last date, both included; absent or null: no such end. */
  from?: string | null | undefined;
  to?: string | null | undefined;
}

const exceptions = loaderPerArguments<Dates, HoursOfDate[]>(async (scope, { from, to }, calendarIds) => {
  let query = scope.db
    .selectFrom('working_exception')
    .select(['calendar_id as calendarId', 'date', 'opens_at as opensAt', 'closes_at as closesAt', 'note'])
    .where('clinic_id', '=', scope.clinicId)
    .where('calendar_id', '=', anyOf(calendarIds));
  if (from) query = query.where('date', '>=', sql<string>`${from}::date`);
  if (to) query = query.where('date', '<=', sql<string>`${to}::date`);
  const rows = await query.orderBy('date').orderBy('opens_at').execute();
  const byCalendar = groupBy(rows, (row) => row.calendarId);
  return calendarIds.map((id) => byDate(byCalendar.get(id) ?? []));
});

/** The dates of a calendar that replace the week's hours, by date; one statement for all calendars of a tick. */
export function exceptionsOf(scope: Scope, calendarId: string, dates: Dates = {}): Promise<HoursOfDate[]> {
  return exceptions(scope, calendarId, dates);
}

interface ExceptionRow {
  date: string;
  opensAt: string | null;
  closesAt: string | null;
  note: string | null;
}

function byDate(rows: readonly ExceptionRow[]): HoursOfDate[] {
  return [...groupBy(rows, (row) => row.date)].map(([date, ofDate]) => ({
    date,
    intervals: ofDate.flatMap(({ opensAt, closesAt }) =>
      opensAt === null || closesAt === null ? [] : [{ opensAt, closesAt }],
    ),
    note: ofDate[0]?.note ?? null,
  }));
}
