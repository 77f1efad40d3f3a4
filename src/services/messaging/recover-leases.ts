/** What happens to deliveries whose worker died or fell silent (architecture.md, ideas 4 and 5). */
import { sql } from 'kysely';
import type { DeliveryWork } from './delivery-work.js';
import { inTransaction } from './in-transaction.js';

/**
 * Ends leases that are over. What had not left for its provider is planned again, and so is what may be handed over
 * twice without harm (a sandbox's mailbox, a provider that knows repetitions); of the rest nobody knows whether it went
 * out, so it becomes UNKNOWN and is not sent again. Gives how many leases it ended.
 */
export async function recoverLeases(work: DeliveryWork, limit: number): Promise<number> {
  const now = work.system.now();
  const { rows } = await sql<{ status: string }>`
    with over as materialized (
      select d.clinic_id, d.id, c.test_clock,
        d.handed_over_at is null or c.sandbox or ${work.transport?.idempotent ?? false} as again
      from delivery d join clinic c on c.id = d.clinic_id
      where d.status = 'LEASED' and d.leased_until <= ${now}
      order by d.leased_until
      limit ${limit}
      for update of d skip locked
    )
    update delivery d set
      status = case when over.again then 'PLANNED' else 'UNKNOWN' end,
      status_reason = case when over.again then null else 'ANSWER_LOST' end,
      handed_over_at = case when over.again then null else d.handed_over_at end,
      finished_at = case when over.again then null else coalesce(over.test_clock, ${now}) end,
      leased_until = null
    from over
    where d.clinic_id = over.clinic_id and d.id = over.id
    returning d.status
  `.execute(work.db);
  const unknown = rows.filter(({ status }) => status === 'UNKNOWN').length;
  if (unknown > 0) work.log.warn({ unknown }, 'messages were handed over and their answers are lost');
  return rows.length;
}

/**
 * Takes a sandbox's leases from whoever holds them, without waiting for their end: a mailbox keeps a message once, and
 * the holder's token no longer fits. Gives how many there were, due by `through`.
 */
export async function takeBackLeases(work: DeliveryWork, clinicId: string, through: Date): Promise<number> {
  // It waits for rows that their holder is writing, who may be waiting for others of it.
  const { numAffectedRows } = await inTransaction(work.db, (tx) =>
    sql`
      update delivery d set status = 'PLANNED', leased_until = null, handed_over_at = null
      from clinic c
      where d.clinic_id = ${clinicId} and c.id = d.clinic_id and c.sandbox
        and d.status = 'LEASED' and d.attempt_at <= ${through}
    `.execute(tx),
  );
  return Number(numAffectedRows ?? 0n);
}
