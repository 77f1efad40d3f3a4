// Many workers write to few accounts at once: anything that may happen to points, the same thing twice at once or again later,
// and transactions that fail after they wrote.
import { expect } from '@jest/globals';
import { sql } from 'kysely';
import { SeededRandom } from '../../../src/services/clinic/seeded-random.js';
import { Refusal } from '../../../src/services/refusal.js';
import { HOUR, type Operation } from './operations.js';
import { perform, type RealLedger, Written } from './real-ledger.js';

export interface Storm {
  readonly operations: number;
  readonly workers: number;
  /** Accounts at one time; one that is merged away is followed by a new one. */
  readonly accounts: number;
  readonly seed: number;
  /** Minutes of the clinic's time from one operation to the next. */
  readonly pace: number;
  onProgress?(number: number): void;
}

export interface StormFigures {
  /** Operations that wrote, by kind. */
  readonly done: Record<string, number>;
  readonly short: number;
  readonly refused: number;
  /** Same source, a second time. */
  readonly repeated: number;
  readonly failed: number;
}

const BEGIN = Date.UTC(2026, 0, 5);
/** Half of everything happens to so few. */
const HOT = 8;
const KINDS: readonly Operation['kind'][] = [
  ...Array<'EARN'>(10).fill('EARN'),
  ...Array<'SPEND'>(6).fill('SPEND'),
  ...Array<'HOLD'>(6).fill('HOLD'),
  ...(['SETTLE', 'SETTLE', 'SETTLE', 'RELEASE', 'RELEASE', 'RELEASE'] as const),
  ...(['RETURN', 'RETURN', 'RETURN', 'REVERSE', 'REVERSE', 'REVERSE'] as const),
  ...(['ADJUST', 'ADJUST', 'MATURE', 'EXPIRE'] as const),
];
const MERGES_ONE_IN = 400;
const RAISED = 'P0001';

/** As autovacuum does within a minute: what was planned for empty tables reads a clinic's whole history. */
const ANALYZED_AFTER = 500;

class Undone extends Error {}

async function analyze({ db }: RealLedger): Promise<void> {
  await sql`analyze loyalty_account, ledger_transaction, loyalty_lot, ledger_entry`.execute(db);
}

export async function playStorm(ledger: RealLedger, storm: Storm): Promise<StormFigures> {
  const random = new SeededRandom(storm.seed);
  const merges = Math.ceil((3 * storm.operations) / MERGES_ONE_IN) + 10;
  const patients = await ledger.patients(storm.accounts + merges);
  /** Places of `patients` whose accounts live. */
  const living = Array.from({ length: storm.accounts }, (_, index) => index);
  let spare = storm.accounts;
  const written = new Written();
  const openHolds: number[] = [];
  const figures = { done: {} as Record<string, number>, short: 0, refused: 0, repeated: 0, failed: 0 };
  const recent: (() => Promise<void>)[] = [];
  let began = 0;

  const anyPatient = (): number => {
    if (random.chance(0.02)) return random.between(0, spare - 1);
    return random.pick(random.chance(0.5) ? living.slice(0, HOT) : living);
  };
  const choose = (): Operation => {
    if (random.between(1, MERGES_ONE_IN) === 1 && spare < patients.length) {
      const into = random.pick(living);
      const place = random.between(0, living.length - 1);
      const from = living[place] as number;
      living[place] = spare++;
      return { kind: 'MERGE', from, into };
    }
    const kind = random.pick(KINDS);
    const points = random.between(1, 40);
    const lifeHours = random.pick([null, 24, 24 * 7, 24 * 30, 24 * 60]);
    switch (kind) {
      case 'EARN':
        return {
          kind,
          patient: anyPatient(),
          points,
          waitHours: random.pick([null, null, 3, 24 * 5]),
          lifeHours,
        };
      case 'ADJUST':
        return { kind, patient: anyPatient(), points: random.chance(0.5) ? points : -points, lifeHours };
      case 'SETTLE':
      case 'RELEASE': {
        if (openHolds.length === 0) return { kind: 'HOLD', patient: anyPatient(), points };
        const place = random.between(0, openHolds.length - 1);
        const hold = openHolds[place] as number;
        // Now and then it stays, so that another ends it too.
        if (random.chance(0.9)) openHolds[place] = openHolds.pop() as number;
        return { kind, hold };
      }
      case 'RETURN':
        if (written.spendings.length === 0) return { kind: 'SPEND', patient: anyPatient(), points };
        return { kind, spending: recentPlace(written.spendings.length), points: random.between(1, 20) };
      case 'REVERSE':
        if (written.earnings.length === 0) return { kind: 'MATURE', patient: anyPatient() };
        return { kind, earning: recentPlace(written.earnings.length), points: random.between(1, 20) };
      case 'MERGE':
        throw new Error('Merges are chosen by themselves');
      default:
        return { kind, patient: anyPatient(), points } as Operation;
    }
  };
  const recentPlace = (count: number) => random.between(Math.max(count - 500, 0), count - 1);

  const playOne = async (number: number): Promise<void> => {
    const operation = choose();
    const at = new Date(BEGIN + number * storm.pace * 60_000 + random.between(-HOUR / 2, HOUR / 2));
    const call = { patients, written, source: `op/${number}`, at };
    const run = async (fails = false): Promise<boolean> => {
      const scope = ledger.scope();
      try {
        const transaction =
          fails || operation.kind === 'MERGE' || number % 8 === 0
            ? await scope.transaction(async (inner) => {
                const made = await perform(inner, operation, call);
                if (fails) throw new Undone();
                return made;
              })
            : await perform(scope, operation, call);
        if (transaction === null) return false;
        figures.done[operation.kind] = (figures.done[operation.kind] ?? 0) + 1;
        written.note(operation, transaction);
        if (operation.kind === 'HOLD') openHolds.push(written.holds.length - 1);
        return true;
      } catch (error) {
        if (error instanceof Undone) figures.failed += 1;
        else if (error instanceof Refusal) figures.short += 1;
        else if ((error as { code?: unknown }).code === RAISED) figures.refused += 1;
        else throw error;
        return false;
      }
    };
    const again = async (): Promise<void> => {
      figures.repeated += 1;
      expect(await run()).toBe(false);
    };
    if (random.chance(0.04)) return void (await run(true));
    if (random.chance(0.1)) {
      figures.repeated += 1;
      expect((await Promise.all([run(), run()])).filter(Boolean).length).toBeLessThanOrEqual(1);
      return;
    }
    if (await run()) {
      recent[number % 100] = again;
      if (random.chance(0.05)) await random.pick(recent.filter(Boolean))();
    }
  };

  const work = async (): Promise<void> => {
    while (began < storm.operations) {
      began += 1;
      const number = began;
      await playOne(number);
      if (number === ANALYZED_AFTER) await analyze(ledger);
      storm.onProgress?.(number);
    }
  };
  await Promise.all(Array.from({ length: storm.workers }, work));
  return figures;
}
