/** What may happen in the weeks that are played: each command does the same to the real clinic and to the model. */
import type fc from 'fast-check';
import type { Channel, Clinic, Delivery, Kind, Patient, Side, Visit } from './facts.js';
import type { NotificationModel } from './model.js';
import type { RealClinic } from './real-clinic.js';
import { HOUR, MINUTE } from './wall-clock.js';

export type Command = fc.AsyncCommand<NotificationModel, RealClinic>;

/** Minutes from now on; or from the start of a visit that there is. */
export type When = { lead: number } | { visit: number; after: number };

function startOf(when: When, model: NotificationModel): number {
  if ('lead' in when) return Math.ceil(model.now / MINUTE) * MINUTE + when.lead * MINUTE;
  const beside = pick(model.visits, when.visit);
  return (beside ? beside.start : Math.ceil(model.now / MINUTE) * MINUTE) + when.after * MINUTE;
}

const pick = <Item>(items: readonly Item[], number: number): Item | undefined =>
  items[number % Math.max(1, items.length)];

export class Book implements Command {
  constructor(readonly what: Pick<Visit, 'patient' | 'calendar' | 'bookedBy' | 'muted'> & { when: When }) {}
  check = () => true;
  async run(model: NotificationModel, real: RealClinic) {
    const { when, ...rest } = this.what;
    const booking = { ...rest, muted: new Set(rest.muted), start: startOf(when, model), length: HOUR / 2 };
    if (await real.book(booking)) model.book(booking);
  }
  toString = () => `book ${words({ ...this.what, muted: [...this.what.muted] })}`;
}

export class Move implements Command {
  constructor(readonly what: { visit: number; calendar: number; when: When; by: Side }) {}
  check = ({ visits }: Readonly<NotificationModel>) => visits.length > 0;
  async run(model: NotificationModel, real: RealClinic) {
    const { calendar, when, by } = this.what;
    const visit = this.what.visit % model.visits.length;
    const to = { calendar, start: startOf(when, model) };
    if (await real.move(visit, to, by)) model.move(visit, to, by);
  }
  toString = () => `move ${words(this.what)}`;
}

export type Act = 'cancel' | 'confirm' | 'arrive' | 'complete' | 'noShow';

export class Do implements Command {
  constructor(
    readonly act: Act,
    readonly visit: number,
    readonly by: Side,
  ) {}
  check = ({ visits }: Readonly<NotificationModel>) => visits.length > 0;
  async run(model: NotificationModel, real: RealClinic) {
    const visit = this.visit % model.visits.length;
    if (await real.act(this.act, visit, this.by)) model[this.act](visit, this.by);
  }
  toString = () => `${this.act} visit ${this.visit} by ${this.by}`;
}

/** "Completion recorded late": so many milliseconds after the visit's end, or now, if that is later. */
export class CompleteAfterEnd implements Command {
  constructor(
    readonly visit: number,
    readonly after: number,
  ) {}
  check = ({ visits }: Readonly<NotificationModel>) => visits.length > 0;
  async run(model: NotificationModel, real: RealClinic) {
    const visit = this.visit % model.visits.length;
    const { start, length } = model.visits[visit] as Visit;
    await goTo(start + length + this.after, model, real);
    if (await real.act('complete', visit, 'STAFF')) model.complete(visit);
  }
  toString = () => `complete visit ${this.visit} ${this.after / HOUR} h after its end`;
}

/** The patient opens a message, the soonest one that an SMS waits for; or staff take one back that is planned. */
export class Handle implements Command {
  constructor(
    readonly what: 'read' | 'takeBack',
    readonly number: number,
  ) {}
  #of = ({ deliveries }: Readonly<NotificationModel>): Delivery | undefined => {
    if (this.what === 'takeBack') {
      const planned = deliveries.filter(({ status }) => status === 'PLANNED');
      return pick(planned, this.number);
    }
    const isAwaited = (row: Delivery) =>
      deliveries.some(
        ({ channel, status, kind, visit, occasion }) =>
          channel === 'SMS' &&
          status === 'PLANNED' &&
          kind === row.kind &&
          visit === row.visit &&
          occasion === row.occasion,
      );
    const sent = deliveries.filter(({ status }) => status === 'SENT');
    const awaited = sent.filter(isAwaited);
    return pick(awaited.length > 0 ? awaited : sent, this.number);
  };
  check = (model: Readonly<NotificationModel>) => this.#of(model) !== undefined;
  async run(model: NotificationModel, real: RealClinic) {
    const row = this.#of(model) as Delivery;
    if (await real.handle(this.what, row)) model[this.what](row);
  }
  toString = () => `${this.what} delivery ${this.number}`;
}

