/** Staff send a message again: a delivery of its own, due now, with an occasion of its own (mission.md, section 1). */
import { sql } from 'kysely';
import type { DeliveryStatus } from '../../entities/messaging/delivery.js';
import { classOf, type NotificationKind } from '../../entities/messaging/notification-kind.js';
import type { VisitStatus } from '../../entities/visits/visit.js';
import { newId } from '../new-id.js';
import type { Scope } from '../scope.js';
import { type DeliveryRow, findDeliveries } from './find-deliveries.js';
import { type LockedDelivery, lockDelivery, notAllowed } from './lock-delivery.js';
import { noteDeliveries } from './note-deliveries.js';
import { marketingKindsOf, sharePlanning } from './planning-settings.js';

export interface ResendDelivery {
  deliveryId: string;
}

const RESENDABLE: readonly DeliveryStatus[] = ['SENT', 'FAILED', 'SUPPRESSED', 'UNKNOWN'];

const AHEAD: readonly VisitStatus[] = ['BOOKED', 'CONFIRMED'];
/** In which statuses of its visit a message is still true; kinds that are about no visit are always. */
const TRUE_WHILE: Readonly<Partial<Record<NotificationKind, readonly VisitStatus[]>>> = {
  VISIT_BOOKED: AHEAD,
  VISIT_MOVED: AHEAD,
  VISIT_CANCELLED: ['CANCELLED'],
  REMINDER: AHEAD,
  REVIEW_REQUEST: ['COMPLETED'],
  SATISFACTION_SURVEY: ['COMPLETED'],
  REBOOKING_INVITATION: ['COMPLETED'],
  FREED_SLOT_OFFER: AHEAD,
};

/**
 * The new delivery, planned for now by the clinic's clock and useful as long as the first one was; care or marketing as its kind
 * is now. Everything is checked at sending as for any other: consent, addresses, quiet hours, the cap.
 * @throws AccessDenied for a patient; Refusal NOT_FOUND, ACTION_NOT_ALLOWED with the delivery's status
 */
export async function resendDelivery(
  scope: Scope,
  { deliveryId }: ResendDelivery,
): Promise<DeliveryRow | undefined> {
  await sharePlanning(scope);
  const delivery = await lockDelivery(scope, deliveryId);
  const now = await scope.clock.now();
  const message = whyNot(delivery, now);
  if (message !== null) throw notAllowed(delivery, message);
  const id = newId();
  const marketing = classOf(delivery.kind, await marketingKindsOf(scope)) === 'MARKETING';
  const occasion = await nextOccasion(scope, delivery);
  await sql`
    insert into delivery (
      clinic_id, id, kind, channel, patient_id, staff_id, branch_id, visit_id, booking_number, subject_id, occasion,
      status, planned_reason, due_at, attempt_at, useful_until, attempts, lease_token, marketing, precedence,
      variables, mailing_version, mailing_variant, resend_of, planned_at
    )
    select clinic_id, ${id}, kind, channel, patient_id, staff_id, branch_id, visit_id, booking_number, subject_id,
      ${occasion}, 'PLANNED', 'RESENT', ${now}, ${now}, useful_until, 0, 0, ${marketing}, precedence, variables,
      mailing_version, mailing_variant, id, ${now}
    from delivery where clinic_id = ${scope.clinicId} and id = ${deliveryId}
  `.execute(scope.db);
  await noteDeliveries(scope.db, [
    { clinicId: scope.clinicId, deliveryId: id, kind: 'PLANNED', reason: 'RESENT', dueAt: now, at: now },
  ]);
  scope.signal('deliveries-planned');
  scope.signal('events-written');
  return (await findDeliveries(scope, [id]))[0];
}

function whyNot(
  { kind, status, usefulUntil, bookingNumber, visit }: LockedDelivery,
  now: Date,
): string | null {
  if (!RESENDABLE.includes(status)) return `A message that is ${status} cannot be sent again.`;
  if (visit !== null) {
    if (bookingNumber !== null && bookingNumber !== visit.bookingNumber) {
      return 'The visit was moved since. The move has messages of its own.';
    }
    if (!(TRUE_WHILE[kind]?.includes(visit.status) ?? true)) {
      return `The visit is ${visit.status}, so this message is no longer true.`;
    }
  }
  return usefulUntil <= now ? 'The time at which this message was of use is over.' : null;
}

/** "1/1", "1/2" … for what was first sent as "1", whichever of them is sent again. */
async function nextOccasion(scope: Scope, delivery: LockedDelivery): Promise<string> {
  const first = delivery.resendOf === null ? delivery.occasion : delivery.occasion.replace(/\/\d+$/, '');
  const { clinicId } = scope;
  const { kind, subjectId, channel } = delivery;
  // Whoever sends the first one or any later one again at the same time waits here, and counts this one.
  await sql`
    select id from delivery
    where clinic_id = ${clinicId} and kind = ${kind} and subject_id = ${subjectId} and occasion = ${first}
      and channel = ${channel}
    for no key update
  `.execute(scope.db);
  // Each number is looked up by the whole key, behind "offset 0": a campaign has a million deliveries beside these.
  const { rows } = await sql<{ last: number }>`
    with recursive again as (
      select 0 as number
      union all
      select again.number + 1 from again
      where exists (
        select from delivery d
        where d.clinic_id = ${clinicId} and d.kind = ${kind} and d.subject_id = ${subjectId}
          and d.occasion = ${`${first}/`}::text || (again.number + 1) and d.channel = ${channel}
        offset 0
      )
    )
    select max(number) as last from again
  `.execute(scope.db);
  return `${first}/${(rows[0]?.last ?? 0) + 1}`;
}
