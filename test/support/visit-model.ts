/**
 * What visits, freed slots and messages should come to, in memory and in a few rules: written from mission.md (sections 0
 * to 2), apart from the product, for a test that plays both side by side. Times are milliseconds.
 */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type Act = 'confirm' | 'cancel' | 'markArrived' | 'complete' | 'markNoShow';
/** Helena works from Monday to Friday in São Paulo; Iryna from Monday to Wednesday. */
export type Who = 'helena' | 'irynaWest';

interface ModelVisit {
  who: Who;
  patient: number;
  status: string;
  start: number;
  length: number;
  booking: number;
}

export interface ModelDelivery {
  visit: number;
  kind: 'VISIT_BOOKED' | 'REMINDER';
  occasion: string;
  status: string;
  statusReason: string | null;
  dueAt: number;
}

export interface ModelSlot {
  who: Who;
  start: number;
  end: number;
  status: string;
}

/** The code of a refusal, and the next free time where one is told; null: done. */
export type Answer = { code: string; nextFree?: number | null } | null;

const WORKDAYS: Record<Who, number[]> = { helena: [1, 2, 3, 4, 5], irynaWest: [1, 2, 3] };
/** 08:00 to 12:00 and 13:00 to 18:00 in São Paulo, which is three hours behind all year. */
const STRETCHES = [
  [11, 15],
  [16, 21],
] as const;

const AHEAD = ['BOOKED', 'CONFIRMED'];
const FROM: Record<Act | 'move', string[]> = {
  confirm: ['BOOKED'],
  move: AHEAD,
  cancel: AHEAD,
  markArrived: AHEAD,
  complete: [...AHEAD, 'ARRIVED'],
  markNoShow: AHEAD,
};
const TO: Record<Act, string> = {
  confirm: 'CONFIRMED',
  cancel: 'CANCELLED',
  markArrived: 'ARRIVED',
  complete: 'COMPLETED',
  markNoShow: 'NO_SHOW',
};

export class VisitModel {
  readonly visits: ModelVisit[] = [];
  readonly slots: ModelSlot[] = [];
  readonly deliveries: ModelDelivery[] = [];
  readonly mailbox: { kind: string; patient: number; at: number }[] = [];

  constructor(public now: number) {}

  book(who: Who, patient: number, start: number, length: number, muted: string[]): Answer {
    const refusal = this.#judge(who, start, length, -1);
    if (refusal) return refusal;
    const visit = this.visits.push({ who, patient, status: 'BOOKED', start, length, booking: 1 }) - 1;
    this.#take(who, start, length);
    if (!muted.includes('VISIT_BOOKED') && start > this.now) this.#plan(visit, 'VISIT_BOOKED', this.now);
    if (!muted.includes('REMINDER')) this.#planReminder(visit);
    return null;
  }

  move(index: number, who: Who, start: number, muted: string[]): Answer {
    const visit = this.visits[index] as ModelVisit;
    if (!FROM.move.includes(visit.status)) return { code: 'ACTION_NOT_ALLOWED' };
    if (visit.who === who && visit.start === start) return { code: 'INVALID' };
    const refusal = this.#judge(who, start, visit.length, index);
    if (refusal) return refusal;
    const left = { ...visit };
    Object.assign(visit, { who, start, status: 'BOOKED', booking: visit.booking + 1 });
    this.#take(who, start, visit.length);
    if (left.who !== who || Math.abs(left.start - start) >= left.length) this.#free(left);
    this.#withdraw(index, 'VISIT_MOVED');
    if (!muted.includes('REMINDER')) this.#planReminder(index);
    return null;
  }

