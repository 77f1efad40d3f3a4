/** Staff offer a slot to a patient of their choice (mission.md, section 2). */
import { sharePlanning } from '../messaging/planning-settings.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { isId } from '../where-any.js';
import type { SlotOfferRow } from './find-slot-offers.js';
import { findVisits, type VisitRow } from './find-visits.js';
import { offerAndTell } from './freed-slots.js';
import { isElsewhere } from './offer-hindrance.js';
import { askCandidates, type NewOffer } from './offer-slot.js';
import type { OpenSlot } from './open-slots.js';
import { calendarForPlacing } from './place-visit.js';
import { type Candidate, findCandidate, worksThen } from './slot-candidates.js';
import { lockSlot, whyNotOffered } from './slot-of-staff.js';
import { SLOT_NOT_WORKING } from './slot-refusal.js';

export interface MakeSlotOffer {
  slotId: string;
  visitId: string;
}

/**
 * In the present round, or a new one when no offers are open. The visit is of the slot's calendar, fits its length and starts
 * after it does; everything else that the rule asks holds too, but for the 48 h and the number of patients. Must run within a
 * transaction. @throws Refusal NOT_FOUND, NOT_OFFERABLE; AccessDenied without "slots:write"
 */
export async function makeSlotOffer(scope: Scope, { slotId, visitId }: MakeSlotOffer): Promise<SlotOfferRow> {
  await sharePlanning(scope);
  const slot = await lockSlot(scope, slotId);
  const now = await scope.clock.now();
  const candidate = await choose(scope, slot, visitId, now);
  const asked = askCandidates([candidate], scope.viewer.kind === 'STAFF' ? scope.viewer.id : null);
  const offered = await offerAndTell(scope, slot, asked, now);
  return {
    ...(asked.offers[0] as NewOffer),
    ...{ slotId, round: offered.round, chosenById: asked.chosenById },
    ...{ status: 'OPEN', reason: null, offeredAt: now, endedAt: null },
  };
}

async function choose(scope: Scope, slot: OpenSlot, visitId: string, now: Date): Promise<Candidate> {
  const refusal = (message: string, field = 'visitId') => refuse('NOT_OFFERABLE', message, [field]);
  const [visit] = isId(visitId) ? await findVisits(scope, [visitId]) : [];
  if (!visit) throw refuse('NOT_FOUND', 'There is no such visit.', ['visitId']);
  const reason = whyNotOffered(slot, now);
  if (reason !== null) throw refusal(reason.message, 'slotId');
  const calendar = await calendarForPlacing(scope, slot.calendarId);
  if (!(await worksThen(scope, calendar, slot))) {
    throw refusal(SLOT_NOT_WORKING.message, 'slotId');
  }
  const candidate = await findCandidate(scope, slot, visitId);
  if (candidate === undefined) throw refusal(await whyNotChosen(scope, slot, visit));
  if (slot.status === 'OFFERED' && (await wasAsked(scope, slot, candidate.patientId))) {
    throw refusal('This patient was asked in this round already.');
  }
  return candidate;
}

/** First what the visit itself shows, then what is about the patient; what is left when nothing else is, is how they are reached. */
async function whyNotChosen(scope: Scope, slot: OpenSlot, visit: VisitRow): Promise<string> {
  if (visit.calendarId !== slot.calendarId) return 'The visit is in another calendar.';
  if (visit.status !== 'BOOKED' && visit.status !== 'CONFIRMED') return `The visit is ${visit.status}.`;
  if (visit.startsAt <= slot.startsAt) return 'The visit does not start after the slot.';
  const lengthOf = ({ startsAt, endsAt }: Pick<OpenSlot, 'startsAt' | 'endsAt'>) =>
    endsAt.getTime() - startsAt.getTime();
  if (lengthOf(visit) > lengthOf(slot)) return 'The visit is longer than the slot.';
  if (visit.mutedKinds.includes('FREED_SLOT_OFFER')) return 'Offers are muted for this visit.';
  const { patientId } = visit;
  const [left] = await findVisits(scope, [slot.freedByVisitId]);
  if (left?.patientId === patientId) return 'The patient is the one who left the slot.';
  const endsAt = new Date(slot.startsAt.getTime() + lengthOf(visit));
  if (await isElsewhere(scope, visit, { startsAt: slot.startsAt, endsAt })) {
    return 'The patient has another visit at that time.';
  }
  const { archivedAt, deceasedAt, doNotContact } = await patientToAsk(scope, patientId);
  if (archivedAt || deceasedAt) return 'The patient is archived or deceased.';
  if (doNotContact) return 'The patient is not to be contacted.';
  return 'The patient cannot be reached: there is no address that works, or no consent where the clinic asks for it.';
}

function patientToAsk({ db, clinicId }: Scope, patientId: string) {
  return db
    .selectFrom('patient')
    .select(['archived_at as archivedAt', 'deceased_at as deceasedAt', 'do_not_contact as doNotContact'])
    .where('clinic_id', '=', clinicId)
    .where('id', '=', patientId)
    .executeTakeFirstOrThrow();
}

/** Each patient once a round, whatever became of their offer. */
async function wasAsked({ db, clinicId }: Scope, slot: OpenSlot, patientId: string): Promise<boolean> {
  const offer = await db
    .selectFrom('slot_offer')
    .select('id')
    .where('clinic_id', '=', clinicId)
    .where('slot_id', '=', slot.id)
    .where('round', '=', slot.round)
    .where('patient_id', '=', patientId)
    .executeTakeFirst();
  return offer !== undefined;
}
