/** Spares the search for whom rules write to where there is nobody: most mornings of a small clinic (mission.md, section 3). */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { RuleWindow } from './rule-mornings.js';

/** Those of the windows in which a completed visit ended, in their order: one probe of an index for each. */
export async function windowsWithVisits(
  db: Db,
  clinicId: string,
  windows: readonly RuleWindow[],
): Promise<RuleWindow[]> {
  if (windows.length === 0) return [];
  const { rows } = await sql<{ place: number }>`
    select w.place::int as place
    from unnest(
        ${windows.map(({ branchId }) => branchId)}::uuid[],
        ${windows.map(({ from }) => from.toISOString())}::timestamptz[],
        ${windows.map(({ to }) => to.toISOString())}::timestamptz[]
      ) with ordinality as w (branch_id, starts, ends, place)
    where exists (
      select from visit v
      where v.clinic_id = ${clinicId} and v.branch_id = w.branch_id and v.status = 'COMPLETED'
        and v.ends_at >= w.starts and v.ends_at < w.ends
      offset 0
    )
  `.execute(db);
  const found = new Set(rows.map(({ place }) => place - 1));
  return windows.filter((_, place) => found.has(place));
}
