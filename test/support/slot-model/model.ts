/** What people do in a clinic, and what becomes of its freed slots by it: the model that commands play beside the real clinic. */
import { candidates, isElsewhere, mayBeAsked } from './candidates.js';
import {
  type Calendar,
  HOUR,
  isAhead,
  MINUTE,
  overlap,
  type Patient,
  row,
  type Side,
  type Visit,
  type World,
} from './facts.js';
import { ask, bookOver, closeSlot, end, endOffersOfVisit, free, type Left, openOf } from './offering.js';
import { send } from './sending.js';

export type Booking = Pick<Visit, 'patient' | 'calendar' | 'start' | 'length' | 'muted'>;
type Time = Pick<Visit, 'calendar' | 'start'>;

/** Null: done. */
export type Refused = string | null;

export class SlotModel implements World {
  readonly visits: World['visits'] = [];
  readonly slots: World['slots'] = [];
  readonly offers: World['offers'] = [];
  readonly deliveries: World['deliveries'] = [];
  readonly calendars: Calendar[];
  /** The real visits' ids: of two that start at once, the older is asked first. */
  readonly ids: string[] = [];

  constructor(
    public now: number,
    practitioners: readonly number[],
    readonly patients: Patient[],
  ) {
    const defaults = { on: true, offersMax: 10, chainMax: 3, closeMinutes: 24 * 60 };
    this.calendars = practitioners.map((practitioner) => ({ practitioner, ...defaults }));
  }

  judge(time: Time & Pick<Visit, 'length'>, except?: Visit): Refused {
    if (time.start < this.now) return 'IN_THE_PAST';
    return this.#isFree(time, except) ? null : 'SLOT_TAKEN';
  }

  book(booking: Booking, id: string): void {
    this.ids.push(id);
    const visit: Visit = { ...booking, status: 'BOOKED', booking: 1, toldOfMoves: [] };
    bookOver(this, this.visits.push(visit) - 1);
  }

  judgeMove(number: number, to: Time): Refused {
    const visit = row(this.visits, number);
    if (!isAhead(visit)) return 'ACTION_NOT_ALLOWED';
    if (visit.calendar === to.calendar && visit.start === to.start) return 'INVALID';
    return this.judge({ ...to, length: visit.length }, visit);
  }

  /** "Only claims continue a chain": any other move begins one. */
  move(number: number, to: Time): void {
    this.#place(number, to, 1);
  }

  cancel(number: number): void {
    const visit = row(this.visits, number);
    visit.status = 'CANCELLED';
    endOffersOfVisit(this, number, 'VISIT_CANCELLED');
    free(this, visit, number, 1, this.ids);
  }

  confirm(number: number): void {
    row(this.visits, number).status = 'CONFIRMED';
  }

  /** "A mute wins over everything": what was not sent is not sent any more; the offer stands. */
  mute(number: number, muted: boolean): void {
    row(this.visits, number).muted = muted;
    for (const delivery of this.deliveries) {
      const isOfVisit = row(this.offers, delivery.offer).visit === number;
      if (muted && isOfVisit && delivery.status === 'PLANNED') {
        Object.assign(delivery, { status: 'WITHDRAWN', reason: 'KIND_MUTED' });
      }
    }
  }

  change(patient: number, changes: Partial<Patient>): void {
    Object.assign(row(this.patients, patient), changes);
  }

  /** "Turning the switch off leaves open offers open"; what a slot was freed with stays with it. */
  set(calendar: number, changes: Partial<Calendar>): void {
    Object.assign(row(this.calendars, calendar), changes);
  }

  /**
   * "Everyone else's offer turns to 'taken' at once, and is told so if they try." Whoever has got another visit at that time since
   * they were asked cannot be at both.
   */
  judgeClaim(number: number, by: Side, patient: number): Refused {
    const offer = row(this.offers, number);
    if (by === 'PATIENT' && row(this.visits, offer.visit).patient !== patient) return 'NOT_FOUND';
    if (offer.status === 'CLAIMED') return 'ACTION_NOT_ALLOWED';
    if (offer.status === 'TAKEN') return 'SLOT_TAKEN';
    const slot = row(this.slots, offer.slot);
    if (offer.status === 'CLOSED' || this.now >= slot.closesAt) return 'OFFER_CLOSED';
    return isElsewhere(this, row(this.visits, offer.visit), slot.start) ? 'NOT_OFFERABLE' : null;
  }

