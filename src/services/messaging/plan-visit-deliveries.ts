/** Plans a visit's messages in the transaction of its booking or move (mission.md, section 1; architecture.md, idea 2). */
import type { Calendar } from '../../entities/clinic/calendar.js';
import type { PlannedReason } from '../../entities/messaging/delivery.js';
import type { NotificationKind } from '../../entities/messaging/notification-kind.js';
import type { Visit } from '../../entities/visits/visit.js';
import { newId } from '../new-id.js';
import type { Scope } from '../scope.js';
import { reminderBand } from './reminder-band.js';

type PlannedVisit = Pick<
  Visit,
  'id' | 'patientId' | 'startsAt' | 'bookedAt' | 'bookingNumber' | 'mutedKinds'
>;

interface Plan {
  kind: NotificationKind;
  reason: PlannedReason;
  dueAt: Date;
}

/**
 * Plans what this booking or move calls for: "visit booked" at once (for the first booking only), and the reminder of
 * its band; each useful until the visit starts. Kinds that the calendar has off or the visit mutes are left out. What
 * was planned for an earlier time of the visit is not touched: see withdraw-visit-deliveries.ts.
 * Must be called within the transaction that wrote the visit; planning the same booking twice plans it once.
 */
export async function planVisitDeliveries(
  scope: Scope,
  visit: PlannedVisit,
  calendar: Pick<Calendar, 'enabledKinds'>,
): Promise<void> {
  if (!scope.em.isInTransaction())
    throw new Error('Deliveries are planned in the transaction of their visit');
  const plans = plansOf(visit).filter(
    ({ kind }) => calendar.enabledKinds.includes(kind) && !visit.mutedKinds.includes(kind),
  );
  if (plans.length === 0) return;
  // The rows refer to the visit, which the unit of work may still be holding back.
  await scope.em.flush();
  await scope.db
    .insertInto('delivery')
    .values(
      plans.map((plan) => ({
        clinic_id: scope.clinicId,
        id: newId(),
        kind: plan.kind,
        channel: 'EMAIL' as const,
        patient_id: visit.patientId,
        visit_id: visit.id,
        subject_id: visit.id,
        occasion: String(visit.bookingNumber),
        status: 'PLANNED' as const,
        planned_reason: plan.reason,
        due_at: plan.dueAt,
        attempt_at: plan.dueAt,
        useful_until: visit.startsAt,
        attempts: 0,
        lease_token: 0,
        planned_at: visit.bookedAt,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['clinic_id', 'kind', 'subject_id', 'occasion', 'channel']).doNothing(),
    )
    .execute();
  scope.signal('deliveries-planned');
}

function plansOf(visit: PlannedVisit): Plan[] {
  const plans: Plan[] = [];
  if (visit.bookingNumber === 1)
    plans.push({ kind: 'VISIT_BOOKED', reason: 'BOOKED', dueAt: visit.bookedAt });
  const { dueAt, band } = reminderBand(visit);
  if (dueAt !== null) plans.push({ kind: 'REMINDER', reason: `LEAD_${band}`, dueAt });
  return plans;
}
