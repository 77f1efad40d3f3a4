/** Points for what was paid, and what of them goes back with a refund (mission.md, sections 7 and 8). Exact, and pure. */

/** Below what an account can hold, and more than anybody earns with one payment. */
const MOST_POINTS = 100_000_000n;

/**
 * `basisPoints` hundredths of a percent of `moneyMinor` minor units, in points of `pointValueMinor` minor units each: rounded
 * down to whole points, and at most 100,000,000.
 */
export function paidPoints(moneyMinor: number, basisPoints: number, pointValueMinor: number): number {
  const points = (BigInt(moneyMinor) * BigInt(basisPoints)) / (10_000n * BigInt(pointValueMinor));
  return Number(points > MOST_POINTS ? MOST_POINTS : points);
}

/**
 * How many of `earned` points are to have been taken back once `creditedMinor` of a line of `totalMinor` minor units is
 * refunded, over all its refunds: in proportion, rounded down, so that with the last part all are. A line of nothing: all.
 */
export function pointsTakenBack(earned: number, creditedMinor: number, totalMinor: number): number {
  if (creditedMinor >= totalMinor) return earned;
  return Number((BigInt(earned) * BigInt(creditedMinor)) / BigInt(totalMinor));
}
