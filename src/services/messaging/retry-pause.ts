/** The growing pauses between tries (mission.md, section 1, "Sending"). */

const MINUTES = [1, 5, 15, 60];

/**
 * Milliseconds to wait after the `attempts`-th try (1, 2, …): 1, 5, 15 and then 60 minutes, each longer by up to a
 * fifth, so that what failed together does not come back together. `random` gives numbers from 0 to 1.
 */
export function retryPause(attempts: number, random: () => number = Math.random): number {
  const minutes = MINUTES[Math.min(Math.max(attempts, 1), MINUTES.length) - 1] ?? 60;
  return Math.round(minutes * 60_000 * (1 + random() / 5));
}
