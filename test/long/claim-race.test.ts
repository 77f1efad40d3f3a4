// The rounds of test/e2e/claim-race.test.ts, ten thousand of them; prints how long they took. CLAIM_RACE_ROUNDS=… plays more
// or fewer.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openRaceHouse, type RaceHouse } from '../support/claim-rounds/house.js';
import { playRounds } from '../support/claim-rounds/play.js';

const ROUNDS = Number(process.env.CLAIM_RACE_ROUNDS ?? 10_000);
const LIMIT_MS = 60_000 + ROUNDS * 500;

let house: RaceHouse;
beforeAll(async () => {
  house = await openRaceHouse();
}, LIMIT_MS);
afterAll(() => house?.close(), LIMIT_MS);

test(
  'ten thousand slots are each won once, and no two transactions ever wait for each other',
  async () => {
    const began = performance.now();
    const { rounds, claims, quiet } = await playRounds(house, ROUNDS);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const rate = Math.round((1000 * quiet.claims) / quiet.ms);
    process.stdout.write(
      `${rounds} rounds, ${claims} claims in ${seconds} s; ${rate} claims/s where nothing else happened\n`,
    );
    expect(await house.endServers()).toEqual({ deadlocks: 0, errors: [] });
  },
  LIMIT_MS,
);
