/**
 * What becomes of a visit on its day: the patient arrived, the visit took place, or the patient did not come. What is sent
 * after a visit is planned when it is completed (mission.md, section 1). Who came early is offered no other time (section 2).
 */
import type { Visit } from '../../entities/visits/visit.js';
import { releaseVisitQuote } from '../billing/quotes/quote-visit.js';
import { closeVisitQuote } from '../billing/quotes/visit-over.js';
import { earnForVisit } from '../loyalty/earn.js';
import { qualifyReferralOf } from '../loyalty/referrals/qualify-referral.js';
import { planVisitDeliveries } from '../messaging/plan-visit-deliveries.js';
import { refuse } from '../refusal.js';
import { evaluateRetentionOf } from '../retention/evaluate-retention.js';
import type { Scope } from '../scope.js';
import { applyAction, lockVisit, lockVisitToPlan, requireClinicSide, saveVisit } from './change-visit.js';
import { endOffersOf } from './freed-slots.js';
import { lockPractitioners } from './lock-practitioners.js';
import { type Paid, writePaid } from './record-paid.js';

interface Attend {
  visitId: string;
}

/** After the visit's end; what is recorded later than that is recorded late. */
const LATE_MS = 2 * 3600 * 1000;

/** @throws Refusal NOT_FOUND, ACTION_NOT_ALLOWED */
export async function markVisitArrived(scope: Scope, input: Attend): Promise<Visit> {
  requireClinicSide(scope);
  const visit = await lockVisit(scope, input.visitId);
  applyAction(visit, 'markArrived');
  await lockPractitioners(scope, [visit.practitionerId]);
  const now = await scope.clock.now();
  visit.arrivedAt = now;
  await saveVisit(scope, visit, 'VISIT_ARRIVED', now);
  await endOffersOf(scope, visit.id, now);
  return visit;
}

/** `paid`: see record-paid.ts; absent or null: not known yet. @throws Refusal NOT_FOUND, ACTION_NOT_ALLOWED, INVALID */
export async function completeVisit(
  scope: Scope,
  input: Attend & { paid?: Paid | null | undefined },
): Promise<Visit> {
  requireClinicSide(scope);
  const visit = await lockVisitToPlan(scope, input.visitId);
  applyAction(visit, 'complete');
  if (input.paid) await writePaid(scope, visit, input.paid);
  await lockPractitioners(scope, [visit.practitionerId]);
  const now = await scope.clock.now();
  visit.completedAt = now;
  await saveVisit(scope, visit, 'VISIT_COMPLETED', now);
  await endOffersOf(scope, visit.id, now);
  await planVisitDeliveries(scope, [visit], now);
  // Rules look at days that are over: of today's visits they find nothing yet.
  if (now.getTime() - visit.endsAt.getTime() > LATE_MS) await evaluateRetentionOf(scope, [visit.patientId]);
  await closeVisitQuote(scope, visit, now);
  await qualifyReferralOf(scope, visit.patientId, now);
  await earnForVisit(scope, visit, now);
  return visit;
}

/** @throws Refusal NOT_FOUND, ACTION_NOT_ALLOWED; before the visit's start nobody has stayed away yet */
export async function markVisitNoShow(scope: Scope, input: Attend): Promise<Visit> {
  requireClinicSide(scope);
  const visit = await lockVisitToPlan(scope, input.visitId);
  const { status } = visit;
  applyAction(visit, 'markNoShow');
  const now = await scope.clock.now();
  if (now < visit.startsAt) {
    const message = 'The visit has not begun yet. Cancel it if the patient is not going to come.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['visitId'], { status });
  }
  await saveVisit(scope, visit, 'VISIT_NO_SHOW', now);
  await planVisitDeliveries(scope, [visit], now);
  await releaseVisitQuote(scope, visit.id, now);
  return visit;
}
