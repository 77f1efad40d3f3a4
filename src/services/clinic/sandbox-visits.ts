/** A sandbox's visits: a year of history and two weeks ahead, within working hours, never two at once. */
import type { Insertable } from 'kysely';
import type { Tables } from '../../entities/database.js';
import type { Actor, VisitStatus } from '../../entities/visits/visit.js';
import { planVisitDeliveries } from '../messaging/plan-visit-deliveries.js';
import { isAhead } from '../messaging/visit-plan.js';
import { newId } from '../new-id.js';
import type { Scope } from '../scope.js';
import { addDays, instantOfLocal, localDateOf, weekdayOf } from '../visits/local-time.js';
import type { SandboxCalendar, SandboxSetup } from './sandbox-setup.js';
import type { SeededRandom } from './seeded-random.js';

type VisitInsert = Insertable<Tables['visit']> & {
  id: string;
  starts_at: Date;
  ends_at: Date;
  booked_at: Date;
};

/** An hour of a calendar in which one visit fits. */
interface Opening {
  calendar: SandboxCalendar;
  date: string;
  hour: number;
}

interface Plan {
  clinicId: string;
  setup: SandboxSetup;
  patientIds: readonly string[];
  apiKeyId: string;
  now: Date;
  random: SeededRandom;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const PAST_VISITS_EACH = 3;
const COMING_VISITS_EACH = 0.3;
/** The rest of the coming hours stays free, to be booked by whoever tries the sandbox. */
const SHARE_TAKEN = 0.4;
const MORNING = [8, 9, 10, 11];
const WHOLE_DAY = [...MORNING, 13, 14, 15, 16, 17];

/**
 * About three past visits for each patient, completed and paid for, cancelled or missed, and coming ones, booked or confirmed, for some,
 * the first patient among them. Patients at even places go to the calendars of the first branch, the others to the second.
 */
export function makeVisits(plan: Plan): VisitInsert[] {
  const [first] = plan.setup.calendars;
  const visits: VisitInsert[] = [];
  for (const place of [0, 1]) {
    const calendars = plan.setup.calendars.filter(
      (calendar) => (calendar.branchId === first?.branchId) === (place === 0),
    );
    const patientIds = plan.patientIds.filter((_, i) => i % 2 === place);
    const past = plan.random.shuffled(openings(calendars, plan.now, -365, -1));
    const coming = plan.random.shuffled(openings(calendars, plan.now, 1, 14));
    const planned = Math.min(
      Math.ceil(patientIds.length * COMING_VISITS_EACH),
      Math.floor(coming.length * SHARE_TAKEN),
    );
    for (const [i, opening] of past.slice(0, patientIds.length * PAST_VISITS_EACH).entries()) {
      visits.push(pastVisit(plan, opening, patientIds[i % patientIds.length] as string));
    }
    for (const [i, opening] of coming.slice(0, planned).entries()) {
      visits.push(comingVisit(plan, opening, patientIds[i] as string));
    }
  }
  return visits;
}

/**
 * Plans the reminders of coming visits that are not past due; nobody is told of bookings made before the sandbox was. Nobody
 * else sees the clinic yet, so no lock is needed.
 */
export async function planReminders(scope: Scope, visits: readonly VisitInsert[], now: Date): Promise<void> {
  const coming = visits.filter((visit) => isAhead(visit));
  await planVisitDeliveries(
    scope,
    coming.map((visit) => ({
      id: visit.id,
      patientId: visit.patient_id,
      calendarId: visit.calendar_id,
      branchId: visit.branch_id,
      status: visit.status,
      startsAt: visit.starts_at,
      endsAt: visit.ends_at,
      bookedAt: visit.booked_at,
      bookingNumber: 1,
      bookedBy: visit.booked_by,
      placedBy: visit.placed_by,
      mutedKinds: [],
    })),
    now,
  );
}

function openings(calendars: readonly SandboxCalendar[], now: Date, from: number, to: number): Opening[] {
  return calendars.flatMap((calendar) => {
    const today = localDateOf(now, calendar.timeZone);
    const dates = Array.from({ length: to - from + 1 }, (_, i) => addDays(today, from + i));
    return dates.flatMap((date) => hoursOf(calendar, date).map((hour) => ({ calendar, date, hour })));
  });
}

function hoursOf(calendar: SandboxCalendar, date: string): readonly number[] {
  const weekday = weekdayOf(date);
  if (calendar.fullDays.includes(weekday)) return WHOLE_DAY;
  return calendar.mornings.includes(weekday) ? MORNING : [];
}

function pastVisit(plan: Plan, opening: Opening, patientId: string): VisitInsert {
  const drawn = plan.random.next();
  const status = drawn < 0.84 ? 'COMPLETED' : drawn < 0.92 ? 'CANCELLED' : 'NO_SHOW';
  const visit = visitRow(plan, opening, patientId, status, 30);
  const { startsAt, endsAt, bookedAt } = visit;
  const cancelledAt = between(bookedAt, startsAt, plan.random);
  return {
    ...visit.row,
    confirmed_at: status === 'COMPLETED' ? between(bookedAt, startsAt, plan.random) : null,
    confirmed_by: status === 'COMPLETED' ? 'PATIENT' : null,
    arrived_at: status === 'COMPLETED' ? new Date(startsAt.getTime() - 5 * MINUTE_MS) : null,
    completed_at: status === 'COMPLETED' ? endsAt : null,
    paid_minor: status === 'COMPLETED' ? visit.priceMinor : null,
    paid_currency: status === 'COMPLETED' ? plan.setup.currencyCode : null,
    cancelled_at: status === 'CANCELLED' ? cancelledAt : null,
    cancelled_by: status === 'CANCELLED' ? plan.random.pick<Actor>(['PATIENT', 'STAFF']) : null,
    cancellation_reason: status === 'CANCELLED' ? plan.random.pick(['Ill', 'At work', 'Away']) : null,
    updated_at: status === 'CANCELLED' ? cancelledAt : endsAt,
  };
}

function comingVisit(plan: Plan, opening: Opening, patientId: string): VisitInsert {
  const confirmed = plan.random.chance(0.4);
  const { row, bookedAt } = visitRow(plan, opening, patientId, confirmed ? 'CONFIRMED' : 'BOOKED', 20);
  const changedAt = confirmed ? between(bookedAt, plan.now, plan.random) : bookedAt;
  return {
    ...row,
    confirmed_at: confirmed ? changedAt : null,
    confirmed_by: confirmed ? 'PATIENT' : null,
    arrived_at: null,
    completed_at: null,
    paid_minor: null,
    paid_currency: null,
    cancelled_at: null,
    cancelled_by: null,
    cancellation_reason: null,
    updated_at: changedAt,
  };
}

function visitRow(plan: Plan, opening: Opening, patientId: string, status: VisitStatus, daysAhead: number) {
  const { random, setup, clinicId, now } = plan;
  const { calendar, date, hour } = opening;
  const service = random.pick(setup.services);
  const startsAt = instantOfLocal(date, `${String(hour).padStart(2, '0')}:00`, calendar.timeZone, 'opening');
  const endsAt = new Date(startsAt.getTime() + service.durationMinutes * MINUTE_MS);
  const latest = Math.min(startsAt.getTime(), now.getTime());
  const bookedAt = new Date(latest - Math.round((1 + random.next() * daysAhead) * DAY_MS));
  const bookedBy = random.pick<Actor>(['STAFF', 'STAFF', 'STAFF', 'PATIENT', 'PARTNER']);
  const bookers = { STAFF: setup.staff.RECEPTIONIST, PATIENT: patientId, PARTNER: plan.apiKeyId };
  const row = {
    clinic_id: clinicId,
    id: newId(),
    calendar_id: calendar.id,
    branch_id: calendar.branchId,
    practitioner_id: calendar.practitionerId,
    service_id: service.id,
    patient_id: patientId,
    status,
    starts_at: startsAt,
    ends_at: endsAt,
    booked_at: bookedAt,
    booking_number: 1,
    booked_by: bookedBy,
    placed_by: bookedBy,
    booked_by_id: bookers[bookedBy],
    booked_through: bookedBy === 'STAFF' ? null : bookedBy === 'PATIENT' ? 'portal' : 'Sandbox partner',
    muted_kinds: [],
    created_at: bookedAt,
  };
  return { row, startsAt, endsAt, bookedAt, priceMinor: service.priceMinor };
}

function between(from: Date, to: Date, random: SeededRandom): Date {
  return new Date(Math.round(from.getTime() + random.next() * (to.getTime() - from.getTime())));
}
