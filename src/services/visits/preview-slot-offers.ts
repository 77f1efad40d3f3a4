/** Whom a round of offers would ask that begins now: staff see it before they begin one (mission.md, section 2). */
import type { Scope } from '../scope.js';
import type { OpenSlot } from './open-slots.js';
import { calendarForPlacing } from './place-visit.js';
import { type Candidate, findCandidates, worksThen } from './slot-candidates.js';
import { slotById, whyNotOffered } from './slot-of-staff.js';
import { SLOT_NOT_WORKING, type SlotRefusal, type SlotRefusalCode } from './slot-refusal.js';

export interface SlotOffersPreview {
  /** In the order in which they are chosen. */
  candidates: Pick<Candidate, 'visitId' | 'patientId'>[];
  /** When the offers would close. */
  closesAt: Date;
  /** Why no round can begin now; null when one can. While one is open, those are shown whom the next would ask. */
  refusal: SlotRefusalCode | null;
  /** The same in plain English. */
  refusalMessage: string | null;
}

/** Whom a round that begins now would ask; also while one is open. @throws Refusal NOT_FOUND; AccessDenied */
export async function previewSlotOffers(scope: Scope, slotId: string): Promise<SlotOffersPreview> {
  scope.require('slots:read');
  scope.require('offers:read');
  const slot = await slotById(scope, slotId);
  const chosen = await chooseCandidates(scope, slot, await scope.clock.now());
  const { candidates } = chosen;
  const refusal = chosen.refusal ?? (slot.status === 'OFFERED' ? OFFERED_ALREADY : null);
  const who = candidates.map(({ visitId, patientId }) => ({ visitId, patientId }));
  return {
    candidates: who,
    closesAt: slot.closesAt,
    refusal: refusal?.code ?? null,
    refusalMessage: refusal?.message ?? null,
  };
}

export const OFFERED_ALREADY: SlotRefusal = {
  code: 'OFFERED_ALREADY',
  message: 'Offers of this slot are open. Stop them first, or offer it to a chosen patient.',
};

/** By the rule, and if it finds nobody, why. */
export async function chooseCandidates(
  scope: Scope,
  slot: OpenSlot,
  now: Date,
): Promise<{ candidates: Candidate[]; refusal: SlotRefusal | null }> {
  const nobody = (refusal: SlotRefusal) => ({ candidates: [], refusal });
  const reason = whyNotOffered(slot, now);
  if (reason !== null) return nobody(reason);
  const calendar = await calendarForPlacing(scope, slot.calendarId);
  if (!(await worksThen(scope, calendar, slot))) return nobody(SLOT_NOT_WORKING);
  const candidates = await findCandidates(scope, slot, calendar.slotOffersMax);
  if (candidates.length > 0) return { candidates, refusal: null };
  const message = 'Nobody with a later visit in this calendar fits and can be asked.';
  return nobody({ code: 'NOBODY_FITS', message });
}
