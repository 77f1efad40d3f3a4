/** A desk whose Helena works at all hours, as Iryna does in São Paulo, and the short words in which tests speak of freed slots and offers. */
import {
  CalendarWorkingHoursSetDocument,
  SlotNodeDocument,
  SlotOfferClaimDocument,
  SlotOfferListDocument,
  SlotOfferMakeDocument,
  SlotOffersPreviewDocument,
  SlotOffersStartDocument,
  SlotOffersStopDocument,
} from './generated.js';
import { ask, type TestServer } from './retorna.js';
import { every, openDesk, plus } from './visit-desk.js';

/** A Thursday, 08:00 in São Paulo: 75 hours ahead. Its offers close 24 hours before. */
export const THURSDAY = '2026-03-05T11:00:00.000Z';
/** The earliest start that is 48 hours after it. */
export const SATURDAY = plus(THURSDAY, 48);

export interface OfferDesk extends Awaited<ReturnType<typeof openOfferDesk>> {}

export async function openOfferDesk(server: TestServer) {
  const desk = await openDesk(server);
  const hours = every([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00');
  for (const calendarId of [desk.calendars.helena, desk.calendars.irynaWest]) {
    await ask(server, desk.tokens.manager, CalendarWorkingHoursSetDocument, { input: { calendarId, hours } });
  }
  const staff = desk.tokens.receptionist;

  /** A patient of this name, with a visit of half an hour. */
  const visitOf = async (
    name: string,
    startsAt: string,
    input: Partial<Parameters<typeof desk.book>[0]> = {},
  ) => {
    const patientId = await desk.patient(name);
    return { patientId, visitId: await desk.book({ patientId, startsAt, ...input }) };
  };
  const offers = async (filter: object = {}, token = staff) =>
    (await ask(server, token, SlotOfferListDocument, { first: 50, filter })).slotOffers.nodes;
  const slotAt = async (startsAt: string) => {
    const slot = (await desk.slots()).findLast((one) => one.startsAt === startsAt);
    if (!slot) throw new Error(`No slot at ${startsAt}`);
    const { node } = await ask(server, staff, SlotNodeDocument, { id: slot.id, offers: 100, steps: 100 });
    if (node?.__typename !== 'Slot') throw new Error('A slot cannot be looked up');
    return { ...node, startsAt };
  };

  return {
    ...desk,
    visitOf,
    offers,
    slotAt,
    /** Ana has a visit at that time, and cancels it. The slot that it frees. */
    free: async (startsAt: string, input: Partial<Parameters<typeof desk.book>[0]> = {}) => {
      await desk.cancel(await desk.book({ startsAt, ...input }));
      return slotAt(startsAt);
    },
    /** The open offer for the visit. */
    offerFor: async (visitId: string) => {
      const [offer] = await offers({ visitIds: [visitId], statuses: ['OPEN'] });
      if (!offer) throw new Error('This visit has no open offer');
      return offer;
    },
    /** Status and reason of the offers for these visits, in their order. */
    fates: async (...visitIds: string[]) => {
      const all = await offers({ visitIds });
      return visitIds.map((visitId) =>
        all
          .filter(({ visit }) => visit?.id === visitId)
          .map(({ status, reason }) => reason ?? status)
          .join(', '),
      );
    },
    claim: async (offerId: string, token = staff, idempotencyKey?: string) => {
      const input = { offerId, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) };
      return (await ask(server, token, SlotOfferClaimDocument, { input })).slotOfferClaim;
    },
    start: async (slotId: string) =>
      (await ask(server, staff, SlotOffersStartDocument, { input: { slotId } })).slotOffersStart,
    stop: async (slotId: string) =>
      (await ask(server, staff, SlotOffersStopDocument, { input: { slotId } })).slotOffersStop,
    make: async (slotId: string, visitId: string) =>
      (await ask(server, staff, SlotOfferMakeDocument, { input: { slotId, visitId } })).slotOfferMake,
    preview: async (slotId: string) =>
      (await ask(server, staff, SlotOffersPreviewDocument, { slotId })).slotOffersPreview,
    /** The history of the slot that was freed at this time: each step with its reason and its count. */
    history: async (startsAt: string) =>
      (await slotAt(startsAt)).history.nodes.map(({ kind, reason, offers: count }) =>
        [kind, reason, count || null].filter(Boolean).join(' '),
      ),
    /** Of an offer's messages: channel, status, and why. */
    messages: async (visitId: string) =>
      (await desk.deliveries(visitId))
        .filter(({ kind }) => kind === 'FREED_SLOT_OFFER')
        .map(({ channel, status, statusReason }) =>
          [channel, status, statusReason].filter(Boolean).join(' '),
        ),
  };
}
