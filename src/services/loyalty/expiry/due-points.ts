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

const LOTS_AT_ONCE = 500;

/** Why lots fall due; each is walked once, by an index of its own. */
const WALKS = [
  { at: sql`available_at`, due: sql`pending > 0` },
  { at: sql`expires_at`, due: sql`available > 0` },
] as const;

/** A lot that is due, and its place in its walk. */
interface DueLot {
  readonly id: string;
  readonly at: Date;
  readonly patientId: string;
}

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
 * Settles all that is due by `now`, in transactions of the accounts of at most 500 lots. Accounts that somebody is posting to
 * are settled by that posting; whoever must not leave any behind waits for them: `patience` WAIT. Ends soon after `stop`.
 */
export async function settlePoints(
  work: PointsWork,
  now: Date,
  patience: 'WAIT' | 'SKIP',
  stop?: AbortSignal,
): Promise<number> {
  let lots = 0;
  for (const walk of WALKS) {
    let last: DueLot | undefined;
    do {
      if (stop?.aborted) return lots;
      const due = await dueLots(work, walk, now, last);
      if (due.length > 0) lots += await settleAccounts(work, due, now, patience);
      last = due.length === LOTS_AT_ONCE ? due.at(-1) : undefined;
    } while (last !== undefined);
  }
  return lots;
}

/** Behind the one given: whom nobody could settle is not met again. */
async function dueLots(
  { db, clinicId }: PointsWork,
  { at, due }: (typeof WALKS)[number],
  now: Date,
  last: DueLot | undefined,
): Promise<DueLot[]> {
  const behind = last === undefined ? sql`true` : sql`(${at}, id) > (${last.at}, ${last.id})`;
  const { rows } = await sql<DueLot>`
    select id, ${at} as at, patient_id as "patientId" from loyalty_lot
    where clinic_id = ${clinicId} and ${due} and ${at} <= ${now} and ${behind}
    order by ${at}, id limit ${LOTS_AT_ONCE}
  `.execute(db);
  return rows;
}

async function settleAccounts(
  work: PointsWork,
  due: readonly DueLot[],
  now: Date,
  patience: 'WAIT' | 'SKIP',
): Promise<number> {
  const signals = new Set<Signal>();
  const patientIds = [...new Set(due.map(({ patientId }) => patientId))];
  const settled = await inTransaction(work.db, async (db) => {
    signals.clear();
    const tx = { db, clinicId: work.clinicId, signal: (signal: Signal) => void signals.add(signal) };
    const taken = await takeAccounts(tx, patientIds, patience);
    const matured = await matureLots(tx, taken, now);
    return matured + (await expireLots(tx, taken, now));
  });
  for (const signal of signals) work.signal(signal);
  return settled;
}

/** Those accounts, locked, in the order in which all take them. */
async function takeAccounts(
  { db, clinicId }: Pick<PointsWork, 'db' | 'clinicId'>,
  patientIds: readonly string[],
  patience: 'WAIT' | 'SKIP',
): Promise<string[]> {
  const skip = patience === 'SKIP' ? sql`skip locked` : sql``;
  const { rows } = await sql<{ id: string }>`
    select patient_id as id from loyalty_account
    where clinic_id = ${clinicId} and patient_id = any(${patientIds}::uuid[])
    order by patient_id for no key update ${skip}
  `.execute(db);
  return rows.map(({ id }) => id);
}
