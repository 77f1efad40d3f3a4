/** Staff take back a message that has not left (mission.md, section 1). No change of settings plans it again. */
import type { Scope } from '../scope.js';
import { type DeliveryRow, findDeliveries } from './find-deliveries.js';
import { lockDelivery, notAllowed } from './lock-delivery.js';
import { noteDeliveries } from './note-deliveries.js';
import { withdrawDeliveries } from './write-plan-changes.js';

export interface CancelDelivery {
  deliveryId: string;
}

/**
 * The delivery, now WITHDRAWN. What a worker has taken up and not handed over is still taken back.
 * @throws AccessDenied for a patient; Refusal NOT_FOUND, ACTION_NOT_ALLOWED with the delivery's status
 */
export async function cancelDelivery(
  scope: Scope,
  { deliveryId }: CancelDelivery,
): Promise<DeliveryRow | undefined> {
  const delivery = await lockDelivery(scope, deliveryId);
  const waits = delivery.status === 'PLANNED' || delivery.status === 'LEASED';
  if (!waits || delivery.handedOverAt !== null) {
    const message = waits
      ? 'This message is leaving right now, and can no longer be taken back.'
      : `A message that is ${delivery.status} cannot be taken back.`;
    throw notAllowed(delivery, message);
  }
  const now = await scope.clock.now();
  const withdrawal = { id: deliveryId, reason: 'CANCELLED_BY_STAFF' } as const;
  await noteDeliveries(scope.db, await withdrawDeliveries(scope, [withdrawal], now));
  scope.signal('events-written');
  return (await findDeliveries(scope, [deliveryId]))[0];
}
