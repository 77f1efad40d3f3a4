/** Whose points fall due: pending ones that become available, and those that expire (mission.md, section 7). */
import { sql } from 'kysely';
import type { Db } from '../../../entities/database.js';
import { inTransaction } from '../../messaging/in-transaction.js';
import type { Signal } from '../../signals.js';
import { expireLots, matureLots } from '../ledger/due-lots.js';

export interface PointsWork {
  readonly db: Db;
  readonly clinicId: string;
  /** Told after each commit. */
  readonly signal: (signal: Signal) => void;
}

const ACCOUNTS_AT_ONCE = 200;

/** The first instant, up to `through`, at which lots of the clinic mature or expire; null: none. */
export async function nextPointsDue(
  { db, clinicId }: Pick<PointsWork, 'db' | 'clinicId'>,
  through: Date,
): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select least(
      (select min(available_at) from loyalty_lot
        where clinic_id = ${clinicId} and pending > 0 and available_at <= ${through}),
      (select min(expires_at) from loyalty_lot
        where clinic_id = ${clinicId} and available > 0 and expires_at <= ${through})
    ) as at
  `.execute(db);
  return rows[0]?.at ?? null;
}

/**
 * Settles all that is due by `now`, account by account, in transactions of at most 200. Accounts that somebody is posting to are
 * settled by that posting; whoever must not leave any behind waits for them: `patience` WAIT. Ends soon after `stop`.
 */
export async function settlePoints(
  work: PointsWork,
  now: Date,
  patience: 'WAIT' | 'SKIP',
  stop?: AbortSignal,
): Promise<number> {
  let lots = 0;
  for (let more = true; more && !stop?.aborted; ) {
    const signals = new Set<Signal>();
    const settled = await inTransaction(work.db, async (db) => {
      signals.clear();
      const tx = { db, clinicId: work.clinicId, signal: (signal: Signal) => void signals.add(signal) };
      const patientIds = await takeAccounts(tx, now, patience);
      const matured = await matureLots(tx, patientIds, now);
      return { patientIds, lots: matured + (await expireLots(tx, patientIds, now)) };
    });
    for (const signal of signals) work.signal(signal);
    lots += settled.lots;
    more = settled.patientIds.length === ACCOUNTS_AT_ONCE;
  }
  return lots;
}

/** The accounts of lots that are due, locked, in the order in which all take them. */
async function takeAccounts(
  { db, clinicId }: Pick<PointsWork, 'db' | 'clinicId'>,
  now: Date,
  patience: 'WAIT' | 'SKIP',
): Promise<string[]> {
  const skip = patience === 'SKIP' ? sql`skip locked` : sql``;
  const { rows } = await sql<{ id: string }>`
    select a.patient_id as id from loyalty_account a
    where a.clinic_id = ${clinicId} and a.patient_id = any(array(
      select patient_id from loyalty_lot
        where clinic_id = ${clinicId} and pending > 0 and available_at <= ${now}
      union select patient_id from loyalty_lot
        where clinic_id = ${clinicId} and available > 0 and expires_at <= ${now}
    ))
    order by a.patient_id limit ${ACCOUNTS_AT_ONCE} for no key update ${skip}
  `.execute(db);
  return rows.map(({ id }) => id);
}
