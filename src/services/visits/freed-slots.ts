/** Freed slots: given back by a visit that was cancelled or moved away, taken by whoever books over them (mission.md, section 2). */
import { type Slot, SlotEntity } from '../../entities/visits/slot.js';
import type { Visit } from '../../entities/visits/visit.js';
import { appendEvent } from '../events/append-event.js';
import { newId } from '../new-id.js';
import type { Scope } from '../scope.js';
import { slotColumns } from './find-slots.js';

const NOTICE_MS = 48 * 3600 * 1000;

type Time = Pick<Visit, 'calendarId' | 'branchId' | 'practitionerId' | 'startsAt' | 'endsAt'>;

/**
 * Frees the time that the visit leaves, if its start is at least 48 hours away and the calendar's switch is on.
 * `visit` is as it was before it left.
 */
export async function freeSlot(
  scope: Scope,
  visit: Time & { id: string },
  freedSlotsEnabled: boolean,
  now: Date,
): Promise<void> {
  if (!freedSlotsEnabled || visit.startsAt.getTime() - now.getTime() < NOTICE_MS) return;
  const id = newId();
  const slot: Slot = {
    clinicId: scope.clinicId,
    id,
    calendarId: visit.calendarId,
    branchId: visit.branchId,
    practitionerId: visit.practitionerId,
    startsAt: visit.startsAt,
    endsAt: visit.endsAt,
    status: 'FREED',
    freedByVisitId: visit.id,
    freedAt: now,
    takenByVisitId: null,
    takenAt: null,
    chainId: id,
    closesAt: new Date(visit.startsAt.getTime() - 24 * 3600 * 1000),
  } as Slot;
  await scope.em.insert(SlotEntity, slot);
  await appendEvent(scope, 'SLOT_FREED', payloadOf(slot, visit.id), now);
}

/** Closes every freed slot of the practitioner that the visit's new time touches: the visit has taken it. */
export async function takeFreedSlots(scope: Scope, visit: Time & { id: string }, now: Date): Promise<void> {
  const taken = await scope.db
    .updateTable('slot')
    .set({ status: 'TAKEN', taken_by_visit_id: visit.id, taken_at: now })
    .where('clinic_id', '=', scope.clinicId)
    .where('practitioner_id', '=', visit.practitionerId)
    .where('status', '=', 'FREED')
    .where('starts_at', '<', visit.endsAt)
    .where('ends_at', '>', visit.startsAt)
    .returning(slotColumns)
    .execute();
  for (const slot of taken) await appendEvent(scope, 'SLOT_TAKEN', payloadOf(slot, visit.id), now);
}

function payloadOf(slot: Pick<Slot, 'id' | 'calendarId' | 'branchId' | 'practitionerId'>, visitId: string) {
  const { id: slotId, calendarId, branchId, practitionerId } = slot;
  return { visitId, slotId, patientId: null, calendarId, branchId, practitionerId };
}
