/** What counted figures add up to, and what they come to in money: exact (mission.md, sections 3 and 8). Pure. */
import { microsPerMinor } from '../clinic/minor-units.js';
import type { Figures } from './retention-figures.js';

/** Figures with what they come to. */
export interface ReportFigures extends Figures {
  /** ISO 4217, of all amounts. */
  currencyCode: string;
  /** What came in minus what the messages cost, in millionths of the currency's unit. */
  returnMicros: bigint;
  /** That by the cost, to four places, half away from zero; null: they cost nothing. */
  returnRatio: number | null;
}

/** Their sum; of none, nothing. */
export function sumOf(rows: readonly Figures[]): Figures {
  const whole = (count: (row: Figures) => number) => rows.reduce((sum, row) => sum + count(row), 0);
  const exact = (amount: (row: Figures) => bigint) => rows.reduce((sum, row) => sum + amount(row), 0n);
  return {
    sent: whole(({ sent }) => sent),
    delivered: whole(({ delivered }) => delivered),
    read: whole(({ read }) => read),
    unpriced: whole(({ unpriced }) => unpriced),
    recipients: whole(({ recipients }) => recipients),
    cameBack: whole(({ cameBack }) => cameBack),
    revenueMinor: exact(({ revenueMinor }) => revenueMinor),
    costMicros: exact(({ costMicros }) => costMicros),
  };
}

/** `currencyCode`: the clinic's, ISO 4217, which all amounts are in. */
export function withReturn<F extends Figures>(figures: F, currencyCode: string): F & ReportFigures {
  const { revenueMinor, costMicros } = figures;
  const returnMicros = revenueMinor * microsPerMinor(currencyCode) - costMicros;
  return { ...figures, currencyCode, returnMicros, returnRatio: ratio(returnMicros, costMicros) };
}

function ratio(amount: bigint, by: bigint): number | null {
  if (by === 0n) return null;
  const size = amount < 0n ? -amount : amount;
  const tenThousandths = (size * 20_000n + by) / (2n * by);
  return Number(amount < 0n ? -tenThousandths : tenThousandths) / 10_000;
}
