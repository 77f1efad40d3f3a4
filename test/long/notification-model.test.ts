// The weeks of test/e2e/notification-model.test.ts, many more of them; and a look whether they came by everything that the mission
// speaks of, for a model that is never asked agrees with anything. A failure prints the seed and path that repeat it.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { KINDS } from '../support/notification-model/facts.js';
import { playWeeks } from '../support/notification-model/play.js';
import { startRetorna, type TestServer } from '../support/retorna.js';

const RUNS = Number(process.env.NOTIFICATION_MODEL_RUNS ?? 200);
const LIMIT_MS = 40_000 + RUNS * 4_000;

/** What became of messages, and why they were planned. */
const OUTCOMES = [
  ...['WITHDRAWN VISIT_MOVED', 'WITHDRAWN VISIT_CANCELLED', 'WITHDRAWN VISIT_NOT_AHEAD'],
  ...['WITHDRAWN KIND_MUTED', 'WITHDRAWN KIND_SWITCHED_OFF', 'WITHDRAWN CANCELLED_BY_STAFF'],
  ...['SUPPRESSED VISIT_NOT_AHEAD', 'SUPPRESSED LATER_VISIT', 'SUPPRESSED NO_LONGER_USEFUL'],
  ...['SUPPRESSED PATIENT_ARCHIVED', 'SUPPRESSED PATIENT_DO_NOT_CONTACT', 'SUPPRESSED READ'],
  ...['SUPPRESSED NO_ADDRESS', 'SUPPRESSED NO_APP', 'SUPPRESSED NO_PHONE'],
  ...['SUPPRESSED NO_CONSENT', 'SUPPRESSED OVER_CAP'],
];
const SENT_FOR = [
  ...['BOOKED', 'MOVED', 'CANCELLED', 'LEAD_OVER_72_H', 'LEAD_FROM_36_TO_72_H', 'TWO_HOURS_AFTER_END'],
  ...['DAY_AFTER_END_AT_10', 'TWENTY_HOURS_AFTER_END', 'END_OF_QUIET_HOURS', 'BEFORE_QUIET_HOURS'],
  ...['COMPLETED_LATE', 'UNREAD_AFTER_4_H', 'NO_ADDRESS_OR_APP', 'NO_APP'],
];

let server: TestServer;
beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
afterAll(() => server?.stop());

test(
  'months of clinics come to what the mission says, and by all that it speaks of',
  async () => {
    const met = new Set<string>();
    await playWeeks(server, {
      numRuns: RUNS,
      interruptAfterTimeLimit: LIMIT_MS,
      whenPlayed({ deliveries }) {
        for (const { status, statusReason, kind, plannedReason } of deliveries) {
          met.add(`${status} ${statusReason}`);
          if (status === 'SENT') met.add(kind).add(plannedReason);
        }
      },
    });
    expect([...met]).toEqual(expect.arrayContaining([...KINDS, ...OUTCOMES, ...SENT_FOR]));
  },
  LIMIT_MS + 10_000,
);
