// The weeks of test/e2e/slot-model.test.ts, many more of them; and a look whether they came by everything that the mission speaks
// of, for a model that is never asked agrees with anything. A failure prints the seed and path that repeat it.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startRetorna, type TestServer } from '../support/retorna.js';
import { playSlots } from '../support/slot-model/play.js';

const RUNS = Number(process.env.SLOT_MODEL_RUNS ?? 150);
const LIMIT_MS = 40_000 + RUNS * 5_000;

/** What became of slots, of offers and of the messages about them. */
const OUTCOMES = [
  ...['slot FREED null', 'slot OFFERED null', 'slot CLAIMED null', 'slot TAKEN null'],
  ...['slot CLOSED TIME_PASSED', 'slot CLOSED STOPPED', 'slot CLOSED NO_OFFERS_LEFT'],
  ...['chain 1', 'chain 2', 'chain 3', 'chosen by staff', 'chosen by the rule', 'round 2'],
  ...['offer OPEN null', 'offer CLAIMED null', 'offer TAKEN CLAIMED_BY_ANOTHER', 'offer TAKEN BOOKED_OVER'],
  ...['offer CLOSED VISIT_MOVED', 'offer CLOSED VISIT_CANCELLED', 'offer CLOSED TIME_PASSED'],
  ...['offer CLOSED STOPPED', 'EMAIL SENT null', 'PUSH SENT null', 'SMS SENT null'],
  ...['EMAIL SUPPRESSED NO_ADDRESS', 'PUSH SUPPRESSED NO_APP', 'SMS SUPPRESSED NO_PHONE'],
  ...['EMAIL SUPPRESSED PATIENT_DO_NOT_CONTACT', 'EMAIL SUPPRESSED PATIENT_ARCHIVED'],
  ...['EMAIL WITHDRAWN SLOT_TAKEN', 'EMAIL WITHDRAWN OFFER_CLOSED', 'EMAIL WITHDRAWN KIND_MUTED'],
];

let server: TestServer;
beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay', MAX_COST: '1000000' } });
});
afterAll(() => server?.stop());

test(
  'months of freed slots come to what the mission says, and by all that it speaks of',
  async () => {
    const met = new Set<string>();
    await playSlots(server, {
      numRuns: RUNS,
      interruptAfterTimeLimit: LIMIT_MS,
      whenPlayed({ slots, offers, deliveries }) {
        for (const { status, closedReason, chainNumber, round } of slots) {
          met.add(`slot ${status} ${closedReason}`).add(`chain ${chainNumber}`).add(`round ${round}`);
        }
        for (const { status, reason, chosen } of offers) {
          met.add(`offer ${status} ${reason}`).add(`chosen by ${chosen ? 'staff' : 'the rule'}`);
        }
        for (const { channel, status, reason } of deliveries) met.add(`${channel} ${status} ${reason}`);
      },
    });
    expect(OUTCOMES.filter((outcome) => !met.has(outcome))).toEqual([]);
  },
  LIMIT_MS + 10_000,
);
