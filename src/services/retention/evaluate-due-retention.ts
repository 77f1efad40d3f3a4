/**
 * Works out the mornings of all clinics that live by the machine's time, as their nights come; and those of a sandbox that its
 * test clock passes over (mission.md, sections 3 and 12).
 */

import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { DueWork } from '../clinic/advance-test-clock.js';
import { moveTestClock, readTestClock } from '../clinic/test-clock.js';
import type { SystemTime } from '../clock.js';
import type { Signals } from '../signals.js';
import { evaluateFound, evaluateMornings, findMornings } from './evaluate-mornings.js';
import type { NotedMorning } from './rule-mornings.js';

export interface RetentionWork {
  readonly db: Db;
  readonly system: SystemTime;
  readonly signals: Signals;
}

/** Keeps this lock apart from others that are taken by number. */
const LOCK_CLASS = 7_263_005;

/** Gives how many recipients rules found. A clinic that another process works on is left to it. Ends soon after `stop`. */
export async function evaluateDueRetention(work: RetentionWork, stop?: AbortSignal): Promise<number> {
  let planned = 0;
  for (const clinicId of await clinicsWithRules(work.db)) {
    if (stop?.aborted) break;
    planned += await evaluateOneByOne(work, clinicId, stop);
  }
  return planned;
}

async function clinicsWithRules(db: Db): Promise<string[]> {
  const { rows } = await sql<{ clinicId: string }>`
    select distinct r.clinic_id as "clinicId" from retention_rule r join clinic c on c.id = r.clinic_id
    where r.status = 'ACTIVE' and c.test_clock is null
  `.execute(db);
  return rows.map(({ clinicId }) => clinicId);
}

/** The lock spares work only: two that evaluate at once plan everything once all the same. */
async function evaluateOneByOne(
  { db, system, signals }: RetentionWork,
  clinicId: string,
  stop: AbortSignal | undefined,
): Promise<number> {
  const now = system.now();
  const mornings = await findMornings({ db, clinicId }, now);
  if (!mornings.some(({ nextLook }) => nextLook !== null && nextLook <= now)) return 0;
  return db.connection().execute(async (one) => {
    const { rows } = await sql<{ taken: boolean }>`
      select pg_try_advisory_lock(${LOCK_CLASS}, hashtext(${clinicId})) as taken`.execute(one);
    if (rows[0]?.taken !== true) return 0;
    try {
      const signal = signals.give.bind(signals);
      return await evaluateMornings({ db: one, clinicId, signal }, system.now(), stop);
    } finally {
      await sql`select pg_advisory_unlock(${LOCK_CLASS}, hashtext(${clinicId}))`.execute(one);
    }
  });
}

/** The mornings of a sandbox, each night and each morning at its own time, before anything is sent at that instant. */
export function retentionDueInClinic(signals: Signals): DueWork {
  return {
    async nextDueAt(db, clinicId, through) {
      return nextLook(await findMornings({ db, clinicId }, await readTestClock(db, clinicId)), through);
    },
    // Looks that find nobody leave nothing for others to do: however many there are, they need no turn of their own.
    async run(db, clinicId, through) {
      const work = { db, clinicId, signal: signals.give.bind(signals) };
      let now = await readTestClock(db, clinicId);
      for (let planned = 0; planned === 0; ) {
        const mornings = await findMornings(work, now);
        const at = nextLook(mornings, through);
        if (at === null) break;
        now = new Date(Math.max(at.getTime(), now.getTime()));
        await moveTestClock(db, clinicId, now);
        planned = await evaluateFound(work, mornings, now);
      }
      return 0;
    },
  };
}

function nextLook(mornings: readonly NotedMorning[], through: Date): Date | null {
  const looks = mornings.flatMap((one) => one.nextLook ?? []).sort((a, b) => a.getTime() - b.getTime());
  return looks[0] === undefined || looks[0] > through ? null : looks[0];
}
