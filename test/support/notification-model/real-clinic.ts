/** The real clinic as the commands speak to it: all through the API; what it refuses, the model does not do either. */
import {
  CalendarWorkingHoursSetDocument,
  type CalendarWorkingHoursSetInput,
  ModelMuteDocument,
  ModelReadDocument,
  ModelSettingsDocument,
  ModelSwitchDocument,
  ModelTakeBackDocument,
} from '../generated.js';
import { ask, type TestServer } from '../retorna.js';
import { every, openDesk, type VisitDesk } from '../visit-desk.js';
import { answerOf, didIt, mustBeDone } from './answers.js';
import type { Act, ClinicChange } from './commands.js';
import type { Delivery, Kind, Side, Visit } from './facts.js';
import { keyOf, lookAround, type Seen } from './look.js';
import type { NotificationModel } from './model.js';
import { type Contact, RealPeople } from './real-people.js';

const ACTS = {
  cancel: 'cancel',
  confirm: 'confirm',
  arrive: 'markArrived',
  complete: 'complete',
  noShow: 'markNoShow',
} as const;

const iso = (at: number) => new Date(at).toISOString();
const clockTime = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

export class RealClinic {
  readonly people: RealPeople;
  /** By the model's numbers. */
  readonly #visits: { id: string; patient: number }[] = [];
  /** What there was when it was looked at last. */
  seen: Seen = { rows: [], mailbox: [], tasks: [] };
  /** How many messages the clock's answers have told of. */
  delivered = 0;

  private constructor(
    readonly desk: VisitDesk,
    readonly calendars: string[],
  ) {
    this.people = new RealPeople(desk);
  }

  /** Two calendars in São Paulo, and between them one in Warsaw, which work at all hours. */
  static async open(server: TestServer, opening: number, contacts: Contact[]): Promise<RealClinic> {
    const desk = await openDesk(server, iso(opening));
    const { helena, marek, irynaWest, irynaEast } = desk.calendars;
    const real = new RealClinic(desk, [helena, marek, irynaWest]);
    // Iryna is in one place at a time.
    await real.#setHours(irynaEast, []);
    const always = every([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00');
    for (const calendar of real.calendars) await real.#setHours(calendar, always);
    for (const contact of contacts) await real.people.enter(contact);
    return real;
  }

  async book(
    booking: Pick<Visit, 'patient' | 'calendar' | 'start' | 'bookedBy' | 'muted'>,
  ): Promise<boolean> {
    const { patient, calendar, start, bookedBy, muted } = booking;
    const input = {
      patientId: this.people.of(patient).id,
      calendarId: this.calendars[calendar] as string,
      startsAt: iso(start),
      mutedKinds: [...muted],
    };
    const answer = await answerOf(() => this.desk.tryBook(input, this.#token(bookedBy, patient)));
    if (answer?.visit) this.#visits.push({ id: answer.visit.id, patient });
    return Boolean(answer?.visit);
  }

  async move(visit: number, to: { calendar: number; start: number }, by: Side): Promise<boolean> {
    const { id: visitId, patient } = this.#visit(visit);
    const input = { visitId, calendarId: this.calendars[to.calendar] as string, startsAt: iso(to.start) };
    return didIt(() => this.desk.tryMove(input, this.#token(by, patient)));
  }

  async act(act: Act, visit: number, by: Side): Promise<boolean> {
    const { id, patient } = this.#visit(visit);
    const side = act === 'cancel' || act === 'confirm' ? by : 'STAFF';
    return didIt(() => this.desk.act(ACTS[act], id, this.#token(side, patient)));
  }

  async handle(what: 'read' | 'takeBack', row: Delivery): Promise<boolean> {
    const { server, tokens } = this.desk;
    const deliveryId = this.#row(row)?.id as string;
    if (what === 'takeBack') {
      const input = { deliveryId };
      return didIt(
        async () => (await ask(server, tokens.receptionist, ModelTakeBackDocument, { input })).deliveryCancel,
      );
    }
    const { token } = this.people.of(this.#visit(row.visit).patient);
    const input = { deliveryId, evidence: 'OPENED_IN_APP' as const };
    return didIt(async () => (await ask(server, token, ModelReadDocument, { input })).deliveryMarkRead);
  }

  async mute(visit: number, mutedKinds: Kind[]): Promise<boolean> {
    const input = { visitId: this.#visit(visit).id, mutedKinds };
    const { server, tokens } = this.desk;
    return didIt(
      async () =>
        (await ask(server, tokens.receptionist, ModelMuteDocument, { input })).visitNotificationsMute,
    );
  }

  async switchKinds(calendar: number, enabledKinds: Kind[]): Promise<void> {
    const input = { calendarId: this.calendars[calendar] as string, enabledKinds };
    const { server, tokens } = this.desk;
    mustBeDone((await ask(server, tokens.manager, ModelSwitchDocument, { input })).calendarNotificationsSet);
  }

  async setClinic({ quiet, marketing, cap }: ClinicChange): Promise<void> {
    const input = {
      ...(quiet === undefined
        ? {}
        : { quietHours: quiet && { start: clockTime(quiet.start), end: clockTime(quiet.end) } }),
      ...(marketing === undefined ? {} : { marketingKinds: marketing }),
      ...(cap === undefined ? {} : { marketingCap: cap }),
    };
    const { server, tokens } = this.desk;
    mustBeDone((await ask(server, tokens.manager, ModelSettingsDocument, { input })).clinicNotificationsSet);
  }

  /** Lets both clocks go. */
  async advance(to: number, model: NotificationModel): Promise<void> {
    this.delivered += await this.desk.advance(iso(to));
    await this.look();
    model.advance(to, (row) => this.#row(row)?.status === 'SENT');
  }

  async look(): Promise<void> {
    this.seen = await lookAround(this.desk.server, this.desk.tokens.receptionist, this.#visits);
  }

  #visit = (index: number) => this.#visits[index] as { id: string; patient: number };
  #row = (row: Delivery) => this.seen.rows.find((one) => keyOf(one) === keyOf(row));

  #token(side: Side, patient: number): string {
    const { receptionist, partner } = this.desk.tokens;
    return { STAFF: receptionist, PARTNER: partner, PATIENT: this.people.of(patient).token }[side];
  }

  async #setHours(calendarId: string, hours: CalendarWorkingHoursSetInput['hours']): Promise<void> {
    const input = { calendarId, hours };
    const { server, tokens } = this.desk;
    mustBeDone(
      (await ask(server, tokens.manager, CalendarWorkingHoursSetDocument, { input })).calendarWorkingHoursSet,
    );
  }
}
