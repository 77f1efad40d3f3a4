/**
 * What booking and moving have in common: the practitioner's time is locked, the wanted time is judged, and whoever loses
 * is told the next free time. The exclusion constraint visit_not_double_booked stands behind it.
 */
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { judgeTime } from './calendar-time.js';
import { calendarsWithZone } from './calendars-with-zone.js';
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
 * the transaction ends. @throws Refusal IN_THE_PAST, INVALID, SLOT_TAKEN or OUTSIDE_WORKING_HOURS
 */
export async function claimTime(
  scope: Scope,
  calendar: PlacingCalendar,
  wanted: Interval,
  exceptVisitId?: string,
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
  await scope.db
    .selectFrom('practitioner')
    .select('id')
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', calendar.practitionerId)
    .forNoKeyUpdate()
    .execute();
  const judged = await judgeTime(scope, calendar, wanted, exceptVisitId);
  if (judged.verdict === 'FREE') return;
  const { nextFree } = judged;
  const hint = nextFree
    ? ` The next free time is ${nextFree.toISOString()}.`
    : ' Nothing is free within 60 days.';
  throw judged.verdict === 'TAKEN'
    ? refuse('SLOT_TAKEN', `This time is taken.${hint}`, ['startsAt'], { nextFree })
    : refuse('OUTSIDE_WORKING_HOURS', `The calendar does not work at this time.${hint}`, ['startsAt'], {
        nextFree,
      });
}
