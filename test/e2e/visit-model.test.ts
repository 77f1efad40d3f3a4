// Random lives of a few visits, played through the API and in a model written apart: whatever is done in whatever order, both
// come to the same visits, freed slots, messages and refusals. A failure prints the seed and path that repeat it.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MailboxDocument, type NotificationKind } from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { openDesk, type VisitDesk } from '../support/visit-desk.js';
import { type Act, type Answer, VisitModel, type Who } from '../support/visit-model.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** A Monday, eight in São Paulo: days later are within working hours too. */
const OPENING = '2026-03-02T11:00:00.000Z';
const RUNS = 20;
const LIMIT_MS = 50_000;

interface Real {
  desk: VisitDesk;
  patients: string[];
  /** By the model's number: the id, and the kinds that the visit mutes. */
  visits: { id: string; muted: NotificationKind[] }[];
}
type Command = fc.AsyncCommand<VisitModel, Real>;
type Payload = { visit?: unknown; userErrors: { code: string; nextFree?: string | null }[] };

let server: TestServer;
beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
afterAll(() => server?.stop());

const iso = (ms: number) => new Date(ms).toISOString();

function expectAnswer({ visit, userErrors }: Payload, expected: Answer): void {
  const told = userErrors.map(({ code, nextFree }) => ({
    code,
    ...(nextFree === undefined ? {} : { nextFree }),
  }));
  if (expected === null) expect(told).toEqual([]);
  else {
    const { code, nextFree } = expected;
    const time = typeof nextFree === 'number' ? iso(nextFree) : nextFree;
    expect(told).toEqual([{ code, ...(time === undefined ? {} : { nextFree: time }) }]);
  }
  expect(visit === null).toBe(expected !== null);
}

/** A time of day, or one at which rules change: some hours from now, or beside a visit that there is. */
type When = { day: number; quarter: number } | { leadHours: number } | { visit: number; minutes: number };
interface Place {
  who: Who;
  when: When;
}

function startOf({ when }: Place, model: VisitModel): number {
  if ('leadHours' in when) return Math.floor(model.now / MINUTE) * MINUTE + when.leadHours * HOUR;
  if ('visit' in when) {
    const beside = model.visits[when.visit % Math.max(1, model.visits.length)];
    return (beside?.start ?? model.now) + when.minutes * MINUTE;
  }
  return Date.parse('2026-03-02T11:00:00Z') + when.day * 24 * HOUR + when.quarter * 15 * MINUTE;
}
const placed = ({ who, when }: Place) => `${who} ${JSON.stringify(when)}`;

class Book implements Command {
  constructor(
    readonly place: Place,
    readonly patient: number,
    readonly hour: boolean,
    readonly muted: NotificationKind[],
  ) {}
  check = () => true;
  async run(model: VisitModel, { desk, patients, visits }: Real) {
    const { place, patient, hour, muted } = this;
    const start = startOf(place, model);
    const expected = model.book(place.who, patient, start, hour ? HOUR : HOUR / 2, muted);
    const answer = await desk.tryBook({
      calendarId: desk.calendars[place.who],
      serviceId: hour ? desk.services.hour : desk.services.halfHour,
      patientId: patients[patient] as string,
      startsAt: iso(start),
      // Slots stay as they were freed: what is offered, and to whom, slot-model.test.ts looks at.
      mutedKinds: [...muted, 'FREED_SLOT_OFFER'],
    });
    expectAnswer(answer, expected);
    if (answer.visit) visits.push({ id: answer.visit.id, muted });
  }
  toString = () =>
    `book ${placed(this.place)} ${this.hour ? 'an hour' : 'half an hour'} muting [${this.muted}]`;
}

class Move implements Command {
  constructor(
    readonly visit: number,
    readonly place: Place,
  ) {}
  check = (model: VisitModel) => model.visits.length > 0;
  async run(model: VisitModel, { desk, visits }: Real) {
    const index = this.visit % visits.length;
    const { id: visitId, muted } = visits[index] as Real['visits'][number];
    const start = startOf(this.place, model);
    const expected = model.move(index, this.place.who, start, muted);
    const calendarId = desk.calendars[this.place.who];
    expectAnswer(await desk.tryMove({ visitId, calendarId, startsAt: iso(start) }), expected);
  }
  toString = () => `move ${this.visit} to ${placed(this.place)}`;
}

class Do implements Command {
  constructor(
    readonly visit: number,
    readonly act: Act,
  ) {}
  check = (model: VisitModel) => model.visits.length > 0;
  async run(model: VisitModel, { desk, visits }: Real) {
    const index = this.visit % visits.length;
    const expected = model.act(index, this.act);
    expectAnswer(await desk.act(this.act, visits[index]?.id as string), expected);
  }
  toString = () => `${this.act} ${this.visit}`;
}

