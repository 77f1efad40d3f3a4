/** How freed slots and their offers begin and end (mission.md, section 2). */
import { candidates } from './candidates.js';
import { HOUR, MINUTE, type Offer, overlap, row, type Slot, type Visit, type World } from './facts.js';

/** The time that a visit left: as it was before. */
export type Left = Pick<Visit, 'calendar' | 'start' | 'length'>;

/**
 * "Cancelled by anyone, or moved away, at least 48 h before its start frees its time, if the calendar's switch is on." "A chain
 * is at most 3 slots, the first included": what lies beyond is not freed.
 */
export function free(world: World, left: Left, freedBy: number, chainNumber: number, ids: readonly string[]) {
  const calendar = row(world.calendars, left.calendar);
  if (!calendar.on || left.start - world.now < 48 * HOUR || chainNumber > calendar.chainMax) return;
  const slot: Slot = {
    calendar: left.calendar,
    start: left.start,
    length: left.length,
    status: 'FREED',
    closedReason: null,
    freedBy,
    takenBy: null,
    chainNumber,
    closesAt: left.start - calendar.closeMinutes * MINUTE,
    round: 0,
  };
  const number = world.slots.push(slot) - 1;
  if (slot.closesAt > world.now) ask(world, number, candidates(world, slot, ids), false);
}

/** Begins a round, unless nobody is to be asked. */
export function ask(world: World, slot: number, visits: readonly number[], chosen: boolean): void {
  const asked = row(world.slots, slot);
  if (visits.length === 0) return;
  if (asked.status !== 'OFFERED') asked.round += 1;
  Object.assign(asked, { status: 'OFFERED', closedReason: null });
  for (const visit of visits) {
    const offer = { slot, round: asked.round, visit, status: 'OPEN', reason: null, chosen } as const;
    const number = world.offers.push({ ...offer }) - 1;
    for (const channel of ['EMAIL', 'PUSH'] as const) {
      world.deliveries.push({ offer: number, channel, status: 'PLANNED', reason: null });
    }
  }
}

/** "Offers close when anyone books over the slot (offering holds nothing)": the visit's new time is over what was free. */
export function bookOver(world: World, number: number): void {
  const visit = row(world.visits, number);
  const { practitioner } = row(world.calendars, visit.calendar);
  for (const [index, slot] of world.slots.entries()) {
    if (!['FREED', 'OFFERED', 'CLOSED'].includes(slot.status)) continue;
    if (row(world.calendars, slot.calendar).practitioner !== practitioner || !overlap(slot, visit)) continue;
    Object.assign(slot, { status: 'TAKEN', takenBy: number, closedReason: null });
    for (const offer of openOf(world, index)) {
      // Who went there by themselves is not told that somebody else has it.
      if (offer.visit === number) end(world, offer, 'CLOSED', 'VISIT_MOVED', 'OFFER_CLOSED');
      else end(world, offer, 'TAKEN', 'BOOKED_OVER', 'SLOT_TAKEN');
    }
  }
}

/** "When the offered visit is moved or cancelled". */
export function endOffersOfVisit(
  world: World,
  visit: number,
  reason: 'VISIT_MOVED' | 'VISIT_CANCELLED',
): void {
  for (const offer of world.offers) {
    if (offer.visit !== visit || offer.status !== 'OPEN') continue;
    end(world, offer, 'CLOSED', reason, 'OFFER_CLOSED');
    const slot = row(world.slots, offer.slot);
    const isLast = openOf(world, offer.slot).length === 0;
    if (slot.status === 'OFFERED' && isLast) close(slot, 'NO_OFFERS_LEFT');
  }
}

/** "24 h before the slot's start (a setting)", or when staff stop it. */
export function closeSlot(world: World, number: number, reason: 'TIME_PASSED' | 'STOPPED'): void {
  for (const offer of openOf(world, number)) end(world, offer, 'CLOSED', reason, 'OFFER_CLOSED');
  close(row(world.slots, number), reason);
}

/** An offer ends, and what was not sent of it is withdrawn. */
export function end(world: World, offer: Offer, status: Offer['status'], reason: string | null, why: string) {
  Object.assign(offer, { status, reason });
  const number = world.offers.indexOf(offer);
  for (const delivery of world.deliveries) {
    if (delivery.offer === number && delivery.status === 'PLANNED') {
      Object.assign(delivery, { status: 'WITHDRAWN', reason: why });
    }
  }
}

export const openOf = (world: World, slot: number): Offer[] =>
  world.offers.filter((offer) => offer.slot === slot && offer.status === 'OPEN');

function close(slot: Slot, closedReason: Slot['closedReason']): void {
  Object.assign(slot, { status: 'CLOSED', closedReason });
}
