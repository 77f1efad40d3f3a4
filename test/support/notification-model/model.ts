/** What people do in a clinic, and what becomes of its messages by it: the model that commands play beside the real clinic. */
import {
  type Calendar,
  type Channel,
  type Clinic,
  type Delivery,
  KINDS,
  type Kind,
  type Patient,
  type Side,
  type Visit,
  type World,
} from './facts.js';
import { replan, withdraw } from './planning.js';
import { advance, type Seen } from './sending.js';
import { HOUR } from './wall-clock.js';

export type Booking = Pick<Visit, 'patient' | 'calendar' | 'start' | 'length' | 'bookedBy' | 'muted'>;

export class NotificationModel implements World {
  readonly visits: Visit[] = [];
  readonly deliveries: Delivery[] = [];
  readonly tasks: World['tasks'] = [];
  /** The defaults: "21:00–08:00 branch-local", "2 messages in any 7 × 24 h". */
  readonly clinic: Clinic = { quiet: { start: 21 * 60, end: 8 * 60 }, marketing: new Set(), cap: 2 };
  readonly calendars: Calendar[];
  readonly patients: Patient[];

  constructor(
    public now: number,
    zones: string[],
    patients: (Pick<Patient, 'email' | 'phone' | 'devices'> & { consents: readonly Channel[] })[],
  ) {
    this.calendars = zones.map((zone) => ({ zone, on: new Set(KINDS) }));
    const flags = { doNotContact: false, archived: false, deceased: false };
    this.patients = patients.map((known) => ({ ...known, ...flags, consents: new Set(known.consents) }));
  }

  book(booking: Booking): void {
    const index = this.visits.push({
      ...booking,
      status: 'BOOKED',
      booking: 1,
      placedAt: this.now,
      placedBy: booking.bookedBy,
      cancelledAt: 0,
      cancelledBy: null,
      completedAt: 0,
      confirmedByPatient: 0,
    });
    replan(this, index - 1);
  }

  move(index: number, to: { calendar: number; start: number }, placedBy: Side): void {
    const visit = this.visits[index] as Visit;
    const booking = visit.booking + 1;
    Object.assign(visit, { ...to, placedBy, booking, placedAt: this.now, status: 'BOOKED' });
    if (placedBy === 'STAFF') this.#tellByPhone(index, 'TELL_VISIT_MOVED');
    replan(this, index);
  }

  cancel(index: number, cancelledBy: Side): void {
    const visit = this.visits[index] as Visit;
    Object.assign(visit, { status: 'CANCELLED', cancelledBy, cancelledAt: this.now });
    if (cancelledBy === 'STAFF') this.#tellByPhone(index, 'TELL_VISIT_CANCELLED');
    replan(this, index);
  }

  confirm(index: number, by: Side): void {
    const visit = this.visits[index] as Visit;
    visit.status = 'CONFIRMED';
    if (by === 'PATIENT') visit.confirmedByPatient = visit.booking;
  }

  /** Takes nothing back, as "a move, cancel or toggle" does: sending asks whether the visit is still to come. */
  arrive(index: number): void {
    (this.visits[index] as Visit).status = 'ARRIVED';
  }

  /** Plans what comes after a visit, and so compares all that is planned of it. */
  complete(index: number): void {
    Object.assign(this.visits[index] as Visit, { status: 'COMPLETED', completedAt: this.now });
    replan(this, index);
  }

  noShow(index: number): void {
    (this.visits[index] as Visit).status = 'NO_SHOW';
  }

  mute(index: number, muted: Set<Kind>): void {
    (this.visits[index] as Visit).muted = muted;
    replan(this, index);
  }

  switchKinds(calendar: number, on: Set<Kind>): void {
    (this.calendars[calendar] as Calendar).on = on;
    this.#replanAll();
  }

  /** Marketing "waits for the end of the clinic's quiet hours": of those that it has now, and while it is marketing. */
  set(changes: Partial<Clinic>): void {
    Object.assign(this.clinic, changes);
    this.#replanAll();
    for (const row of this.deliveries) {
      if (row.status !== 'PLANNED' || row.attemptAt <= row.dueAt) continue;
      const isCareNow = changes.marketing && !changes.marketing.has(row.kind);
      if (changes.quiet !== undefined || isCareNow) row.attemptAt = Math.max(row.dueAt, this.now);
    }
  }

  /** "State is checked again at the moment of sending": changes of a patient plan nothing anew. */
  change(patient: number, changes: Partial<Patient>): void {
    Object.assign(this.patients[patient] as Patient, changes);
  }

  consent(patient: number, channel: Channel, given: boolean): void {
    const { consents } = this.patients[patient] as Patient;
    if (given) consents.add(channel);
    else consents.delete(channel);
  }

  read(row: Delivery): void {
    row.read = true;
  }

  /** "Staff can … cancel one." */
  takeBack(row: Delivery): void {
    withdraw(row, 'CANCELLED_BY_STAFF');
  }

  advance(to: number, wasSent: Seen): number {
    return advance(this, to, wasSent);
  }

  /** Instants to come at which something is to happen, or a rule begins or ends to hold; the earliest first. */
  moments(): number[] {
    const moments = this.deliveries
      .filter(({ status }) => status === 'PLANNED')
      .flatMap(({ attemptAt, usefulUntil }) => [attemptAt, usefulUntil]);
    for (const { start, length, status } of this.visits) {
      if (status === 'CANCELLED') continue;
      const end = start + length;
      for (const hours of [72, 48, 36, 24, 4, 0]) moments.push(start - hours * HOUR);
      for (const hours of [0, 2, 20, 24, 48]) moments.push(end + hours * HOUR);
    }
    for (const { sentAt, sentAsMarketing } of this.deliveries) {
      if (sentAsMarketing) moments.push((sentAt as number) + 7 * 24 * HOUR);
    }
    return [...new Set(moments)].filter((at) => at > this.now).sort((a, b) => a - b);
  }

  /** "When the clinic cancels or moves such a patient's visit, staff get a task to tell them", while there is time to. */
  #tellByPhone(index: number, reason: World['tasks'][number]['reason']): void {
    const { patient, booking, start } = this.visits[index] as Visit;
    if (start <= this.now) return;
    const { doNotContact, archived, deceased } = this.patients[patient] as Patient;
    if (doNotContact || archived || deceased) this.tasks.push({ reason, visit: index, booking });
  }

  /** "Turning a setting on or off … re-plans the visits already booked": not those that a patient came to, or did not. */
  #replanAll(): void {
    for (const [index, { status }] of this.visits.entries()) {
      if (!['ARRIVED', 'NO_SHOW'].includes(status)) replan(this, index);
    }
  }
}
