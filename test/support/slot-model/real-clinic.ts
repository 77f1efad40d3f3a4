/** The real clinic as the commands speak to it: all through the API. Numbers are the model's. */
import { decodeId } from '../../../src/schema/id.js';
import {
  CalendarWorkingHoursSetDocument,
  ModelMuteDocument,
  ModelSlotClaimDocument,
  ModelSlotMakeDocument,
  ModelSlotPreviewDocument,
  ModelSlotStartDocument,
  ModelSlotStopDocument,
} from '../generated.js';
import { RealPeople } from '../notification-model/real-people.js';
import { ask, type TestServer } from '../retorna.js';
import { every, openDesk, type VisitDesk } from '../visit-desk.js';
import { type Calendar, MINUTE, type Patient, row, type Side, type Visit } from './facts.js';
import { lookAround, NOTHING, type Seen } from './look.js';
import type { Booking, Refused } from './model.js';

const OFFER = 'FREED_SLOT_OFFER' as const;
const iso = (at: number) => new Date(at).toISOString();

/** The code; null: it was done. */
async function refusalOf(work: () => Promise<{ userErrors: { code: string }[] }>): Promise<Refused> {
  return (await work()).userErrors[0]?.code ?? null;
}

export class RealClinic {
  readonly #visits: { id: string; patient: number }[] = [];
  /** In the order in which they were seen first, which is the model's. */
  seen: Seen = NOTHING;

  private constructor(
    readonly desk: VisitDesk,
    readonly calendars: string[],
    readonly people: RealPeople,
  ) {}

