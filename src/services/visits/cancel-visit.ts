/**
 * Cancels a visit: what was planned for it is withdrawn, the patient is told if the clinic did it, and its time is freed
 * (mission.md, sections 1 and 2).
 */
import type { Visit } from '../../entities/visits/visit.js';
import { releaseVisitQuote } from '../billing/quotes/quote-visit.js';
import { planVisitDeliveries } from '../messaging/plan-visit-deliveries.js';
import type { Scope } from '../scope.js';
import { actorOf } from '../viewer.js';
import { askStaffToTell, lockPatientToTell } from '../work/ask-staff-to-tell.js';
import { applyAction, lockVisitToPlan, requireSelfService, saveVisit } from './change-visit.js';
import { settleSlots } from './freed-slots.js';
import { lockPractitioners } from './lock-practitioners.js';
import { calendarForPlacing } from './place-visit.js';
import { shortText } from './short-text.js';

export interface CancelVisit {
  visitId: string;
  /** Why, in the caller's words. */
  reason?: string | null;
}

/** @throws Refusal NOT_FOUND, ACTION_NOT_ALLOWED, SELF_SERVICE_OFF, INVALID */
export async function cancelVisit(scope: Scope, input: CancelVisit): Promise<Visit> {
  const visit = await lockVisitToPlan(scope, input.visitId);
  const before = { ...visit };
  applyAction(visit, 'cancel');
  await lockPatientToTell(scope, visit.patientId);
  await lockPractitioners(scope, [visit.practitionerId]);
  const calendar = await calendarForPlacing(scope, visit.calendarId);
  const now = await scope.clock.now();
  requireSelfService(scope, calendar, before, now);
  visit.cancelledAt = now;
  visit.cancelledBy = actorOf(scope.viewer).actor;
  visit.cancellationReason = shortText(input.reason, 'reason');
  await saveVisit(scope, visit, 'VISIT_CANCELLED', now);
  if (now < visit.startsAt) await askStaffToTell(scope, visit, 'TELL_VISIT_CANCELLED', now);
  const left = { visit: before, calendar, after: null };
  await settleSlots(scope, { visitId: visit.id, placed: null, left }, now);
  await planVisitDeliveries(scope, [visit], now);
  await releaseVisitQuote(scope, visit.id, now);
  return visit;
}
