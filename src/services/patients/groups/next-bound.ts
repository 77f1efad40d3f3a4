/** The next day on which time alone changes who is in a group: a test clock has no use for the days between. */
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Db } from '../../../entities/database.js';
import type { PatientCriteria } from '../../../entities/patients/patient-group.js';
import { addDays, localDateOf } from '../../visits/local-time.js';
import { latestBirthOf } from './birth-dates.js';
import { dayStart } from './criteria-time.js';
import { boundsOf } from './passed-bounds.js';

interface Swept {
  readonly clinicId: string;
  /** The local date up to which groups are up to date. */
  readonly through: string;
  readonly timeZone: string;
}

/** A local date after `through`; null when there is none. Reads all birth dates: for sandboxes, which are small. */
export async function nextBound(
  db: Db,
  all: readonly PatientCriteria[],
  { clinicId, through, timeZone }: Swept,
): Promise<string | null> {
  const { ages, daysAgo } = boundsOf(all);
  if (ages.length + daysAgo.length === 0) return null;
  const after = ages.map((age) => latestBirthOf(age, through));
  const from = daysAgo.map((days) => dayStart(addDays(through, 1 - days), timeZone).toISOString());
  const { rows } = await sql<{ years: number | null; days: number | null; birth: string; ended: Date }>`
    select bound.years, null::int as days, next.birth, null::timestamptz as ended
    from unnest(${ages}::int[], ${after}::date[]) as bound (years, after)
    cross join lateral (
      select min(p.birth_date) as birth from patient p
      where p.clinic_id = ${clinicId} and p.birth_date > bound.after
    ) as next
    where next.birth is not null
    union all
    select null, bound.days, null, next.ended
    from unnest(${daysAgo}::int[], ${from}::timestamptz[]) as bound (days, since)
    cross join lateral (
      select min(v.ends_at) as ended from visit v
      where v.clinic_id = ${clinicId} and v.status = 'COMPLETED' and v.ends_at >= bound.since
    ) as next
    where next.ended is not null
  `.execute(db);
  const days = rows.map((row) =>
    row.years === null
      ? addDays(localDateOf(row.ended, timeZone), row.days ?? 0)
      : Temporal.PlainDate.from(row.birth).add({ years: row.years }).toString(),
  );
  return days.sort()[0] ?? null;
}
