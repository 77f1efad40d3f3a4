/** The day and the due time of a task, local to where it is (mission.md, section 5). */
import { CLOCKS_END } from '../clinic/advance-test-clock.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { localDateOf } from '../visits/local-time.js';

const LAST_DAY = '2100-12-31';
const NO_BRANCH_ZONE = 'UTC';

/** IANA: the zone of the task's branch, or, if it has none, of its visit's, or, if it has none, of the clinic's first. */
export async function zoneOfTask(
  scope: Pick<Scope, 'db' | 'clinicId'>,
  { branchId, visitId }: { branchId: string | null; visitId: string | null },
): Promise<string> {
  const visit =
    branchId === null && visitId !== null
      ? await scope.db
          .selectFrom('visit')
          .select('branch_id as branchId')
          .where('clinic_id', '=', scope.clinicId)
          .where('id', '=', visitId)
          .executeTakeFirst()
      : undefined;
  const own = branchId ?? visit?.branchId;
  const branches = scope.db
    .selectFrom('branch')
    .select('time_zone as timeZone')
    .where('clinic_id', '=', scope.clinicId);
  const branch = await (own
    ? branches.where('id', '=', own)
    : branches.orderBy('id').limit(1)
  ).executeTakeFirst();
  return branch?.timeZone ?? NO_BRANCH_ZONE;
}

/** The day in whose work plan a task stands that names none: the one on which it is due, or today. Year-month-day. */
export function dayOf(dueAt: Date | null, now: Date, timeZone: string): string {
  return localDateOf(dueAt ?? now, timeZone);
}

/** @throws Refusal IN_THE_PAST for what is not after now, INVALID after 2100 */
export function checkDueAt(dueAt: Date, now: Date): void {
  if (dueAt <= now) throw refuse('IN_THE_PAST', 'This time is past. Give a later one, or none.', ['dueAt']);
  if (dueAt >= CLOCKS_END) throw refuse('INVALID', 'Give a time before 2101.', ['dueAt']);
}

/** @throws Refusal IN_THE_PAST for a day before today, INVALID after 2100 */
export function checkDay(day: string, now: Date, timeZone: string): void {
  if (day < localDateOf(now, timeZone)) {
    throw refuse('IN_THE_PAST', 'This day is past. Give today or a later one.', ['day']);
  }
  if (day > LAST_DAY) throw refuse('INVALID', 'Give a day before 2101.', ['day']);
}
