/** Confirms a visit: the patient said that they come. A confirmed visit is still reminded (mission.md, section 1). */
import type { Visit } from '../../entities/visits/visit.js';
import type { Scope } from '../scope.js';
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
  return saveVisit(scope, visit, 'VISIT_CONFIRMED', now);
}
