/**
 * What time does to points: pending ones become available, owners are told of those that expire, and these expire (mission.md,
 * sections 1 and 7): by itself, or as a test clock passes (section 12).
 */
import { sql } from 'kysely';
import type { Db } from '../../../entities/database.js';
import type { DueWork } from '../../clinic/advance-test-clock.js';
import { moveTestClock, readTestClock } from '../../clinic/test-clock.js';
import type { SystemTime } from '../../clock.js';
import type { WorkLog } from '../../messaging/delivery-work.js';
import type { Signals } from '../../signals.js';
import { nextPointsDue, type PointsWork, settlePoints } from './due-points.js';
import { nextWarnings } from './find-warnings.js';
import { noteWarned, warnOwners } from './warn-owners.js';

export interface ExpiryWork {
  readonly db: Db;
  readonly system: SystemTime;
  readonly signals: Signals;
  readonly log: WorkLog;
}

/**
 * Does what is due in all clinics that live by the machine's time, and gives how many lots matured or expired. May be run by many
 * processes at once. A clinic that fails is logged, stops no other, and is tried again the next time. Ends soon after `stop`.
 */
export async function expirePoints(work: ExpiryWork, stop?: AbortSignal): Promise<number> {
  let lots = 0;
  for (const due of await clinicsWithPointsDue(work.db, work.system.now())) {
    if (stop?.aborted) break;
    try {
      lots += await expireInClinic(work, due, stop);
    } catch (error) {
      work.log.error({ err: error, clinicId: due.clinicId }, 'the points of a clinic could not expire');
    }
  }
  return lots;
}

async function expireInClinic(
  { db, system, signals }: ExpiryWork,
  { clinicId, mornings }: DueClinic,
  stop?: AbortSignal,
): Promise<number> {
  const work = { db, clinicId, signal: signals.give.bind(signals) };
  const now = system.now();
  for (const morning of mornings.length === 0 ? [] : await nextWarnings(db, clinicId, now, now)) {
    await warnAll(work, morning, now);
  }
  for (const { branchId, date } of mornings) await noteWarned(work, branchId, date);
  return settlePoints(work, now, 'SKIP', stop);
}

/** The morning, and those of its branch that follow it and have come: after days without a worker there are several. */
async function warnAll(
  work: PointsWork,
  first: Awaited<ReturnType<typeof nextWarnings>>[number],
  now: Date,
): Promise<void> {
  for (let morning: typeof first | undefined = first; morning !== undefined; ) {
    await warnOwners(work, morning, now);
    const left = await nextWarnings(work.db, work.clinicId, now, now);
    morning = left.find(({ branchId }) => branchId === first.branchId);
  }
}

interface DueClinic {
  readonly clinicId: string;
  /** Branches at which 10:00 of a new day has passed. */
  readonly mornings: { branchId: string; date: string }[];
}

async function clinicsWithPointsDue(db: Db, now: Date): Promise<DueClinic[]> {
  const { rows } = await sql<DueClinic>`
    select c.id as "clinicId", m.mornings from clinic c
      cross join lateral (
        select coalesce(jsonb_agg(jsonb_build_object('branchId', b.id, 'date', today.date)), '[]') as mornings
        from branch b
          cross join lateral (
            select (${now}::timestamptz at time zone b.time_zone - interval '10 hours')::date as date
          ) today
          left join points_warning w on w.clinic_id = b.clinic_id and w.branch_id = b.id
        where b.clinic_id = c.id and (w.through is null or w.through < today.date)
      ) m
    where c.test_clock is null and (
      m.mornings <> '[]'
      or exists (select from loyalty_lot l where l.clinic_id = c.id and l.pending > 0 and l.available_at <= ${now})
      or exists (select from loyalty_lot l where l.clinic_id = c.id and l.available > 0 and l.expires_at <= ${now})
    )
    order by c.id
  `.execute(db);
  return rows;
}

/**
 * Points of a sandbox, each at its own instant. At one instant pending points come first, then what is told of, then what
 * expires; and what is told is sent before time goes on.
 */
export function loyaltyDueInClinic(signals: Signals): DueWork {
  return {
    async nextDueAt(db, clinicId, through) {
      const now = await readTestClock(db, clinicId);
      const [morning] = await nextWarnings(db, clinicId, now, through);
      return earlier(await nextPointsDue({ db, clinicId }, through), morning?.at ?? null);
    },
    async run(db, clinicId, through) {
      const work = { db, clinicId, signal: signals.give.bind(signals) };
      for (;;) {
        const now = await readTestClock(db, clinicId);
        const [morning] = await nextWarnings(db, clinicId, now, through);
        const at = earlier(await nextPointsDue(work, through), morning?.at ?? null);
        if (at === null) return 0;
        await moveTestClock(db, clinicId, at);
        await settlePoints(work, at, 'WAIT');
        if (morning === undefined || morning.at > at) continue;
        await warnOwners(work, morning, new Date(Math.max(now.getTime(), at.getTime())));
        return 0;
      }
    },
  };
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
