// Random weeks of a clinic, played through the API and in a plain model of mission.md's section 1 that was written apart from
// the services: whatever is booked, moved, cancelled, read, switched or waited for, both come to the same deliveries. A failure
// prints the seed and path that repeat it; NOTIFICATION_MODEL_RUNS=1000 plays for long, NOTIFICATION_MODEL_SEED=… repeats.
import { afterAll, beforeAll, test } from '@jest/globals';
import { playWeeks } from '../support/notification-model/play.js';
import { startRetorna, type TestServer } from '../support/retorna.js';

const RUNS = Number(process.env.NOTIFICATION_MODEL_RUNS ?? 10);
const SEED = process.env.NOTIFICATION_MODEL_SEED;
const LIMIT_MS = 40_000 + RUNS * 2_000;

let server: TestServer;
beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
afterAll(() => server?.stop());

test(
  'whatever happens, every message is planned, sent, suppressed and withdrawn as the mission says',
  async () => {
    const seed = SEED === undefined ? {} : { seed: Number(SEED) };
    // A failure is made smaller for as long as there is time.
    await playWeeks(server, { numRuns: RUNS, interruptAfterTimeLimit: LIMIT_MS, ...seed });
  },
  LIMIT_MS + 10_000,
);
