/** How often which command comes, and with what: mostly what lies at the boundaries of section 2's rules. */
import fc from 'fast-check';
import {
  Book,
  Cancel,
  ChangePatient,
  Claim,
  type Command,
  Confirm,
  Go,
  Handle,
  Move,
  Mute,
  SetCalendar,
  type When,
} from './commands.js';
import { type Calendar, MINUTE, type Patient, type Side } from './facts.js';

export const PATIENTS = 6;
/** Helena's, and Iryna's two: most visits are Helena's, so that they meet. */
const calendar = fc.constantFrom(0, 0, 0, 0, 1, 2);
const patient = fc.nat(PATIENTS - 1);
const number = fc.nat(47);
const by = fc.constantFrom<Side>('STAFF', 'STAFF', 'PATIENT', 'PARTNER');

const HOURS_48 = 48 * 60;
const when: fc.Arbitrary<When> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ day: fc.integer({ min: 3, max: 11 }), half: fc.integer({ min: 0, max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0, 1, 60).map((minutes) => ({ lead: HOURS_48 + minutes })) },
  { weight: 1, arbitrary: fc.constantFrom(0, 30, 24 * 60).map((lead) => ({ lead })) },
  {
    weight: 3,
    arbitrary: fc.record({
      visit: number,
      after: fc.constantFrom(-60, -45, -30, -29, -1, 15, 29, 30, 45, 60),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      slot: number,
      after: fc.constantFrom(0, 0, 15, -15, HOURS_48 - 1, HOURS_48, HOURS_48 + 1, 3 * 24 * 60, 60),
    }),
  },
);

export const book = fc
  .record({
    patient,
    calendar,
    when,
    by,
    length: fc.constantFrom(30, 30, 30, 45, 60).map((minutes) => minutes * MINUTE),
    muted: fc.constantFrom(false, false, false, false, false, true),
  })
  .map((what) => new Book(what));
const move = fc
  .record({ visit: number, calendar: fc.option(calendar, { freq: 2 }), when, by })
  .map((what) => new Move(what));
const cancel = fc.tuple(number, by).map((given) => new Cancel(...given));
const confirm = number.map((visit) => new Confirm(visit));
const claim = fc
  .tuple(
    number,
    fc.constantFrom<Side | 'ANOTHER'>('PATIENT', 'PATIENT', 'PATIENT', 'STAFF', 'PARTNER', 'ANOTHER'),
  )
  .map((given) => new Claim(...given));
const handle = fc
  .tuple(fc.constantFrom('start' as const, 'stop' as const, 'make' as const, 'make' as const), number, number)
  .map((given) => new Handle(...given));
const mute = fc.tuple(number, fc.boolean()).map((given) => new Mute(...given));
const person = fc
  .tuple(
    patient,
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom<Partial<Patient>>(
          ...[
            { email: false },
            { email: true },
            { phone: false },
            { phone: true },
            { app: true },
            { app: false },
          ],
          ...[{ doNotContact: true }, { doNotContact: false }, { doNotContact: false }],
        ),
      },
      { weight: 1, arbitrary: fc.constant<Partial<Patient>>({ archived: true }) },
    ),
  )
  .map((given) => new ChangePatient(...given));
const settings = fc
  .tuple(
    calendar,
    fc.constantFrom<Partial<Calendar>>(
      ...[{ on: false }, { on: true }, { on: true }, { offersMax: 1 }, { offersMax: 2 }, { offersMax: 50 }],
      ...[{ chainMax: 1 }, { chainMax: 2 }, { chainMax: 5 }, { closeMinutes: 0 }, { closeMinutes: HOURS_48 }],
      ...[{ closeMinutes: 24 * 60 }, { closeMinutes: 72 * 60 }],
    ),
  )
  .map((given) => new SetCalendar(...given));
const goToMoment = fc
  .record({ moment: fc.nat(3), beside: fc.constantFrom(-1, 0, 0, 1) })
  .map((how) => new Go(how));
const goOn = fc.constantFrom(0, 1, 60, 12 * 60).map((minutes) => new Go({ minutes }));

/** One entry for each share: all entries are as likely. */
export const COMMANDS: fc.Arbitrary<Command>[] = [
  ...[book, book, book, move, move, move, cancel, cancel, cancel, confirm],
  ...[claim, claim, claim, handle, handle, handle],
  ...[mute, person, person, settings, goToMoment, goOn],
];
