// Random weeks of freed slots, played through the API and in a plain model of mission.md's section 2 that was written apart from
// the services: whatever is booked, moved, cancelled, claimed, started, stopped, switched or waited for, both come to the same
// slots, offers, messages and visits. A failure prints the seed and path that repeat it; SLOT_MODEL_RUNS=1000 plays for long,
// SLOT_MODEL_SEED=… (and SLOT_MODEL_PATH=…) repeats.
import { afterAll, beforeAll, test } from '@jest/globals';
import { startRetorna, type TestServer } from '../support/retorna.js';
import { playSlots } from '../support/slot-model/play.js';

const { SLOT_MODEL_SEED: SEED, SLOT_MODEL_PATH: PATH } = process.env;
const RUNS = Number(process.env.SLOT_MODEL_RUNS ?? 8);
const LIMIT_MS = 40_000 + RUNS * 3_000;

let server: TestServer;
beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay', MAX_COST: '1000000' } });
});
afterAll(() => server?.stop());

test(
  'whatever happens, slots are freed, offered, won and closed as the mission says',
  async () => {
    const seed = SEED === undefined ? {} : { seed: Number(SEED) };
    const path = PATH === undefined ? {} : { path: PATH, endOnFailure: true };
    // A failure is made smaller for as long as there is time.
    await playSlots(server, { numRuns: RUNS, interruptAfterTimeLimit: LIMIT_MS, ...seed, ...path });
  },
  LIMIT_MS + 10_000,
);
