/** Sends what is due: claims, checks again, hands over, records, in batches (architecture.md, ideas 4 and 5). */
import { CHANNELS, type Channel } from '../../entities/messaging/delivery.js';
import {
  type Claimed,
  claimInLane,
  LANES,
  type Lane,
  releaseDeliveries,
  renewLeases,
} from './claim-deliveries.js';
import type { DeliveryWork } from './delivery-work.js';
import { type HandedOver, handOverDeliveries } from './hand-over-deliveries.js';
import type { Outcome } from './outcome.js';
import { ensureProviders, reportToProvider } from './provider-limits.js';
import { recordOutcomes } from './record-outcomes.js';
import { recoverLeases } from './recover-leases.js';
import { sendOne } from './send-one.js';

/** Messages that are sent together where nothing is lost with an answer: to mailboxes, and where repetitions are known. */
export const BATCH = 500;
/** Messages that are under way at a time elsewhere: also how many can lose their answers when a process is killed. */
const AT_A_TIME = 10;
/** Of a batch: what a provider is asked at a time. */
const UNDER_WAY = 50;
/** Batches under way at a time, so that the database has work while messages are written. */
const CREWS = 3;

/**
 * Sends what is due now in all clinics, until nothing is due or `stop` is given; what was claimed and not sent goes back.
 * Any number of processes may do this at once. Gives how many messages were sent.
 */
export async function sendDueDeliveries(
  work: DeliveryWork,
  stop?: AbortSignal,
  lanes: readonly Lane[] = LANES,
): Promise<number> {
  let sent = 0;
  await ensureProviders(work);
  while (!stop?.aborted) {
    const recovered = await recoverLeases(work, BATCH);
    const emptied = await all(lanes.map((lane) => emptyLane(work, lane, stop)));
    sent += emptied.reduce((sum, one) => sum + one.sent, 0);
    if (recovered === 0 && emptied.every(({ claimed }) => claimed === 0)) break;
  }
  return sent;
}

interface Emptied {
  claimed: number;
  sent: number;
}

async function emptyLane(work: DeliveryWork, lane: Lane, stop: AbortSignal | undefined): Promise<Emptied> {
  const limit = isRepeatable(work, lane) ? BATCH : AT_A_TIME;
  const emptied: Emptied = { claimed: 0, sent: 0 };
  const crews: Promise<void>[] = [];
  const crew = async () => {
    while (!stop?.aborted) {
      const claimed = await claimInLane(work, lane, limit);
      if (claimed.length === 0) return;
      emptied.claimed += claimed.length;
      // Others help when there is much to do, where that puts no more answers at risk.
      if (claimed.length === limit && limit === BATCH && crews.length < CREWS) crews.push(crew());
      emptied.sent += await deliver(work, claimed, stop);
    }
  };
  crews.push(crew());
  for (let index = 0; index < crews.length; index++) await all(crews.slice(index, index + 1));
  return emptied;
}

function isRepeatable(work: DeliveryWork, lane: Lane): boolean {
  if (lane === 'MAILBOXES' || lane === 'USELESS') return true;
  return work.transports[lane]?.idempotent ?? true;
}

/** Waits for all of them, whatever becomes of one. @throws the first failure */
async function all<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(promises);
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

/** Sends what was claimed, all of it at once, and gives how many messages went out. */
export async function deliver(
  work: DeliveryWork,
  claimed: readonly Claimed[],
  stop?: AbortSignal,
): Promise<number> {
  if (claimed.length === 0) return 0;
  work.passing?.('CLAIMED');
  if (stop?.aborted) {
    await releaseDeliveries(work.db, claimed);
    return 0;
  }
  const sending = await handOverDeliveries(work, claimed);
  work.passing?.('HANDED_OVER');
  const renewal = setInterval(
    () => {
      renewLeases(work, sending).catch((error: unknown) =>
        work.log.warn({ err: error }, 'leases were not renewed'),
      );
    },
    (work.leaseSeconds * 1000) / 3,
  );
  try {
    const outcomes = await sendAll(work, sending);
    const sent = await recordOutcomes(work, outcomes);
    for (const channel of CHANNELS) await report(work, channel, claimed, outcomes);
    return sent;
  } finally {
    clearInterval(renewal);
  }
}

/** In the order of `sending`. */
async function sendAll(work: DeliveryWork, sending: readonly HandedOver[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = new Array(sending.length);
  let next = 0;
  const one = async () => {
    while (next < sending.length) {
      const index = next++;
      const delivery = sending[index];
      if (delivery !== undefined) outcomes[index] = await sendOne(work, delivery);
    }
  };
  await Promise.all(Array.from({ length: UNDER_WAY }, one));
  return outcomes;
}

async function report(
  work: DeliveryWork,
  channel: Channel,
  claimed: readonly Claimed[],
  outcomes: readonly Outcome[],
): Promise<void> {
  const paid = claimed.filter((delivery) => delivery.paid && delivery.channel === channel);
  if (paid.length === 0) return;
  const ids = new Set(paid.map(({ id }) => id));
  const answered = outcomes.filter(({ delivery, provider }) => ids.has(delivery.id) && provider !== null);
  await reportToProvider(work, channel, {
    unused: paid.length - answered.length,
    answers: answered.map(({ providerDown }) => !providerDown),
    trial: paid.some(({ trial }) => trial),
    // Devices have services of their own: what one asks for is nothing to the others.
    wait: channel === 'PUSH' ? 0 : Math.max(0, ...answered.map(({ providerWait }) => providerWait)),
  });
}
