/** A delivery that staff are about to change, locked in the order that everybody keeps: its visit first, then itself. */
import type { DeliveryStatus } from '../../entities/messaging/delivery.js';
import { AccessDenied, type Refusal, refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { deliveriesOf } from './find-deliveries.js';

export type LockedDelivery = Awaited<ReturnType<typeof lockDelivery>>;

/**
 * The delivery and its visit, if it has one, both locked until the transaction ends: whoever sends locks the visit too, so
 * the message is either on its way before the change, or does not leave. Not for patients.
 * @throws AccessDenied for a patient; Refusal NOT_FOUND
 */
export async function lockDelivery(scope: Scope, deliveryId: string) {
  if (scope.viewer.kind === 'PATIENT') throw new AccessDenied('FORBIDDEN');
  const one = deliveriesOf(scope).where('delivery.id', '=', deliveryId);
  const found = await one.select('delivery.visit_id as visitId').executeTakeFirst();
  if (!found) throw refuse('NOT_FOUND', 'There is no such message.', ['deliveryId']);
  const visit =
    found.visitId === null
      ? null
      : await scope.db
          .selectFrom('visit')
          .select(['status', 'booking_number as bookingNumber'])
          .where('clinic_id', '=', scope.clinicId)
          .where('id', '=', found.visitId)
          .forNoKeyUpdate()
          .executeTakeFirstOrThrow();
  const delivery = await one
    .select([
      'delivery.id',
      'delivery.kind',
      'delivery.channel',
      'delivery.subject_id as subjectId',
      'delivery.occasion',
      'delivery.booking_number as bookingNumber',
      'delivery.resend_of as resendOf',
      'delivery.status',
      'delivery.useful_until as usefulUntil',
      'delivery.handed_over_at as handedOverAt',
    ])
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  return { ...delivery, visit };
}

/** The refusal of what a delivery's status, or its visit, does not allow. */
export function notAllowed({ status }: { status: DeliveryStatus }, message: string): Refusal {
  return refuse('ACTION_NOT_ALLOWED', message, ['deliveryId'], { deliveryStatus: status });
}
