/** What happens to deliveries whose worker died or fell silent (architecture.md, ideas 4 and 5). */
import { sql } from 'kysely';
import { CHANNELS } from '../../entities/messaging/delivery.js';
import type { DeliveryWork } from './delivery-work.js';
import { inTransaction } from './in-transaction.js';
import { lookUpPause } from './look-up-pause.js';
import { type DeliveryNote, noteDeliveries } from './note-deliveries.js';

interface Recovered {
  clinicId: string;
  id: string;
  status: 'PLANNED' | 'UNKNOWN';
  handedOverAt: Date | null;
  attemptAt: Date;
  at: Date;
}

/**
 * Ends leases that are over. What had not left for its provider is planned again, and so is what may be handed over
 * twice without harm (a sandbox's mailbox, a provider that knows repetitions); of the rest nobody knows whether it went
 * out, so it becomes UNKNOWN and is not sent again. Gives how many leases it ended.
 */
export async function recoverLeases(work: DeliveryWork, limit: number): Promise<number> {
  const recovered = await inTransaction(work.db, async (tx) => {
    const rows = await endLeases({ ...work, db: tx }, limit);
    await noteDeliveries(tx, rows.flatMap(notesOf));
    return rows;
  });
  if (recovered.some(({ handedOverAt }) => handedOverAt !== null)) work.signals.give('events-written');
  const unknown = recovered.filter(({ status }) => status === 'UNKNOWN').length;
  if (unknown > 0) work.log.warn({ unknown }, 'messages were handed over and their answers are lost');
  return recovered.length;
}

async function endLeases(work: DeliveryWork, limit: number): Promise<Recovered[]> {
  const now = work.system.now();
  const repeatable = CHANNELS.filter((channel) => work.transports[channel]?.idempotent);
  const askable = CHANNELS.filter((channel) => work.transports[channel]?.lookUp !== undefined);
  const lookUpAt = new Date(now.getTime() + lookUpPause(0));
  const { rows } = await sql<Recovered>`
    with over as materialized (
      select d.clinic_id, d.id, d.handed_over_at, coalesce(c.test_clock, ${now}) as at,
        d.handed_over_at is null or c.sandbox or d.channel = any(${repeatable}::text[]) as again
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
      finished_at = case when over.again then null else over.at end,
      look_up_at = case
        when not over.again and d.channel = any(${askable}::text[]) then ${lookUpAt}::timestamptz
      end,
      look_ups = 0,
      leased_until = null
    from over
    where d.clinic_id = over.clinic_id and d.id = over.id
    returning d.clinic_id as "clinicId", d.id, d.status, over.handed_over_at as "handedOverAt",
      d.attempt_at as "attemptAt", over.at
  `.execute(work.db);
  return rows;
}

/** Of a lease that ended before anything left there is nothing to tell. */
function notesOf({ clinicId, id, status, handedOverAt, attemptAt, at }: Recovered): DeliveryNote[] {
  if (handedOverAt === null) return [];
  const note = { clinicId, deliveryId: id };
  return [
    { ...note, kind: 'CHECKED', at: handedOverAt },
    status === 'UNKNOWN'
      ? { ...note, kind: 'UNKNOWN', reason: 'ANSWER_LOST', at }
      : { ...note, kind: 'RETRYING', reason: 'ANSWER_LOST', dueAt: attemptAt, at },
  ];
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
