/**
 * Which promotions come to which lines of a quote, in which order, and how much each takes off (mission.md, section 8:
 * explicit priority and stacking). Minor units. Pure: who may have a promotion at all was asked before.
 */
import type { DiscountChoice } from '../../../entities/clinic/clinic.js';
import { percentOf, spread } from './shares.js';

/** A promotion that the quote may have, and the lines that it fits. */
export interface Candidate {
  readonly id: string;
  /** Either hundredths of a percent of each line, or an amount off all of them. */
  readonly basisPoints: number | null;
  readonly amountMinor: number | null;
  /** At most so much off the quote: its own cap, or what is left of its budget. Null: no end. */
  readonly mostMinor: number | null;
  /** The smaller goes first; of equal ones the smaller id. */
  readonly priority: number;
  /** No other promotion on the same line. */
  readonly exclusive: boolean;
  readonly lines: readonly number[];
}

export interface OpenLine {
  readonly line: number;
  /** What is to be paid of it so far. */
  readonly leftMinor: number;
}

export interface Taken {
  readonly id: string;
  readonly line: number;
  readonly amountMinor: number;
}

export type NotChosen = 'EXCLUDED' | 'LESS_THAN_ANOTHER' | 'NOTHING_LEFT';

export interface Choice {
  /** In the order in which they are taken off. */
  readonly taken: Taken[];
  readonly refused: { id: string; reason: NotChosen }[];
}

/**
 * PRIORITY: one after the other by priority; a line that an exclusive one took takes no more, and an exclusive one does not
 * come to a line that has one. BEST_FOR_PATIENT: each line goes to whatever takes most off it, the best exclusive one alone or
 * all others together, each as it would be by itself over all lines that it fits; if both take as much, to who comes first by
 * priority. Then each is worked out anew over the lines that it got, which takes no less off
 * them, but for what rounding moves from one to another.
 */
export function chooseDiscounts(
  lines: readonly OpenLine[],
  candidates: readonly Candidate[],
  choice: DiscountChoice,
): Choice {
  const inOrder = [...candidates].sort(byPriority);
  const chosen = choice === 'PRIORITY' ? inOrder : narrowed(lines, inOrder);
  const applied = applyInOrder(lines, chosen);
  const lost = inOrder.filter(({ id }) => !chosen.some((one) => one.id === id));
  const refused = [
    ...applied.refused,
    ...lost.map(({ id }) => ({ id, reason: 'LESS_THAN_ANOTHER' as const })),
  ];
  return { taken: applied.taken, refused };
}

/** Each candidate with only the lines that go to it; one that got none is left out, unless there was nothing for it to take. */
function narrowed(lines: readonly OpenLine[], inOrder: readonly Candidate[]): Candidate[] {
  const alone = inOrder
    .filter(({ exclusive }) => exclusive)
    .map((candidate) => ({ candidate, taken: applyInOrder(lines, [candidate]).taken }));
  const others = inOrder.filter(({ exclusive }) => !exclusive);
  const together = applyInOrder(lines, others).taken;
  const winners = new Map(lines.map(({ line }) => [line, winnerOf(line, alone, others, together)]));
  const none = new Set(
    inOrder.filter(
      ({ id }) => ![...alone.flatMap(({ taken }) => taken), ...together].some((one) => one.id === id),
    ),
  );
  return inOrder.flatMap((candidate) => {
    const own = candidate.exclusive ? candidate.id : null;
    const kept = candidate.lines.filter((line) => winners.get(line) === own);
    if (kept.length > 0) return [{ ...candidate, lines: kept }];
    return none.has(candidate) ? [{ ...candidate, lines: [] }] : [];
  });
}

/** The id of the exclusive one that a line goes to; null: to all others. */
function winnerOf(
  line: number,
  alone: readonly { candidate: Candidate; taken: readonly Taken[] }[],
  others: readonly Candidate[],
  together: readonly Taken[],
): string | null {
  const onLine = together.filter((one) => one.line === line);
  const first = others.find(({ id }) => onLine.some((one) => one.id === id));
  let best = { id: null as string | null, amount: sumOf(onLine), first };
  for (const { candidate, taken } of alone) {
    const amount = sumOf(taken.filter((one) => one.line === line));
    const earlier = best.first === undefined || byPriority(candidate, best.first) < 0;
    if (amount > best.amount || (amount === best.amount && amount > 0 && earlier))
      best = { id: candidate.id, amount, first: candidate };
  }
  return best.id;
}

function applyInOrder(lines: readonly OpenLine[], inOrder: readonly Candidate[]): Choice {
  const left = new Map(lines.map(({ line, leftMinor }) => [line, leftMinor]));
  const closed = new Set<number>();
  const taken: Taken[] = [];
  const refused: Choice['refused'] = [];
  for (const candidate of inOrder) {
    const fitting = candidate.lines.filter((line) => left.has(line));
    const open = fitting.filter(
      (line) => !closed.has(line) && !(candidate.exclusive && taken.some((one) => one.line === line)),
    );
    const amounts = amountsOff(
      candidate,
      open.map((line) => left.get(line) ?? 0),
    );
    const own = open.flatMap((line, index) => {
      const amountMinor = amounts[index] ?? 0;
      return amountMinor > 0 ? [{ id: candidate.id, line, amountMinor }] : [];
    });
    for (const { line, amountMinor } of own) {
      left.set(line, (left.get(line) ?? 0) - amountMinor);
      if (candidate.exclusive) closed.add(line);
    }
    taken.push(...own);
    if (own.length === 0)
      refused.push({ id: candidate.id, reason: open.length < fitting.length ? 'EXCLUDED' : 'NOTHING_LEFT' });
  }
  return { taken, refused };
}

/** What it takes off each line, of which so much is left. */
function amountsOff({ basisPoints, amountMinor, mostMinor }: Candidate, left: readonly number[]): number[] {
  const most = mostMinor ?? Number.MAX_SAFE_INTEGER;
  const sum = left.reduce((all, minor) => all + minor, 0);
  if (basisPoints === null) return spread(Math.min(amountMinor ?? 0, most, sum), left);
  const full = left.map((minor) => percentOf(minor, basisPoints));
  const wanted = full.reduce((all, minor) => all + minor, 0);
  return wanted > most ? spread(most, full) : full;
}

function byPriority(a: Candidate, b: Candidate): number {
  return a.priority - b.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

const sumOf = (taken: readonly Taken[]): number =>
  taken.reduce((all, { amountMinor }) => all + amountMinor, 0);
