/**
 * Moves a visit: it is booked again, to be confirmed anew; what was planned is withdrawn and planned again from the move
 * (mission.md, sections 0 and 1). Its old time is freed, unless it moves by less than its length (section 2).
 */
import type { Visit } from '../../entities/visits/visit.js';
import { planVisitDeliveries } from '../messaging/plan-visit-deliveries.js';
import { withdrawVisitDeliveries } from '../messaging/withdraw-visit-deliveries.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { applyAction, lockVisit, requireSelfService, saveVisit } from './change-visit.js';
import { visitsOf } from './find-visits.js';
import { freeSlot, takeFreedSlots } from './freed-slots.js';
import { calendarForPlacing, claimTime } from './place-visit.js';

export interface MoveVisit {
  visitId: string;
  startsAt: Date;
  /** Another calendar; the same when left out. */
  calendarId?: string | null;
}

/** @throws Refusal NOT_FOUND, ACTION_NOT_ALLOWED, SELF_SERVICE_OFF, INVALID, IN_THE_PAST, SLOT_TAKEN, OUTSIDE_WORKING_HOURS */
export async function moveVisit(scope: Scope, input: MoveVisit): Promise<Visit> {
  const seen = await visitsOf(scope)
    .select(['visit.calendar_id as calendarId', 'visit.starts_at as startsAt', 'visit.ends_at as endsAt'])
    .where('visit.id', '=', input.visitId)
    .executeTakeFirst();
  if (!seen) throw refuse('NOT_FOUND', 'There is no such visit.', ['visitId']);
  const calendar = await calendarForPlacing(scope, input.calendarId ?? seen.calendarId);
  const length = seen.endsAt.getTime() - seen.startsAt.getTime();
  const wanted = { startsAt: input.startsAt, endsAt: new Date(input.startsAt.getTime() + length) };
  // The practitioner before the visit: everyone locks in this order, so nobody waits in a circle.
  await claimTime(scope, calendar, wanted, input.visitId);

  const visit = await lockVisit(scope, input.visitId);
  const left = { ...visit };
  applyAction(visit, 'move');
  const oldCalendar = await calendarForPlacing(scope, left.calendarId);
  requireSelfService(scope, oldCalendar);
  requireSelfService(scope, calendar);
  const sameCalendar = left.calendarId === calendar.id;
  const movedBy = Math.abs(wanted.startsAt.getTime() - left.startsAt.getTime());
  if (sameCalendar && movedBy === 0) {
    throw refuse('INVALID', 'The visit is at this time already.', ['startsAt']);
  }
  const now = await scope.clock.now();
  Object.assign(visit, wanted, {
    calendarId: calendar.id,
    branchId: calendar.branchId,
    practitionerId: calendar.practitionerId,
    bookedAt: now,
    bookingNumber: visit.bookingNumber + 1,
    confirmedAt: null,
  });
  await saveVisit(scope, visit, 'VISIT_MOVED', now);
  await takeFreedSlots(scope, visit, now);
  if (!sameCalendar || movedBy >= length) await freeSlot(scope, left, oldCalendar.freedSlotsEnabled, now);
  await withdrawVisitDeliveries(scope, visit.id, 'VISIT_MOVED', now);
  await planVisitDeliveries(scope, visit, calendar);
  return visit;
}
