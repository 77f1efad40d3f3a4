/** The first to claim an offered slot gets it: the visit moves there, in one transaction (mission.md, section 2). */
import { sql } from 'kysely';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';
import { isId } from '../where-any.js';
import { judgeTime } from './calendar-time.js';
import { applyAction, lockVisitToPlan } from './change-visit.js';
import { type SlotOfferRow, slotOffersOf } from './find-slot-offers.js';
import { inTurn } from './in-turn.js';
import { lockPractitioners } from './lock-practitioners.js';
import { isElsewhere, lockPatient } from './offer-hindrance.js';
import { readTouchedSlots } from './open-slots.js';
import { findOtherTimes } from './other-times.js';
import { calendarForPlacing } from './place-visit.js';
import { relocateVisit } from './relocate-visit.js';

export interface ClaimSlotOffer {
  offerId: string;
}

/** Somebody was faster, found out under the locks. */
class TooLate extends Error {}

/** With what is asked of its slot, calendar and visit. */
interface OfferToClaim extends SlotOfferRow {
  readonly calendarId: string;
  readonly practitionerId: string;
  readonly slotStepMinutes: number;
  readonly timeZone: string;
  readonly slotStartsAt: Date;
  readonly closesAt: Date;
  readonly visitStartsAt: Date;
  readonly visitEndsAt: Date;
}

/**
 * Patients claim offers of their own, also where they may not change visits by themselves: the clinic asked them. Staff and
 * partners claim for a patient who called. The visit keeps its length, and all that a move brings happens; its old time is freed
 * as the next of the slot's chain. Must run within a transaction. Returns the offer, CLAIMED.
 * @throws Refusal NOT_FOUND; SLOT_TAKEN with other free times; OFFER_CLOSED; ACTION_NOT_ALLOWED for one that was claimed already,
 * and for a visit that has arrived. With NOT_OFFERABLE (the patient has another visit then) and OUTSIDE_WORKING_HOURS (the day was
 * taken off) the offer stays open: the other visit may go, and the day may come back. AccessDenied without "visits:write".
 */
export async function claimSlotOffer(scope: Scope, { offerId }: ClaimSlotOffer): Promise<SlotOfferRow> {
  scope.require('visits:write');
  const seen = await readOffer(scope, offerId);
  // Most who come too late see it here, and neither wait for anybody nor hold anybody up.
  await refuseUnlessOpen(scope, seen);
  try {
    return await scope.transaction((tx) => claim(tx, seen));
  } catch (error) {
    if (!(error instanceof TooLate)) throw error;
    // With the inner transaction its locks are gone: others go on while free times are looked for.
    const ended = await readOffer(scope, offerId);
    await refuseUnlessOpen(scope, ended);
    throw await takenRefusal(scope, ended);
  }
}

/**
 * Runs a claim, and the transaction around it, at once or after the one for the same slot that is under way in this process:
 * who has to wait for another does so before a transaction begins.
 */
export async function claimInTurn<T>(scope: Scope, offerId: string, claimed: () => Promise<T>): Promise<T> {
  const offer = isId(offerId)
    ? await slotOffersOf(scope)
        .select(['slot_offer.slot_id as slotId', 'slot_offer.status as status'])
        .where('slot_offer.id', '=', offerId)
        .executeTakeFirst()
    : undefined;
  return offer?.status === 'OPEN' ? inTurn(offer.slotId, claimed) : claimed();
}

