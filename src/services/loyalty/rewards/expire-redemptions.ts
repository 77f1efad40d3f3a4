/** Redemptions that were not used in their time: their points go back to their lots (mission.md, section 7): by themselves, or as a test clock passes. */
import { sql } from 'kysely';
import type { Db } from '../../../entities/database.js';
import type { DueWork } from '../../clinic/advance-test-clock.js';
import { moveTestClock, readTestClock } from '../../clinic/test-clock.js';
import type { SystemTime } from '../../clock.js';
import type { WorkLog } from '../../messaging/delivery-work.js';
import { inTransaction } from '../../messaging/in-transaction.js';
import type { Signals } from '../../signals.js';
import { releaseHold } from '../ledger/hold-points.js';
import { lockRedemptions, putBack, writeEnding } from './redemption-row.js';

export interface RedemptionWork {
  readonly db: Db;
  readonly system: SystemTime;
  readonly signals: Signals;
  readonly log: WorkLog;
}

interface DueRedemption {
  readonly clinicId: string;
  readonly id: string;
  readonly expiresAt: Date;
}

const AT_A_TIME = 100;

/**
 * Ends what is over by the machine's time, in all clinics but those that live by a test clock, and gives how many redemptions that
 * were. What a quote speaks for waits until it is used or let go. May be run by many processes at once. What fails is logged, stops no
 * other, and is tried again the next time. Ends soon after `stop`.
 */
export async function expireRedemptions(work: RedemptionWork, stop?: AbortSignal): Promise<number> {
  const { db, system, signals, log } = work;
  let count = 0;
  for (let last: DueRedemption | undefined; ; ) {
    const behind = last
      ? sql`(r.expires_at, r.clinic_id, r.id) > (${last.expiresAt}, ${last.clinicId}, ${last.id})`
      : sql`true`;
    const { rows } = await sql<DueRedemption>`
      select r.clinic_id as "clinicId", r.id, r.expires_at as "expiresAt"
      from redemption r join clinic c on c.id = r.clinic_id
      where r.status = 'HELD' and r.quote_id is null and r.expires_at <= ${system.now()} and c.test_clock is null
        and ${behind}
      order by r.expires_at, r.clinic_id, r.id limit ${AT_A_TIME}
    `.execute(db);
    for (const due of rows) {
      if (stop?.aborted) return count;
      try {
        if (await inTransaction(db, (tx) => expire(tx, signals, due, system.now()))) count += 1;
      } catch (error) {
        log.error(
          { err: error, clinicId: due.clinicId, redemptionId: due.id },
          'a redemption could not expire',
        );
      }
    }
    last = rows.at(-1);
    if (rows.length > 0) signals.give('events-written');
    if (rows.length < AT_A_TIME) return count;
  }
}

/** The same as work that a test clock passes over: each ends at its own instant, or when the quote let it go. */
export function redemptionsDueInClinic(signals: Signals): DueWork {
  return {
    async nextDueAt(db, clinicId, through) {
      return (await nextInClinic(db, clinicId, through))?.expiresAt ?? null;
    },
    async run(db, clinicId, through) {
      for (;;) {
        const due = await nextInClinic(db, clinicId, through);
        if (due === undefined) return 0;
        await inTransaction(db, async (tx) => {
          const clock = await readTestClock(tx, clinicId);
          const at = new Date(Math.max(clock.getTime(), due.expiresAt.getTime()));
          await expire(tx, signals, due, at);
          await moveTestClock(tx, clinicId, at);
        });
        signals.give('events-written');
      }
    },
  };
}

async function nextInClinic(db: Db, clinicId: string, through: Date): Promise<DueRedemption | undefined> {
  const { rows } = await sql<DueRedemption>`
    select clinic_id as "clinicId", id, expires_at as "expiresAt" from redemption
    where clinic_id = ${clinicId} and status = 'HELD' and quote_id is null and expires_at <= ${through}
    order by expires_at, id limit 1
  `.execute(db);
  return rows[0];
}

/** False: somebody else has changed it meanwhile. */
async function expire(
  db: Db,
  signals: Signals,
  { clinicId, id }: DueRedemption,
  now: Date,
): Promise<boolean> {
  // The signal is given again behind the commit.
  const within = { db, clinicId, signal: signals.give.bind(signals) };
  const [redemption] = await lockRedemptions(within, [id]);
  if (redemption?.status !== 'HELD' || redemption.quoteId !== null || now < redemption.expiresAt)
    return false;
  const { holdTransactionId, rewardId } = redemption;
  await releaseHold(within, { holdTransactionId, source: `release/${id}`, at: now });
  await putBack(within, rewardId);
  await writeEnding(within, id, { status: 'EXPIRED', ended_at: now });
  return true;
}
