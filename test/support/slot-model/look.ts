/** What there is of freed slots in the real clinic, in the words of the model, and whether it is the same. */
import { expect } from '@jest/globals';
import { kyselyOf } from '../../../src/entities/database.js';
import { decodeId } from '../../../src/schema/id.js';
import { ModelSlotLookDocument, ModelSlotMailboxDocument } from '../generated.js';
import { ask, type TestServer } from '../retorna.js';
import { row } from './facts.js';
import type { SlotModel } from './model.js';

/** Lines to compare, and the ids by which the real clinic knows slots and offers, in the order of the model's numbers. */
export interface Seen {
  slots: { id: string; line: string }[];
  offers: { id: string; line: string }[];
  visits: string[];
  deliveries: string[];
  mailbox: string[];
  /** Which bookings of which visits the patient is told of as moved. */
  moved: string[];
}

export const NOTHING: Seen = { slots: [], offers: [], visits: [], deliveries: [], mailbox: [], moved: [] };

interface Known {
  clinicId: string;
  /** UUIDs, by the model's numbers. */
  visits: readonly string[];
  calendars: readonly string[];
}

/** All that there is. Ids are given as UUIDs. */
export async function lookAround(
  server: TestServer,
  token: string,
  known: Known,
  before: Seen,
): Promise<Seen> {
  const { slots, visits } = await ask(server, token, ModelSlotLookDocument, {});
  const visitNumber = (id: string | undefined) => known.visits.indexOf(uuid(id));
  // Those that were seen before keep their numbers; at most one is freed by a command.
  const inOrder = keepOrder(slots.nodes, before.slots);
  const offers = inOrder.flatMap((slot, number) => slot.offers.nodes.map((offer) => ({ ...offer, number })));
  const offersInOrder = keepOrder(offers, before.offers);
  const rows = await readDeliveries(server, known.clinicId);
  const offerNumber = (id: string) => offersInOrder.findIndex((offer) => uuid(offer.id) === id);
  const ofOffers = rows.filter(({ kind }) => kind === 'FREED_SLOT_OFFER');
  const lines = new Map(
    ofOffers.map((delivery) => [delivery.id, `${offerNumber(delivery.subject_id)} ${delivery.channel}`]),
  );
  return {
    slots: inOrder.map((slot) => ({
      id: slot.id,
      line: lineOfSlot({
        ...slot,
        calendar: known.calendars.indexOf(slot.calendar.id),
        freedBy: visitNumber(slot.freedByVisit?.id),
        takenBy: slot.takenByVisit ? visitNumber(slot.takenByVisit.id) : null,
      }),
    })),
    offers: offersInOrder.map((offer) => ({
      id: offer.id,
      line: lineOfOffer({
        slot: offer.number,
        round: offer.round,
        visit: visitNumber(offer.visit?.id),
        status: offer.status,
        reason: offer.reason ?? null,
        chosen: offer.chosenBy !== null && offer.chosenBy !== undefined,
      }),
    })),
    visits: visits.nodes
      .toSorted((a, b) => visitNumber(a.id) - visitNumber(b.id))
      .map((visit) =>
        [visitNumber(visit.id), known.calendars.indexOf(visit.calendar.id), visit.status, visit.startsAt]
          .concat([visit.endsAt, visit.bookingNumber])
          .join(' '),
      ),
    deliveries: ofOffers.map(
      ({ id, status, status_reason }) => `${lines.get(id)} ${status} ${status_reason}`,
    ),
    mailbox: (await readMailbox(server, token)).flatMap((id) => lines.get(uuid(id)) ?? []),
    moved: rows
      .filter(({ kind, channel }) => kind === 'VISIT_MOVED' && channel === 'EMAIL')
      .map(({ subject_id, occasion }) => `${known.visits.indexOf(subject_id)} ${occasion}`),
  };
}

