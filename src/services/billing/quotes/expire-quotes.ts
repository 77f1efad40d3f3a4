/** Quotes that belong to no visit and were not invoiced in their time: what they reserved is free again (mission.md, section 8). */
import { sql } from 'kysely';
import type { Db } from '../../../entities/database.js';
import type { DueWork } from '../../clinic/advance-test-clock.js';
import { moveTestClock } from '../../clinic/test-clock.js';
import type { SystemTime } from '../../clock.js';
import type { WorkLog } from '../../messaging/delivery-work.js';
import { inTransaction } from '../../messaging/in-transaction.js';
import { letGo } from './end-quote.js';
import { lockQuote } from './lock-quote.js';

export interface QuoteWork {
  readonly db: Db;
  readonly system: SystemTime;
  readonly log: WorkLog;
}

interface DueQuote {
  readonly clinicId: string;
  readonly id: string;
  readonly expiresAt: Date;
}

const AT_A_TIME = 100;

/**
 * Ends what is over by the machine's time, in all clinics but those that live by a test clock, and gives how many quotes that
 * were. May be run by many processes at once, and late: from the instant on nobody can invoice them. What fails is logged, stops
 * no other, and is tried again the next time. Ends soon after `stop`.
 */
export async function expireQuotes({ db, system, log }: QuoteWork, stop?: AbortSignal): Promise<number> {
  let count = 0;
  for (let last: DueQuote | undefined; ; ) {
    const behind = last
      ? sql`(q.expires_at, q.clinic_id, q.id) > (${last.expiresAt}, ${last.clinicId}, ${last.id})`
      : sql`true`;
    const { rows } = await sql<DueQuote>`
      select q.clinic_id as "clinicId", q.id, q.expires_at as "expiresAt"
      from discount_quote q join clinic c on c.id = q.clinic_id
      where q.status = 'OPEN' and q.expires_at <= ${system.now()} and c.test_clock is null
        and ${behind}
      order by q.expires_at, q.clinic_id, q.id limit ${AT_A_TIME}
    `.execute(db);
    for (const due of rows) {
      if (stop?.aborted) return count;
      try {
        if (await inTransaction(db, (tx) => expire(tx, due, system.now()))) count += 1;
      } catch (error) {
        log.error({ err: error, clinicId: due.clinicId, quoteId: due.id }, 'a quote could not expire');
      }
    }
    last = rows.at(-1);
    if (rows.length < AT_A_TIME) return count;
  }
}

/** The same as work that a test clock passes over: each ends at its own instant. */
export function quotesDueInClinic(): DueWork {
  return {
    async nextDueAt(db, clinicId, through) {
      return (await nextInClinic(db, clinicId, through))?.expiresAt ?? null;
    },
    async run(db, clinicId, through) {
      for (;;) {
        const due = await nextInClinic(db, clinicId, through);
        if (due === undefined) return 0;
        await inTransaction(db, async (tx) => {
          await expire(tx, due, due.expiresAt);
          await moveTestClock(tx, clinicId, due.expiresAt);
        });
      }
    },
  };
}

async function nextInClinic(db: Db, clinicId: string, through: Date): Promise<DueQuote | undefined> {
  const { rows } = await sql<DueQuote>`
    select clinic_id as "clinicId", id, expires_at as "expiresAt" from discount_quote
    where clinic_id = ${clinicId} and status = 'OPEN' and expires_at <= ${through}
    order by expires_at, id limit 1
  `.execute(db);
  return rows[0];
}

/** False: somebody else has changed it meanwhile. */
async function expire(db: Db, { clinicId, id }: DueQuote, now: Date): Promise<boolean> {
  const within = { db, clinicId };
  const quote = await lockQuote(within, id);
  if (quote?.status !== 'OPEN' || quote.expiresAt === null || now < quote.expiresAt) return false;
  return letGo(within, quote, 'EXPIRED', now);
}
