/** How often which command comes, and with what: mostly what lies at the boundaries of section 1's rules. */
import fc from 'fast-check';
import {
  type Act,
  Book,
  ChangePatient,
  type Command,
  CompleteAfterEnd,
  Consent,
  Do,
  GoToMoment,
  Handle,
  Jump,
  Move,
  Mute,
  type PatientChange,
  SetApp,
  SetClinic,
  SwitchKinds,
  type When,
} from './commands.js';
import { type Channel, type Clinic, KINDS, type Kind, type Side } from './facts.js';
import { DAY, HOUR, MINUTE } from './wall-clock.js';

export const PATIENTS = 4;
const CALENDARS = 3;

const patient = fc.nat(PATIENTS - 1);
const calendar = fc.nat(CALENDARS - 1);
const visit = fc.nat(7);
const by = fc.constantFrom<Side>('STAFF', 'STAFF', 'PATIENT', 'PARTNER');
const aMinute = fc.constantFrom(-1, 0, 0, 1);

const when: fc.Arbitrary<When> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({ hours: fc.constantFrom(4, 24, 36, 36, 48, 72, 72), aMinute })
      .map(({ hours, aMinute }) => ({ lead: hours * 60 + aMinute })),
  },
  { weight: 2, arbitrary: fc.record({ lead: fc.integer({ min: 0, max: 5 * 24 * 60 }) }) },
  { weight: 1, arbitrary: fc.record({ lead: fc.integer({ min: 0, max: 120 }) }) },
  { weight: 1, arbitrary: fc.record({ visit, after: fc.constantFrom(-60, 30, 60, 24 * 60) }) },
);

const someKinds = fc.subarray([...KINDS], { maxLength: 3 });
const mostKinds = someKinds.map((off) => KINDS.filter((kind) => !off.includes(kind)));

/** By night, over noon, short, long, from midnight on, and none. */
const quiet = fc.constantFrom<Clinic['quiet']>(
  { start: 21 * 60, end: 8 * 60 },
  { start: 21 * 60, end: 8 * 60 },
  { start: 22 * 60 + 30, end: 6 * 60 + 15 },
  { start: 0, end: 9 * 60 },
  { start: 13 * 60, end: 14 * 60 },
  { start: 18 * 60, end: 12 * 60 },
  { start: 9 * 60, end: 8 * 60 },
  null,
);

const lateness = fc
  .record({
    hours: fc.constantFrom(-1, 0, 0, 1, 2, 16, 20, 22, 24, 24, 30, 48, 48),
    beside: fc.constantFrom(-MINUTE, -1, 0, 0, 1),
  })
  .map(({ hours, beside }) => hours * HOUR + beside);

const changes = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom<PatientChange>(
      { email: false },
      { email: true },
      { phone: false },
      { phone: true },
      { doNotContact: true },
      { doNotContact: false },
    ),
  },
  { weight: 1, arbitrary: fc.constant<PatientChange>({ archived: true }) },
);

const book = fc
  .record({
    patient,
    calendar,
    when,
    bookedBy: by,
    muted: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: someKinds }),
  })
  .map((what) => new Book({ ...what, muted: new Set(what.muted) }));
const move = fc.record({ visit, calendar, when, by }).map((what) => new Move(what));
const act = fc
  .tuple(
    fc.constantFrom<Act>('cancel', 'cancel', 'confirm', 'confirm', 'arrive', 'complete', 'noShow'),
    visit,
    by,
  )
  .map(([act, ...rest]) => new Do(act, ...rest));
const complete = fc.tuple(visit, lateness).map((given) => new CompleteAfterEnd(...given));
const consent = fc
  .tuple(patient, fc.constantFrom<Channel>('EMAIL', 'SMS', 'PUSH'), fc.constantFrom(true, true, false))
  .map((given) => new Consent(...given));
const read = fc.nat(3).map((number) => new Handle('read', number));
const takeBack = fc.nat(9).map((number) => new Handle('takeBack', number));
const settings = fc.oneof(
  { weight: 2, arbitrary: quiet.map((quiet) => new SetClinic({ quiet })) },
  fc.subarray([...KINDS]).map((marketing) => new SetClinic({ marketing })),
  fc.constantFrom(0, 1, 2, 3).map((cap) => new SetClinic({ cap })),
  fc.tuple(calendar, mostKinds).map((given) => new SwitchKinds(...given)),
  fc.tuple(fc.nat(2), fc.oneof(someKinds, fc.constant<Kind[]>([]))).map((given) => new Mute(...given)),
);
const person = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(patient, changes).map((given) => new ChangePatient(...given)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(patient, fc.constantFrom(0 as const, 1 as const))
      .map((given) => new SetApp(...given)),
  },
);
const goToMoment = fc.tuple(fc.nat(4), fc.constantFrom(-1, 0, 0, 1)).map((given) => new GoToMoment(...given));
const jump = fc
  .oneof(
    fc.constantFrom(0, 0, 1, 4 * 60 - 1, 4 * 60, 24 * 60, 7 * 24 * 60),
    fc.integer({ min: 1, max: (2 * DAY) / MINUTE }),
  )
  .map((minutes) => new Jump(minutes));

/** One entry for each share: all entries are as likely. */
export const COMMANDS: fc.Arbitrary<Command>[] = [
  ...[book, book, book, book],
  ...[move, move],
  ...[act, act, complete, complete],
  ...[read, read, takeBack, consent, settings, settings, settings, person],
  ...[goToMoment, goToMoment, goToMoment, jump],
];
