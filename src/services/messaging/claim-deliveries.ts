/**
 * Takes deliveries that are due, so that no other worker sends them: a lease by the machine's time, and a token that
 * grows with each, by which a worker that lost its lease is known (architecture.md, idea 4).
 */
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import { type DeliveryWork, type Leased, leaseEnd } from './delivery-work.js';
import { inTransaction } from './in-transaction.js';

export interface Claimed extends Leased {
  readonly sandbox: boolean;
  readonly attemptAt: Date;
}

/**
 * Up to `limit` deliveries of all clinics, the longest due first: by the machine's time, and where a clinic has a test
 * clock by that. Real clinics are passed over while there is nothing to send with.
 */
export async function claimDeliveries(work: DeliveryWork, limit: number): Promise<Claimed[]> {
  const onClocks = await claim(
    work,
    sql`
      select d.clinic_id, d.id, c.sandbox
      from clinic c join delivery d on d.clinic_id = c.id
      where c.test_clock is not null and d.status = 'PLANNED' and d.attempt_at <= c.test_clock
      order by d.attempt_at, d.clinic_id, d.id
      limit ${limit}
      for update of d skip locked`,
  );
  const reachable = work.transport === null ? sql`c.sandbox` : sql`true`;
  const inRealTime = await claim(
    work,
    sql`
      select d.clinic_id, d.id, c.sandbox
      from delivery d join clinic c on c.id = d.clinic_id
      where d.status = 'PLANNED' and d.attempt_at <= ${work.system.now()}
        and c.test_clock is null and ${reachable}
      order by d.attempt_at, d.clinic_id, d.id
      limit ${limit}
      for update of d skip locked`,
  );
  return [...onClocks, ...inRealTime];
}

/** Up to `limit` of one clinic's deliveries that are due by `through`, the longest due first; waits for locked rows. */
export function claimDeliveriesOfClinic(
  work: DeliveryWork,
  clinicId: string,
  through: Date,
  limit: number,
): Promise<Claimed[]> {
  const due = sql`
    select d.clinic_id, d.id, c.sandbox
    from delivery d join clinic c on c.id = d.clinic_id
    where d.clinic_id = ${clinicId} and d.status = 'PLANNED' and d.attempt_at <= ${through}
    order by d.attempt_at, d.id
    limit ${limit}
    for update of d`;
  return inTransaction(work.db, (db) => claim({ ...work, db }, due));
}

async function claim(work: DeliveryWork, due: RawBuilder<unknown>): Promise<Claimed[]> {
  const { rows } = await sql<Claimed>`
    with due as materialized (${due})
    update delivery d
    set status = 'LEASED', leased_until = ${leaseEnd(work)}, lease_token = d.lease_token + 1
    from due
    where d.clinic_id = due.clinic_id and d.id = due.id
    returning d.clinic_id as "clinicId", d.id, d.lease_token as token, due.sandbox, d.attempt_at as "attemptAt"
  `.execute(work.db);
  return rows.sort((a, b) => a.attemptAt.getTime() - b.attemptAt.getTime() || (a.id < b.id ? -1 : 1));
}

/** Gives back what was claimed and is not going to be sent now, for the next worker to take at once. */
export async function releaseDeliveries(db: Db, claimed: readonly Leased[]): Promise<void> {
  if (claimed.length === 0) return;
  await sql`
    update delivery d set status = 'PLANNED', leased_until = null
    from ${givenLeases(claimed)}
    where d.clinic_id = given.clinic_id and d.id = given.id
      and d.status = 'LEASED' and d.lease_token = given.token and d.handed_over_at is null
  `.execute(db);
}

/** Holds on to deliveries whose sending takes long. */
export async function renewLeases(work: DeliveryWork, held: readonly Leased[]): Promise<void> {
  await sql`
    update delivery d set leased_until = ${leaseEnd(work)}
    from ${givenLeases(held)}
    where d.clinic_id = given.clinic_id and d.id = given.id
      and d.status = 'LEASED' and d.lease_token = given.token
  `.execute(work.db);
}

/** `given (clinic_id, id, token)` for a from clause. */
export function givenLeases(leases: readonly Leased[]): RawBuilder<unknown> {
  return sql`unnest(
    ${leases.map((lease) => lease.clinicId)}::uuid[],
    ${leases.map((lease) => lease.id)}::uuid[],
    ${leases.map((lease) => lease.token)}::int[]
  ) as given (clinic_id, id, token)`;
}
