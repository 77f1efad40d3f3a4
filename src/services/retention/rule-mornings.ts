/**
 * The mornings on which rules fire, and whose visits each rule looks at (mission.md, section 3). Pure: no clock, no database.
 * A morning is 10:00 branch-local. It is worked out in the night before, from 02:00 branch-local on, and looked at once more
 * when it comes, for what became of patients in the meantime.
 */
import { ruleTime } from '../messaging/branch-morning.js';
import { addDays, instantOfLocal, localDateOf } from '../visits/local-time.js';

export interface BranchPlace {
  readonly branchId: string;
  readonly timeZone: string;
}

/** Ten o'clock of a branch's local date. */
export interface Morning extends BranchPlace {
  readonly date: string;
  readonly at: Date;
}

/** A morning, and when it is to be worked out next; null: nothing is left to be done for it. */
export interface NotedMorning extends Morning {
  readonly nextLook: Date | null;
}

/** Completed visits that ended from `from` on and before `to` make rules of so many days fire on the morning. */
export interface RuleWindow {
  readonly branchId: string;
  readonly date: string;
  readonly morning: Date;
  readonly days: number;
  readonly from: Date;
  readonly to: Date;
}

/** Of a morning that nobody worked out in time, because no server was there, messages still go out so much later. */
export const LATE_MS = 3 * 24 * 3600 * 1000;

const NIGHT = '02:00';
/** Local dates are at most one away from those of UTC, and mornings are remembered for three days. */
const DAYS_BACK = 5;

/**
 * The branch's mornings around `now` that rules may still fire on, the next one included, soonest first. `workedOut`: by local
 * date, when it was worked out last. `notBefore`: mornings before it are past for every rule.
 */
export function morningsOf(
  place: BranchPlace,
  workedOut: ReadonlyMap<string, Date>,
  now: Date,
  notBefore: Date,
): NotedMorning[] {
  const today = localDateOf(now, place.timeZone);
  const mornings: NotedMorning[] = [];
  for (let days = -DAYS_BACK; days <= 1; days++) {
    const date = addDays(today, days);
    const at = morningOn(date, place.timeZone);
    if (at < notBefore || at.getTime() + LATE_MS <= now.getTime()) continue;
    const before = workedOut.get(date);
    const nextLook = before === undefined ? nightBefore(date, place.timeZone) : before < at ? at : null;
    mornings.push({ ...place, date, at, nextLook });
  }
  return mornings;
}

/** The mornings of these branches that are still ahead, or are just now, and whose night has come: changes are worked out for them. */
export function morningsAhead(places: readonly BranchPlace[], now: Date): Morning[] {
  return places.flatMap((place) =>
    [0, 1]
      .map((days) => addDays(localDateOf(now, place.timeZone), days))
      .filter((date) => nightBefore(date, place.timeZone) <= now)
      .map((date) => ({ ...place, date, at: morningOn(date, place.timeZone) }))
      .filter(({ at }) => at >= now),
  );
}

/** The visits that rules of so many days look at on a morning: those that ended on the local date so many days before. */
export function windowOf({ branchId, timeZone, date, at }: Morning, days: number): RuleWindow {
  const ended = addDays(date, -days);
  return {
    ...{ branchId, date, morning: at, days },
    from: instantOfLocal(addDays(ended, -1), '24:00', timeZone, 'opening'),
    to: instantOfLocal(ended, '24:00', timeZone, 'opening'),
  };
}

/** 10:00 of a local date of a branch, as an instant. @throws RangeError for an unknown time zone */
export function morningOn(date: string, timeZone: string): Date {
  return ruleTime(instantOfLocal(date, '12:00', timeZone, 'opening'), 0, timeZone);
}

function nightBefore(date: string, timeZone: string): Date {
  return instantOfLocal(date, NIGHT, timeZone, 'opening');
}
