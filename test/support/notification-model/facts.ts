/**
 * The facts that section 1 of mission.md speaks of, and nothing else: who there is, what is set, what was sent. A plain model,
 * written apart from the product, for a test that plays both side by side. Times are milliseconds since 1970.
 */
import type { QuietHours } from './wall-clock.js';

/** The kinds about a visit, each switched by its calendar and muted by its visit. */
export const KINDS = [
  'VISIT_BOOKED',
  'VISIT_MOVED',
  'VISIT_CANCELLED',
  'REMINDER',
  'REVIEW_REQUEST',
  'SATISFACTION_SURVEY',
  'REBOOKING_INVITATION',
] as const;
export type Kind = (typeof KINDS)[number];
export type Channel = 'EMAIL' | 'SMS' | 'PUSH';
export type Side = 'STAFF' | 'PATIENT' | 'PARTNER';

export interface Calendar {
  zone: string;
  /** "Every calendar has its own settings: each kind on or off". */
  on: Set<Kind>;
}

export interface Clinic {
  quiet: QuietHours | null;
  /** "A clinic can make a care kind marketing". */
  marketing: Set<Kind>;
  /** "A cap per patient (default 2 messages in any 7 × 24 h)". */
  cap: number;
}

export interface Patient {
  email: boolean;
  phone: boolean;
  devices: number;
  consents: Set<Channel>;
  doNotContact: boolean;
  archived: boolean;
  deceased: boolean;
}

export interface Visit {
  patient: number;
  calendar: number;
  status: 'BOOKED' | 'CONFIRMED' | 'ARRIVED' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW';
  start: number;
  length: number;
  /** Who booked it first; online is the patient or a partner. */
  bookedBy: Side;
  /** 1 for the booking, one more for each move: the occasion of its messages. */
  booking: number;
  /** When, and by whom, it came to its present time. */
  placedAt: number;
  placedBy: Side;
  cancelledAt: number;
  cancelledBy: Side | null;
  completedAt: number;
  muted: Set<Kind>;
  /** The occasion that the patient confirmed; 0: none. */
  confirmedByPatient: number;
}

/** A message wished: over what, when, why then, and from when on it is useless. */
export interface Wish {
  kind: Kind;
  occasion: number;
  channel: Channel;
  dueAt: number;
  plannedReason: string;
  usefulUntil: number;
}

export interface Delivery extends Wish {
  visit: number;
  status: 'PLANNED' | 'SENT' | 'SUPPRESSED' | 'WITHDRAWN';
  statusReason: string | null;
  /** Later than `dueAt` for marketing that waits for the end of quiet hours. */
  attemptAt: number;
  sentAt: number | null;
  /** Whether it was marketing when it was sent. */
  sentAsMarketing: boolean;
  read: boolean;
  /** An SMS that sending put in the place of push, or brought forward. */
  bySending: boolean;
}

export interface World {
  now: number;
  clinic: Clinic;
  calendars: Calendar[];
  patients: Patient[];
  visits: Visit[];
  deliveries: Delivery[];
  /** "Staff get a task to tell them". */
  tasks: { reason: 'TELL_VISIT_CANCELLED' | 'TELL_VISIT_MOVED'; visit: number; booking: number }[];
}

export const endOf = ({ start, length }: Visit): number => start + length;

/** "Visit still there": it is to come, as far as anybody said. */
export const isAhead = ({ status }: Visit): boolean => status === 'BOOKED' || status === 'CONFIRMED';

/** The row there is at most one of: "once per (kind, subject, occasion, channel)". */
export function deliveryOf(
  world: World,
  visit: number,
  { kind, occasion, channel }: Pick<Wish, 'kind' | 'occasion' | 'channel'>,
): Delivery | undefined {
  return world.deliveries.find(
    (row) => row.visit === visit && row.kind === kind && row.occasion === occasion && row.channel === channel,
  );
}

export function newDelivery(visit: number, wish: Wish): Delivery {
  return {
    ...wish,
    visit,
    status: 'PLANNED',
    statusReason: null,
    attemptAt: wish.dueAt,
    sentAt: null,
    sentAsMarketing: false,
    read: false,
    bySending: false,
  };
}
