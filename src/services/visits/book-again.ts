/** Books the same service again through a message's link: one visit that lies ahead, and no more (mission.md, section 1). */
import type { Scope } from '../scope.js';
import { bookVisit } from './book-visit.js';
import { lockVisitToPlan } from './change-visit.js';

export interface BookAgain {
  /** The visit that the message is about. */
  readonly visitId: string;
  /** The instant of the new visit's start. */
  readonly startsAt: Date;
}

/** Through what such visits are booked, as staff see it. */
const THROUGH = 'link';

/**
 * The visit that the patient has now: a new one of the same service in the same calendar, or the one that they booked before
 * if it still lies ahead. However many buttons are pressed at once, one visit is booked. Must run within a transaction.
 * @throws Refusal as bookVisit does
 */
export async function bookAgain(scope: Scope, { visitId, startsAt }: BookAgain): Promise<{ id: string }> {
  const { patientId, calendarId, serviceId } = await lockVisitToPlan(scope, visitId);
  const booked = await findBookedAgain(scope, visitId);
  if (booked !== null) return { id: booked };
  const { id } = await bookVisit(scope, {
    patientId,
    calendarId,
    serviceId,
    startsAt,
    bookedThrough: THROUGH,
  });
  return { id };
}

/**
 * The id of the soonest visit that lies ahead, by the clinic's clock, and that the viewer, a patient, booked through a link
 * for the same service in the same calendar since the visit began, or was completed or cancelled before that; null: none.
 */
export async function findBookedAgain(scope: Scope, visitId: string): Promise<string | null> {
  const { viewer } = scope;
  const visit = await scope.loaders.visit.load(visitId);
  if (visit === null || viewer.kind !== 'PATIENT') return null;
  const { calendarId, serviceId, startsAt, completedAt, cancelledAt } = visit;
  const over = cancelledAt ?? (completedAt !== null && completedAt < startsAt ? completedAt : startsAt);
  const booked = await scope.db
    .selectFrom('visit')
    .select('id')
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_id', '=', viewer.id)
    .where('calendar_id', '=', calendarId)
    .where('service_id', '=', serviceId)
    .where('booked_through', '=', THROUGH)
    .where('booked_by', '=', 'PATIENT')
    .where('booked_by_id', '=', viewer.id)
    .where('created_at', '>=', over)
    .where('id', '<>', visitId)
    .where('status', 'in', ['BOOKED', 'CONFIRMED'])
    .where('starts_at', '>', await scope.clock.now())
    .orderBy('starts_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return booked?.id ?? null;
}
