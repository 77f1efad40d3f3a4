/** Takes a calendar for a change of its working time, so that two changes of one calendar follow each other. */
import { LockMode } from '@mikro-orm/postgresql';
import { CalendarEntity } from '../../entities/clinic/calendar.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { isId } from '../where-any.js';
import { type CalendarRow, findCalendars } from './find-by-ids.js';

/** Must be called within a transaction. @throws Refusal NOT_FOUND; AccessDenied without "clinic:write". */
export async function lockCalendar(scope: Scope, calendarId: string): Promise<CalendarRow> {
  scope.require('clinic:write');
  const key = { clinicId: scope.clinicId, id: calendarId };
  const locked =
    isId(calendarId) &&
    (await scope.em.findOne(CalendarEntity, key, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  const [calendar] = locked ? await findCalendars(scope, [calendarId]) : [];
  if (!calendar) throw refuse('NOT_FOUND', 'There is no such calendar.', ['calendarId']);
  return calendar;
}