export class Mute implements Command {
  constructor(
    readonly visit: number,
    readonly kinds: Kind[],
  ) {}
  check = ({ visits }: Readonly<NotificationModel>) => visits.length > 0;
  async run(model: NotificationModel, real: RealClinic) {
    const visit = this.visit % model.visits.length;
    if (await real.mute(visit, this.kinds)) model.mute(visit, new Set(this.kinds));
  }
  toString = () => `mute [${this.kinds}] of visit ${this.visit}`;
}

export class SwitchKinds implements Command {
  constructor(
    readonly calendar: number,
    readonly on: Kind[],
  ) {}
  check = () => true;
  async run(model: NotificationModel, real: RealClinic) {
    await real.switchKinds(this.calendar, this.on);
    model.switchKinds(this.calendar, new Set(this.on));
  }
  toString = () => `switch on only [${this.on}] in calendar ${this.calendar}`;
}

export type ClinicChange = Partial<Omit<Clinic, 'marketing'>> & { marketing?: Kind[] };

export class SetClinic implements Command {
  constructor(readonly changes: ClinicChange) {}
  check = () => true;
  async run(model: NotificationModel, real: RealClinic) {
    const { marketing, ...rest } = this.changes;
    await real.setClinic(this.changes);
    model.set({ ...rest, ...(marketing ? { marketing: new Set(marketing) } : {}) });
  }
  toString = () => `set ${words(this.changes)}`;
}

export type PatientChange = Partial<Pick<Patient, 'email' | 'phone' | 'doNotContact'>> | { archived: true };

export class ChangePatient implements Command {
  constructor(
    readonly patient: number,
    readonly changes: PatientChange,
  ) {}
  check = () => true;
  async run(model: NotificationModel, real: RealClinic) {
    if (await real.people.change(this.patient, this.changes)) model.change(this.patient, this.changes);
  }
  toString = () => `change patient ${this.patient} ${words(this.changes)}`;
}

export class SetApp implements Command {
  constructor(
    readonly patient: number,
    readonly devices: 0 | 1,
  ) {}
  check = ({ patients }: Readonly<NotificationModel>) => patients[this.patient]?.devices !== this.devices;
  async run(model: NotificationModel, real: RealClinic) {
    if (await real.people.setApp(this.patient, this.devices))
      model.change(this.patient, { devices: this.devices });
  }
  toString = () => `patient ${this.patient} ${this.devices ? 'gets' : 'removes'} the app`;
}

export class Consent implements Command {
  constructor(
    readonly patient: number,
    readonly channel: Channel,
    readonly given: boolean,
  ) {}
  check = () => true;
  async run(model: NotificationModel, real: RealClinic) {
    const { patient, channel, given } = this;
    if (await real.people.consent(patient, channel, given)) model.consent(patient, channel, given);
  }
  toString = () =>
    `patient ${this.patient} ${this.given ? 'consents to' : 'withdraws consent to'} ${this.channel}`;
}

/** On to one of the next moments that matter: to it, to just before or just after it. */
export class GoToMoment implements Command {
  constructor(
    readonly number: number,
    readonly offset: number,
  ) {}
  check = (model: Readonly<NotificationModel>) => model.moments().length > 0;
  run = (model: NotificationModel, real: RealClinic) =>
    goTo((pick(model.moments(), this.number) as number) + this.offset, model, real);
  toString = () => `go to moment ${this.number} ${this.offset < 0 ? '' : '+'}${this.offset} ms`;
}

export class Jump implements Command {
  constructor(readonly minutes: number) {}
  check = () => true;
  run = (model: NotificationModel, real: RealClinic) =>
    goTo(Math.ceil(model.now / MINUTE) * MINUTE + this.minutes * MINUTE, model, real);
  toString = () => `go on ${this.minutes} minutes`;
}

async function goTo(moment: number, model: NotificationModel, real: RealClinic): Promise<void> {
  await real.advance(Math.max(moment, model.now), model);
}

const words = (value: unknown) => JSON.stringify(value).replaceAll('"', '');
