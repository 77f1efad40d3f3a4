/** Who fits criteria, worked out apart from the server: row by row, from all that is known of one patient. */
import { Temporal } from 'temporal-polyfill';
import type { PatientCriteria } from '../../src/entities/patients/patient-group.js';

export interface PatientFacts {
  id: string;
  /** YYYY-MM-DD. */
  birthDate: string | null;
  sex: string | null;
  source: string | null;
  city: string | null;
  insurancePlanId: string | null;
  visits: VisitFacts[];
}

export interface VisitFacts {
  status: string;
  startsAt: Date;
  endsAt: Date;
  serviceId: string;
  branchId: string;
  practitionerId: string;
  paidMinor: number | null;
  paidCurrency: string | null;
}

export interface Moment {
  now: Date;
  timeZone: string;
  currencyCode: string;
}

export function fits(criteria: PatientCriteria, patient: PatientFacts, at: Moment): boolean {
  const today = dateOf(at.now, at.timeZone);
  const age = patient.birthDate === null ? null : ageOn(today, Temporal.PlainDate.from(patient.birthDate));
  const completed = patient.visits
    .filter(({ status }) => status === 'COMPLETED')
    .map((visit) => ({ ...visit, ago: daysBetween(dateOf(visit.endsAt, at.timeZone), today) }));
  const { withinDays = Number.POSITIVE_INFINITY } = criteria;
  const recent = completed.filter(({ ago }) => ago <= withinDays);
  const lastAgo = completed.length === 0 ? null : Math.min(...completed.map(({ ago }) => ago));
  const spent = recent
    .filter(({ paidCurrency }) => paidCurrency === at.currencyCode)
    .reduce((sum, { paidMinor }) => sum + (paidMinor ?? 0), 0);
  const upcoming = patient.visits.some(
    ({ status, startsAt }) => ['BOOKED', 'CONFIRMED', 'ARRIVED'].includes(status) && startsAt > at.now,
  );
  const { serviceIds, branchIds, practitionerIds } = criteria;
  const had = recent.some(
    (visit) =>
      isOf(serviceIds, visit.serviceId) &&
      isOf(branchIds, visit.branchId) &&
      isOf(practitionerIds, visit.practitionerId),
  );
  return [
    isFrom(criteria.ageFrom, age),
    isTo(criteria.ageTo, age),
    isOf(criteria.sexes, patient.sex),
    isOf(criteria.insurancePlanIds, patient.insurancePlanId),
    isOf(criteria.sources?.map(lower), patient.source && lower(patient.source)),
    isOf(criteria.cities?.map(lower), patient.city && lower(patient.city)),
    had || (serviceIds ?? branchIds ?? practitionerIds) === undefined,
    isFrom(criteria.visitsFrom, recent.length),
    isTo(criteria.visitsTo, recent.length),
    isFrom(criteria.spentMinorFrom, spent),
    isTo(criteria.spentMinorTo, spent),
    isFrom(criteria.lastVisitDaysAgoFrom, lastAgo),
    isTo(criteria.lastVisitDaysAgoTo, lastAgo),
    criteria.hasUpcomingVisit === undefined || criteria.hasUpcomingVisit === upcoming,
  ].every(Boolean);
}

function isFrom(bound: number | undefined, value: number | null): boolean {
  return bound === undefined || (value !== null && value >= bound);
}

function isTo(bound: number | undefined, value: number | null): boolean {
  return bound === undefined || (value !== null && value <= bound);
}

function isOf(list: readonly string[] | undefined, value: string | null): boolean {
  return list === undefined || (value !== null && list.includes(value));
}

function lower(text: string): string {
  return text.toLowerCase();
}

function dateOf(instant: Date, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
}

function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'days' }).days;
}

/** Birthdays until today; that of 29 February is kept on the 28th in common years. */
function ageOn(today: Temporal.PlainDate, birth: Temporal.PlainDate): number {
  const years = today.year - birth.year;
  return Temporal.PlainDate.compare(birth.add({ years }), today) <= 0 ? years : years - 1;
}
