/** When points that are earned become available, and when they expire (mission.md, section 7). */
import type { Scope } from '../scope.js';
import { addMonths, instantOfLocal, localDateOf } from '../visits/local-time.js';

interface Lifetime {
  readonly availableAfterDays: number;
  /** Null: they never expire. */
  readonly expiresAfterMonths: number | null;
}

export interface PointsTimes {
  /** Null: at once. */
  readonly availableAt: Date | null;
  /** The last day, YYYY-MM-DD, and the instant at which it ends, which is the first at which the points are gone. */
  readonly expiresOn: string | null;
  readonly expiresAt: Date | null;
}

const DAY_MS = 24 * 3_600_000;

/**
 * Of points earned at `at`. Days until they are available are of 24 hours; months are counted from the local date in
 * `timeZone` (IANA), and a day that the last month does not have is its last: of 31 January one month later, 28 February.
 */
export function pointsTimes(
  { availableAfterDays, expiresAfterMonths }: Lifetime,
  at: Date,
  timeZone: string,
): PointsTimes {
  const expiresOn =
    expiresAfterMonths === null ? null : addMonths(localDateOf(at, timeZone), expiresAfterMonths);
  return {
    availableAt: availableAfterDays === 0 ? null : new Date(at.getTime() + availableAfterDays * DAY_MS),
    expiresOn,
    expiresAt: expiresOn === null ? null : dayEnd(expiresOn, timeZone),
  };
}

/** The instant at which a local date, YYYY-MM-DD, ends, and the next begins. */
export function dayEnd(date: string, timeZone: string): Date {
  return instantOfLocal(date, '24:00', timeZone, 'closing');
}

/** IANA; of the branch, or of the clinic's first where there is none; UTC for a clinic without any. */
export async function zoneOfPoints(
  { db, clinicId }: Pick<Scope, 'db' | 'clinicId'>,
  branchId: string | null,
): Promise<string> {
  const branches = db.selectFrom('branch').select('time_zone as timeZone').where('clinic_id', '=', clinicId);
  const query = branchId === null ? branches.orderBy('id').limit(1) : branches.where('id', '=', branchId);
  return (await query.executeTakeFirst())?.timeZone ?? 'UTC';
}