  /** Helena's calendar, and Iryna's two, which work at all hours; of visits' messages only those of moves are on. */
  static async open(server: TestServer, opening: number, patients: readonly Patient[]): Promise<RealClinic> {
    const desk = await openDesk(server, iso(opening));
    const { helena, irynaWest, irynaEast } = desk.calendars;
    const real = new RealClinic(desk, [helena, irynaWest, irynaEast], new RealPeople(desk));
    const hours = every([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00');
    for (const calendarId of real.calendars) {
      const input = { calendarId, hours };
      await ask(server, desk.tokens.manager, CalendarWorkingHoursSetDocument, { input });
      await desk.switchCalendar({ calendarId, enabledKinds: ['VISIT_MOVED'] });
    }
    for (const { app, ...contact } of patients) {
      await real.people.enter({ ...contact, devices: app ? 1 : 0, consents: [] });
    }
    return real;
  }

  /** Keeps the new visit, and gives its UUID where it was done. */
  async book(booking: Booking, by: Side): Promise<{ refused: Refused; id: string }> {
    const { patient, calendar, start, length, muted } = booking;
    const { halfHour, threeQuarters, hour } = this.desk.services;
    const input = {
      patientId: this.people.of(patient).id,
      calendarId: row(this.calendars, calendar),
      serviceId: { 30: halfHour, 45: threeQuarters, 60: hour }[length / MINUTE] as string,
      startsAt: iso(start),
      mutedKinds: muted ? [OFFER] : [],
    };
    const { visit, userErrors } = await this.desk.tryBook(input, this.#token(by, patient));
    if (visit) this.#visits.push({ id: visit.id, patient });
    return { refused: userErrors[0]?.code ?? null, id: visit ? decodeId(visit.id).id : '' };
  }

  move(visit: number, to: Pick<Visit, 'calendar' | 'start'>, by: Side): Promise<Refused> {
    const { id: visitId, patient } = row(this.#visits, visit);
    const input = { visitId, calendarId: row(this.calendars, to.calendar), startsAt: iso(to.start) };
    return refusalOf(() => this.desk.tryMove(input, this.#token(by, patient)));
  }

  act(act: 'cancel' | 'confirm', visit: number, by: Side): Promise<Refused> {
    const { id, patient } = row(this.#visits, visit);
    return refusalOf(() => this.desk.act(act, id, this.#token(by, patient)));
  }

  /** The code of the refusal, null: done; and the starts that it tells of. */
  async claim(offer: number, by: Side, patient: number) {
    const input = { offerId: row(this.seen.offers, offer).id };
    const token = this.#token(by, patient);
    const { slotOfferClaim } = await ask(this.desk.server, token, ModelSlotClaimDocument, { input });
    const [error] = slotOfferClaim.userErrors;
    const stillFree = error && 'stillFree' in error ? error.stillFree.map((at) => Date.parse(at)) : null;
    return { code: error?.code ?? null, stillFree };
  }

  handle(what: 'start' | 'stop', slot: number): Promise<Refused> {
    const input = { slotId: row(this.seen.slots, slot).id };
    const { server, tokens } = this.desk;
    return refusalOf(async () =>
      what === 'start'
        ? (await ask(server, tokens.receptionist, ModelSlotStartDocument, { input })).slotOffersStart
        : (await ask(server, tokens.receptionist, ModelSlotStopDocument, { input })).slotOffersStop,
    );
  }

  make(slot: number, visit: number): Promise<Refused> {
    const input = { slotId: row(this.seen.slots, slot).id, visitId: row(this.#visits, visit).id };
    const { server, tokens } = this.desk;
    return refusalOf(
      async () => (await ask(server, tokens.receptionist, ModelSlotMakeDocument, { input })).slotOfferMake,
    );
  }

  /** The visits whose patients would be asked, in order. */
  async preview(slot: number): Promise<number[]> {
    const { server, tokens } = this.desk;
    const slotId = row(this.seen.slots, slot).id;
    const { slotOffersPreview } = await ask(server, tokens.receptionist, ModelSlotPreviewDocument, {
      slotId,
    });
    const { candidates } = slotOffersPreview ?? { candidates: [] };
    return candidates.map(({ visit }) => this.#visits.findIndex(({ id }) => id === visit?.id));
  }

  mute(visit: number, muted: boolean): Promise<Refused> {
    const input = { visitId: row(this.#visits, visit).id, mutedKinds: muted ? [OFFER] : [] };
    const { server, tokens } = this.desk;
    return refusalOf(
      async () =>
        (await ask(server, tokens.receptionist, ModelMuteDocument, { input })).visitNotificationsMute,
    );
  }

  /** Whether it was done. */
  change(patient: number, { app, ...changes }: Partial<Patient>): Promise<boolean> {
    if (app !== undefined) return this.people.setApp(patient, app ? 1 : 0);
    const { archived, ...rest } = changes;
    return this.people.change(patient, archived ? { archived: true } : rest);
  }

  async set(calendar: number, changes: Partial<Omit<Calendar, 'practitioner'>>): Promise<void> {
    const { on, offersMax, chainMax, closeMinutes } = changes;
    await this.desk.switchCalendar({
      calendarId: row(this.calendars, calendar),
      ...(on === undefined ? {} : { freedSlotsEnabled: on }),
      ...(offersMax === undefined ? {} : { slotOffersMax: offersMax }),
      ...(chainMax === undefined ? {} : { slotChainMax: chainMax }),
      ...(closeMinutes === undefined ? {} : { slotCloseMinutes: closeMinutes }),
    });
  }

  async advance(to: number): Promise<void> {
    await this.desk.advance(iso(to));
  }

  async look(): Promise<void> {
    const { server, tokens } = this.desk;
    const visits = this.#visits.map(({ id }) => decodeId(id).id);
    const known = { clinicId: this.desk.clinicId, visits, calendars: this.calendars };
    this.seen = await lookAround(server, tokens.receptionist, known, this.seen);
  }

  #token(side: Side, patient: number): string {
    const { receptionist, partner } = this.desk.tokens;
    return { STAFF: receptionist, PARTNER: partner, PATIENT: this.people.of(patient).token }[side];
  }
}
