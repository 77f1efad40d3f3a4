// A worker is killed two hundred times at the named points of the sending road, with a provider that knows repetitions and
// with one that does not. Runs the built server (`npm run test:long` builds it); the figures are printed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { SendingPoint } from '../../src/services/messaging/delivery-work.js';
import { lookUpLostMessages } from '../../src/services/messaging/look-up-lost-messages.js';
import { sendDueDeliveries } from '../../src/services/messaging/send-due-deliveries.js';
import type { SmsMessage } from '../../src/services/messaging/transport.js';
import { collectingTransport } from '../support/collecting-transport.js';
import {
  type DeliveryHouse,
  hoursAfter,
  NOW,
  openDeliveryHouse,
  type TestClinic,
} from '../support/delivery-rows.js';
import { HttpPeer } from '../support/http-peer.js';

const KILLS = 200;
const EACH_LIFE = 20;
const POINTS: readonly SendingPoint[] = ['CLAIMED', 'HANDED_OVER', 'ANSWERED', 'BEFORE_COMMIT'];

let house: DeliveryHouse;
let clinic: TestClinic;
let provider: HttpPeer;
/** How often the provider was given each message. */
let given: Map<string, number>;

beforeAll(async () => {
  house = await openDeliveryHouse();
  provider = await HttpPeer.start(({ path }) => {
    const id = path.slice(1);
    given.set(id, (given.get(id) ?? 0) + 1);
    return { status: 200, body: `double-${id}` };
  });
});
afterAll(async () => {
  await provider.close();
  await house.close();
});
beforeEach(async () => {
  await house.clear();
  given = new Map();
  clinic = await house.clinic();
  house.time.time = new Date();
});

/** Due now, and useful for long. */
async function makeDue(count: number) {
  for (let i = 0; i < count; i++) {
    const patientId = await clinic.patient({ phone: `+48500${String(100_000 + i)}` });
    const what = { patientId, kind: 'CAMPAIGN', channel: 'SMS', reason: 'CAMPAIGN' } as const;
    const variables = { text: 'Come back', title: 'Smile', link: 'none' };
    await clinic.delivery({ ...what, dueAt: NOW, usefulUntil: hoursAfter(new Date(), 1000), variables });
  }
}

/** One worker, from its start to its death. */
async function liveUntil(point: SendingPoint, passes: number, idempotent: boolean) {
  const worker = spawn(process.execPath, ['test/support/sending-worker.js'], {
    env: {
      ...process.env,
      DATABASE_URL: house.url,
      PROVIDER_URL: provider.url,
      IDEMPOTENT: idempotent ? 'yes' : 'no',
      POINT: point,
      PASSES: String(passes),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  expect(await once(worker, 'exit')).toEqual([null, 'SIGKILL']);
}

async function killAgainAndAgain(idempotent: boolean) {
  for (let life = 0; life < KILLS; life++) {
    await makeDue(EACH_LIFE);
    const point = POINTS[life % POINTS.length] ?? 'CLAIMED';
    // Every message passes ANSWERED; the other points are passed once a batch.
    await liveUntil(point, point === 'ANSWERED' ? life % 9 : idempotent ? 0 : life % 2, idempotent);
  }
}

/** In this process, at a time when all leases of the dead are over. */
async function sendTheRest(idempotent: boolean) {
  const rest = collectingTransport<SmsMessage>('double', {
    idempotent,
    async send({ deliveryId }) {
      const response = await fetch(`${provider.url}/${deliveryId}`, { method: 'POST' });
      return { id: await response.text(), provider: 'double' };
    },
    lookUp: async ({ deliveryId }) =>
      given.has(deliveryId)
        ? { verdict: 'ACCEPTED', id: `double-${deliveryId}` }
        : { verdict: 'NOT_ACCEPTED' },
  });
  house.time.time = hoursAfter(new Date(), 1);
  const work = house.work({ SMS: rest });
  await sendDueDeliveries(work);
  return work;
}

async function tally() {
  const counts = { sent: 0, unknown: 0, other: 0, neverGiven: 0, givenOnce: 0, givenMore: 0 };
  for (const { id, status } of await clinic.deliveries()) {
    counts[status === 'SENT' ? 'sent' : status === 'UNKNOWN' ? 'unknown' : 'other']++;
    const times = given.get(id) ?? 0;
    counts[times === 0 ? 'neverGiven' : times === 1 ? 'givenOnce' : 'givenMore']++;
  }
  return counts;
}

const TOTAL = KILLS * EACH_LIFE;

test('a provider that knows repetitions gets every message; what it gets again has no effect', async () => {
  await killAgainAndAgain(true);
  await sendTheRest(true);
  const counts = await tally();
  console.log(`${KILLS} kills, repetitions known: ${JSON.stringify(counts)}`);
  expect(counts).toMatchObject({ sent: TOTAL, unknown: 0, other: 0, neverGiven: 0 });
}, 1_800_000);

test('a provider that does not know repetitions gets none twice; what nobody knows is UNKNOWN, and found out by asking', async () => {
  await killAgainAndAgain(false);
  const work = await sendTheRest(false);
  const counts = await tally();
  console.log(`${KILLS} kills, repetitions not known: ${JSON.stringify(counts)}`);
  expect(counts).toMatchObject({ other: 0, givenMore: 0 });
  expect(counts.sent + counts.unknown).toBe(TOTAL);
  expect(counts.neverGiven).toBeLessThanOrEqual(counts.unknown);
  // Every kill leaves a batch at most, of ten.
  expect(counts.unknown).toBeLessThanOrEqual(KILLS * 10);

  house.time.time = hoursAfter(house.time.time, 1);
  await lookUpLostMessages(work);
  await sendDueDeliveries(work);
  const asked = await tally();
  console.log(`after the provider was asked: ${JSON.stringify(asked)}`);
  expect(asked).toMatchObject({ sent: TOTAL, neverGiven: 0, givenOnce: TOTAL, givenMore: 0 });
}, 1_800_000);
