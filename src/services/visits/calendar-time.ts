/** A calendar's time over some days: when it works, and what is taken in it, read from the database. */
import { anyOf } from '../any-of.js';
import type { Scope } from '../scope.js';
import { freeTimes, isWithin, nextFreeTime } from './free-times.js';
import { addDays, localDateOf } from './local-time.js';
import { HOLDING_STATUSES } from './visit-state.js';
import { type Interval, workingIntervals } from './working-time.js';

/** The calendar as far as its time is concerned. */
export interface CalendarForTime {
  id: string;
  practitionerId: string;
  slotStepMinutes: number;
  timeZone: string;
}

export interface CalendarTime {
  calendar: CalendarForTime;
  working: Interval[];
  busy: (Interval & { readonly visitId: string })[];
}

/** Days looked through for the next free time: those near first, because most often it is there. */
const NEXT_FREE_WINDOWS = [
  { from: -1, to: 7 },
  // From a day before the first one's end on, for hours that pass midnight there.
  { from: 6, to: 60 },
];

/**
 * Working time and taken time of the local dates `fromDate` to `toDate` (both included) of each calendar. A practitioner
 * is taken by visits in whichever of their calendars. `exceptVisitId`: a visit that is about to leave its time.
 */
export async function readCalendarTimes(
  scope: Scope,
  calendars: readonly CalendarForTime[],
  fromDate: string,
  toDate: string,
  exceptVisitId?: string,
): Promise<CalendarTime[]> {
  if (calendars.length === 0) return [];
  const working = await readWorkingTimes(scope, calendars, fromDate, toDate);
  const visits = await readBusy(scope, calendars, fromDate, toDate, exceptVisitId);
  return calendars.map((calendar) => ({
    calendar,
    working: working.get(calendar.id) ?? [],
    busy: visits.filter((row) => row.practitionerId === calendar.practitionerId),
  }));
}

/** When the calendar works, on the local dates that the interval lies on and those beside them. */
export async function readWorking(
  scope: Scope,
  calendar: CalendarForTime,
  interval: Interval,
): Promise<Interval[]> {
  return (
    (await readWorkingTimes(scope, [calendar], ...datesAround(calendar, interval))).get(calendar.id) ?? []
  );
}

async function readWorkingTimes(
  scope: Scope,
  calendars: readonly CalendarForTime[],
  fromDate: string,
  toDate: string,
): Promise<Map<string, Interval[]>> {
  const ids = calendars.map((calendar) => calendar.id);
  const hours = await scope.db
    .selectFrom('working_hours')
    .select(['calendar_id as calendarId', 'weekday', 'opens_at as opensAt', 'closes_at as closesAt'])
    .where('clinic_id', '=', scope.clinicId)
    .where('calendar_id', '=', anyOf(ids))
    .execute();
  const exceptions = await scope.db
    .selectFrom('working_exception')
    .select(['calendar_id as calendarId', 'date', 'opens_at as opensAt', 'closes_at as closesAt'])
    .where('clinic_id', '=', scope.clinicId)
    .where('calendar_id', '=', anyOf(ids))
    .where('date', '>=', fromDate)
    .where('date', '<=', toDate)
    .execute();
  return new Map(
    calendars.map(({ id, timeZone }) => [
      id,
      workingIntervals({
        hours: hours.filter((row) => row.calendarId === id),
        exceptions: exceptions.filter((row) => row.calendarId === id),
        ...{ timeZone, fromDate, toDate },
      }),
    ]),
  );
}

/** A working stretch, such as a night's, may have begun the day before and end the day after. */
function datesAround(
  { timeZone }: CalendarForTime,
  { startsAt, endsAt }: Interval,
): [from: string, to: string] {
  return [addDays(localDateOf(startsAt, timeZone), -1), addDays(localDateOf(endsAt, timeZone), 1)];
}

function readBusy(
  scope: Scope,
  calendars: readonly CalendarForTime[],
  fromDate: string,
  toDate: string,
  exceptVisitId: string | undefined,
) {
  let query = scope.db
    .selectFrom('visit')
    .select([
      'id as visitId',
      'practitioner_id as practitionerId',
      'starts_at as startsAt',
      'ends_at as endsAt',
    ])
    .where('clinic_id', '=', scope.clinicId)
    .where('practitioner_id', '=', anyOf(calendars.map((calendar) => calendar.practitionerId)))
    .where('status', 'in', [...HOLDING_STATUSES])
    // A day more on each side covers every time zone and visits that cross midnight.
    .where('starts_at', '>=', new Date(`${addDays(fromDate, -2)}T00:00:00Z`))
    .where('starts_at', '<', new Date(`${addDays(toDate, 2)}T00:00:00Z`));
  if (exceptVisitId !== undefined) query = query.where('id', '!=', exceptVisitId);
  return query.execute();
}

/** Start times for a visit of `durationMinutes`, on the calendar's grid, none before `notBefore`; the first `limit`. */
export function freeTimesOf(
  { working, busy, calendar }: CalendarTime,
  durationMinutes: number,
  notBefore: Date,
  limit: number,
): Interval[] {
  const stepMinutes = calendar.slotStepMinutes;
  return freeTimes({ working, busy, durationMinutes, stepMinutes, notBefore, limit });
}

export type Judgement =
  | { verdict: 'FREE' }
  | { verdict: 'TAKEN' | 'OUTSIDE_WORKING_HOURS'; nextFree: Date | null };

/**
 * Whether the interval, which must not begin in the past, is free, taken, or outside working time; and, unless it is
 * free, the next free start.
 */
export async function judgeTime(
  scope: Scope,
  calendar: CalendarForTime,
  wanted: Interval,
  exceptVisitId?: string,
): Promise<Judgement> {
  const dates = datesAround(calendar, wanted);
  const [near] = await readCalendarTimes(scope, [calendar], ...dates, exceptVisitId);
  if (near === undefined) throw new Error('A calendar that was asked for has no time');
  const within = isWithin(near.working, wanted);
  const taken = near.busy.some((busy) => busy.startsAt < wanted.endsAt && wanted.startsAt < busy.endsAt);
  if (within && !taken) return { verdict: 'FREE' };
  const nextFree = await findNextFree(scope, calendar, wanted, exceptVisitId);
  return { verdict: within ? 'TAKEN' : 'OUTSIDE_WORKING_HOURS', nextFree };
}

/** The first start, not before the wanted one, at which a visit of the same length is free; null: none within 60 days. */
export async function findNextFree(
  scope: Scope,
  calendar: CalendarForTime,
  wanted: Interval,
  exceptVisitId?: string,
): Promise<Date | null> {
  const date = localDateOf(wanted.startsAt, calendar.timeZone);
  const durationMinutes = (wanted.endsAt.getTime() - wanted.startsAt.getTime()) / 60_000;
  for (const { from, to } of NEXT_FREE_WINDOWS) {
    const days = [addDays(date, from), addDays(date, to)] as const;
    for (const { working, busy } of await readCalendarTimes(scope, [calendar], ...days, exceptVisitId)) {
      const stepMinutes = calendar.slotStepMinutes;
      const next = nextFreeTime({ working, busy, durationMinutes, stepMinutes, notBefore: wanted.startsAt });
      if (next !== null) return next.startsAt;
    }
  }
  return null;
}
