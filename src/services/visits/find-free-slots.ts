/** Free times for a service over some days, in one or more calendars (branch-local days). */
import { BadInput, refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { freeTimesOf, readCalendarTimes } from './calendar-time.js';
import { addDays } from './local-time.js';

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

/** In order of start, then calendar; none in the past. @throws BadInput for a wrong range or too many calendars */
export async function findFreeSlots(scope: Scope, query: FindFreeSlots): Promise<FreeSlot[]> {
  if (query.to < query.from) throw new BadInput('`to` is before `from`. Give the days in order.');
  if (addDays(query.from, MAX_DAYS - 1) < query.to)
    throw new BadInput(`Ask for at most ${MAX_DAYS} days at once.`);
  const service = await scope.loaders.service.load(query.serviceId);
  if (!service) throw refuse('NOT_FOUND', 'There is no such service.', ['serviceId']);
  const calendars = await readCalendars(scope, query);
  if (calendars.length > MAX_CALENDARS) {
    throw new BadInput(
      `Ask for at most ${MAX_CALENDARS} calendars at once: name calendars, branches or practitioners.`,
    );
  }
  const now = await scope.clock.now();
  const times = await readCalendarTimes(scope, calendars, query.from, query.to);
  return times
    .flatMap((time) =>
      freeTimesOf(time, service.durationMinutes, now).map((free) => ({
        calendarId: time.calendar.id,
        ...free,
      })),
    )
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.calendarId < b.calendarId ? -1 : 1));
}

function readCalendars(scope: Scope, query: FindFreeSlots) {
  let calendars = scope.db
    .selectFrom('calendar')
    .innerJoin('branch', (join) =>
      join.onRef('branch.clinic_id', '=', 'calendar.clinic_id').onRef('branch.id', '=', 'calendar.branch_id'),
    )
    .select([
      'calendar.id as id',
      'calendar.practitioner_id as practitionerId',
      'calendar.slot_step_minutes as slotStepMinutes',
      'branch.time_zone as timeZone',
    ])
    .where('calendar.clinic_id', '=', scope.clinicId)
    .limit(MAX_CALENDARS + 1);
  if (query.calendarIds) calendars = calendars.where('calendar.id', 'in', [...query.calendarIds]);
  if (query.branchIds) calendars = calendars.where('calendar.branch_id', 'in', [...query.branchIds]);
  if (query.practitionerIds)
    calendars = calendars.where('calendar.practitioner_id', 'in', [...query.practitionerIds]);
  return calendars.execute();
}
