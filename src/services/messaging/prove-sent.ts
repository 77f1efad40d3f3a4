/** What proves that messages went out after all: a provider's word or a reader's, where our own sending knows less. */
import { sql } from 'kysely';
import type { Scope } from '../scope.js';
import type { DeliveryNote } from './note-deliveries.js';

/**
 * Deliveries of the scope's clinic that were tried, and whose answer was lost or was a "no" that turns out wrong, become
 * SENT; what is to be tried again is not. One that is on its way at this moment is left to whoever sends it. Gives the notes
 * to be written. Must run within a transaction that holds the rows' locks. `at`: by the clinic's clock.
 */
export async function proveSent(
  tx: Scope,
  deliveryIds: readonly string[],
  at: Date,
): Promise<DeliveryNote[]> {
  const { rows } = await sql<{ id: string }>`
    update delivery set
      status = 'SENT', status_reason = null, look_up_at = null, leased_until = null,
      finished_at = coalesce(finished_at, ${at}), handed_over_at = coalesce(handed_over_at, ${at})
    where clinic_id = ${tx.clinicId} and id = any(${deliveryIds}::uuid[]) and attempts > 0 and (
      status in ('UNKNOWN', 'PLANNED')
      or status = 'LEASED' and handed_over_at is null
      or status = 'FAILED' and status_reason in ('ANSWER_LOST', 'NOT_ACCEPTED', 'PROVIDER_FAILED')
    )
    returning id
  `.execute(tx.db);
  return rows.map(({ id }) => ({ clinicId: tx.clinicId, deliveryId: id, kind: 'SENT', at }));
}
