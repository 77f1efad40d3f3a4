/** When criteria are looked at: by the clinic's clock, on the local day of its first branch (mission.md, section 3, "Groups"). */
import type { Db } from '../../../entities/database.js';
import { addDays, instantOfLocal, localDateOf } from '../../visits/local-time.js';

export interface CriteriaTime {
  readonly clinicId: string;
  /** YYYY-MM-DD in `timeZone`. */
  readonly today: string;
  /** Of the clinic's first branch; UTC while it has none. */
  readonly timeZone: string;
  readonly now: Date;
}

/** The clinic's day at `now`. */
export async function criteriaTime(db: Db, clinicId: string, now: Date): Promise<CriteriaTime> {
  const timeZone = await firstZone(db, clinicId);
  return { clinicId, today: localDateOf(now, timeZone), timeZone, now };
}

/** IANA; of the clinic's first branch, or UTC while it has none. */
async function firstZone(db: Db, clinicId: string): Promise<string> {
  const branch = await db
    .selectFrom('branch')
    .select('time_zone as timeZone')
    .where('clinic_id', '=', clinicId)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return branch?.timeZone ?? 'UTC';
}

/** The first instant of a local date: where the day before ends. */
export function dayStart(date: string, timeZone: string): Date {
  return instantOfLocal(addDays(date, -1), '24:00', timeZone, 'closing');
}
