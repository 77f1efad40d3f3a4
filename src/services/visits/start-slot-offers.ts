/** Staff begin a new round of offers of a slot that nobody has (mission.md, section 2). */
import { sharePlanning } from '../messaging/planning-settings.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import type { SlotRow } from './find-slots.js';
import { offerAndTell } from './freed-slots.js';
import { askCandidates } from './offer-slot.js';
import { chooseCandidates, OFFERED_ALREADY } from './preview-slot-offers.js';
import { lockSlot, readSlotRow } from './slot-of-staff.js';

export interface StartSlotOffers {
  slotId: string;
}

/**
 * The rule chooses again, as it does when a slot is freed; the calendar's switch is not asked. Must run within a transaction.
 * @throws Refusal NOT_FOUND, NOT_OFFERABLE; AccessDenied without "slots:write"
 */
export async function startSlotOffers(scope: Scope, { slotId }: StartSlotOffers): Promise<SlotRow> {
  await sharePlanning(scope);
  const slot = await lockSlot(scope, slotId);
  const now = await scope.clock.now();
  if (slot.status === 'OFFERED') {
    throw refuse('NOT_OFFERABLE', OFFERED_ALREADY.message, ['slotId']);
  }
  const { candidates, refusal } = await chooseCandidates(scope, slot, now);
  if (refusal !== null) throw refuse('NOT_OFFERABLE', refusal.message, ['slotId']);
  await offerAndTell(scope, slot, askCandidates(candidates), now);
  return readSlotRow(scope, slotId);
}
