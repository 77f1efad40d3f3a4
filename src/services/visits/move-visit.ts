/**
 * Moves a visit: it is booked again, to be confirmed anew; what was planned is withdrawn and planned again from the move
 * (mission.md, sections 0 and 1). Its old time is freed, unless it moves by less than its length (section 2).
 */
import type { Visit } from '../../entities/visits/visit.js';
import { planVisitDeliveries } from '../messaging/plan-visit-deliveries.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { actorOf } from '../viewer.js';
import { askStaffToTell } from '../work/ask-staff-to-tell.js';
import { applyAction, lockVisitToPlan, requireSelfService, saveVisit } from './change-visit.js';
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
  const visit = await lockVisitToPlan(scope, input.visitId);
  const left = { ...visit };
  applyAction(visit, 'move');
  const oldCalendar = await calendarForPlacing(scope, left.calendarId);
  const calendarId = input.calendarId ?? left.calendarId;
  const calendar = calendarId === left.calendarId ? oldCalendar : await calendarForPlacing(scope, calendarId);
  const asked = await scope.clock.now();
  requireSelfService(scope, oldCalendar, left, asked);
  requireSelfService(scope, calendar, left, asked);
  const length = left.endsAt.getTime() - left.startsAt.getTime();
  const movedBy = Math.abs(input.startsAt.getTime() - left.startsAt.getTime());
  if (left.calendarId === calendar.id && movedBy === 0) {
    throw refuse('INVALID', 'The visit is at this time already.', ['startsAt']);
  }
  const wanted = { startsAt: input.startsAt, endsAt: new Date(input.startsAt.getTime() + length) };
  // The visit before the practitioner: nobody who holds a practitioner waits for a visit, so nobody waits in a circle.
  await claimTime(scope, calendar, wanted, visit.id);

  const now = await scope.clock.now();
  Object.assign(visit, wanted, {
    calendarId: calendar.id,
    branchId: calendar.branchId,
    practitionerId: calendar.practitionerId,
    bookedAt: now,
    bookingNumber: visit.bookingNumber + 1,
    placedBy: actorOf(scope.viewer).actor,
    confirmedAt: null,
    confirmedBy: null,
  });
  await saveVisit(scope, visit, 'VISIT_MOVED', now);
  await takeFreedSlots(scope, visit, now);
  // The practitioner of both times has the old one back only as far as the new one leaves it, in whichever calendar.
  const stillHolds = left.practitionerId === visit.practitionerId && movedBy < length;
  if (!stillHolds) await freeSlot(scope, left, oldCalendar.freedSlotsEnabled, now);
  await askStaffToTell(scope, visit, 'TELL_VISIT_MOVED', now);
  await planVisitDeliveries(scope, [visit], now);
  return visit;
}
