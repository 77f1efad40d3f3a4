// The mornings of the two places over the 120 days, by clocks that are written down here: the server has its own.
import { END, type Place, START } from './history.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WARSAW_SUMMER = Date.parse('2026-03-29T01:00:00Z');

export interface Morning {
  readonly place: Place;
  /** The local date, as the instant of its midnight by UTC. */
  readonly date: number;
  /** 02:00, 10:00 and 10:30 there. */
  readonly night: number;
  readonly at: number;
  readonly sentAt: number;
}

/** Of both places, in order. */
export const MORNINGS: readonly Morning[] = mornings();

function mornings(): Morning[] {
  const found: Morning[] = [];
  for (let date = Math.floor(START / DAY_MS) * DAY_MS; date <= END; date += DAY_MS) {
    for (const place of ['WARSAW', 'SAO_PAULO'] as const) {
      const at = date + 10 * HOUR_MS - offsetOn(place, date + 10 * HOUR_MS);
      const night = date + 2 * HOUR_MS - offsetOn(place, date + 2 * HOUR_MS);
      if (at > START && at < END) found.push({ place, date, at, night, sentAt: at + HOUR_MS / 2 });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Of an instant, as the instant of that date's midnight by UTC. */
export function localDate(place: Place, instant: number): number {
  const offset = place === 'SAO_PAULO' ? -3 : instant >= WARSAW_SUMMER ? 2 : 1;
  return Math.floor((instant + offset * HOUR_MS) / DAY_MS) * DAY_MS;
}

function offsetOn(place: Place, local: number): number {
  if (place === 'SAO_PAULO') return -3 * HOUR_MS;
  return local - HOUR_MS >= WARSAW_SUMMER ? 2 * HOUR_MS : HOUR_MS;
}
