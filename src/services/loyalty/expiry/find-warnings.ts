/**
 * Which mornings owners of points are to be told on, and of what (mission.md, section 1): 10:00 where the lot was earned, or at
 * the clinic's first branch where it was earned at none, 14 days before the last day of its points.
 */
import { sql } from 'kysely';
import type { Db } from '../../../entities/database.js';
import { pointsExpiringTime } from '../../messaging/branch-morning.js';
import { addDays } from '../../visits/local-time.js';
import { dayEnd } from '../earn-times.js';

export interface WarningMorning {
  readonly branchId: string;
  /** Whether it is the clinic's first, at which lots of no branch are at home. */
  readonly first: boolean;
  readonly timeZone: string;
  /** The last day of the points that it tells of. */
  readonly expiresOn: string;
  /** When it is told. */
  readonly at: Date;
}

export interface OwnerToWarn {
  readonly patientId: string;
  readonly points: number;
  /** The first instant at which the first of them are gone. */
  readonly expiresAt: Date;
}

const DAYS_BEFORE = 14;
export const OWNERS_AT_ONCE = 500;
const DAY_MS = 24 * 3_600_000;

/** When owners are told of points whose last day is `expiresOn`. */
function warningTime(expiresOn: string, timeZone: string): Date {
  return pointsExpiringTime(new Date(dayEnd(expiresOn, timeZone).getTime() - 1), timeZone);
}

/** The local day on whose morning points with that last day are told of. */
export const dayOfWarning = (expiresOn: string): string => addDays(expiresOn, -DAYS_BEFORE);

/**
 * The next morning of each branch on which somebody is to be told, up to `through`, the earliest first. Points that were earned
 * after their morning are told of by nobody. `now`: what has expired by then is past telling.
 */
export async function nextWarnings(
  db: Db,
  clinicId: string,
  now: Date,
  through: Date,
): Promise<WarningMorning[]> {
  const { rows } = await sql<Omit<WarningMorning, 'at'>>`
    select b.id as "branchId", b.first, b.time_zone as "timeZone", next.expires_on::text as "expiresOn"
    from (
        select id, clinic_id, time_zone, row_number() over (order by id) = 1 as first
        from branch where clinic_id = ${clinicId}
      ) b
      left join points_warning w on w.clinic_id = b.clinic_id and w.branch_id = b.id
      cross join lateral (
        select l.expires_on from loyalty_lot l
        where l.clinic_id = b.clinic_id and (l.available > 0 or l.pending > 0)
          and l.expires_at > greatest(${now}::timestamptz,
            (w.through + ${DAYS_BEFORE - 1}::int)::timestamp at time zone 'UTC')
          and l.expires_at <= ${new Date(through.getTime() + (DAYS_BEFORE + 2) * DAY_MS)}
          and (l.branch_id = b.id or (l.branch_id is null and b.first))
          and l.expires_on > coalesce(w.through, '-infinity'::date) + ${DAYS_BEFORE}::int
          and l.earned_at <= (l.expires_on - ${DAYS_BEFORE}::int + time '10:00') at time zone b.time_zone
        order by l.expires_at limit 1
      ) next
  `.execute(db);
  return rows
    .map((row) => ({ ...row, at: warningTime(row.expiresOn, row.timeZone) }))
    .filter(({ at }) => at <= through)
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.branchId < b.branchId ? -1 : 1));
}

/** Up to 500 owners behind the one given, by id, with what they lose. */
export async function ownersToWarn(
  db: Db,
  clinicId: string,
  { branchId, first, expiresOn, at }: WarningMorning,
  after: string | null,
): Promise<OwnerToWarn[]> {
  const date = Date.parse(`${expiresOn}T00:00:00Z`);
  const { rows } = await sql<OwnerToWarn>`
    select l.patient_id as "patientId", sum(${LEFT_OF_LOT})::bigint as points, min(l.expires_at) as "expiresAt"
    from loyalty_lot l
    where l.clinic_id = ${clinicId} and (l.available > 0 or l.pending > 0) and l.expires_on = ${expiresOn}
      and l.expires_at > ${new Date(date)} and l.expires_at < ${new Date(date + 3 * DAY_MS)}
      and (l.branch_id = ${branchId} or (l.branch_id is null and ${first}::boolean))
      and l.earned_at <= ${at} and (${after}::uuid is null or l.patient_id > ${after}::uuid)
    group by l.patient_id having sum(${LEFT_OF_LOT}) > 0
    order by l.patient_id limit ${OWNERS_AT_ONCE}
  `.execute(db);
  return rows;
}

/** What of a lot `l` its owner will have: pending points count when they come in time. */
const LEFT_OF_LOT = sql`l.available + case when l.available_at < l.expires_at then l.pending else 0 end`;
