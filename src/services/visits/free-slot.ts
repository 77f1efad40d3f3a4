/** Frees the time that a visit leaves, and asks the first patients about it in the same transaction (mission.md, section 2). */
import type { Visit } from '../../entities/visits/visit.js';
import type { DeliveryPlan } from '../messaging/plan-delivery.js';
import { newId } from '../new-id.js';
import type { Scope } from '../scope.js';
import { factOfSlot, type SlotNotes } from './note-slot.js';
import { askCandidates, insertOffers, messagesOfOffers, notesOfOffers } from './offer-slot.js';
import type { OpenSlot } from './open-slots.js';
import type { PlacingCalendar } from './place-visit.js';
import { findCandidates, worksThen } from './slot-candidates.js';

const NOTICE_MS = 48 * 3600 * 1000;
const MINUTE_MS = 60_000;

/** A time that a visit leaves. */
export interface Left {
  readonly visit: Pick<Visit, 'id' | 'calendarId' | 'branchId' | 'practitionerId' | 'startsAt' | 'endsAt'>;
  readonly calendar: PlacingCalendar;
  /** The slot that the visit was offered and moves to; null: the time begins a chain of its own. */
  readonly after: Pick<OpenSlot, 'chainId' | 'chainNumber'> | null;
}

export interface FreedSlot {
  readonly notes: SlotNotes;
  readonly messages: readonly DeliveryPlan[];
}

/**
 * Null when nothing is freed: the start is less than 48 h away (elapsed time, to the millisecond), the calendar's switch is off,
 * or its chain has come to its end. When offers would close at once, nobody is asked. The practitioner must be locked.
 */
export async function freeSlot(
  scope: Scope,
  { visit, calendar, after }: Left,
  now: Date,
): Promise<FreedSlot | null> {
  const chainNumber = after === null ? 1 : after.chainNumber + 1;
  if (!calendar.freedSlotsEnabled || visit.startsAt.getTime() - now.getTime() < NOTICE_MS) return null;
  if (chainNumber > calendar.slotChainMax) return null;
  const id = newId();
  const { id: freedByVisitId, ...place } = timeOf(visit);
  const closesAt = new Date(visit.startsAt.getTime() - calendar.slotCloseMinutes * MINUTE_MS);
  const freed = { ...place, freedByVisitId };
  const candidates = now < closesAt ? await findCandidates(scope, freed, calendar.slotOffersMax) : [];
  const asks = candidates.length > 0 && (await worksThen(scope, calendar, freed));
  const asked = askCandidates(asks ? candidates : []);
  const slot = {
    ...freed,
    ...{ id, closesAt, chainNumber, chainId: after?.chainId ?? id },
    ...{ status: asks ? ('OFFERED' as const) : ('FREED' as const), round: asks ? 1 : 0 },
  };
  await insertSlot(scope, slot, asked.offers.length, now);
  await insertOffers(scope, slot, asked, now);
  const notes = notesOfOffers(slot, asked, 'FREED');
  return {
    notes: {
      steps: [{ slotId: id, kind: 'FREED', round: 0, offers: 0 }, ...notes.steps],
      facts: [factOfSlot(slot, 'SLOT_FREED', freedByVisitId), ...notes.facts],
    },
    messages: messagesOfOffers(slot, asked, now),
  };
}

function timeOf({ id, calendarId, branchId, practitionerId, startsAt, endsAt }: Left['visit']) {
  return { id, calendarId, branchId, practitionerId, startsAt, endsAt };
}

async function insertSlot(
  { db, clinicId }: Scope,
  slot: Omit<OpenSlot, 'offers'>,
  offers: number,
  now: Date,
): Promise<void> {
  await db
    .insertInto('slot')
    .values({
      clinic_id: clinicId,
      id: slot.id,
      calendar_id: slot.calendarId,
      branch_id: slot.branchId,
      practitioner_id: slot.practitionerId,
      starts_at: slot.startsAt,
      ends_at: slot.endsAt,
      status: slot.status,
      freed_by_visit_id: slot.freedByVisitId,
      freed_at: now,
      chain_id: slot.chainId,
      chain_number: slot.chainNumber,
      closes_at: slot.closesAt,
      round: slot.round,
      offers_made: offers,
      offers_open: offers,
    })
    .execute();
}
