/** What may happen to freed slots: each command does the same to the real clinic and to the model, and both answer alike. */
import { expect } from '@jest/globals';
import type fc from 'fast-check';
import { type Calendar, HOUR, isAhead, MINUTE, type Patient, row, type Side, type Visit } from './facts.js';
import type { Refused, SlotModel } from './model.js';
import type { RealClinic } from './real-clinic.js';

export type Command = fc.AsyncCommand<SlotModel, RealClinic>;

/** A day and half hour after the opening; or so much from now, from a visit's start, or from a freed slot's. */
export type When =
  | { day: number; half: number }
  | { lead: number }
  | { visit: number; after: number }
  | { slot: number; after: number };

/** A Monday, midnight of UTC. */
export const OPENING = Date.parse('2026-03-02T00:00:00Z');

function startOf(when: When, { now, visits, slots }: SlotModel): number {
  const minute = Math.ceil(now / MINUTE) * MINUTE;
  if ('day' in when) return OPENING + when.day * 24 * HOUR + 10 * HOUR + when.half * 30 * MINUTE;
  if ('lead' in when) return minute + when.lead * MINUTE;
  const beside = 'visit' in when ? pick(visits, when.visit) : pick(slots, when.slot);
  return (beside?.start ?? minute) + when.after * MINUTE;
}

const pick = <Item>(items: readonly Item[], number: number): Item | undefined =>
  items[number % Math.max(1, items.length)];

/** Of those that there are the one asked for, preferring those that are wanted. */
function prefer<Item>(items: readonly Item[], wanted: (item: Item) => boolean, number: number): number {
  const among = items.map((_, index) => index).filter((index) => wanted(items[index] as Item));
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
    const archived = row(model.patients, rest.patient).archived;
    const expected =
      notByThem(model, rest.patient, by) ?? (archived ? 'PATIENT_ARCHIVED' : model.judge(booking));
    const { refused, id } = await real.book(booking, by);
    agree(refused, expected, () => model.book(booking, id));
  }
  toString = () => `book ${words(this.what)}`;
}

export class Move implements Command {
  constructor(readonly what: { visit: number; calendar: number | null; when: When; by: Side }) {}
  check = ({ visits }: Readonly<SlotModel>) => visits.length > 0;
  async run(model: SlotModel, real: RealClinic) {
    const { when, by } = this.what;
    const number = prefer(model.visits, isAhead, this.what.visit);
    const visit = row(model.visits, number);
    const to = { calendar: this.what.calendar ?? visit.calendar, start: startOf(when, model) };
    const expected =
      notByThem(model, visit.patient, by) ?? tooLate(model, visit, by) ?? model.judgeMove(number, to);
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
    const number = prefer(model.visits, isAhead, this.visit);
    const visit = row(model.visits, number);
    const over = isAhead(visit) ? null : 'ACTION_NOT_ALLOWED';
    const expected = notByThem(model, visit.patient, this.by) ?? tooLate(model, visit, this.by) ?? over;
    agree(await real.act('cancel', number, this.by), expected, () => model.cancel(number));
  }
  toString = () => `cancel ${this.visit} by ${this.by}`;
}

/** To the API, archived patients are nobody. */
function notByThem({ patients }: SlotModel, patient: number, by: Side): Refused {
  return by === 'PATIENT' && row(patients, patient).archived ? 'UNAUTHENTICATED' : null;
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
    const by = this.by === 'ANOTHER' ? 'PATIENT' : this.by;
    const code = notByThem(model, patient, by) ?? model.judgeClaim(number, by, patient);
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
    const wanted = this.what === 'stop' ? ['OFFERED'] : ['FREED', 'CLOSED', 'OFFERED'];
    const number = prefer(model.slots, ({ status }) => wanted.includes(status), this.slot);
    const visit = prefer(model.visits, isAhead, this.visit);
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
    const number = prefer(model.visits, isAhead, this.visit);
    if ((await real.mute(number, this.muted)) === null) model.mute(number, this.muted);
  }
  toString = () => `${this.muted ? 'mute' : 'unmute'} ${this.visit}`;
}

export class ChangePatient implements Command {
  constructor(
    readonly patient: number,
    readonly changes: Partial<Patient>,
  ) {}
  check = ({ patients }: Readonly<SlotModel>) =>
    !('app' in this.changes) || row(patients, this.patient).app !== this.changes.app;
  async run(model: SlotModel, real: RealClinic) {
    if (await real.change(this.patient, this.changes)) model.change(this.patient, this.changes);
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
