/** What must be true of a round once it is over (mission.md, section 2): one winner at most, and everything agrees about it. */
import { expect } from '@jest/globals';
import type pg from 'pg';
import type { RaceHouse } from './house.js';
import type { Claim, Rival } from './round.js';
import type { Round } from './rows.js';

interface SlotRow {
  id: string;
  status: string;
  closed_reason: string | null;
  taken_by_visit_id: string | null;
  freed_by_visit_id: string;
  starts_at: Date;
  chain_id: string;
  chain_number: number;
  offers_made: number;
  offers_open: number;
}

interface OfferRow {
  id: string;
  slot_id: string;
  visit_id: string;
  status: string;
  reason: string | null;
}

interface VisitRow {
  id: string;
  status: string;
  starts_at: Date;
  booking_number: number;
}

export async function expectOneWinner(
  house: RaceHouse,
  round: Round,
  claims: readonly Claim[],
  rivals: readonly Rival[],
): Promise<void> {
  const { slots, offers, visits, events, unsent } = await readRound(house, round);
  const won = claims.filter(({ refused }) => refused === null);
  const slot = slots.find(({ id }) => id === round.slotId) as SlotRow;
  const ofSlot = offers.filter(({ slot_id }) => slot_id === round.slotId);
  const claimed = ofSlot.filter(({ status }) => status === 'CLAIMED');
  expect(won.length).toBe(slot.status === 'CLAIMED' ? 1 : 0);
  expect(claimed.length).toBe(won.length);
  if (rivals.every((rival) => ['NOBODY', 'CANCEL', 'MOVE_AWAY'].includes(rival)) && round.offers.length > 2) {
    expect(slot.status).toBe('CLAIMED');
  }
  expect(ofSlot.filter(({ status }) => status === 'OPEN')).toEqual([]);
  expectRefusals(claims, rivals);
  if (won[0])
    expectWon(round, round.offers[won[0].offer] as Round['offers'][number], { slot, slots, visits, claimed });

  const holding = visits.filter(({ status }) => status !== 'CANCELLED');
  const times = holding.map(({ starts_at }) => starts_at.getTime());
  expect(new Set(times).size).toBe(times.length);
  const atSlot = holding.filter(({ starts_at }) => starts_at.getTime() === round.startsAt);
  // Who won may have been cancelled afterwards, or moved on.
  const isThere = visits.some(({ id, status }) => id === slot.taken_by_visit_id && status !== 'CANCELLED');
  if (slot.status === 'CLOSED') expect(atSlot).toEqual([]);
  if (slot.status === 'TAKEN') expect(atSlot.map(({ id }) => id)).toEqual([slot.taken_by_visit_id]);
  if (slot.status === 'CLAIMED' && isThere && !rivals.includes('MOVE_AWAY')) {
    expect(atSlot.map(({ id }) => id)).toEqual([slot.taken_by_visit_id]);
  }

  for (const { id, offers_made, offers_open, status } of slots) {
    const made = offers.filter(({ slot_id }) => slot_id === id);
    const open = made.filter((offer) => offer.status === 'OPEN').length;
    expect([offers_made, offers_open, status === 'OFFERED']).toEqual([made.length, open, open > 0]);
  }
  expect(unsent).toBe(0);
  const once = ['SLOT_CLAIMED', 'SLOT_TAKEN', 'SLOT_CLOSED'].map(
    (kind) => events[`${kind} ${round.slotId}`] ?? 0,
  );
  const isTaken = slot.status === 'TAKEN';
  expect(once[0]).toBe(won.length);
  expect(once[1]).toBe(isTaken ? 1 : 0);
  expect(once[2]).toBeLessThanOrEqual(isTaken || slot.status === 'CLOSED' ? 1 : 0);
}

