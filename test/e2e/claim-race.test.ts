// Many claim one freed slot at once, at two processes of the server, while others book over it, cancel, move, stop it or let its
// time pass: one gets it. test/long/claim-race.test.ts plays the same for longer.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openRaceHouse, type RaceHouse } from '../support/claim-rounds/house.js';
import { playRounds } from '../support/claim-rounds/play.js';

const ROUNDS = Number(process.env.CLAIM_RACE_ROUNDS ?? 60);
const LIMIT_MS = 60_000 + ROUNDS * 500;

let house: RaceHouse;
beforeAll(async () => {
  house = await openRaceHouse();
}, LIMIT_MS);
afterAll(() => house?.close(), LIMIT_MS);

test(
  'of all who claim a slot at once one gets it, whatever else happens, and nobody waits in a circle',
  async () => {
    const { rounds } = await playRounds(house, ROUNDS);
    expect(rounds).toBe(ROUNDS);
    expect(await house.endServers()).toEqual({ deadlocks: 0, errors: [] });
  },
  LIMIT_MS,
);
