/** Mutes kinds of messages for one visit, without touching its calendar; a mute wins over everything (mission.md, section 1). */
import type { Visit } from '../../entities/visits/visit.js';
import { planVisitDeliveries } from '../messaging/plan-visit-deliveries.js';
import type { Scope } from '../scope.js';
import { lockVisitToPlan } from './change-visit.js';
import { mutableKinds } from './visit-kinds.js';

export interface MuteVisit {
  visitId: string;
  /** They replace the present ones; none: nothing is muted. */
  mutedKinds: readonly string[];
}

/** What is muted and not sent yet is withdrawn; what is muted no more is planned again, if its time is not past. @throws Refusal NOT_FOUND, INVALID */
export async function muteVisit(scope: Scope, input: MuteVisit): Promise<Visit> {
  const mutedKinds = mutableKinds(input.mutedKinds, 'mutedKinds');
  const visit = await lockVisitToPlan(scope, input.visitId);
  const now = await scope.clock.now();
  visit.mutedKinds = mutedKinds;
  visit.updatedAt = now;
  await planVisitDeliveries(scope, [visit], now);
  return visit;
}