/** The visit stands at the slot's time, once moved; where it stood was freed once, as the next of the chain. */
function expectWon(
  round: Round,
  offer: Round['offers'][number],
  seen: { slot: SlotRow; slots: SlotRow[]; visits: VisitRow[]; claimed: OfferRow[] },
): void {
  const { slot, slots, visits, claimed } = seen;
  const visit = visits.find(({ id }) => id === offer.visitId) as VisitRow;
  expect(claimed.map(({ visit_id }) => visit_id)).toEqual([offer.visitId]);
  expect(slot.taken_by_visit_id).toBe(offer.visitId);
  // Somebody may have cancelled it afterwards, or moved it on.
  if (visit.status !== 'CANCELLED' && visit.booking_number === 2) {
    expect(visit.starts_at.getTime()).toBe(round.startsAt);
  }
  const left = slots.filter(({ starts_at }) => starts_at.getTime() === offer.startsAt);
  expect(
    left.map(({ freed_by_visit_id, chain_id, chain_number }) => [freed_by_visit_id, chain_id, chain_number]),
  ).toEqual([[offer.visitId, round.slotId, 2]]);
}

/** Losers hear that it is taken; who has it, that they have; and where it was closed, that. */
function expectRefusals(claims: readonly Claim[], rivals: readonly Rival[]): void {
  const winner = claims.find(({ refused }) => refused === null)?.offer;
  const mayClose = rivals.some((rival) => ['STOP', 'TIME', 'CANCEL', 'MOVE_AWAY'].includes(rival));
  for (const { offer, refused } of claims) {
    if (refused === null) continue;
    const allowed =
      offer === winner ? ['ACTION_NOT_ALLOWED'] : ['SLOT_TAKEN', ...(mayClose ? ['OFFER_CLOSED'] : [])];
    expect(allowed).toContain(refused);
  }
}

/** All of the round's practitioner, whom no other round has. */
async function readRound({ db, desk }: RaceHouse, { practitionerId, slotId }: Round) {
  const of = [desk.clinicId, practitionerId];
  const slots = await rowsOf<SlotRow>(
    db,
    'select * from slot where clinic_id = $1 and practitioner_id = $2',
    of,
  );
  const offers = await rowsOf<OfferRow>(
    db,
    'select * from slot_offer where clinic_id = $1 and slot_id = any($2)',
    [desk.clinicId, slots.map(({ id }) => id)],
  );
  const visits = await rowsOf<VisitRow>(
    db,
    'select id, status, starts_at, booking_number from visit where clinic_id = $1 and practitioner_id = $2',
    of,
  );
  const closed = offers.filter(({ status }) => status !== 'OPEN').map(({ id }) => id);
  const [unsent] = await rowsOf<{ count: number }>(
    db,
    "select count(*)::int from delivery where clinic_id = $1 and kind = 'FREED_SLOT_OFFER' and subject_id = any($2) and status = 'PLANNED'",
    [desk.clinicId, closed],
  );
  const events = await rowsOf<{ kind: string; slot: string; count: number }>(
    db,
    `select kind, slot_id as slot, count(*)::int from slot_event
     where clinic_id = $1 and slot_id = $2 group by kind, slot_id`,
    [desk.clinicId, slotId],
  );
  return {
    slots,
    offers,
    visits,
    unsent: unsent?.count,
    events: Object.fromEntries(events.map(({ kind, slot, count }) => [`SLOT_${kind} ${slot}`, count])),
  };
}

/** The clinic's events have the places 1, 2, 3 …, once all have theirs. */
export async function expectLogWithoutGaps({ db, desk }: RaceHouse): Promise<void> {
  for (;;) {
    const [waiting] = await rowsOf<{ count: number }>(db, 'select count(*)::int from event_outbox', []);
    if (waiting?.count === 0) break;
  }
  const [log] = await rowsOf<{ count: number; last: number; ids: number }>(
    db,
    `select count(*)::int, max(position)::int as last, count(distinct id)::int as ids
     from event where clinic_id = $1`,
    [desk.clinicId],
  );
  expect([log?.last, log?.ids]).toEqual([log?.count, log?.count]);
}

async function rowsOf<Row extends pg.QueryResultRow>(
  db: pg.Client,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  return (await db.query<Row>(text, values)).rows;
}
