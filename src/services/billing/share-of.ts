/** A share of a whole amount (mission.md, section 8: exact, never floating point). Pure. */

/** `amount × part / whole`, rounded half up to a whole. None may be negative; `whole` not 0. Exact for any safe integers. */
export function shareOf(amount: number, part: number, whole: number): number {
  const doubled = 2n * BigInt(amount) * BigInt(part) + BigInt(whole);
  return Number(doubled / (2n * BigInt(whole)));
}
