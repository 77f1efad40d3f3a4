/** What keeps a patient from a time that is still offered to them (mission.md, section 2). */
import { sql } from 'kysely';
import type { Scope } from '../scope.js';
import { calendarForPlacing } from './place-visit.js';
import { worksThen } from './slot-candidates.js';
import { HOLDING_STATUSES } from './visit-state.js';
import type { Interval } from './working-time.js';

interface OfferedVisit {
  readonly id: string;
  readonly patientId: string;
  readonly calendarId: string;
}

/**
 * ELSEWHERE: the patient has another visit then. NOT_WORKING: the calendar does not work then any more. Null: nothing, as far as
 * can be seen without locks. Either may pass, so that the offer stays open. @throws Refusal NOT_FOUND for the calendar
 */
export async function hindranceOf(
  scope: Scope,
  visit: OfferedVisit,
  time: Interval,
): Promise<'ELSEWHERE' | 'NOT_WORKING' | null> {
  const calendar = await calendarForPlacing(scope, visit.calendarId);
  if (!(await worksThen(scope, calendar, time))) return 'NOT_WORKING';
  return (await isElsewhere(scope, visit, time)) ? 'ELSEWHERE' : null;
}

/** Whether another visit of the patient holds a part of this time, with whomever. */
export async function isElsewhere(
  { db, clinicId }: Pick<Scope, 'db' | 'clinicId'>,
  { id, patientId }: Pick<OfferedVisit, 'id' | 'patientId'>,
  { startsAt, endsAt }: Interval,
): Promise<boolean> {
  const other = await db
    .selectFrom('visit')
    .select('id')
    .where('clinic_id', '=', clinicId)
    .where('patient_id', '=', patientId)
    .where('id', '!=', id)
    .where('status', 'in', [...HOLDING_STATUSES])
    .where('starts_at', '<', endsAt)
    .where('ends_at', '>', startsAt)
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}

/**
 * Until the transaction ends no other claim of the patient's goes on, and no booking of theirs: they come one after the other,
 * and the second sees what the first did. Must come before the practitioners are locked.
 */
export async function lockPatient(
  { db, clinicId }: Pick<Scope, 'db' | 'clinicId'>,
  patientId: string,
): Promise<void> {
  await sql`
    select id from patient where clinic_id = ${clinicId} and id = ${patientId} for no key update
  `.execute(db);
}
