/** Offers of a slot: rows, what is told of them, and their messages (mission.md, section 2). */
import { sql } from 'kysely';
import type { DeliveryPlan } from '../messaging/plan-delivery.js';
import { newIds } from '../new-id.js';
import { factOfOffer, factOfSlot, type SlotNotes } from './note-slot.js';
import type { InClinic, OpenSlot } from './open-slots.js';
import type { Candidate } from './slot-candidates.js';

export interface NewOffer extends Candidate {
  readonly id: string;
}

type Slot = Pick<
  OpenSlot,
  'id' | 'calendarId' | 'branchId' | 'practitionerId' | 'startsAt' | 'closesAt' | 'round' | 'status'
>;

/** The patients whom a round asks, or who are asked beside them. */
export interface Asked {
  readonly offers: readonly NewOffer[];
  /** The member of staff who chose them; null: the rule did. */
  readonly chosenById: string | null;
}

export function askCandidates(candidates: readonly Candidate[], chosenById: string | null = null): Asked {
  // Ids sort in the order in which patients were chosen.
  const ids = newIds(candidates.length);
  return { offers: candidates.map((one, index) => ({ ...one, id: ids[index] as string })), chosenById };
}

/** Writes the offers of the slot's present round. The slot's own row and counts are the caller's. */
export async function insertOffers(
  { db, clinicId }: InClinic,
  { id: slotId, round }: Slot,
  { offers, chosenById }: Asked,
  now: Date,
): Promise<void> {
  if (offers.length === 0) return;
  await sql`
    insert into slot_offer (
      clinic_id, id, slot_id, round, patient_id, visit_id, booking_number, status, chosen_by_id, offered_at
    )
    select ${clinicId}::uuid, id, ${slotId}::uuid, ${round}::int, "patientId", "visitId", "bookingNumber", 'OPEN',
      ${chosenById}::uuid, ${now}
    from jsonb_to_recordset(${JSON.stringify(offers)}::jsonb)
      as given (id uuid, "patientId" uuid, "visitId" uuid, "bookingNumber" int)
    order by id
  `.execute(db);
}

/** Asks beside those who are asked already, or, when nobody is, in a new round. The slot as it is then. */
export async function offerSlot<S extends Slot>(tx: InClinic, slot: S, asked: Asked, now: Date): Promise<S> {
  const round = slot.status === 'OFFERED' ? slot.round : slot.round + 1;
  await tx.db
    .updateTable('slot')
    .set((row) => ({
      status: 'OFFERED',
      round,
      offers_made: row('offers_made', '+', asked.offers.length),
      offers_open: row('offers_open', '+', asked.offers.length),
      closed_at: null,
      closed_reason: null,
    }))
    .where('clinic_id', '=', tx.clinicId)
    .where('id', '=', slot.id)
    .execute();
  const offered = { ...slot, round, status: 'OFFERED' as const };
  await insertOffers(tx, offered, asked, now);
  return offered;
}

/** What is told of the offers. `slot` as it is with them, `before` they were made: a round begins, or somebody is added to it. */
export function notesOfOffers(slot: Slot, { offers }: Asked, before: Slot['status']): SlotNotes {
  const [first] = offers;
  if (first === undefined) return { steps: [], facts: [] };
  const added = before === 'OFFERED';
  const step = { slotId: slot.id, round: slot.round, offers: offers.length };
  return {
    steps: [added ? { ...step, kind: 'OFFER_ADDED', offerId: first.id } : { ...step, kind: 'OFFERED' }],
    facts: [
      factOfSlot(slot, added ? 'SLOT_OFFERS_CHANGED' : 'SLOT_OFFERED'),
      ...offers.map((offer) => factOfOffer(slot, offer, 'OFFER_MADE')),
    ],
  };
}

/** Each patient is told at once, by e-mail and push; of no use once the slot's offers close. */
export function messagesOfOffers(slot: Slot, { offers }: Asked, now: Date): DeliveryPlan[] {
  return offers.map(({ id, visitId, patientId }) => ({
    kind: 'FREED_SLOT_OFFER',
    subjectId: id,
    occasion: '1',
    channels: ['EMAIL', 'PUSH'],
    branchId: slot.branchId,
    visitId,
    patientId,
    dueAt: now,
    usefulUntil: slot.closesAt,
    reason: 'SLOT_FREED',
    variables: { slotStartsAt: slot.startsAt.toISOString() },
  }));
}
