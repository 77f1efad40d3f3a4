/** /o/<token>: an earlier time that is offered, and the button that takes it (mission.md, section 2). */
import { deadEndPage } from '../../pages/dead-end-page.js';
import { type OfferPage, offerPage } from '../../pages/offer-page.js';
import { recordPressed } from '../../services/messaging/find-linked-delivery.js';
import { Refusal } from '../../services/refusal.js';
import type { Scope } from '../../services/scope.js';
import { claimInTurn, claimSlotOffer } from '../../services/visits/claim-slot-offer.js';
import { type DescribedVisit, describeVisit } from '../../services/visits/describe-visit.js';
import { findLinkedOffer, type LinkedOffer } from '../../services/visits/find-linked-offer.js';
import { findFreeStarts } from '../../services/visits/free-starts.js';
import { hindranceOf } from '../../services/visits/offer-hindrance.js';
import { newKey, type PageAnswer, type PageRequest, wayTo, wayToItself } from './page-request.js';

const MINUTE_MS = 60_000;
/** How far ahead what is still free is looked for. */
const DAYS = 31;
const MOST_STILL_FREE = 5;

type Lost = 'TAKEN' | 'CLOSED' | 'BUSY';
const LOST: Readonly<Record<string, Lost>> = { SLOT_TAKEN: 'TAKEN', NOT_OFFERABLE: 'BUSY' };

/**
 * The button is shown while it does something: not while the patient has another visit then, nor on a day that the clinic has
 * taken off, though the offer stays open, because the other visit may go and the day may come back.
 */
export async function answerOfferPage(request: PageRequest): Promise<PageAnswer> {
  if (request.part !== '') return null;
  return request.form === null ? show(request, null) : claim(request);
}

/** Pressed again by the one who won, it leads to the same page. */
async function claim(request: PageRequest): Promise<PageAnswer> {
  const { scope, subjectId: offerId } = request.linked;
  await recordPressed(request.linked);
  try {
    await claimInTurn(scope, offerId, () => scope.transaction((tx) => claimSlotOffer(tx, { offerId })));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [{ code }] = error.userErrors;
    if (code !== 'ACTION_NOT_ALLOWED') return show(request, LOST[code] ?? 'CLOSED');
  }
  return { redirect: wayToItself(request) };
}

/** `lost`: why the button did nothing; null: it was not pressed. */
async function show(request: PageRequest, lost: Lost | null): Promise<PageAnswer> {
  const { linked, reader } = request;
  const { scope, clinicName: clinic } = linked;
  const offer = await findLinkedOffer(scope, linked.subjectId);
  const visit = offer && (await describeVisit(scope, offer.visitId));
  if (!offer || !visit) return null;
  const now = await scope.clock.now();
  const won = offer.status === 'CLAIMED';
  if (visit.bookingNumber !== offer.bookingNumber + (won ? 1 : 0)) {
    return { html: deadEndPage(reader, 'MOVED', clinic), status: 410 };
  }
  const ahead = visit.startsAt > now && (visit.status === 'BOOKED' || visit.status === 'CONFIRMED');
  const seen = stateOf(offer, ahead, now);
  const state = lost ?? (seen === 'OPEN' ? await stateOfOpen(scope, offer, visit) : seen);
  const stillFree = state === 'TAKEN' && ahead ? await findStillFree(request, visit) : [];
  const links = { visit: wayTo(request, 'v', visit), move: wayTo(request, 'v', visit, '/move') };
  const { slotStartsAt } = offer;
  const page = { clinic, state, slotStartsAt, visit, ahead, stillFree, links, key: newKey() };
  return {
    html: offerPage(reader, { ...page, lost: lost !== null }),
    status: lost === null ? 200 : 409,
  };
}

function stateOf({ status, closesAt }: LinkedOffer, ahead: boolean, now: Date): OfferPage['state'] {
  if (status === 'CLAIMED') return ahead ? 'WON' : 'CLOSED';
  if (status === 'OPEN') return ahead && now < closesAt ? 'OPEN' : 'CLOSED';
  return status;
}

async function stateOfOpen(
  scope: Scope,
  { patientId, slotStartsAt: startsAt }: LinkedOffer,
  visit: DescribedVisit,
): Promise<OfferPage['state']> {
  const length = visit.endsAt.getTime() - visit.startsAt.getTime();
  const time = { startsAt, endsAt: new Date(startsAt.getTime() + length) };
  const hindrance = await hindranceOf(scope, { ...visit, patientId }, time);
  return hindrance === null ? 'OPEN' : hindrance === 'ELSEWHERE' ? 'BUSY' : 'CLOSED';
}

/** What the patient could move to by themselves instead. */
async function findStillFree({ linked: { scope } }: PageRequest, visit: DescribedVisit): Promise<Date[]> {
  const { calendarId, startsAt, endsAt } = visit;
  if (!visit.selfServiceEnabled) return [];
  const minutes = (endsAt.getTime() - startsAt.getTime()) / MINUTE_MS;
  const wanted = { calendarId, minutes, before: startsAt, exceptVisit: visit };
  return findFreeStarts(scope, { ...wanted, afterDays: 0, days: DAYS, limit: MOST_STILL_FREE });
}