async function claim(tx: Scope, offer: OfferToClaim): Promise<SlotOfferRow> {
  const { slotStartsAt: startsAt, slotId, practitionerId, visitId, ...rest } = offer;
  const visit = await lockVisitToPlan(tx, visitId);
  await lockPatient(tx, visit.patientId);
  await lockPractitioners(tx, [practitionerId]);
  // Not before: while somebody was waited for, staff may have turned the switch or set how long a chain is.
  const calendar = await calendarForPlacing(tx, offer.calendarId);
  const now = await tx.clock.now();
  const length = visit.endsAt.getTime() - visit.startsAt.getTime();
  const to = { startsAt, endsAt: new Date(startsAt.getTime() + length) };
  const touched = await readTouchedSlots(tx, { visitId, over: { practitionerId, ...to } });
  const slot = touched.find(({ id }) => id === slotId);
  // Every change of the visit's time ends its offers: while this one is open, the visit is where it was when it was offered.
  if (!slot?.offers.some(({ id }) => id === offer.id) || now >= slot.closesAt) throw new TooLate();
  const left = { ...visit };
  applyAction(visit, 'move', ['offerId']);
  if (await isElsewhere(tx, visit, to)) {
    const message =
      'The patient has another visit at this time. Once that one is moved or cancelled, claim again.';
    throw refuse('NOT_OFFERABLE', message, ['offerId']);
  }
  const judged = await judgeTime(tx, calendar, to, visitId);
  if (judged.verdict === 'TAKEN') throw new TooLate();
  if (judged.verdict !== 'FREE') {
    const message =
      'The clinic no longer works at this time, so it is offered no longer. The visit stays as it is.';
    throw refuse('OUTSIDE_WORKING_HOURS', message, ['offerId'], { nextFree: judged.nextFree });
  }
  await relocateVisit(
    tx,
    visit,
    {
      from: { visit: left, calendar },
      to: { ...to, calendar },
      claim: { offerId: offer.id, slot, touched },
    },
    now,
  );
  const { id, round, patientId, bookingNumber, chosenById, offeredAt } = rest;
  const claimed = { status: 'CLAIMED' as const, reason: null, endedAt: now };
  return { id, slotId, round, patientId, visitId, bookingNumber, chosenById, offeredAt, ...claimed };
}

/** The offer with its slot and visit, as far as the viewer may see it. @throws Refusal NOT_FOUND */
async function readOffer({ db, clinicId, viewer }: Scope, offerId: string): Promise<OfferToClaim> {
  const own = viewer.kind === 'PATIENT' ? sql`and o.patient_id = ${viewer.id}` : sql``;
  const { rows } =
    isId(offerId) && allows(viewer, 'offers:read')
      ? await sql<OfferToClaim>`select o.id, o.slot_id as "slotId", o.round, o.patient_id as "patientId", o.visit_id as "visitId",
          o.booking_number as "bookingNumber", o.status, o.reason, o.chosen_by_id as "chosenById",
          o.offered_at as "offeredAt", o.ended_at as "endedAt", s.starts_at as "slotStartsAt", s.closes_at as "closesAt",
          s.calendar_id as "calendarId", s.practitioner_id as "practitionerId",
          k.slot_step_minutes as "slotStepMinutes", b.time_zone as "timeZone",
          v.starts_at as "visitStartsAt", v.ends_at as "visitEndsAt"
        from slot_offer o
          join slot s on s.clinic_id = o.clinic_id and s.id = o.slot_id
          join calendar k on k.clinic_id = s.clinic_id and k.id = s.calendar_id
          join branch b on b.clinic_id = s.clinic_id and b.id = s.branch_id
          join visit v on v.clinic_id = o.clinic_id and v.id = o.visit_id
        where o.clinic_id = ${clinicId} and o.id = ${offerId} ${own}
      `.execute(db)
      : { rows: [] };
  const [offer] = rows;
  if (!offer) throw refuse('NOT_FOUND', 'There is no such offer.', ['offerId']);
  return offer;
}

/** At the instant at which offers close it is too late. */
async function refuseUnlessOpen(scope: Scope, offer: OfferToClaim): Promise<void> {
  const { status, closesAt } = offer;
  if (status === 'TAKEN') throw await takenRefusal(scope, offer);
  if (status === 'CLAIMED') {
    throw refuse('ACTION_NOT_ALLOWED', 'This offer was claimed already: the visit is there.', ['offerId']);
  }
  if (status === 'CLOSED' || (await scope.clock.now()) >= closesAt) {
    throw refuse('OFFER_CLOSED', 'This offer is no longer open. The visit stays as it is.', ['offerId']);
  }
}

async function takenRefusal(scope: Scope, offer: OfferToClaim) {
  const { calendarId, practitionerId, slotStepMinutes, timeZone } = offer;
  const calendar = { id: calendarId, practitionerId, slotStepMinutes, timeZone };
  const { visitStartsAt, visitEndsAt, slotStartsAt: wanted, visitId } = offer;
  const times = await findOtherTimes(scope, calendar, {
    ...{ wanted, visitId, before: visitStartsAt },
    minutes: (visitEndsAt.getTime() - visitStartsAt.getTime()) / 60_000,
  });
  const message = 'Someone was faster: this time is taken. The visit stays as it is.';
  return refuse('SLOT_TAKEN', message, ['offerId'], times);
}
