/** What may happen to freed slots: each command does the same to the real clinic and to the model, and both answer alike. */
import { expect } from '@jest/globals';
import type fc from 'fast-check';
import {
  type Calendar,
  HOUR,
  isAhead,
  MINUTE,
  type Patient,
  row,
  type Side,
  type Slot,
  type Visit,
} from './facts.js';
import type { Refused, SlotModel } from './model.js';
import type { RealClinic } from './real-clinic.js';

export type Command = fc.AsyncCommand<SlotModel, RealClinic>;

/** A day and half hour to come; or so much from now, from a visit's start, or from a freed slot's. */
export type When =
  | { day: number; half: number }
  | { lead: number }
  | { visit: number; after: number }
  | { slot: number; after: number };

/** A Monday, midnight of UTC. */
export const OPENING = Date.parse('2026-03-02T00:00:00Z');

function startOf(when: When, { now, visits, slots }: SlotModel): number {
  const minute = Math.ceil(now / MINUTE) * MINUTE;
  const midnight = Math.floor(now / (24 * HOUR)) * 24 * HOUR;
  if ('day' in when) return midnight + when.day * 24 * HOUR + 10 * HOUR + when.half * 30 * MINUTE;
  if ('lead' in when) return minute + when.lead * MINUTE;
  const offered = slots.filter(({ status }) => status === 'OFFERED');
  const beside =
    'visit' in when ? pick(visits, when.visit) : pick(offered.length > 0 ? offered : slots, when.slot);
  return (beside?.start ?? minute) + when.after * MINUTE;
}

/** Its time is freed, if it goes, and others can come later. */
const isEarly =
  ({ now }: Readonly<SlotModel>) =>
  (visit: Visit) =>
    isAhead(visit) && visit.start - now >= 48 * HOUR && visit.start - now < 6 * 24 * HOUR;

const pick = <Item>(items: readonly Item[], number: number): Item | undefined =>
  items[number % Math.max(1, items.length)];

/** Of those that there are the one asked for, preferring those that are wanted. */
function prefer<Item>(
  items: readonly Item[],
  wanted: (item: Item, index: number) => boolean,
  number: number,
): number {
  const among = items.map((_, index) => index).filter((index) => wanted(items[index] as Item, index));
  return among.length > 0 && number % 4 !== 0
    ? (among[number % among.length] as number)
    : number % Math.max(1, items.length);
}

/** Both do it, or refuse it for the same reason. */
function agree(refused: Refused, expected: Refused, does: () => void): void {
  expect(refused).toBe(expected);
  if (expected === null) does();
}

export class Book implements Command {
  constructor(
    readonly what: Pick<Visit, 'patient' | 'calendar' | 'length' | 'muted'> & { when: When; by: Side },
  ) {}
  check = () => true;
  async run(model: SlotModel, real: RealClinic) {
    const { when, by, ...rest } = this.what;
    const booking = { ...rest, start: startOf(when, model) };
    const { archived } = row(model.patients, rest.patient);
    const expected = archived ? 'PATIENT_ARCHIVED' : model.judge(booking);
    const { refused, id } = await real.book(booking, sideOf(model, rest.patient, by));
    agree(refused, expected, () => model.book(booking, id));
  }
  toString = () => `book ${words(this.what)}`;
}

export class Move implements Command {
  constructor(readonly what: { visit: number; calendar: number | null; when: When; by: Side }) {}
  check = ({ visits }: Readonly<SlotModel>) => visits.length > 0;
  async run(model: SlotModel, real: RealClinic) {
    const { when } = this.what;
    const number = prefer(model.visits, isEarly(model), this.what.visit);
    const visit = row(model.visits, number);
    const by = sideOf(model, visit.patient, this.what.by);
    const to = { calendar: this.what.calendar ?? visit.calendar, start: startOf(when, model) };
    const expected = tooLate(model, visit, by) ?? model.judgeMove(number, to);
    agree(await real.move(number, to, by), expected, () => model.move(number, to));
  }
  toString = () => `move ${words(this.what)}`;
}

export class Cancel implements Command {
  constructor(
    readonly visit: number,
    readonly by: Side,
  ) {}
  check = ({ visits }: Readonly<SlotModel>) => visits.length > 0;
  async run(model: SlotModel, real: RealClinic) {
    const number = prefer(model.visits, isEarly(model), this.visit);
    const visit = row(model.visits, number);
    const by = sideOf(model, visit.patient, this.by);
    const expected = tooLate(model, visit, by) ?? (isAhead(visit) ? null : 'ACTION_NOT_ALLOWED');
    agree(await real.act('cancel', number, by), expected, () => model.cancel(number));
  }
  toString = () => `cancel ${this.visit} by ${this.by}`;
}

/** To the API archived patients are soon nobody: staff act for them. */
function sideOf({ patients }: SlotModel, patient: number, by: Side): Side {
  return by === 'PATIENT' && row(patients, patient).archived ? 'STAFF' : by;
}

/** A visit that has begun is the clinic's to change. */
function tooLate({ now }: SlotModel, { start }: Visit, by: Side): Refused {
  return by === 'PATIENT' && start <= now ? 'ACTION_NOT_ALLOWED' : null;
}

export class Confirm implements Command {
  constructor(readonly visit: number) {}
  check = ({ visits }: Readonly<SlotModel>) => visits.length > 0;
  async run(model: SlotModel, real: RealClinic) {
    const number = this.visit % model.visits.length;
    const expected = row(model.visits, number).status === 'BOOKED' ? null : 'ACTION_NOT_ALLOWED';
    agree(await real.act('confirm', number, 'STAFF'), expected, () => model.confirm(number));
  }
  toString = () => `confirm ${this.visit}`;
}