  act(index: number, act: Act): Answer {
    const visit = this.visits[index] as ModelVisit;
    const early = act === 'markNoShow' && this.now < visit.start;
    if (!FROM[act].includes(visit.status) || early) return { code: 'ACTION_NOT_ALLOWED' };
    visit.status = TO[act];
    if (act === 'complete' || act === 'markNoShow') this.#withdraw(index, 'VISIT_NOT_AHEAD');
    if (act !== 'cancel') return null;
    this.#withdraw(index, 'VISIT_CANCELLED');
    this.#free(visit);
    return null;
  }

  /** Gives how many messages were sent on the way. */
  advance(to: number): number {
    const before = this.mailbox.length;
    for (const delivery of this.deliveries) {
      if (delivery.status !== 'PLANNED' || delivery.dueAt > to) continue;
      const at = Math.max(delivery.dueAt, this.now);
      const { status, start, patient } = this.visits[delivery.visit] as ModelVisit;
      delivery.statusReason = AHEAD.includes(status)
        ? start <= at
          ? 'VISIT_STARTED'
          : null
        : 'VISIT_NOT_AHEAD';
      delivery.status = delivery.statusReason === null ? 'SENT' : 'SUPPRESSED';
      if (delivery.status === 'SENT') this.mailbox.push({ kind: delivery.kind, patient, at });
    }
    this.now = to;
    return this.mailbox.length - before;
  }

  #judge(who: Who, start: number, length: number, except: number): Answer {
    if (start < this.now) return { code: 'IN_THE_PAST' };
    const works = this.#works(who, start, length);
    if (works && this.#isFree(who, start, length, except)) return null;
    return {
      code: works ? 'SLOT_TAKEN' : 'OUTSIDE_WORKING_HOURS',
      nextFree: this.#nextFree(who, start, length, except),
    };
  }

  #works(who: Who, start: number, length: number): boolean {
    const day = Math.floor(start / DAY) * DAY;
    if (!WORKDAYS[who].includes(new Date(day).getUTCDay())) return false;
    return STRETCHES.some(([from, to]) => start >= day + from * HOUR && start + length <= day + to * HOUR);
  }

  #isFree(who: Who, start: number, length: number, except: number): boolean {
    return !this.visits.some(
      (visit, index) =>
        index !== except &&
        visit.who === who &&
        !['CANCELLED', 'NO_SHOW'].includes(visit.status) &&
        visit.start < start + length &&
        start < visit.start + visit.length,
    );
  }

  /** The full and half hours are where free times begin. */
  #nextFree(who: Who, start: number, length: number, except: number): number | null {
    const first = Math.ceil(start / (30 * MINUTE)) * 30 * MINUTE;
    for (let at = first; at < start + 30 * DAY; at += 30 * MINUTE) {
      if (this.#works(who, at, length) && this.#isFree(who, at, length, except)) return at;
    }
    return null;
  }

  #free({ who, start, length }: ModelVisit): void {
    if (start - this.now >= 48 * HOUR) this.slots.push({ who, start, end: start + length, status: 'FREED' });
  }

  #take(who: Who, start: number, length: number): void {
    for (const slot of this.slots) {
      if (slot.who === who && slot.start < start + length && start < slot.end) slot.status = 'TAKEN';
    }
  }

  #planReminder(index: number): void {
    const { start } = this.visits[index] as ModelVisit;
    const lead = start - this.now;
    if (lead > 72 * HOUR) this.#plan(index, 'REMINDER', start - 48 * HOUR);
    else if (lead >= 36 * HOUR) this.#plan(index, 'REMINDER', start - 24 * HOUR);
  }

  #plan(visit: number, kind: ModelDelivery['kind'], dueAt: number): void {
    const occasion = String(this.visits[visit]?.booking);
    this.deliveries.push({ visit, kind, occasion, status: 'PLANNED', statusReason: null, dueAt });
  }

  #withdraw(visit: number, statusReason: string): void {
    for (const delivery of this.deliveries) {
      if (delivery.visit === visit && delivery.status === 'PLANNED') {
        Object.assign(delivery, { status: 'WITHDRAWN', statusReason });
      }
    }
  }
}
