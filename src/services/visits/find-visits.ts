/** Visits by id, as far as the viewer may see them. */
import { anyOf } from '../any-of.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';

export type VisitRow = Awaited<ReturnType<typeof findVisits>>[number];

export const visitColumns = [
  'visit.id as id',
  'visit.calendar_id as calendarId',
  'visit.branch_id as branchId',
  'visit.practitioner_id as practitionerId',
  'visit.service_id as serviceId',
  'visit.patient_id as patientId',
  'visit.status as status',
  'visit.starts_at as startsAt',
  'visit.ends_at as endsAt',
  'visit.booked_at as bookedAt',
  'visit.booking_number as bookingNumber',
  'visit.booked_by as bookedBy',
  'visit.booked_through as bookedThrough',
  'visit.muted_kinds as mutedKinds',
  'visit.confirmed_at as confirmedAt',
  'visit.arrived_at as arrivedAt',
  'visit.completed_at as completedAt',
  'visit.cancelled_at as cancelledAt',
  'visit.cancelled_by as cancelledBy',
  'visit.cancellation_reason as cancellationReason',
  'visit.paid_minor as paidMinor',
  'visit.paid_currency as paidCurrency',
] as const;

/** Visits that the viewer may see; for a patient, their own. */
export function visitsOf(scope: Scope) {
  const query = scope.db.selectFrom('visit').where('visit.clinic_id', '=', scope.clinicId);
  if (!allows(scope.viewer, 'visits:read')) return query.where('visit.id', 'is', null);
  return scope.viewer.kind === 'PATIENT' ? query.where('visit.patient_id', '=', scope.viewer.id) : query;
}

export function findVisits(scope: Scope, ids: readonly string[]) {
  return visitsOf(scope).select(visitColumns).where('visit.id', '=', anyOf(ids)).execute();
}