/** By whom it is offered to, by staff or a partner for them, or by another patient. */
export class Claim implements Command {
  constructor(
    readonly offer: number,
    readonly by: Side | 'ANOTHER',
  ) {}
  check = ({ offers }: Readonly<SlotModel>) => offers.length > 0;
  async run(model: SlotModel, real: RealClinic) {
    const number = prefer(model.offers, ({ status }) => status === 'OPEN', this.offer);
    const own = row(model.visits, row(model.offers, number).visit).patient;
    const patient = this.by === 'ANOTHER' ? (own + 1) % model.patients.length : own;
    const by = sideOf(model, patient, this.by === 'ANOTHER' ? 'PATIENT' : this.by);
    const code = model.judgeClaim(number, by, patient);
    const stillFree = code === 'SLOT_TAKEN' ? model.stillFree(number) : null;
    expect(await real.claim(number, by, patient)).toEqual({ code, stillFree });
    if (code === null) model.claim(number);
  }
  toString = () => `claim ${this.offer} by ${this.by}`;
}

/** Staff's part: begin a round, end it, or choose a patient. */
export class Handle implements Command {
  constructor(
    readonly what: 'start' | 'stop' | 'make',
    readonly slot: number,
    readonly visit: number,
  ) {}
  check = ({ slots }: Readonly<SlotModel>) => slots.length > 0;
  async run(model: SlotModel, real: RealClinic) {
    const isWanted = {
      start: (_: Slot, index: number) => model.judgeStart(index) === null,
      stop: ({ status }: Slot) => status === 'OFFERED',
      make: (_: Slot, index: number) => model.visits.some((__, of) => model.judgeMake(index, of) === null),
    }[this.what];
    const number = prefer(model.slots, isWanted, this.slot);
    const visit = prefer(model.visits, (_, of) => model.judgeMake(number, of) === null, this.visit);
    if (this.what === 'start') {
      expect(await real.preview(number)).toEqual(model.preview(number));
      agree(await real.handle('start', number), model.judgeStart(number), () => model.start(number));
    } else if (this.what === 'stop') {
      agree(await real.handle('stop', number), model.judgeStop(number), () => model.stop(number));
    } else {
      const expected = model.judgeMake(number, visit);
      agree(await real.make(number, visit), expected, () => model.make(number, visit));
    }
  }
  toString = () => `${this.what} ${this.slot} ${this.what === 'make' ? this.visit : ''}`;
}

export class Mute implements Command {
  constructor(
    readonly visit: number,
    readonly muted: boolean,
  ) {}
  check = ({ visits }: Readonly<SlotModel>) => visits.length > 0;
  async run(model: SlotModel, real: RealClinic) {
    const asked = model.offers.filter(({ status }) => status === 'OPEN').map(({ visit }) => visit);
    const isAsked = (visit: Visit) => asked.includes(model.visits.indexOf(visit));
    const number = prefer(model.visits, isAsked, this.visit);
    if ((await real.mute(number, this.muted)) === null) model.mute(number, this.muted);
  }
  toString = () => `${this.muted ? 'mute' : 'unmute'} ${this.visit}`;
}

/** Rather one who was written to and has not got it yet: what holds when it is sent decides. */
export class ChangePatient implements Command {
  constructor(
    readonly patient: number,
    readonly changes: Partial<Patient>,
  ) {}
  #of({ deliveries, offers, visits }: Readonly<SlotModel>): number {
    const planned = deliveries.filter(({ status }) => status === 'PLANNED');
    const written = planned.map(({ offer }) => row(visits, row(offers, offer).visit).patient);
    return this.patient % 3 === 0 ? this.patient : (pick(written, this.patient) ?? this.patient);
  }
  check = (model: Readonly<SlotModel>) =>
    !('app' in this.changes) || row(model.patients, this.#of(model)).app !== this.changes.app;
  async run(model: SlotModel, real: RealClinic) {
    const number = this.#of(model);
    if (await real.change(number, this.changes)) model.change(number, this.changes);
  }
  toString = () => `patient ${this.patient} ${words(this.changes)}`;
}

export class SetCalendar implements Command {
  constructor(
    readonly calendar: number,
    readonly changes: Partial<Omit<Calendar, 'practitioner'>>,
  ) {}
  check = () => true;
  async run(model: SlotModel, real: RealClinic) {
    await real.set(this.calendar, this.changes);
    model.set(this.calendar, this.changes);
  }
  toString = () => `set calendar ${this.calendar} ${words(this.changes)}`;
}

/** On to one of the next moments that matter: to it, to just before or just after it; or some minutes on. */
export class Go implements Command {
  constructor(readonly how: { moment: number; beside: number } | { minutes: number }) {}
  check = (model: Readonly<SlotModel>) => 'minutes' in this.how || model.moments().length > 0;
  async run(model: SlotModel, real: RealClinic) {
    const to =
      'minutes' in this.how
        ? model.now + this.how.minutes * MINUTE
        : (pick(model.moments(), this.how.moment) as number) + this.how.beside;
    const then = Math.max(to, model.now);
    await real.advance(then);
    model.advance(then);
  }
  toString = () => `go ${words(this.how)}`;
}

const words = (value: unknown) => JSON.stringify(value).replaceAll('"', '');
