/** Sets the hours of one date in place of its weekday's, or takes that back. Visits already booked stay where they are. */
import { WorkingExceptionEntity } from '../../entities/clinic/calendar.js';
import { newId } from '../new-id.js';
import { Refusal, type UserError } from '../refusal.js';
import type { Scope } from '../scope.js';
import { weekdayOf } from '../visits/local-time.js';
import { checkIntervals, type LocalInterval } from './check-intervals.js';
import type { CalendarRow } from './find-by-ids.js';
import { lockCalendar } from './lock-calendar.js';

export interface RemoveWorkingExceptionInput {
  calendarId: string;
  /** YYYY-MM-DD, branch-local. */
  date: string;
}

export interface SetWorkingExceptionInput extends RemoveWorkingExceptionInput {
  /** Empty: closed that day. They may touch but not overlap. */
  intervals: readonly LocalInterval[];
  /** Up to 500 characters, for staff. */
  note?: string | null | undefined;
}

const MOST = 24;
const LONGEST_NOTE = 500;

/**
 * Replaces what was set for the date. Must run within a transaction.
 * @throws Refusal NOT_FOUND or, for everything that is wrong at once, INVALID.
 */
export async function setWorkingException(
  scope: Scope,
  input: SetWorkingExceptionInput,
): Promise<CalendarRow> {
  const calendar = await lockCalendar(scope, input.calendarId);
  const note = input.note?.trim() || null;
  const [first, ...others] = [
    ...checkDate(input.date),
    ...(input.intervals.length > MOST ? [invalid(`Give at most ${MOST} intervals.`, 'intervals')] : []),
    ...checkIntervals(input.intervals.slice(0, MOST), (index) => ['intervals', String(index)]),
    ...checkNote(note),
  ];
  if (first !== undefined) throw new Refusal([first, ...others]);
  const day = { clinicId: scope.clinicId, calendarId: calendar.id, date: input.date };
  await scope.em.nativeDelete(WorkingExceptionEntity, day);
  const intervals = input.intervals.length > 0 ? input.intervals : [{ opensAt: null, closesAt: null }];
  await scope.em.insertMany(
    WorkingExceptionEntity,
    intervals.map(({ opensAt, closesAt }) => ({ ...day, id: newId(), opensAt, closesAt, note })),
  );
  return calendar;
}

/**
 * The weekday's hours hold again; nothing happens when they already did. Must run within a transaction.
 * @throws Refusal NOT_FOUND for the calendar, INVALID for the date.
 */
export async function removeWorkingException(
  scope: Scope,
  input: RemoveWorkingExceptionInput,
): Promise<CalendarRow> {
  const calendar = await lockCalendar(scope, input.calendarId);
  const [first] = checkDate(input.date);
  if (first !== undefined) throw new Refusal([first]);
  const day = { clinicId: scope.clinicId, calendarId: calendar.id, date: input.date };
  await scope.em.nativeDelete(WorkingExceptionEntity, day);
  return calendar;
}

function checkDate(date: string): UserError[] {
  try {
    weekdayOf(date);
    return date < '0001' ? [invalid('Write a date such as 2026-12-24.', 'date')] : [];
  } catch {
    return [invalid('Write a date such as 2026-12-24.', 'date')];
  }
}

function checkNote(note: string | null): UserError[] {
  if (note === null || (note.length <= LONGEST_NOTE && !/[\0\p{Cs}]/u.test(note))) return [];
  return [invalid(`Write a note of at most ${LONGEST_NOTE} characters.`, 'note')];
}

function invalid(message: string, field: string): UserError {
  return { code: 'INVALID', message, path: ['input', field] };
}