/** Some hours on, or to a certain number of hours before a visit, where the rules change. */
class Advance implements Command {
  constructor(
    readonly hours: number,
    readonly before: { visit: number; hours: number; minutes: number } | null,
  ) {}
  check = () => true;
  async run(model: VisitModel, { desk }: Real) {
    let to = model.now + this.hours * HOUR;
    const visit = this.before && model.visits[this.before.visit % Math.max(1, model.visits.length)];
    if (this.before && visit) to = visit.start - this.before.hours * HOUR + this.before.minutes * MINUTE;
    to = Math.max(to, model.now);
    expect(await desk.advance(iso(to))).toBe(model.advance(to));
  }
  toString = () => `advance ${this.before ? JSON.stringify(this.before) : `${this.hours} h`}`;
}

const visit = fc.nat(2);
const when: fc.Arbitrary<When> = fc.oneof(
  fc.record({
    // Monday to the Wednesday after it, and few enough quarters that visits meet.
    day: fc.integer({ min: 0, max: 9 }),
    quarter: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -1, max: 41 })),
  }),
  fc.record({ leadHours: fc.constantFrom(0, 24, 36, 48, 72) }),
  fc.record({ visit, minutes: fc.constantFrom(-60, -30, -29, -15, 0, 15, 30, 45, 60) }),
);
const place = fc.record({ who: fc.constantFrom<Who>('helena', 'helena', 'irynaWest'), when });
const commands = [
  fc
    .tuple(
      place,
      fc.nat(1),
      fc.boolean(),
      fc.constantFrom<NotificationKind[]>([], [], ['REMINDER'], ['VISIT_BOOKED']),
    )
    .map((given) => new Book(...given)),
  fc.tuple(visit, place).map((given) => new Move(...given)),
  fc
    .tuple(
      visit,
      fc.constantFrom<Act>('confirm', 'cancel', 'cancel', 'markArrived', 'complete', 'markNoShow'),
    )
    .map((given) => new Do(...given)),
  fc
    .tuple(
      fc.nat(30),
      fc.option(
        fc.record({ visit, hours: fc.constantFrom(72, 48, 36, 24, 0), minutes: fc.constantFrom(-1, 0, 1) }),
      ),
    )
    .map((given) => new Advance(...given)),
];

async function expectSame(model: VisitModel, { desk, patients, visits }: Real): Promise<void> {
  for (const [index, { id }] of visits.entries()) {
    const expected = model.visits[index];
    expect(await desk.visit(id)).toMatchObject({
      status: expected?.status,
      startsAt: iso(expected?.start ?? 0),
      endsAt: iso((expected?.start ?? 0) + (expected?.length ?? 0)),
      bookingNumber: expected?.booking,
      calendar: { id: desk.calendars[expected?.who ?? 'helena'] },
    });
    // Other channels follow the same rules; where they part, notification-model.test.ts looks.
    const deliveries = (await desk.deliveries(id))
      .filter(({ channel }) => channel === 'EMAIL')
      .map(({ kind, status, statusReason, dueAt }) => [kind, status, statusReason, dueAt].join(' '));
    const planned = model.deliveries.filter((delivery) => delivery.visit === index);
    expect(deliveries.sort()).toEqual(
      planned
        .map(({ kind, status, statusReason, dueAt }) => [kind, status, statusReason, iso(dueAt)].join(' '))
        .sort(),
    );
  }
  const slots = (await desk.slots()).map((slot) =>
    [slot.calendar.id, slot.status, slot.startsAt, slot.endsAt].join(' '),
  );
  expect(slots.sort()).toEqual(
    model.slots
      .map(({ who, status, start, end }) => [desk.calendars[who], status, iso(start), iso(end)].join(' '))
      .sort(),
  );
  const { mailbox } = await ask(server, desk.tokens.receptionist, MailboxDocument, { first: 100 });
  const received = mailbox.nodes.map(({ delivery, patient, receivedAt }) =>
    [receivedAt, delivery.kind, patient?.id].join(' '),
  );
  expect(mailbox.nodes.map(({ receivedAt }) => receivedAt)).toEqual(
    mailbox.nodes.map(({ receivedAt }) => receivedAt).sort(),
  );
  expect(received.sort()).toEqual(
    model.mailbox.map(({ at, kind, patient }) => [iso(at), kind, patients[patient]].join(' ')).sort(),
  );
}

test(
  'whatever happens to visits, they come to what the rules say',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 30, size: 'max' }), async (played) => {
        const desk = await openDesk(server, OPENING);
        const enabledKinds: NotificationKind[] = ['VISIT_BOOKED', 'REMINDER'];
        for (const calendarId of Object.values(desk.calendars)) {
          await desk.switchCalendar({ calendarId, enabledKinds });
        }
        const real: Real = { desk, patients: [desk.patientId, await desk.patient('Bela')], visits: [] };
        const model = new VisitModel(Date.parse(OPENING));
        await fc.asyncModelRun(() => ({ model, real }), played);
        // Some weeks later nothing is left to send.
        const end = model.now + 60 * 24 * HOUR;
        expect(await desk.advance(iso(end))).toBe(model.advance(end));
        await expectSame(model, real);
      }),
      // A failure is told as it was found: shrinking it takes longer than a test may.
      { numRuns: RUNS, interruptAfterTimeLimit: LIMIT_MS, endOnFailure: true },
    );
  },
  LIMIT_MS + 10_000,
);
