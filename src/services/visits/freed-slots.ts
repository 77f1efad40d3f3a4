/**
 * What a visit does to freed slots by coming and going, in its own transaction: it takes those that its new time lies over,
 * ends the offers that were made for it, and gives its old time back, which others are asked about (mission.md, section 2).
 */
import type { Visit } from '../../entities/visits/visit.js';
import { planDeliveries } from '../messaging/plan-delivery.js';
import type { Scope } from '../scope.js';
import {
  notesOfEnding,
  type SlotEnding,
  takenBy,
  withdrawMessages,
  withoutVisit,
  writeEndings,
} from './end-offers.js';
import { freeSlot, type Left } from './free-slot.js';
import { noteSlots, type SlotNotes } from './note-slot.js';
import { type Asked, messagesOfOffers, notesOfOffers, offerSlot } from './offer-slot.js';
import { type OpenSlot, readTouchedSlots } from './open-slots.js';

export interface VisitChange {
  readonly visitId: string;
  /** Its time from now on; null: it has none any more. */
  readonly placed: Pick<Visit, 'practitionerId' | 'startsAt' | 'endsAt'> | null;
  /** The time that it gives back; null: none. */
  readonly left: Left | null;
  /** The offer by which it came to its time; absent: none. */
  readonly claimedOfferId?: string;
  /** Slots that were read already, under the same locks. */
  readonly touched?: readonly OpenSlot[];
}

/**
 * The practitioners of both times must be locked, and the visit must be written. Of the transaction's other locks patients come
 * before, the visit's own deliveries after. `now` is by the clinic's clock.
 */
export async function settleSlots(scope: Scope, change: VisitChange, now: Date): Promise<void> {
  const { visitId, placed, left, claimedOfferId } = change;
  const touched = change.touched ?? (await readTouchedSlots(scope, { visitId, over: placed }));
  const endings = touched.map((slot) =>
    placed !== null && liesOver(placed, slot)
      ? takenBy(slot, visitId, claimedOfferId)
      : withoutVisit(slot, visitId, placed === null ? 'VISIT_CANCELLED' : 'VISIT_MOVED'),
  );
  await writeEndings(scope, endings, now);
  const freed = left === null ? null : await freeSlot(scope, left, now);
  await tellOfSlots(scope, [...endings.map(notesOfEnding), ...(freed ? [freed.notes] : [])], now);
  await withdrawMessages(scope, endings, now);
  await planDeliveries(scope, freed?.messages ?? [], now);
}

/**
 * The offers for a visit that has come to pass end: nobody moves it any more. The visit and its practitioner must be locked.
 * `now` is by the clinic's clock.
 */
export async function endOffersOf(scope: Scope, visitId: string, now: Date): Promise<void> {
  const touched = await readTouchedSlots(scope, { visitId, over: null });
  const endings = touched.map((slot) => withoutVisit(slot, visitId, 'VISIT_NOT_AHEAD'));
  await endAndTell(scope, endings, now);
}

/** Ends offers for which nothing else changes. The slots' practitioners must be locked. `now` is by the clinic's clock. */
export async function endAndTell(scope: Scope, endings: readonly SlotEnding[], now: Date): Promise<void> {
  await writeEndings(scope, endings, now);
  await tellOfSlots(scope, endings.map(notesOfEnding), now);
  await withdrawMessages(scope, endings, now);
}

/**
 * Asks patients about a slot that is there already, and gives it as it is then. Its practitioner must be locked. `now` is by
 * the clinic's clock.
 */
export async function offerAndTell(
  scope: Scope,
  slot: OpenSlot,
  asked: Asked,
  now: Date,
): Promise<Awaited<ReturnType<typeof offerSlot>>> {
  const offered = await offerSlot(scope, slot, asked, now);
  await tellOfSlots(scope, [notesOfOffers(offered, asked, slot.status)], now);
  await planDeliveries(scope, messagesOfOffers(offered, asked, now), now);
  return offered;
}

/** Writes the history and the facts, and says so. */
async function tellOfSlots(scope: Scope, notes: readonly SlotNotes[], now: Date): Promise<void> {
  if (notes.length === 0) return;
  await noteSlots(scope, scope.viewer, notes, now);
  scope.signal('events-written');
}

function liesOver(time: NonNullable<VisitChange['placed']>, slot: OpenSlot): boolean {
  return (
    time.practitionerId === slot.practitionerId && slot.startsAt < time.endsAt && time.startsAt < slot.endsAt
  );
}
