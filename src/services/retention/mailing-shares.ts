/** How many of a hundred recipients get each variant of a campaign's text (mission.md, section 3). Pure. */
import { refuse, type UserError } from '../refusal.js';
import type { WrittenMailingText } from './check-mailing-text.js';

/**
 * By variant, in the order in which they first appear; together 100. Given for none, they are alike, and what 100 does not
 * divide by goes to the first. Given for some, or differently for texts of one variant, or not 100 together: what is wrong.
 */
export function sharesOf(texts: readonly WrittenMailingText[]): {
  shares: ReadonlyMap<string, number>;
  wrong: UserError[];
} {
  const given = new Map<string, Set<number>>();
  for (const { variant, share } of texts) {
    const known = given.get(variant ?? '') ?? new Set();
    given.set(variant ?? '', share === null || share === undefined ? known : known.add(share));
  }
  const sets = [...given.values()];
  if (sets.every(({ size }) => size === 0)) return { shares: alike([...given.keys()]), wrong: [] };
  const shares = new Map([...given].map(([variant, set]) => [variant, [...set][0] ?? -1]));
  const all = [...shares.values()];
  const fits =
    sets.every(({ size }) => size === 1) &&
    all.every((share) => Number.isInteger(share) && share >= 0 && share <= 100) &&
    all.reduce((sum, share) => sum + share, 0) === 100;
  const message =
    'Give each variant one share, from 0 to 100, and all variants together 100; or leave all shares out.';
  return { shares, wrong: fits ? [] : refuse('INVALID', message, ['texts']).userErrors };
}

function alike(variants: readonly string[]): Map<string, number> {
  const each = Math.floor(100 / variants.length);
  const over = 100 - each * variants.length;
  return new Map(variants.map((variant, place) => [variant, each + (place < over ? 1 : 0)]));
}
