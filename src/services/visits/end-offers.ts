/** Offers that end, and what their slots become by it (mission.md, section 2). The slots' practitioners must be locked. */
import { sql } from 'kysely';
import type { EventKind } from '../../entities/events/event.js';
import type { SlotClosedReason, SlotOfferReason, SlotOfferStatus } from '../../entities/visits/slot.js';
import { anyOf } from '../any-of.js';
import { noteDeliveries } from '../messaging/note-deliveries.js';
import { withdrawDeliveries } from '../messaging/write-plan-changes.js';
import { factOfOffer, factOfSlot, type SlotFact, type SlotNotes, type SlotStep } from './note-slot.js';
import type { InClinic, OpenOffer, OpenSlot } from './open-slots.js';

interface EndedOffer {
  readonly offer: OpenOffer;
  readonly status: Exclude<SlotOfferStatus, 'OPEN'>;
  /** Null for the one that won. */
  readonly reason: SlotOfferReason | null;
}

/** A slot that changes with the offers that end. */
export interface SlotEnding {
  readonly slot: OpenSlot;
  readonly ended: readonly EndedOffer[];
  /** What it becomes; null: other offers of it stay open. */
  readonly become:
    | { readonly status: 'CLAIMED' | 'TAKEN'; readonly visitId: string }
    | { readonly status: 'CLOSED'; readonly reason: SlotClosedReason }
    | null;
}

const FACTS: Readonly<Record<EndedOffer['status'], EventKind>> = {
  CLAIMED: 'OFFER_CLAIMED',
  TAKEN: 'OFFER_TAKEN',
  CLOSED: 'OFFER_CLOSED',
};

/**
 * The visit has the slot: by its own offer, if `claimedOfferId` is one of the slot's, or over all of them. Whose visit went there
 * by other means is not told that somebody else has it: their offer closes, as it does wherever their visit goes.
 */
export function takenBy(slot: OpenSlot, visitId: string, claimedOfferId?: string): SlotEnding {
  const claimed = slot.offers.some(({ id }) => id === claimedOfferId);
  const ended = slot.offers.map((offer): EndedOffer => {
    if (offer.id === claimedOfferId) return { offer, status: 'CLAIMED', reason: null };
    if (offer.visitId === visitId) return { offer, status: 'CLOSED', reason: 'VISIT_MOVED' };
    return { offer, status: 'TAKEN', reason: claimed ? 'CLAIMED_BY_ANOTHER' : 'BOOKED_OVER' };
  });
  return { slot, ended, become: { status: claimed ? 'CLAIMED' : 'TAKEN', visitId } };
}

/** Why an offer ends by itself, while others of its slot may stay open. */
const VISIT_REASONS = ['VISIT_MOVED', 'VISIT_CANCELLED', 'VISIT_NOT_AHEAD'] as const;
type VisitReason = (typeof VISIT_REASONS)[number];

/** The offers for the visit end, because it is no longer what was offered to move. */
export function withoutVisit(slot: OpenSlot, visitId: string, reason: VisitReason): SlotEnding {
  const ended = slot.offers
    .filter((offer) => offer.visitId === visitId)
    .map((offer): EndedOffer => ({ offer, status: 'CLOSED', reason }));
  const last = ended.length === slot.offers.length;
  return { slot, ended, become: last ? { status: 'CLOSED', reason: 'NO_OFFERS_LEFT' } : null };
}

/** All its offers close, and nobody has it. */
export function closed(slot: OpenSlot, reason: 'TIME_PASSED' | 'STOPPED'): SlotEnding {
  const ended = slot.offers.map((offer): EndedOffer => ({ offer, status: 'CLOSED', reason }));
  return { slot, ended, become: { status: 'CLOSED', reason } };
}

