/**
 * Moves a visit: it is booked again, to be confirmed anew; what was planned is withdrawn and planned again from the move
 * (mission.md, sections 0 and 1). Its old time is freed, unless it moves by less than its length (section 2).
 */
import type { Visit } from '../../entities/visits/visit.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { lockPatientToTell } from '../work/ask-staff-to-tell.js';
import { applyAction, lockVisitToPlan, requireSelfService } from './change-visit.js';
import { calendarForPlacing, claimTime } from './place-visit.js';
import { relocateVisit } from './relocate-visit.js';

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
  // Settings of freed slots stay as they are from here on: whoever sets them waits for all who plan (planning-settings.ts).
  const oldCalendar = await calendarForPlacing(scope, left.calendarId);
  const calendarId = input.calendarId ?? left.calendarId;
  const calendar = calendarId === left.calendarId ? oldCalendar : await calendarForPlacing(scope, calendarId);
  const asked = await scope.clock.now();
  requireSelfService(scope, oldCalendar, left, asked);
  requireSelfService(scope, calendar, left, asked);
  if (left.calendarId === calendar.id && input.startsAt.getTime() === left.startsAt.getTime()) {
    throw refuse('INVALID', 'The visit is at this time already.', ['startsAt']);
  }
  const length = left.endsAt.getTime() - left.startsAt.getTime();
  const wanted = { startsAt: input.startsAt, endsAt: new Date(input.startsAt.getTime() + length) };
  await lockPatientToTell(scope, left.patientId);
  // The visit and the patient before the practitioners: nobody who holds a practitioner waits for them, so nobody waits in a circle.
  await claimTime(scope, calendar, wanted, left);
  const from = { visit: left, calendar: oldCalendar };
  await relocateVisit(scope, visit, { from, to: { ...wanted, calendar } }, await scope.clock.now());
  return visit;
}
