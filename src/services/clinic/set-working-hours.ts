/** Sets the week of a calendar (mission.md, section 0, "Calendar"). Visits already booked stay where they are. */

import { WorkingHoursEntity } from '../../entities/clinic/calendar.js';
import { groupBy } from '../group-by.js';
import { newId } from '../new-id.js';
import { Refusal, type UserError } from '../refusal.js';
import type { Scope } from '../scope.js';
import { checkIntervals, type LocalInterval } from './check-intervals.js';
import type { CalendarRow } from './find-by-ids.js';
import { lockCalendar } from './lock-calendar.js';

export interface SetWorkingHoursInput {
  calendarId: string;
  /** ISO weekdays, 1 is Monday; several intervals a day may touch but not overlap. They replace the whole week. */
  hours: readonly (LocalInterval & { weekday: number })[];
}

const MOST = 7 * 24;

/** Must run within a transaction. @throws Refusal NOT_FOUND or, for every wrong interval at once, INVALID. */
export async function setWorkingHours(scope: Scope, input: SetWorkingHoursInput): Promise<CalendarRow> {
  const calendar = await lockCalendar(scope, input.calendarId);
  const [first, ...others] = checkWeek(input.hours);
  if (first !== undefined) throw new Refusal([first, ...others]);
  const week = { clinicId: scope.clinicId, calendarId: calendar.id };
  await scope.em.nativeDelete(WorkingHoursEntity, week);
  const rows = input.hours.map(({ weekday, opensAt, closesAt }) => ({
    ...week,
    id: newId(),
    weekday,
    opensAt,
    closesAt,
  }));
  if (rows.length > 0) await scope.em.insertMany(WorkingHoursEntity, rows);
  return calendar;
}

function checkWeek(hours: SetWorkingHoursInput['hours']): UserError[] {
  const wrong = (message: string, path: string[]): UserError => ({
    code: 'INVALID',
    message,
    path: ['input', 'hours', ...path],
  });
  if (hours.length > MOST) return [wrong(`Give at most ${MOST} intervals.`, [])];
  const numbered = hours.map((interval, index) => ({ ...interval, index }));
  const days = [...groupBy(numbered, (interval) => interval.weekday)];
  return days.flatMap(([weekday, ofDay]) =>
    Number.isInteger(weekday) && weekday >= 1 && weekday <= 7
      ? checkIntervals(ofDay, (i) => ['hours', String(ofDay[i]?.index)])
      : ofDay.map(({ index }) => wrong('Weekdays are 1 (Monday) to 7 (Sunday).', [String(index), 'weekday'])),
  );
}