  /** "The first to claim gets it: the visit moves, in one transaction"; "the winner's old time is a freed slot in turn". */
  claim(number: number): void {
    const offer = row(this.offers, number);
    const slot = row(this.slots, offer.slot);
    end(this, offer, 'CLAIMED', null, 'SLOT_TAKEN');
    for (const other of openOf(this, offer.slot)) {
      end(this, other, 'TAKEN', 'CLAIMED_BY_ANOTHER', 'SLOT_TAKEN');
    }
    Object.assign(slot, { status: 'CLAIMED', takenBy: offer.visit });
    this.#place(offer.visit, slot, slot.chainNumber + 1);
  }

  /** Starts that are still free, from now and before the visit's own, at most five; on full and half hours. */
  stillFree(number: number): number[] {
    const visit = row(this.visits, row(this.offers, number).visit);
    const found: number[] = [];
    const step = 30 * MINUTE;
    for (
      let start = Math.ceil(this.now / step) * step;
      start < visit.start && found.length < 5;
      start += step
    ) {
      if (this.#isFree({ ...visit, start }, visit)) found.push(start);
    }
    return found;
  }

  /** Who would be asked now. */
  preview(slot: number): number[] {
    return this.#isOfferable(slot) ? candidates(this, row(this.slots, slot), this.ids) : [];
  }

  judgeStart(number: number): Refused {
    const { status } = row(this.slots, number);
    if (!['FREED', 'CLOSED'].includes(status)) return 'NOT_OFFERABLE';
    return this.preview(number).length > 0 ? null : 'NOT_OFFERABLE';
  }

  start(number: number): void {
    ask(this, number, this.preview(number), false);
  }

  judgeStop(number: number): Refused {
    return row(this.slots, number).status === 'OFFERED' ? null : 'ACTION_NOT_ALLOWED';
  }

  stop(number: number): void {
    closeSlot(this, number, 'STOPPED');
  }

  /** A visit that starts after the slot does; one offer to a patient in each round. */
  judgeMake(number: number, visit: number): Refused {
    const slot = row(this.slots, number);
    const { start, patient } = row(this.visits, visit);
    const wasAsked = this.offers.some(
      (offer) =>
        offer.slot === number &&
        slot.status === 'OFFERED' &&
        offer.round === slot.round &&
        row(this.visits, offer.visit).patient === patient,
    );
    const fits = start > slot.start && mayBeAsked(this, slot, visit);
    return this.#isOfferable(number) && fits && !wasAsked ? null : 'NOT_OFFERABLE';
  }

  make(number: number, visit: number): void {
    ask(this, number, [visit], true);
  }

  /** Everything due on the way is done in order: messages are due at once, offers close later. Gives how many were sent. */
  advance(to: number): number {
    const sent = send(this);
    this.now = to;
    for (const [number, slot] of this.slots.entries()) {
      if (slot.status === 'OFFERED' && slot.closesAt <= to) closeSlot(this, number, 'TIME_PASSED');
    }
    return sent;
  }

  /** Instants to come at which a rule begins or ends to hold; the earliest first. */
  moments(): number[] {
    const notice = this.visits.filter(isAhead).map(({ start }) => start - 48 * HOUR);
    const closing = this.slots.filter(({ status }) => status === 'OFFERED').map(({ closesAt }) => closesAt);
    const starts = this.slots.map(({ start }) => start);
    const ahead = [...notice, ...closing, ...closing, ...starts].filter((at) => at > this.now);
    return [...new Set(ahead)].sort((a, b) => a - b);
  }

  /** "Moved by less than its length, it frees nothing": of one practitioner, in whichever calendar. */
  #place(number: number, { calendar, start }: Time, chainNumber: number): void {
    const visit = row(this.visits, number);
    const left: Left = { ...visit };
    Object.assign(visit, { calendar, start, status: 'BOOKED', booking: visit.booking + 1 });
    if (start > this.now) visit.toldOfMoves.push(visit.booking);
    bookOver(this, number);
    endOffersOfVisit(this, number, 'VISIT_MOVED');
    const practitionerOf = (of: number) => row(this.calendars, of).practitioner;
    const stillThere = practitionerOf(left.calendar) === practitionerOf(calendar) && overlap(left, visit);
    if (!stillThere) free(this, left, number, chainNumber, this.ids);
  }

  #isFree({ calendar, ...time }: Time & Pick<Visit, 'length'>, except?: Visit): boolean {
    const { practitioner } = row(this.calendars, calendar);
    return !this.visits.some(
      (visit) =>
        visit !== except &&
        isAhead(visit) &&
        row(this.calendars, visit.calendar).practitioner === practitioner &&
        overlap(visit, time),
    );
  }

  #isOfferable(number: number): boolean {
    const { status, closesAt } = row(this.slots, number);
    return ['FREED', 'OFFERED', 'CLOSED'].includes(status) && this.now < closesAt;
  }
}
