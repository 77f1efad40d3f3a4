/** Writes the fact that a referral came a step further (mission.md, sections 7 and 10). */
import type { EventKind } from '../../../entities/events/event.js';
import { appendEvent } from '../../events/append-event.js';
import type { Scope } from '../../scope.js';

export type ReferralFact = Extract<EventKind, `REFERRAL_${string}`>;

/** `id`: null where a link was only opened. No contact data: those who may see it look it up. */
export function noteReferral(
  scope: Scope,
  kind: ReferralFact,
  referral: { id: string | null; referrerId: string },
  now: Date,
): Promise<void> {
  const nowhere = { visitId: null, slotId: null, calendarId: null, branchId: null, practitionerId: null };
  const about = { referralId: referral.id, patientId: referral.referrerId };
  return appendEvent(scope, kind, { ...nowhere, ...about }, now);
}
