/** Takes back what a move or a cancellation made untrue, in its transaction (mission.md, section 1). */
import type { Scope } from '../scope.js';

/**
 * Withdraws every delivery of the visit that has not left for its provider, with the reason. The visit's row must
 * already be locked by this transaction: whoever sends locks it first too, so a message is either on its way before the
 * change, or never leaves. `now` is by the clinic's clock.
 */
export async function withdrawVisitDeliveries(
  scope: Scope,
  visitId: string,
  reason: 'VISIT_MOVED' | 'VISIT_CANCELLED',
  now: Date,
): Promise<void> {
  if (!scope.em.isInTransaction())
    throw new Error('Deliveries are withdrawn in the transaction of their visit');
  await scope.db
    .updateTable('delivery')
    .set({ status: 'WITHDRAWN', status_reason: reason, leased_until: null, finished_at: now })
    .where('clinic_id', '=', scope.clinicId)
    .where('visit_id', '=', visitId)
    .where('status', 'in', ['PLANNED', 'LEASED'])
    .where('handed_over_at', 'is', null)
    .execute();
}
