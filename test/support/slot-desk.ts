/** A desk with a freed slot of Helena's and patients who are asked about it, in the words of the API. */
import {
  SlotNodeDocument,
  type SlotNodeQueryVariables,
  SlotOfferClaimDocument,
  type SlotOfferFilter,
  SlotOfferListDocument,
  SlotOfferMakeDocument,
  SlotOffersPreviewDocument,
  SlotOffersStartDocument,
  SlotOffersStopDocument,
} from './generated.js';
import { ask, type TestServer } from './retorna.js';
import { openDesk, plus } from './visit-desk.js';

/** A Thursday, 08:00 in São Paulo: 75 hours ahead of the desk's clock. */
export const THURSDAY = '2026-03-05T11:00:00.000Z';
/** The next Monday, 08:00 in São Paulo: visits from then on are asked. */
export const MONDAY = '2026-03-09T11:00:00.000Z';

/** Somebody who is asked, and the visit that a claim would move. */
export interface Asked {
  name: string;
  patientId: string;
  visitId: string;
  token: string;
}

export interface SlotDesk extends Awaited<ReturnType<typeof openSlotDesk>> {}

/** `names`: patients with visits from MONDAY on, half an hour apart, in this order. */
export async function openSlotDesk(server: TestServer, names: readonly string[]) {
  const desk = await openDesk(server);
  const asked: Asked[] = [];
  for (const [index, name] of names.entries()) {
    const patientId = await desk.patient(name);
    const visitId = await desk.book({ patientId, startsAt: plus(MONDAY, 0, index * 30) });
    asked.push({ name, patientId, visitId, token: await desk.patientToken(patientId) });
  }
  const staff = desk.tokens.receptionist;
  const tryClaim = async (offerId: string, token = staff, idempotencyKey: string | null = null) =>
    (await ask(server, token, SlotOfferClaimDocument, { input: { offerId, idempotencyKey } })).slotOfferClaim;
  return {
    ...desk,
    asked,
    tryClaim,
    /** Of Ana's visit, which is cancelled; the slot's id. */
    async freeSlot(startsAt = THURSDAY, calendarId = desk.calendars.helena): Promise<string> {
      const visitId = await desk.book({ startsAt, calendarId });
      await desk.cancel(visitId);
      const slot = (await desk.slots()).find((one) => one.freedByVisit?.id === visitId);
      if (!slot) throw new Error('Nothing was freed');
      return slot.id;
    },
    /** What the token's owner sees of offers, the earliest first. */
    async offers(token = staff, filter: SlotOfferFilter = {}) {
      return (await ask(server, token, SlotOfferListDocument, { first: 50, filter })).slotOffers.nodes;
    },
    async slot(id: string, page: Omit<SlotNodeQueryVariables, 'id'> = {}, token = staff) {
      const { node } = await ask(server, token, SlotNodeDocument, { id, offers: 20, steps: 20, ...page });
      return node?.__typename === 'Slot' ? node : null;
    },
    /** @throws when it is refused */
    async claim(offerId: string, token = staff) {
      const { slotOffer, userErrors } = await tryClaim(offerId, token);
      if (!slotOffer) throw new Error(JSON.stringify(userErrors));
      return slotOffer;
    },
    start: async (slotId: string, token = staff) =>
      (await ask(server, token, SlotOffersStartDocument, { input: { slotId } })).slotOffersStart,
    stop: async (slotId: string, token = staff) =>
      (await ask(server, token, SlotOffersStopDocument, { input: { slotId } })).slotOffersStop,
    make: async (slotId: string, visitId: string, token = staff) =>
      (await ask(server, token, SlotOfferMakeDocument, { input: { slotId, visitId } })).slotOfferMake,
    previewOffers: async (slotId: string, token = staff) =>
      (await ask(server, token, SlotOffersPreviewDocument, { slotId })).slotOffersPreview,
  };
}
