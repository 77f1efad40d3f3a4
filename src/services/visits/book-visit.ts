/** Books a visit: the time, its messages and the fact, in one transaction (mission.md, sections 0 and 1). */
import { type Visit, VisitEntity } from '../../entities/visits/visit.js';
import { quoteVisit } from '../billing/quotes/quote-visit.js';
import { noteReferralBooking } from '../loyalty/referrals/note-referral-booking.js';
import { planVisitDeliveries } from '../messaging/plan-visit-deliveries.js';
import { sharePlanning } from '../messaging/planning-settings.js';
import { newId } from '../new-id.js';
import { patientsOf } from '../patients/find-patients.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { actorOf } from '../viewer.js';
import { saveVisit } from './change-visit.js';
import { settleSlots } from './freed-slots.js';
import { calendarForPlacing, claimTime } from './place-visit.js';
import { shortText } from './short-text.js';
import { mutableKinds } from './visit-kinds.js';

export interface BookVisit {
  patientId: string;
  calendarId: string;
  serviceId: string;
  /** The instant of the start; the service's duration gives the end. */
  startsAt: Date;
  /** Through what it was booked, in the caller's words: "portal", "phone" … */
  bookedThrough?: string | null;
  /** Kinds of messages that this visit does without. */
  mutedKinds?: readonly string[] | null;
}

/** @throws Refusal NOT_FOUND, PATIENT_ARCHIVED, INVALID, IN_THE_PAST, SLOT_TAKEN, OUTSIDE_WORKING_HOURS */
export async function bookVisit(scope: Scope, input: BookVisit): Promise<Visit> {
  const bookedThrough = shortText(input.bookedThrough, 'bookedThrough');
  const mutedKinds = mutableKinds(input.mutedKinds ?? [], 'mutedKinds');
  await sharePlanning(scope);
  const calendar = await calendarForPlacing(scope, input.calendarId);
  const service = await scope.loaders.service.load(input.serviceId);
  if (!service) throw refuse('NOT_FOUND', 'There is no such service.', ['serviceId']);
  await requirePatient(scope, input.patientId);
  const endsAt = new Date(input.startsAt.getTime() + service.durationMinutes * 60_000);
  await claimTime(scope, calendar, { startsAt: input.startsAt, endsAt });

  const now = await scope.clock.now();
  const by = actorOf(scope.viewer);
  const visit = scope.em.create(VisitEntity, {
    clinicId: scope.clinicId,
    id: newId(),
    calendarId: calendar.id,
    branchId: calendar.branchId,
    practitionerId: calendar.practitionerId,
    serviceId: service.id,
    patientId: input.patientId,
    status: 'BOOKED',
    startsAt: input.startsAt,
    endsAt,
    bookedAt: now,
    bookingNumber: 1,
    bookedBy: by.actor,
    bookedById: by.id,
    bookedThrough,
    placedBy: by.actor,
    mutedKinds,
    paidMinor: null,
    paidCurrency: null,
    history: false,
    createdAt: now,
    updatedAt: now,
  });
  await saveVisit(scope, visit, 'VISIT_BOOKED', now);
  await settleSlots(scope, { visitId: visit.id, placed: visit, left: null }, now);
  await planVisitDeliveries(scope, [visit], now);
  await quoteVisit(scope, visit, now);
  await noteReferralBooking(scope, visit, now);
  return visit;
}

async function requirePatient(scope: Scope, patientId: string): Promise<void> {
  const patient = await patientsOf(scope)
    .select(['archived_at as archivedAt', 'deceased_at as deceasedAt'])
    .where('id', '=', patientId)
    // Archiving waits for us, or we see it: a patient who has just been archived gets no visit.
    .forShare()
    .executeTakeFirst();
  if (!patient) throw refuse('NOT_FOUND', 'There is no such patient.', ['patientId']);
  if (patient.archivedAt || patient.deceasedAt) {
    throw refuse('PATIENT_ARCHIVED', 'This patient is archived, so no visit can be booked.', ['patientId']);
  }
}
