/** Shares of money that add up exactly (mission.md, section 8: exact, never floating point). Minor units. Pure. */

const WHOLE = 10_000n;

/** Hundredths of a percent of an amount, half a minor unit rounded up. */
export function percentOf(minor: number, basisPoints: number): number {
  return Number((BigInt(minor) * BigInt(basisPoints) + WHOLE / 2n) / WHOLE);
}

/** An amount shared evenly among `units`, half a minor unit rounded up: what one of them costs. */
export function oneOf(minor: number, units: number): number {
  return Number((2n * BigInt(minor) + BigInt(units)) / (2n * BigInt(units)));
}

/**
 * `total` in proportion to the weights, to the minor unit: what rounding down leaves goes to the largest remainders, of equal
 * ones to the first. The shares add up to `total`, and while `total` is at most the sum of the weights no share is more than
 * its weight. All zero when the weights are.
 */
export function spread(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n) return weights.map(() => 0);
  const parts = weights.map((weight, index) => {
    const product = BigInt(total) * BigInt(weight);
    return { index, share: product / sum, rest: product % sum };
  });
  const given = parts.reduce((all, { share }) => all + share, 0n);
  const first = [...parts].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (const part of first.slice(0, Number(BigInt(total) - given))) part.share += 1n;
  return parts.map(({ share }) => Number(share));
}
