/** Confirms a visit: the patient said that they come. A confirmed visit is still reminded (mission.md, section 1). */
import type { Visit } from '../../entities/visits/visit.js';
import { recordConfirmed } from '../messaging/record-evidence.js';
import type { Scope } from '../scope.js';
import { actorOf } from '../viewer.js';
import { applyAction, lockVisit, requireSelfService, saveVisit } from './change-visit.js';
import { calendarForPlacing } from './place-visit.js';

/** @throws Refusal NOT_FOUND, ACTION_NOT_ALLOWED, SELF_SERVICE_OFF */
export async function confirmVisit(scope: Scope, input: { visitId: string }): Promise<Visit> {
  const visit = await lockVisit(scope, input.visitId);
  const before = { ...visit };
  applyAction(visit, 'confirm');
  const now = await scope.clock.now();
  requireSelfService(scope, await calendarForPlacing(scope, visit.calendarId), before, now);
  visit.confirmedAt = now;
  visit.confirmedBy = actorOf(scope.viewer).actor;
  await saveVisit(scope, visit, 'VISIT_CONFIRMED', now);
  // Whoever confirms has read what they were told of the visit; at the desk, nobody knows what they read.
  if (scope.viewer.kind === 'PATIENT') await recordConfirmed(scope, visit.id, visit.bookingNumber, now);
  return visit;
}
