/** What redemptions of points take off the lines of a quote, after its promotions (mission.md, sections 7 and 8). Minor units. Pure. */
import type { RewardKind } from '../../../entities/loyalty/reward.js';
import type { FittedLine } from './fit-promotion.js';
import { oneOf, percentOf, spread } from './shares.js';

/** A redemption's terms, as they were when it was redeemed. */
export interface RedemptionTerms {
  readonly id: string;
  readonly kind: RewardKind;
  readonly basisPoints: number | null;
  readonly amountMinor: number | null;
  readonly serviceId: string | null;
}

export interface LineLeft extends FittedLine {
  readonly leftMinor: number;
  /** How many of its units no package pays. */
  readonly units: number;
}

export interface RedemptionsApplied {
  readonly taken: { id: string; line: number; amountMinor: number }[];
  readonly refused: { id: string; reason: 'NOTHING_LEFT' | 'OTHER_SERVICE' }[];
}

/**
 * In the order in which they are given. A DISCOUNT takes off all services: a percentage of what is left of each, half up, or
 * an amount in proportion to it. A SERVICE makes one unit of that service free, at what is left of the unit's price, half up.
 * GOODS are handed out at the desk, and take nothing off.
 */
export function applyRedemptions(
  lines: readonly LineLeft[],
  redemptions: readonly RedemptionTerms[],
): RedemptionsApplied {
  const state = lines.map(({ leftMinor, units, ...line }) => ({ ...line, left: leftMinor, units }));
  const taken: RedemptionsApplied['taken'] = [];
  const refused: RedemptionsApplied['refused'] = [];
  for (const { id, kind, basisPoints, amountMinor, serviceId } of redemptions) {
    const fitting = state.filter(
      (line) =>
        line.kind === 'SERVICE' && kind !== 'GOODS' && (kind === 'DISCOUNT' || line.serviceId === serviceId),
    );
    const open = fitting.filter(({ left, units }) => left > 0 && units > 0);
    const left = open.map((line) => line.left);
    let amounts: number[];
    if (kind === 'SERVICE') amounts = open.slice(0, 1).map((line) => oneOf(line.left, line.units));
    else if (basisPoints !== null) amounts = left.map((minor) => percentOf(minor, basisPoints));
    else amounts = spread(Math.min(amountMinor ?? 0, sumOf(left)), left);
    if (sumOf(amounts) === 0) {
      refused.push({ id, reason: fitting.length === 0 ? 'OTHER_SERVICE' : 'NOTHING_LEFT' });
      continue;
    }
    for (const [index, amount] of amounts.entries()) {
      const line = open[index];
      if (line === undefined || amount === 0) continue;
      line.left -= amount;
      if (kind === 'SERVICE') line.units -= 1;
      taken.push({ id, line: line.line, amountMinor: amount });
    }
  }
  return { taken, refused };
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
