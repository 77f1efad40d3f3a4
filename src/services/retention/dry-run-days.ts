/**
 * The days that a dry run counts in, by time zone, so that SQL can tell of a visit on which morning a rule of any number of
 * days looks at it, without a list of windows for each of them (mission.md, section 3). Pure: no clock, no database.
 */
import { addDays } from '../visits/local-time.js';
import { type Morning, windowOf } from './rule-mornings.js';

/** Of branches in one time zone. Places in lists are counted from one, as SQL does. */
export interface ZoneDays {
  readonly branchIds: readonly string[];
  /** The local date of the first morning. */
  readonly firstDate: string;
  /** Of consecutive dates. */
  readonly mornings: readonly Date[];
  /** The local date that the first of the midnights begins. */
  readonly firstEnded: string;
  /** The beginnings of consecutive dates, and the end of the last: all on which visits ended that some rule looks at. */
  readonly midnights: readonly Date[];
}

/** `mornings`: of each branch, of consecutive dates. `days`: those of the rules; none: no zones. */
export function zoneDays(mornings: readonly (readonly Morning[])[], days: readonly number[]): ZoneDays[] {
  if (days.length === 0) return [];
  const byZone = Map.groupBy(mornings, ([first]) => first?.timeZone);
  return [...byZone.values()].flatMap((branches) => {
    const [of = []] = branches;
    const [first] = of;
    const last = of.at(-1);
    if (!first || !last) return [];
    const firstEnded = addDays(first.date, -Math.max(...days));
    const midnights: Date[] = [];
    for (let ended = firstEnded; ended <= addDays(last.date, -Math.min(...days)); ended = addDays(ended, 1)) {
      const { from, to } = windowOf({ ...first, date: ended }, 0);
      midnights.push(...(midnights.length === 0 ? [from, to] : [to]));
    }
    return {
      ...{ branchIds: branches.flatMap(([one]) => one?.branchId ?? []), firstDate: first.date },
      ...{ mornings: of.map(({ at }) => at), firstEnded, midnights },
    };
  });
}
