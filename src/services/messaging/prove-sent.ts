/** What proves that messages went out after all: a provider's word or a reader's, where our own sending knows less. */
import { sql } from 'kysely';
import type { Scope } from '../scope.js';
import type { DeliveryNote } from './note-deliveries.js';

/** Who tells of a message, and how they name it. */
export interface ProvidersName {
  readonly provider: string;
  readonly messageId: string | null;
}

/**
 * Deliveries of the scope's clinic that were tried, and whose answer was lost or was a "no" that turns out wrong, become
 * SENT, at the present price of their channel; `told` is kept where no name is known. What is to be tried again is not. One
 * that is on its way at this moment is left to whoever sends it. Gives the notes to be written. Must run within a
 * transaction that holds the rows' locks. `at`: by the clinic's clock.
 */
export async function proveSent(
  tx: Scope,
  deliveryIds: readonly string[],
  at: Date,
  told: ProvidersName | null = null,
): Promise<DeliveryNote[]> {
  const { rows } = await sql<{ id: string }>`
    update delivery d set
      status = 'SENT', status_reason = null, look_up_at = null, leased_until = null,
      finished_at = coalesce(finished_at, ${at}), handed_over_at = coalesce(handed_over_at, ${at}),
      provider = coalesce(provider, ${told?.provider ?? null}),
      provider_message_id = coalesce(provider_message_id, ${told?.messageId ?? null}),
      (price_micros, price_currency) = (
        select p.price_micros * coalesce(d.segments, 1), p.currency_code
        from channel_price p where p.clinic_id = ${tx.clinicId} and p.channel = d.channel
      )
    where clinic_id = ${tx.clinicId} and id = any(${deliveryIds}::uuid[]) and attempts > 0 and (
      status in ('UNKNOWN', 'PLANNED')
      or status = 'LEASED' and handed_over_at is null
      or status = 'FAILED' and status_reason in ('ANSWER_LOST', 'NOT_ACCEPTED', 'PROVIDER_FAILED')
    )
    returning id
  `.execute(tx.db);
  return rows.map(({ id }) => ({ clinicId: tx.clinicId, deliveryId: id, kind: 'SENT', at }));
}
