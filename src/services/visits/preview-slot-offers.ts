/** Whom a round of offers would ask that begins now: staff see it before they begin one (mission.md, section 2). */
import type { Scope } from '../scope.js';
import type { OpenSlot } from './open-slots.js';
import { calendarForPlacing } from './place-visit.js';
import { type Candidate, findCandidates, worksThen } from './slot-candidates.js';
import { slotById, whyNotOffered } from './slot-of-staff.js';

export interface SlotOffersPreview {
  /** In the order in which they are chosen. */
  candidates: Pick<Candidate, 'visitId' | 'patientId'>[];
  /** When the offers would close. */
  closesAt: Date;
  /** Why nobody would be asked; null when somebody would. */
  refusal: string | null;
}

/** Whom a round that begins now would ask; also while one is open. @throws Refusal NOT_FOUND; AccessDenied */
export async function previewSlotOffers(scope: Scope, slotId: string): Promise<SlotOffersPreview> {
  scope.require('slots:read');
  scope.require('offers:read');
  const slot = await slotById(scope, slotId);
  const { candidates, refusal } = await chooseCandidates(scope, slot, await scope.clock.now());
  const who = candidates.map(({ visitId, patientId }) => ({ visitId, patientId }));
  return { candidates: who, closesAt: slot.closesAt, refusal };
}

/** By the rule, and if it finds nobody, why. */
export async function chooseCandidates(
  scope: Scope,
  slot: OpenSlot,
  now: Date,
): Promise<{ candidates: Candidate[]; refusal: string | null }> {
  const nobody = (refusal: string) => ({ candidates: [], refusal });
  const reason = whyNotOffered(slot, now);
  if (reason !== null) return nobody(reason);
  const calendar = await calendarForPlacing(scope, slot.calendarId);
  if (!(await worksThen(scope, calendar, slot))) return nobody('The calendar does not work at this time.');
  const candidates = await findCandidates(scope, slot, calendar.slotOffersMax);
  if (candidates.length > 0) return { candidates, refusal: null };
  return nobody('Nobody with a later visit in this calendar fits and can be asked.');
}
