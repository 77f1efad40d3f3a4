// What happens in a clinic over 120 days, made up by a seed: visits, consents, and what becomes of its retention rules. Everything
// happens at one of three times of a day, in between nights, mornings and the ends of quiet hours.
import { SeededRandom } from '../../../src/services/clinic/seeded-random.js';

const DAYS = 120;
/** A Monday in March 2026: clocks in Warsaw change on the 29th, those in São Paulo never. */
const FIRST_DAY = Date.parse('2026-03-02T00:00:00Z');
/** In minutes of UTC: in Warsaw before the morning's messages, in São Paulo before and after the night's work. */
const TIMES = [4 * 60 + 30, 7 * 60, 15 * 60];
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export type Place = 'WARSAW' | 'SAO_PAULO';
export type Way = 'EMAIL' | 'SMS';

export interface Rule {
  readonly days: number;
  readonly channels: readonly Way[];
  /** The smaller goes first; no two are alike. */
  readonly priority: number;
  /** Null: all. */
  readonly practitioner: number | null;
}

export interface Visit {
  readonly id: number;
  readonly patient: number;
  readonly practitioner: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export type Happening =
  | { readonly kind: 'VISIT_BOOKED'; readonly visit: Visit }
  | { readonly kind: 'VISIT_COMPLETED' | 'VISIT_CANCELLED'; readonly visit: number }
  | {
      readonly kind: 'CONSENT';
      readonly patient: number;
      readonly purpose: 'MARKETING' | 'RETENTION_RULE';
      readonly channel: Way;
      readonly given: boolean;
    }
  | { readonly kind: 'PATIENT_ARCHIVED'; readonly patient: number }
  | { readonly kind: 'CHANNEL'; readonly channel: Way; readonly on: boolean }
  | { readonly kind: 'RULE_ACTIVATED' | 'RULE_PAUSED' | 'RULE_REWORDED'; readonly rule: number }
  | { readonly kind: 'RULE_CHANGED'; readonly rule: number; readonly days: number };

export interface History {
  readonly patients: number;
  readonly rules: readonly Rule[];
  /** By instant, in order. */
  readonly happenings: ReadonlyMap<number, readonly Happening[]>;
}

/** Two practitioners at each place. */
export const PRACTITIONERS: readonly Place[] = ['WARSAW', 'WARSAW', 'SAO_PAULO', 'SAO_PAULO'];

/** 30 and 37 days lie a week apart to the hour. */
const RULES: readonly Rule[] = [
  { days: 30, channels: ['EMAIL', 'SMS'], priority: 10, practitioner: null },
  { days: 30, channels: ['EMAIL'], priority: 5, practitioner: 0 },
  { days: 30, channels: ['SMS'], priority: 15, practitioner: null },
  { days: 37, channels: ['EMAIL'], priority: 20, practitioner: null },
  { days: 60, channels: ['EMAIL'], priority: 30, practitioner: null },
  { days: 90, channels: ['EMAIL', 'SMS'], priority: 40, practitioner: null },
];

export const START = at(0, 1);
export const END = at(DAYS, 2);

/** The instant of one of the day's times. */
function at(day: number, time: number): number {
  return FIRST_DAY + day * DAY_MS + (TIMES[time] ?? 0) * MINUTE_MS;
}

export function makeHistory(seed: number, patients: number): History {
  const random = new SeededRandom(seed);
  const happenings = new Map<number, Happening[]>();
  const add = (instant: number, ...some: Happening[]) => {
    happenings.set(instant, [...(happenings.get(instant) ?? []), ...some]);
  };
  const some = (from = 0) => at(random.between(from, DAYS - 1), random.between(0, 2));
  for (const channel of ['EMAIL', 'SMS'] as const) add(START, { kind: 'CHANNEL', channel, on: true });
  for (const rule of RULES.keys()) add(START, { kind: 'RULE_ACTIVATED', rule });
  const diary = new Diary(random);
  for (let patient = 0; patient < patients; patient++) {
    addVisits(patient, random, diary, add);
    addConsents(patient, random, add, some);
    if (random.chance(0.05)) add(some(1), { kind: 'PATIENT_ARCHIVED', patient });
  }
  addChanges(random, add, some);
  return { patients, rules: RULES, happenings: new Map([...happenings].sort(([a], [b]) => a - b)) };
}

type Add = (instant: number, ...some: Happening[]) => void;

/** One before it all begins, or soon after, and often another one: some of them are cancelled again. */
function addVisits(patient: number, random: SeededRandom, diary: Diary, add: Add): void {
  const first = diary.visit(patient, random.between(-100, 10));
  add(START, { kind: 'VISIT_BOOKED', visit: first });
  add(timeFrom(first.endsAt), { kind: 'VISIT_COMPLETED', visit: first.id });
  if (!random.chance(0.6)) return;
  const bookedOn = random.between(1, DAYS - 25);
  const booked = at(bookedOn, random.between(0, 2));
  const next = diary.visit(patient, bookedOn + random.between(3, 20));
  add(booked, { kind: 'VISIT_BOOKED', visit: next });
  const cancelled = booked + random.between(1, 2) * DAY_MS;
  if (random.chance(0.4)) add(cancelled, { kind: 'VISIT_CANCELLED', visit: next.id });
  else add(timeFrom(next.endsAt), { kind: 'VISIT_COMPLETED', visit: next.id });
}

function addConsents(patient: number, random: SeededRandom, add: Add, some: (from?: number) => number): void {
  const say = (instant: number, purpose: 'MARKETING' | 'RETENTION_RULE', channel: Way, given: boolean) =>
    add(instant, { kind: 'CONSENT', patient, purpose, channel, given });
  for (const channel of ['EMAIL', 'SMS'] as const) {
    if (random.chance(0.75)) say(random.chance(0.7) ? START : some(), 'MARKETING', channel, true);
    if (random.chance(0.3)) say(some(1), 'MARKETING', channel, random.chance(0.4));
    if (random.chance(0.2)) say(some(1), 'RETENTION_RULE', channel, random.chance(0.5));
  }
}

/** Rules pause and go on, are edited, and SMS is off for a while. */
function addChanges(random: SeededRandom, add: Add, some: (from?: number) => number): void {
  const span = (what: (from: number, to: number) => void) => {
    const from = some(1);
    what(from, Math.min(from + random.between(1, 20) * DAY_MS, END - DAY_MS));
  };
  for (const [rule, { days }] of RULES.entries()) {
    if (random.chance(0.5))
      span((from, to) => {
        if (to <= from) return;
        add(from, { kind: 'RULE_PAUSED', rule });
        add(to, { kind: 'RULE_ACTIVATED', rule });
      });
    for (const longer of [1, 15, 0]) {
      if (random.chance(0.4)) add(some(1), { kind: 'RULE_CHANGED', rule, days: days + longer });
    }
    add(some(1), { kind: 'RULE_REWORDED', rule });
  }
  span((from, to) => {
    add(from, { kind: 'CHANNEL', channel: 'SMS', on: false });
    if (to > from) add(to, { kind: 'CHANNEL', channel: 'SMS', on: true });
  });
}

/** The first of the times from an instant on, but not before all begins. */
function timeFrom(instant: Date): number {
  for (let day = 0; ; day++) {
    const found = [0, 1, 2]
      .map((time) => at(day, time))
      .find((one) => one >= Math.max(instant.getTime(), START));
    if (found !== undefined) return found;
  }
}

/** Gives each visit half an hour of a practitioner that nobody else has, from the morning until past midnight by UTC. */
class Diary {
  readonly #taken = new Set<string>();
  #visits = 0;

  constructor(readonly random: SeededRandom) {}

  visit(patient: number, day: number): Visit {
    for (;;) {
      // More of the one whom a rule names: that rule and two others meet the cap.
      const practitioner = this.random.chance(0.3) ? 0 : this.random.between(0, PRACTITIONERS.length - 1);
      const slot = this.random.between(0, 29);
      const key = `${practitioner} ${day} ${slot}`;
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      const opens = PRACTITIONERS[practitioner] === 'WARSAW' ? 8 : 11;
      const startsAt = new Date(FIRST_DAY + day * DAY_MS + (opens * 60 + slot * 30) * MINUTE_MS);
      const endsAt = new Date(startsAt.getTime() + 30 * MINUTE_MS);
      return { id: this.#visits++, patient, practitioner, startsAt, endsAt };
    }
  }
}