/** Writes what ended. Offers before deliveries, in the order of their ids: hand-over takes them in the same one. */
export async function writeEndings(tx: InClinic, endings: readonly SlotEnding[], now: Date): Promise<void> {
  if (endings.length === 0) return;
  await endOffers(
    tx,
    endings.flatMap(({ ended }) => ended),
    now,
  );
  const given = endings.map(({ slot, ended, become }) => ({
    id: slot.id,
    status: become?.status ?? slot.status,
    offersOpen: slot.offers.length - ended.length,
    takenBy: become && 'visitId' in become ? become.visitId : undefined,
    closedReason: become?.status === 'CLOSED' ? become.reason : undefined,
  }));
  await sql`
    update slot s set
      status = given.status,
      offers_open = given."offersOpen",
      taken_by_visit_id = given."takenBy",
      taken_at = case when given."takenBy" is not null then ${now}::timestamptz end,
      closed_reason = given."closedReason",
      closed_at = case when given.status = 'CLOSED' then ${now}::timestamptz end
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      as given (id uuid, status text, "offersOpen" int, "takenBy" uuid, "closedReason" text)
    where s.clinic_id = ${tx.clinicId} and s.id = given.id
  `.execute(tx.db);
}

async function endOffers({ db, clinicId }: InClinic, ended: readonly EndedOffer[], now: Date): Promise<void> {
  if (ended.length === 0) return;
  const given = ended.map(({ offer: { id }, status, reason }) => ({
    id,
    status,
    reason: reason ?? undefined,
  }));
  await sql`
    update slot_offer o set status = held.status, reason = held.reason, ended_at = ${now}
    from (
      select l.id, given.status, given.reason
      from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (id uuid, status text, reason text)
        join slot_offer l on l.clinic_id = ${clinicId} and l.id = given.id
      order by l.id
      for no key update of l
    ) held
    where o.clinic_id = ${clinicId} and o.id = held.id
  `.execute(db);
}

export function notesOfEnding({ slot, ended, become }: SlotEnding): SlotNotes {
  const facts: SlotFact[] = ended.map(({ offer, status }) => factOfOffer(slot, offer, FACTS[status]));
  const step = { slotId: slot.id, round: slot.round };
  // Offers that end one by one, and all others with their slot.
  const single = ended.filter((one) => VISIT_REASONS.some((reason) => reason === one.reason));
  const steps = single.map(
    ({ offer, reason }): SlotStep => ({
      ...{ ...step, kind: 'OFFER_ENDED', offers: 1, offerId: offer.id },
      ...(reason === null ? {} : { reason }),
    }),
  );
  if (become === null) return { steps, facts: [factOfSlot(slot, 'SLOT_OFFERS_CHANGED'), ...facts] };
  const offers = ended.length - single.length;
  if (become.status === 'CLOSED') {
    return {
      steps: [...steps, { ...step, kind: 'CLOSED', reason: become.reason, offers }],
      facts: [factOfSlot(slot, 'SLOT_CLOSED'), ...facts],
    };
  }
  const winner = ended.find(({ status }) => status === 'CLAIMED');
  const won = winner ? { offerId: winner.offer.id } : {};
  return {
    steps: [...steps, { ...step, kind: become.status, offers, ...won }],
    facts: [
      factOfSlot(slot, become.status === 'CLAIMED' ? 'SLOT_CLAIMED' : 'SLOT_TAKEN', become.visitId),
      ...facts,
    ],
  };
}

/** Takes back the messages about offers that ended, as far as they have not left. Comes after everything about slots. */
export async function withdrawMessages(
  tx: InClinic,
  endings: readonly SlotEnding[],
  now: Date,
): Promise<void> {
  const ended = new Map(endings.flatMap((ending) => ending.ended.map((one) => [one.offer.id, one] as const)));
  if (ended.size === 0) return;
  const rows = await tx.db
    .selectFrom('delivery')
    .select(['id', 'subject_id as offerId'])
    .where('clinic_id', '=', tx.clinicId)
    .where('kind', '=', 'FREED_SLOT_OFFER')
    .where('subject_id', '=', anyOf([...ended.keys()]))
    .where('status', 'in', ['PLANNED', 'LEASED'])
    .where('handed_over_at', 'is', null)
    .orderBy('id')
    .execute();
  const withdrawals = rows.map(({ id, offerId }) => {
    const closed = ended.get(offerId)?.status === 'CLOSED';
    return { id, reason: closed ? ('OFFER_CLOSED' as const) : ('SLOT_TAKEN' as const) };
  });
  await noteDeliveries(tx.db, await withdrawDeliveries(tx, withdrawals, now));
}
