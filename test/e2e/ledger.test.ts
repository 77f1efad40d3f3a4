// The ledger of points, section 7 of mission.md: any history comes to what a model written apart says; sixteen workers at once
// leave nothing that contradicts itself; the database refuses what would. A failure prints its seed; LEDGER_SEED=… repeats
// it, LEDGER_RUNS=… plays more histories. test/long/ledger.test.ts is the storm of a million.
import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { accountOf } from '../../src/services/loyalty/ledger/account-of.js';
import { earnPoints } from '../../src/services/loyalty/ledger/earn-points.js';
import { historyOf } from '../../src/services/loyalty/ledger/history-of.js';
import { spendPoints } from '../../src/services/loyalty/ledger/spend-points.js';
import { contradictions } from '../support/ledger-model/contradictions.js';
import { playHistories } from '../support/ledger-model/play.js';
import { openRealLedger, type RealLedger } from '../support/ledger-model/real-ledger.js';
import { playStorm } from '../support/ledger-model/storm.js';

const RUNS = Number(process.env.LEDGER_RUNS ?? 30);
const SEED = process.env.LEDGER_SEED;
const LIMIT_MS = 40_000 + RUNS * 2_000;
const NOW = new Date('2026-03-02T08:00:00.000Z');

const statements: string[] = [];
let ledger: RealLedger;
beforeAll(async () => {
  ledger = await openRealLedger({ connections: 20, onStatement: (text) => void statements.push(text) });
});
afterAll(() => ledger?.close());

const earn = (patientId: string, points: number, source: string) =>
  earnPoints(ledger.scope(), { patientId, points, source, reason: 'VISIT', at: NOW });

test(
  'whatever happens to points, the ledger comes to what the model says',
  async () => {
    const seed = SEED === undefined ? {} : { seed: Number(SEED) };
    const met = await playHistories(ledger, { numRuns: RUNS, interruptAfterTimeLimit: LIMIT_MS, ...seed });
    const kinds = ['EARN', 'HOLD', 'SETTLE', 'RELEASE', 'SPEND', 'RETURN', 'REVERSE', 'ADJUST', 'MERGE'];
    expect([...met.keys()]).toEqual(expect.arrayContaining(kinds.map((kind) => `${kind} DONE`)));
    expect(await contradictions(ledger)).toEqual({});
  },
  LIMIT_MS + 10_000,
);

test(
  'sixteen workers on a few accounts count every source once and contradict nothing',
  async () => {
    const seed = SEED === undefined ? randomInt(2 ** 31) : Number(SEED);
    process.stdout.write(`LEDGER_SEED=${seed} chooses what the workers do\n`);
    const { done } = await playStorm(ledger, {
      operations: 2_500,
      workers: 16,
      accounts: 12,
      seed,
      pace: 15,
    });
    const { rows } = await sql<{ count: number }>`select count(*) as count from ledger_transaction
      where clinic_id = ${ledger.clinicId} and source like 'op/%' and kind <> 'MERGE_IN'`.execute(ledger.db);
    expect(rows[0]?.count).toBe(Object.values(done).reduce((sum, number) => sum + number, 0));
    expect(await contradictions(ledger)).toEqual({});
  },
  LIMIT_MS,
);

test('two hundred who spend the same points at once spend them once', async () => {
  const [patientId] = (await ledger.patients(1)) as [string];
  await earn(patientId, 50, 'one-purse');
  const spent = await Promise.allSettled(
    Array.from({ length: 200 }, (_, number) =>
      ledger
        .scope()
        .transaction((scope) =>
          spendPoints(scope, { patientId, points: 20, source: `purse/${number}`, at: NOW }),
        ),
    ),
  );
  expect(spent.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  for (const one of spent) {
    if (one.status === 'rejected') {
      expect(one.reason.userErrors).toMatchObject([
        { code: 'INSUFFICIENT_POINTS', available: expect.any(Number) },
      ]);
    }
  }
  expect(await accountOf(ledger.scope(), patientId, NOW)).toMatchObject({ available: 10, owed: 0 });
});

describe('an account with a long history', () => {
  let patientId: string;
  beforeAll(async () => {
    [patientId] = (await ledger.patients(1)) as [string];
    await earn(patientId, 5, 'long/first');
    await sql`select count(ledger_earn(${ledger.clinicId}, ${patientId}, 'long/' || n, 'VISIT', 1, null, null, null, null, null,
      ${NOW})) from generate_series(1, 3000) n`.execute(ledger.db);
    await sql`analyze ledger_transaction`.execute(ledger.db);
    await sql`analyze loyalty_lot`.execute(ledger.db);
  });

  test('is read with its last 20 transactions by one statement', async () => {
    statements.length = 0;
    const account = await accountOf(ledger.scope(), patientId, NOW);
    expect(statements).toHaveLength(1);
    expect(account).toMatchObject({ available: 3005, pending: 0, held: 0, owed: 0, mergedIntoId: null });
    expect(account.history.map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, n) => 3001 - n),
    );
    expect(account.history[0]).toMatchObject({
      kind: 'EARN',
      reason: 'VISIT',
      available: 1,
      availableAfter: 3005,
    });
  });

  test('is read no further than what is shown', async () => {
    const seen = ({ db }: Pick<RealLedger, 'db'>) =>
      sql<Record<'scans' | 'rows', number>>`
      select seq_scan as scans, idx_tup_fetch as rows from pg_stat_xact_user_tables
      where relname = 'ledger_transaction'`.execute(db);
    const [before, after] = await ledger.scope().transaction(async (scope) => {
      const first = await seen(scope);
      await accountOf(scope, patientId, NOW);
      return [first.rows[0], (await seen(scope)).rows[0]];
    });
    expect(after?.scans).toBe(before?.scans);
    // The 20, and the one before them.
    expect((after?.rows ?? 0) - (before?.rows ?? 0)).toBe(21);
  });

  test('gives its pages by number', async () => {
    const first = await historyOf(ledger.scope(), patientId, { before: null, limit: 3 });
    expect(first.map(({ number }) => number)).toEqual([3001, 3000, 2999]);
    const last = await historyOf(ledger.scope(), patientId, { before: 3, limit: 5 });
    expect(last.map(({ number, available }) => [number, available])).toEqual([
      [2, 1],
      [1, 5],
    ]);
  });
});

describe('the database', () => {
  test('refuses entries that leave a sum', async () => {
    const [patientId] = (await ledger.patients(1)) as [string];
    const transaction = await earn(patientId, 5, 'unbalanced');
    const insert = sql`insert into ledger_entry (clinic_id, transaction_id, line, patient_id, account, points)
      values (${ledger.clinicId}, ${transaction?.id}, 8, ${patientId}, 'ISSUED', -5), (${ledger.clinicId}, ${transaction?.id}, 9,
        ${patientId}, 'AVAILABLE', 6)`;
    await expect(insert.execute(ledger.db)).rejects.toThrow(
      'The entries of a ledger transaction sum to zero',
    );
  });

  test.each([
    'update ledger_transaction set occurred_at = occurred_at',
    'delete from ledger_transaction',
    'update ledger_entry set points = points',
    'delete from ledger_entry',
  ])('refuses: %s', async (statement) => {
    await expect(sql.raw(statement).execute(ledger.db)).rejects.toThrow(
      /^Rows of ledger_\w+ are never changed$/,
    );
  });
});
