/**
 * The facts that section 2 of mission.md speaks of, and nothing else: who there is, what is free, who was asked. A plain model,
 * written apart from the product, for a test that plays both side by side. Times are milliseconds since 1970; rows are known by
 * their numbers.
 */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export type Side = 'STAFF' | 'PATIENT' | 'PARTNER';

export interface Calendar {
  practitioner: number;
  /** "If the calendar's switch is on". */
  on: boolean;
  /** "First 10 patients": a setting. */
  offersMax: number;
  /** "At most 3 slots, the first included; a setting". */
  chainMax: number;
  /** "24 h before the slot's start (a setting)". */
  closeMinutes: number;
}

export interface Patient {
  email: boolean;
  phone: boolean;
  app: boolean;
  doNotContact: boolean;
  archived: boolean;
}

export interface Visit {
  patient: number;
  calendar: number;
  status: 'BOOKED' | 'CONFIRMED' | 'CANCELLED';
  start: number;
  length: number;
  booking: number;
  /** Whether it does without offers. */
  muted: boolean;
  /** The bookings of which the patient is told that the visit was moved. */
  toldOfMoves: number[];
}

export interface Slot {
  calendar: number;
  start: number;
  length: number;
  status: 'FREED' | 'OFFERED' | 'CLAIMED' | 'TAKEN' | 'CLOSED';
  closedReason: 'TIME_PASSED' | 'STOPPED' | 'NO_OFFERS_LEFT' | null;
  freedBy: number;
  takenBy: number | null;
  chainNumber: number;
  closesAt: number;
  round: number;
}

export interface Offer {
  slot: number;
  round: number;
  visit: number;
  status: 'OPEN' | 'CLAIMED' | 'TAKEN' | 'CLOSED';
  reason: string | null;
  /** By staff, and not by the rule. */
  chosen: boolean;
}

export interface Delivery {
  offer: number;
  channel: 'EMAIL' | 'PUSH' | 'SMS';
  status: 'PLANNED' | 'SENT' | 'SUPPRESSED' | 'WITHDRAWN';
  reason: string | null;
}

export interface World {
  now: number;
  calendars: Calendar[];
  patients: Patient[];
  visits: Visit[];
  slots: Slot[];
  offers: Offer[];
  deliveries: Delivery[];
}

/** Half-open: a visit may begin when another ends. */
export const overlap = (a: { start: number; length: number }, b: { start: number; length: number }) =>
  a.start < b.start + b.length && b.start < a.start + a.length;

export const isAhead = ({ status }: Visit): boolean => status !== 'CANCELLED';

export const row = <Row>(rows: readonly Row[], number: number): Row => rows[number] as Row;
