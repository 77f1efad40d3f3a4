/** Freed slot: time that a cancelled or moved visit gave back, and the offers of it (mission.md, section 2). */
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { Actor } from './visit.js';

/**
 * FREED: nobody is asked. OFFERED: offers are open. CLAIMED: the patient who was first has it. TAKEN: something else was booked
 * over it. CLOSED: the offers ended without anybody taking it; it is still free.
 */
export const SLOT_STATUSES = ['FREED', 'OFFERED', 'CLAIMED', 'TAKEN', 'CLOSED'] as const;
export type SlotStatus = (typeof SLOT_STATUSES)[number];

export const SLOT_CLOSED_REASONS = ['TIME_PASSED', 'STOPPED', 'NO_OFFERS_LEFT'] as const;
export type SlotClosedReason = (typeof SLOT_CLOSED_REASONS)[number];

export const SlotEntity = defineEntity({
  name: 'Slot',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    calendarId: p.uuid(),
    branchId: p.uuid(),
    practitionerId: p.uuid(),
    startsAt: p.datetime(3),
    endsAt: p.datetime(3),
    status: p.string().$type<SlotStatus>(),
    freedByVisitId: p.uuid(),
    freedAt: p.datetime(3),
    takenByVisitId: p.uuid().nullable(),
    takenAt: p.datetime(3).nullable(),
    /** The first slot of the chain; its own id for that one. */
    chainId: p.uuid(),
    /** The place in the chain: 1, 2, 3 … */
    chainNumber: p.integer().default(1),
    /** When offers of it close; from then on nobody is asked about it. */
    closesAt: p.datetime(3),
    /** How often a round of offers was begun; 0: never. */
    round: p.integer().default(0),
    /** In all rounds. */
    offersMade: p.integer().default(0),
    offersOpen: p.integer().default(0),
    closedAt: p.datetime(3).nullable(),
    closedReason: p.string().$type<SlotClosedReason>().nullable(),
  },
});
export type Slot = InferEntity<typeof SlotEntity>;

export const SLOT_OFFER_STATUSES = ['OPEN', 'CLAIMED', 'TAKEN', 'CLOSED'] as const;
export type SlotOfferStatus = (typeof SLOT_OFFER_STATUSES)[number];

/** The first two are of TAKEN, the others of CLOSED. */
export const SLOT_OFFER_REASONS = [
  'CLAIMED_BY_ANOTHER',
  'BOOKED_OVER',
  'VISIT_MOVED',
  'VISIT_CANCELLED',
  'VISIT_NOT_AHEAD',
  'TIME_PASSED',
  'STOPPED',
] as const;
export type SlotOfferReason = (typeof SLOT_OFFER_REASONS)[number];

/** An offer of a freed slot to one patient, for one visit of theirs. */
export const SlotOfferEntity = defineEntity({
  name: 'SlotOffer',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    slotId: p.uuid(),
    round: p.integer(),
    patientId: p.uuid(),
    visitId: p.uuid(),
    /** The booking of the visit that was offered to move. */
    bookingNumber: p.integer(),
    status: p.string().$type<SlotOfferStatus>(),
    /** Null while it is open, and for the one that won. */
    reason: p.string().$type<SlotOfferReason>().nullable(),
    /** The member of staff who chose the patient; null: chosen by the rule. */
    chosenById: p.uuid().nullable(),
    offeredAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
  },
});

export const SLOT_EVENT_KINDS = [
  'FREED',
  'OFFERED',
  'OFFER_ADDED',
  'OFFER_ENDED',
  'CLAIMED',
  'TAKEN',
  'CLOSED',
] as const;
export type SlotEventKind = (typeof SLOT_EVENT_KINDS)[number];

/** Append-only: what became of a slot, and who did it. */
export const SlotEventEntity = defineEntity({
  name: 'SlotEvent',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    slotId: p.uuid(),
    kind: p.string().$type<SlotEventKind>(),
    reason: p.string().$type<SlotClosedReason | SlotOfferReason>().nullable(),
    round: p.integer(),
    /** How many offers the step made or ended. */
    offers: p.integer().default(0),
    offerId: p.uuid().nullable(),
    actor: p.string().$type<Actor>().nullable(),
    actorId: p.uuid().nullable(),
    occurredAt: p.datetime(3),
  },
});
