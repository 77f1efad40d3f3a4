/**
 * What booking and moving have in common: the practitioner's time is locked, the wanted time is judged, and whoever loses
 * is told the next free time. The exclusion constraint visit_not_double_booked stands behind it.
 */
import { type Refusal, refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { type Judgement, judgeTime } from './calendar-time.js';
import { calendarsWithZone } from './calendars-with-zone.js';
import { lockPractitioners } from './lock-practitioners.js';
import type { Interval } from './working-time.js';

/** Years of five digits are written in another way, and no calendar reaches there. */
const LATEST_START = new Date('2200-01-01T00:00:00Z');

/** The calendar with its branch's time zone. @throws Refusal NOT_FOUND */
export async function calendarForPlacing(scope: Scope, calendarId: string) {
  const calendar = await calendarsWithZone(scope).where('calendar.id', '=', calendarId).executeTakeFirst();
  if (!calendar) {
    const message = 'There is no such calendar. Ask `calendars` for the present ones.';
    throw refuse('NOT_FOUND', message, ['calendarId']);
  }
  return calendar;
}

export type PlacingCalendar = Awaited<ReturnType<typeof calendarForPlacing>>;

/**
 * Makes sure that the visit may take this time, and that nobody else can meanwhile: the practitioner stays locked until
 * the transaction ends, and so does the one whose time the visit leaves, if `left` names one.
 * @throws Refusal IN_THE_PAST, INVALID, SLOT_TAKEN or OUTSIDE_WORKING_HOURS
 */
export async function claimTime(
  scope: Scope,
  calendar: PlacingCalendar,
  wanted: Interval,
  left?: { id: string; practitionerId: string },
): Promise<void> {
  if (wanted.startsAt.getTime() % 60_000 !== 0) {
    throw refuse('INVALID', 'A visit starts at a whole minute.', ['startsAt']);
  }
  if (wanted.startsAt < (await scope.clock.now())) {
    throw refuse('IN_THE_PAST', 'This time is past. Choose a later one.', ['startsAt']);
  }
  if (wanted.startsAt >= LATEST_START) {
    throw refuse('INVALID', 'This time is too far ahead. Choose one before the year 2200.', ['startsAt']);
  }
  await lockPractitioners(scope, [calendar.practitionerId, ...(left ? [left.practitionerId] : [])]);
  const judged = await judgeTime(scope, calendar, wanted, left?.id);
  if (judged.verdict !== 'FREE') throw refusalOf(judged, ['startsAt']);
}

/** What a time that is not free is refused with. */
function refusalOf(judged: Exclude<Judgement, { verdict: 'FREE' }>, path: string[]): Refusal {
  const { verdict, nextFree } = judged;
  const hint = nextFree
    ? ` The next free time is ${nextFree.toISOString()}.`
    : ' Nothing is free within 60 days.';
  return verdict === 'TAKEN'
    ? refuse('SLOT_TAKEN', `This time is taken.${hint}`, path, { nextFree })
    : refuse('OUTSIDE_WORKING_HOURS', `The calendar does not work at this time.${hint}`, path, { nextFree });
}
