/** Days and times of a branch, by its own clocks, whatever zone the board's machine is in. */

/** 2026-03-02T08:00 by the clocks of the zone. */
export function localOf(instant: Date, timeZone: string): string {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-CA', {
      ...{ timeZone, hourCycle: 'h23' },
      ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** The date by the clocks of the zone: 2026-03-02. */
export function dayOf(instant: Date, timeZone: string): string {
  return localOf(instant, timeZone).slice(0, 10);
}

/**
 * The first instant at which the clocks of the zone show this or later (2026-03-02T08:00): of two, the first; of none, because
 * the clocks were put forward over it, the instant at which they were.
 */
export function instantAt(local: string, timeZone: string): Date {
  const asUtc = Date.parse(`${local}:00Z`);
  // No zone changes twice in two days: one of these differences holds at that time.
  const candidates = [-DAY_MS, DAY_MS]
    .map((away) => asUtc - differenceAt(new Date(asUtc + away), timeZone))
    .sort((a, b) => a - b);
  const first = candidates.find((candidate) => localOf(new Date(candidate), timeZone) >= local);
  return new Date(first ?? Math.max(...candidates));
}

/** From its first instant, included, to the next day's, not included. */
export function boundsOfDay(day: string, timeZone: string): { from: Date; to: Date } {
  return { from: instantAt(`${day}T00:00`, timeZone), to: instantAt(`${dayAfter(day, 1)}T00:00`, timeZone) };
}

/** The date so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;

/** How far the clocks of the zone are ahead of UTC, in milliseconds. */
function differenceAt(instant: Date, timeZone: string): number {
  const minute = Math.floor(instant.getTime() / 60_000) * 60_000;
  return Date.parse(`${localOf(instant, timeZone)}:00Z`) - minute;
}
