/** Staff stop the offers of a slot: it stays free, and nobody can claim it any more (mission.md, section 2). */
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { closed } from './end-offers.js';
import type { SlotRow } from './find-slots.js';
import { endAndTell } from './freed-slots.js';
import { lockSlot, readSlotRow } from './slot-of-staff.js';

export interface StopSlotOffers {
  slotId: string;
}

/** Must run within a transaction. @throws Refusal NOT_FOUND, ACTION_NOT_ALLOWED; AccessDenied without "slots:write" */
export async function stopSlotOffers(scope: Scope, { slotId }: StopSlotOffers): Promise<SlotRow> {
  const slot = await lockSlot(scope, slotId);
  if (slot.status !== 'OFFERED') {
    throw refuse('ACTION_NOT_ALLOWED', 'No offers of this slot are open.', ['slotId']);
  }
  const now = await scope.clock.now();
  await endAndTell(scope, [closed(slot, 'STOPPED')], now);
  return readSlotRow(scope, slotId);
}
