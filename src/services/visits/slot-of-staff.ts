/** A freed slot that staff do something with: looked up, locked, and looked at again (mission.md, section 2). */
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { isId } from '../where-any.js';
import { type SlotRow, slotColumns } from './find-slots.js';
import { lockPractitioners } from './lock-practitioners.js';
import { type OpenSlot, readSlot } from './open-slots.js';
import type { SlotRefusal } from './slot-refusal.js';

/** @throws Refusal NOT_FOUND */
export async function slotById(scope: Scope, slotId: string): Promise<OpenSlot> {
  const slot = isId(slotId) ? await readSlot(scope, slotId) : undefined;
  if (!slot) throw refuse('NOT_FOUND', 'There is no such slot.', ['slotId']);
  return slot;
}

/** The slot as it stays until the transaction ends. @throws Refusal NOT_FOUND; AccessDenied without "slots:write" */
export async function lockSlot(scope: Scope, slotId: string): Promise<OpenSlot> {
  scope.require('slots:write');
  const { practitionerId } = await slotById(scope, slotId);
  await lockPractitioners(scope, [practitionerId]);
  return slotById(scope, slotId);
}

/** Why nobody can be asked about the slot at `now`, whoever they are; null: somebody may be. */
export function whyNotOffered({ status, closesAt }: OpenSlot, now: Date): SlotRefusal | null {
  if (status === 'CLAIMED' || status === 'TAKEN') {
    return { code: 'TAKEN', message: 'Somebody has this slot.' };
  }
  if (now < closesAt) return null;
  return { code: 'CLOSES_OR_PAST', message: `Offers of this slot closed at ${closesAt.toISOString()}.` };
}

/** As lists show it. */
export function readSlotRow({ db, clinicId }: Scope, slotId: string): Promise<SlotRow> {
  return db
    .selectFrom('slot')
    .select(slotColumns)
    .where('slot.clinic_id', '=', clinicId)
    .where('slot.id', '=', slotId)
    .executeTakeFirstOrThrow();
}
