/** Plans again, by new settings, the visits already booked (mission.md, section 1, "Reminder"). */
import type { Scope } from '../scope.js';
import { planVisitDeliveries } from './plan-visit-deliveries.js';

const TWO_DAYS_MS = 48 * 3_600_000;

/**
 * Of one calendar, or of all: visits still to come, those that were to come and are cancelled, whose patients may still have
 * to be told, and completed ones that ended within 48 h, which may have messages left. Must be called in the transaction
 * that changed the settings, after the change, and that holds the planning lock: visits booked meanwhile wait for it, or are
 * among these. `now` is by the clinic's clock; nothing past due is planned.
 */
export async function replanVisits(
  scope: Scope,
  { calendarId, coming }: { calendarId?: string; coming: boolean },
  now: Date,
): Promise<void> {
  let query = scope.db
    .selectFrom('visit')
    .select([
      'id',
      'patient_id as patientId',
      'calendar_id as calendarId',
      'branch_id as branchId',
      'status',
      'starts_at as startsAt',
      'ends_at as endsAt',
      'booked_at as bookedAt',
      'booking_number as bookingNumber',
      'booked_by as bookedBy',
      'placed_by as placedBy',
      'muted_kinds as mutedKinds',
      'completed_at as completedAt',
      'cancelled_at as cancelledAt',
      'cancelled_by as cancelledBy',
    ])
    .where('clinic_id', '=', scope.clinicId)
    .where((visit) => {
      const completed = visit.and([
        visit('status', '=', 'COMPLETED'),
        visit('ends_at', '>=', new Date(now.getTime() - TWO_DAYS_MS)),
      ]);
      if (!coming) return completed;
      const ahead = visit.and([
        visit('status', 'in', ['BOOKED', 'CONFIRMED', 'CANCELLED']),
        visit('starts_at', '>', now),
      ]);
      return visit.or([completed, ahead]);
    });
  if (calendarId !== undefined) query = query.where('calendar_id', '=', calendarId);
  // Everyone who takes many visits takes them in this order, so that nobody waits in a circle.
  const visits = await query.orderBy('id').forNoKeyUpdate().execute();
  await planVisitDeliveries(scope, visits, now);
}
