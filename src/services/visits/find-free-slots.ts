/** Free times for a service over some days, in one or more calendars (branch-local days). */
import { BadInput } from '../refusal.js';
import type { Scope } from '../scope.js';
import { whereId } from '../where-any.js';
import { type CalendarTime, freeTimesOf, readCalendarTimes } from './calendar-time.js';
import { calendarsWithZone } from './calendars-with-zone.js';
import { addDays, instantOfLocal } from './local-time.js';

export interface FindFreeSlots {
  serviceId: string;
  /** First branch-local date, YYYY-MM-DD. */
  from: string;
  /** Last branch-local date, included; at most 31 days are looked at. */
  to: string;
  calendarIds?: readonly string[] | null;
  branchIds?: readonly string[] | null;
  practitionerIds?: readonly string[] | null;
}

export interface FreeSlot {
  calendarId: string;
  startsAt: Date;
  endsAt: Date;
}

const MAX_DAYS = 31;
const MAX_CALENDARS = 50;
/** Fifty calendars with a grid of five minutes have a hundred times as many in a month. */
const MAX_SLOTS = 2_000;
const EARLIEST = '2000-01-01';
const LATEST = '2199-12-31';

/**
 * In order of start, then calendar; those that start on one of the days, none in the past.
 * @throws BadInput for a wrong range, an unknown service, too many calendars or too many free times
 */
export async function findFreeSlots(scope: Scope, query: FindFreeSlots): Promise<FreeSlot[]> {
  if (query.from < EARLIEST || query.to > LATEST)
    throw new BadInput(`Ask for days from ${EARLIEST} to ${LATEST}.`);
  if (query.to < query.from) throw new BadInput('`to` is before `from`. Give the days in order.');
  if (addDays(query.from, MAX_DAYS - 1) < query.to)
    throw new BadInput(`Ask for at most ${MAX_DAYS} days at once.`);
  const service = await scope.loaders.service.load(query.serviceId);
  if (!service) throw new BadInput('There is no such service. Ask `services` for the present ones.');
  const calendars = await readCalendars(scope, query);
  if (calendars.length > MAX_CALENDARS) {
    throw new BadInput(
      `Ask for at most ${MAX_CALENDARS} calendars at once: name calendars, branches or practitioners.`,
    );
  }
  const now = await scope.clock.now();
  // A day more on each side: a night's hours begin before the first day, and may end after the last.
  const times = await readCalendarTimes(scope, calendars, addDays(query.from, -1), addDays(query.to, 1));
  const found: FreeSlot[] = [];
  for (const time of times) {
    found.push(...freeStarts(time, service.durationMinutes, query, now));
    if (found.length > MAX_SLOTS) {
      throw new BadInput(
        `There are more than ${MAX_SLOTS} free times. Ask for fewer days, or name calendars, branches or practitioners.`,
      );
    }
  }
  return found.sort(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.calendarId < b.calendarId ? -1 : 1),
  );
}

function freeStarts(
  time: CalendarTime,
  durationMinutes: number,
  { from, to }: FindFreeSlots,
  now: Date,
): FreeSlot[] {
  const { id: calendarId, timeZone } = time.calendar;
  const begin = instantOfLocal(from, '00:00', timeZone, 'opening');
  const end = instantOfLocal(to, '24:00', timeZone, 'closing');
  return freeTimesOf(time, durationMinutes, now > begin ? now : begin, MAX_SLOTS + 1)
    .filter((free) => free.startsAt < end)
    .map((free) => ({ calendarId, ...free }));
}

function readCalendars(scope: Scope, query: FindFreeSlots) {
  const calendars = calendarsWithZone(scope).limit(MAX_CALENDARS + 1);
  const named = whereId(calendars, 'calendar.id', query.calendarIds);
  const there = whereId(named, 'calendar.branch_id', query.branchIds);
  return whereId(there, 'calendar.practitioner_id', query.practitionerIds).execute();
}
