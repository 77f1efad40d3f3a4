/** What the examples about freed slots are filled with: a slot that can be offered, and an offer that can be claimed. */
import { perform } from '../services/clinic/perform.js';
import type { Scope } from '../services/scope.js';
import { bookVisit } from '../services/visits/book-visit.js';
import { cancelVisit } from '../services/visits/cancel-visit.js';
import { listSlotOffers } from '../services/visits/list-slot-offers.js';
import { listSlots } from '../services/visits/list-slots.js';
import { listVisits } from '../services/visits/list-visits.js';
import { makeSlotOffer } from '../services/visits/make-slot-offer.js';
import { stopSlotOffers } from '../services/visits/stop-slot-offers.js';

interface About {
  patientId: string;
  /** Who gives back what is offered. */
  otherId: string;
  calendarId: string;
  serviceId: string;
  /** Slots start later: other examples book and move to what is before, and move the clock. */
  after: Date;
  /** Visits that other examples move, cancel or complete. */
  usedVisitIds: readonly string[];
  /** Times of the calendar at which nobody comes, the earliest first; those that are taken here are removed. */
  free: { startsAt: Date }[];
}

/** From a slot's start to a visit that the rule offers it to: more than 48 hours. */
const BEHIND_MS = 96 * 3600 * 1000;

/**
 * UUIDs: a slot that is free and not offered, a visit of the patient that may move into it, and an open offer of another
 * slot to the patient. Undefined where the calendar has too little room.
 */
export async function findExampleSlots(scope: Scope, about: About) {
  const { patientId, calendarId, after } = about;
  const mine = { last: 20, patientIds: [patientId], statuses: ['OPEN'] };
  let offer: ExampleOffer | undefined;
  for (const { id, slotId, visitId } of (await listSlotOffers(scope, mine)).nodes) {
    const slot = await scope.loaders.slot.load(slotId);
    const stays = slot?.calendarId === calendarId && slot.startsAt > after;
    if (stays && !about.usedVisitIds.includes(visitId)) offer = { id, visitId };
  }
  offer ??= await offerNew(scope, about);
  const unasked = { calendarIds: [calendarId], statuses: ['FREED', 'CLOSED'], from: after };
  const { nodes } = await listSlots(scope, { ...unasked, first: 1 });
  const slotToOffer = nodes[0]?.id ?? (await freeNew(scope, about));
  const slot = slotToOffer === undefined ? null : await scope.loaders.slot.load(slotToOffer);
  const spoken = { ...about, usedVisitIds: [...about.usedVisitIds, ...(offer ? [offer.visitId] : [])] };
  const visitToOffer = slot ? await visitBehind(scope, spoken, slot.startsAt) : undefined;
  return { slotToOffer, visitToOffer, offerToClaim: offer?.id };
}

interface ExampleOffer {
  id: string;
  visitId: string;
}

async function offerNew(scope: Scope, about: About): Promise<ExampleOffer | undefined> {
  const slotId = await freeNew(scope, about);
  const slot = slotId === undefined ? null : await scope.loaders.slot.load(slotId);
  const visitId = slot ? await visitBehind(scope, about, slot.startsAt) : undefined;
  if (slotId === undefined || visitId === undefined) return undefined;
  const input = { slotId, visitId, idempotencyKey: `example offer ${slotId} ${visitId}` };
  return { id: (await perform(scope, 'slotOfferMake', input, makeSlotOffer)).id, visitId };
}

/** Frees a time that the other patient books and gives back; nobody is asked about it any longer. */
async function freeNew(scope: Scope, { otherId, free, after, ...about }: About): Promise<string | undefined> {
  const at = free.findIndex(({ startsAt }) => startsAt > after);
  const [time] = at < 0 ? [] : free.splice(at, 1);
  if (time === undefined) return undefined;
  const visitId = await book(scope, { ...about, patientId: otherId }, time.startsAt);
  const cancel = { visitId, idempotencyKey: `example cancel ${visitId}` };
  await perform(scope, 'visitCancel', cancel, cancelVisit);
  const { startsAt } = time;
  const { nodes } = await listSlots(scope, {
    last: 1,
    calendarIds: [about.calendarId],
    statuses: ['FREED', 'OFFERED', 'CLOSED'],
    from: startsAt,
    to: new Date(startsAt.getTime() + 1),
  });
  const slot = nodes[0];
  if (slot?.status === 'OFFERED') {
    const stop = { slotId: slot.id, idempotencyKey: `example stop ${slot.id}` };
    await perform(scope, 'slotOffersStop', stop, stopSlotOffers);
  }
  return slot?.id;
}

/** A visit of the patient that starts late enough to be offered the slot; a new one where there is none. */
async function visitBehind(scope: Scope, about: About, startsAt: Date): Promise<string | undefined> {
  const known = await listVisits(scope, {
    ...{ last: 50, statuses: ['BOOKED'], patientIds: [about.patientId], calendarIds: [about.calendarId] },
    from: new Date(startsAt.getTime() + BEHIND_MS),
  });
  const visit = known.nodes.find(
    ({ id, serviceId }) => !about.usedVisitIds.includes(id) && serviceId === about.serviceId,
  );
  if (visit) return visit.id;
  const at = about.free.findIndex((time) => time.startsAt.getTime() - startsAt.getTime() > BEHIND_MS);
  const [time] = at < 0 ? [] : about.free.splice(at, 1);
  return time && book(scope, about, time.startsAt);
}

/** With a key, processes that start together book one visit. */
async function book(
  scope: Scope,
  { patientId, calendarId, serviceId }: Pick<About, 'patientId' | 'calendarId' | 'serviceId'>,
  startsAt: Date,
): Promise<string> {
  const input = { patientId, calendarId, serviceId, startsAt };
  const idempotencyKey = `example slot ${startsAt.toISOString()}`;
  return (await perform(scope, 'visitBook', { ...input, idempotencyKey }, bookVisit)).id;
}
