// The storm of test/e2e/ledger.test.ts for long: a million operations by sixteen workers on some hundred accounts, then everything
// that must hold of the ledger. Prints how far it is, and its figures. LEDGER_OPERATIONS=… plays more or fewer,
// LEDGER_SEED=… chooses the same again.
import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { contradictions } from '../support/ledger-model/contradictions.js';
import { openRealLedger, type RealLedger } from '../support/ledger-model/real-ledger.js';
import { playStorm } from '../support/ledger-model/storm.js';

const OPERATIONS = Number(process.env.LEDGER_OPERATIONS ?? 1_000_000);
const SEED = Number(process.env.LEDGER_SEED ?? randomInt(2 ** 31));
const WORKERS = 16;
const LIMIT_MS = 120_000 + OPERATIONS * 4;
const TOLD_EVERY = Math.ceil(OPERATIONS / 20);

let ledger: RealLedger;
beforeAll(async () => {
  ledger = await openRealLedger({ connections: WORKERS + 4 });
}, LIMIT_MS);
afterAll(() => ledger?.close(), LIMIT_MS);

const tell = (line: string) => void process.stdout.write(`${line}\n`);

test(
  'a million operations by sixteen workers count every source once and contradict nothing',
  async () => {
    tell(`LEDGER_SEED=${SEED}, ${OPERATIONS} operations`);
    const began = performance.now();
    const seconds = () => (performance.now() - began) / 1000;
    const { done, ...rest } = await playStorm(ledger, {
      operations: OPERATIONS,
      workers: WORKERS,
      accounts: 300,
      seed: SEED,
      pace: 1,
      onProgress(number) {
        if (number % TOLD_EVERY === 0) tell(`${number} after ${seconds().toFixed(0)} s`);
      },
    });
    tell(`${Math.round(OPERATIONS / seconds())} operations/s: ${JSON.stringify({ ...done, ...rest })}`);
    const { rows } = await sql<{ count: number }>`select count(*) as count from ledger_transaction
      where clinic_id = ${ledger.clinicId} and source like 'op/%' and kind <> 'MERGE_IN'`.execute(ledger.db);
    const written = Object.values(done).reduce((sum, number) => sum + number, 0);
    expect(rows[0]?.count).toBe(written);
    expect(await contradictions(ledger)).toEqual({});
    tell(`${written} transactions asked for, nothing contradicts itself, after ${seconds().toFixed(0)} s`);
  },
  LIMIT_MS,
);
