/**
 * Writes what happened to slots and their offers: each step into the slot's history, and the facts into the clinic's log, in
 * the transaction of the change (mission.md, sections 2 and 10).
 */
import { sql } from 'kysely';
import type { EventKind, EventPayload } from '../../entities/events/event.js';
import type { Slot, SlotClosedReason, SlotEventKind, SlotOfferReason } from '../../entities/visits/slot.js';
import { newIds } from '../new-id.js';
import type { Viewer } from '../viewer.js';
import type { InClinic, OpenOffer } from './open-slots.js';

type Place = Pick<Slot, 'id' | 'calendarId' | 'branchId' | 'practitionerId'>;

/** A step of a slot's history. */
export interface SlotStep {
  readonly slotId: string;
  readonly kind: SlotEventKind;
  readonly reason?: SlotClosedReason | SlotOfferReason;
  readonly round: number;
  /** How many offers it made or ended. */
  readonly offers: number;
  readonly offerId?: string;
}

export interface SlotFact {
  readonly kind: EventKind;
  readonly payload: EventPayload;
}

/** What is told of some changes: history and log, each in the order in which it is given. */
export interface SlotNotes {
  readonly steps: readonly SlotStep[];
  readonly facts: readonly SlotFact[];
}

/** A fact about the slot as a whole. `visitId`: who left it or took it. */
export function factOfSlot(slot: Place, kind: EventKind, visitId: string | null = null): SlotFact {
  return { kind, payload: { visitId, slotId: slot.id, patientId: null, ...placeOf(slot) } };
}

/** A fact about one patient's offer. */
export function factOfOffer(
  slot: Place,
  { id: offerId, visitId, patientId }: Pick<OpenOffer, 'id' | 'visitId' | 'patientId'>,
  kind: EventKind,
): SlotFact {
  return { kind, payload: { visitId, slotId: slot.id, offerId, patientId, ...placeOf(slot) } };
}

function placeOf({ calendarId, branchId, practitionerId }: Place) {
  return { calendarId, branchId, practitionerId };
}

/** `now` is by the clinic's clock. Whoever calls it gives the signal 'events-written' when it is committed. */
export async function noteSlots(
  { db, clinicId }: InClinic,
  viewer: Viewer | null,
  notes: readonly SlotNotes[],
  now: Date,
): Promise<void> {
  const steps = notes.flatMap((note) => note.steps);
  const facts = notes.flatMap((note) => note.facts);
  if (steps.length === 0 && facts.length === 0) return;
  const ids = newIds(steps.length + facts.length);
  const by = actorOf(viewer);
  const givenSteps = steps.map((step, index) => ({ ...step, id: ids[index] }));
  const givenFacts = facts.map((fact, index) => ({ ...fact, id: ids[steps.length + index] }));
  await sql`
    with noted as (
      insert into slot_event (clinic_id, id, slot_id, kind, reason, round, offers, offer_id, actor, actor_id, occurred_at)
      select ${clinicId}::uuid, id, "slotId", kind, reason, round, offers, "offerId", ${by.actor}, ${by.id}::uuid, ${now}
      from jsonb_to_recordset(${JSON.stringify(givenSteps)}::jsonb) as steps (
        id uuid, "slotId" uuid, kind text, reason text, round int, offers int, "offerId" uuid
      )
    )
    insert into event_outbox (clinic_id, id, kind, payload, occurred_at)
    select ${clinicId}::uuid, id, kind, payload, ${now}
    from jsonb_to_recordset(${JSON.stringify(givenFacts)}::jsonb) as facts (id uuid, kind text, payload jsonb)
    order by id
  `.execute(db);
}

/** Null for the server itself. */
function actorOf(viewer: Viewer | null) {
  const acts = viewer?.kind === 'STAFF' || viewer?.kind === 'PATIENT' || viewer?.kind === 'PARTNER';
  return acts ? { actor: viewer.kind, id: viewer.id } : { actor: null, id: null };
}