/** "Slots, offers, messages and visits are the same, no more, no fewer". */
export function expectSame(model: SlotModel, seen: Seen): void {
  const { slots, offers, deliveries, visits } = model;
  const ofSlot = (slot: number) => offers.filter((offer) => offer.slot === slot);
  const theSlots = slots.map((slot, number) =>
    lineOfSlot({
      ...slot,
      startsAt: iso(slot.start),
      endsAt: iso(slot.start + slot.length),
      closesAt: iso(slot.closesAt),
      offersMade: ofSlot(number).length,
      offersOpen: ofSlot(number).filter(({ status }) => status === 'OPEN').length,
    }),
  );
  expect({
    slots: seen.slots.map(({ line }) => line),
    offers: seen.offers.map(({ line }) => line),
    visits: seen.visits,
    deliveries: seen.deliveries.map(leaveOpen).sort(),
    mailbox: seen.mailbox.toSorted(),
    moved: seen.moved.toSorted(),
  }).toEqual({
    slots: theSlots,
    offers: offers.map(lineOfOffer),
    visits: visits.map(({ calendar, status, start, length, booking }, number) =>
      [number, calendar, status, iso(start), iso(start + length), booking].join(' '),
    ),
    deliveries: deliveries
      .map(({ offer, channel, status, reason }) => leaveOpen(`${offer} ${channel} ${status} ${reason}`))
      .sort(),
    mailbox: deliveries
      .filter(({ status }) => status === 'SENT')
      .map(({ offer, channel }) => `${offer} ${channel}`)
      .sort(),
    moved: visits.flatMap(({ toldOfMoves }, number) => toldOfMoves.map((of) => `${number} ${of}`)).sort(),
  });
  for (const [number, slot] of slots.entries()) {
    const isOffered = ofSlot(number).some(({ status }) => status === 'OPEN');
    expect(slot.status === 'OFFERED').toBe(isOffered);
    if (slot.takenBy !== null) expect(row(visits, slot.takenBy)).toBeDefined();
  }
}

/** Of what a cancelled visit's patient was not told yet, the mission leaves open which of two true reasons it is. */
const leaveOpen = (line: string) => line.replace(/WITHDRAWN VISIT_CANCELLED$/, 'WITHDRAWN OFFER_CLOSED');

/** Null is what the viewer may not see; staff see all. */
interface SlotLine
  extends Record<'startsAt' | 'endsAt' | 'status', string>,
    Record<'chainNumber' | 'round' | 'offersMade' | 'offersOpen', number | null> {
  calendar: number;
  closesAt: string | null;
  closedReason?: string | null;
  freedBy: number;
  takenBy: number | null;
}

function lineOfSlot(slot: SlotLine): string {
  const { calendar, startsAt, endsAt, status, closedReason, freedBy, takenBy, chainNumber } = slot;
  const { round, offersMade, offersOpen, closesAt } = slot;
  return [
    ...[calendar, startsAt, endsAt, status, closedReason ?? null, `freed by ${freedBy}, taken by ${takenBy}`],
    `chain ${chainNumber}, round ${round}, made ${offersMade}, open ${offersOpen}, until ${closesAt}`,
  ].join(' ');
}

function lineOfOffer(offer: SlotModel['offers'][number]): string {
  const { slot, round, visit, status, reason, chosen } = offer;
  return `slot ${slot} round ${round} visit ${visit} ${status} ${reason}${chosen ? ' chosen' : ''}`;
}

function keepOrder<Row extends { id: string }>(
  rows: readonly Row[],
  before: readonly { id: string }[],
): Row[] {
  const known = before.flatMap(({ id }) => rows.find((one) => one.id === id) ?? []);
  return [...known, ...rows.filter((one) => !known.includes(one))];
}

async function readMailbox(server: TestServer, token: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { mailbox }: { mailbox: { nodes: { delivery: { id: string } }[]; pageInfo: Page } } = await ask(
      server,
      token,
      ModelSlotMailboxDocument,
      { after },
    );
    ids.push(...mailbox.nodes.map(({ delivery }) => delivery.id));
    if (!mailbox.pageInfo.hasNextPage) return ids;
    after = mailbox.pageInfo.endCursor ?? null;
  }
}

interface Page {
  hasNextPage: boolean;
  endCursor?: string | null;
}

/** The API does not say of which offer a message is: the table does. */
function readDeliveries(server: TestServer, clinicId: string) {
  return kyselyOf(server.application.parts.orm.em.fork())
    .selectFrom('delivery')
    .select(['id', 'kind', 'channel', 'subject_id', 'occasion', 'status', 'status_reason'])
    .where('clinic_id', '=', clinicId)
    .execute();
}

const uuid = (id: string | undefined) => (id === undefined ? '' : decodeId(id).id);
const iso = (at: number) => new Date(at).toISOString();
