/** Sends what is due: claims, checks again, hands over, records, in batches (architecture.md, ideas 4 and 5). */
import { type Claimed, claimDeliveries, releaseDeliveries, renewLeases } from './claim-deliveries.js';
import { composeVisitMessage } from './compose-visit-message.js';
import type { DeliveryWork } from './delivery-work.js';
import { type HandedOver, handOverDeliveries } from './hand-over-deliveries.js';
import { type Outcome, recordOutcomes } from './record-outcomes.js';
import { recoverLeases } from './recover-leases.js';
import { retryPause } from './retry-pause.js';
import { type Message, TransportError } from './transport.js';

export const BATCH = 200;
/** Messages to the world that are under way at a time: also how many can lose their answer when a process is killed. */
const AT_A_TIME = 10;

/**
 * Sends what is due now in all clinics, until nothing is due or `stop` is given; what was claimed and not sent goes back.
 * Any number of processes may do this at once. Gives how many messages were sent.
 */
export async function sendDueDeliveries(work: DeliveryWork, stop?: AbortSignal): Promise<number> {
  let sent = 0;
  while (!stop?.aborted) {
    const recovered = await recoverLeases(work, BATCH);
    const claimed = await claimDeliveries(work, BATCH);
    sent += await deliver(work, claimed, stop);
    if (recovered === 0 && claimed.length === 0) break;
  }
  return sent;
}

/** Sends what was claimed and gives how many messages went out. A sandbox's go to its mailbox and nowhere else. */
export async function deliver(
  work: DeliveryWork,
  claimed: readonly Claimed[],
  stop?: AbortSignal,
): Promise<number> {
  const toMailboxes = claimed.filter((delivery) => delivery.sandbox);
  const toWorld = claimed.filter((delivery) => !delivery.sandbox);
  let sent = toMailboxes.length === 0 ? 0 : await deliverTogether(work, toMailboxes);
  while (toWorld.length > 0 && !stop?.aborted) {
    sent += await deliverTogether(work, toWorld.splice(0, AT_A_TIME));
  }
  await releaseDeliveries(work.db, toWorld);
  return sent;
}

async function deliverTogether(work: DeliveryWork, claimed: readonly Claimed[]): Promise<number> {
  const sending = await handOverDeliveries(work, claimed);
  if (sending.length === 0) return 0;
  const renewal = setInterval(
    () => {
      renewLeases(work, sending).catch((error: unknown) =>
        work.log.warn({ err: error }, 'leases were not renewed'),
      );
    },
    (work.leaseSeconds * 1000) / 3,
  );
  try {
    const outcomes = await Promise.all(sending.map((delivery) => sendOne(work, delivery)));
    return await recordOutcomes(work, outcomes);
  } finally {
    clearInterval(renewal);
  }
}

async function sendOne(work: DeliveryWork, delivery: HandedOver): Promise<Outcome> {
  const { clinicId, id, token, testClock } = delivery;
  let message: Message | undefined;
  try {
    message = composeVisitMessage(delivery, delivery.email);
    const providerMessageId = delivery.sandbox ? null : await handTo(work, message);
    return {
      clinicId,
      id,
      token,
      status: 'SENT',
      reason: null,
      error: null,
      attemptAt: null,
      providerMessageId,
      at: clinicTime(work, delivery),
      mailbox: delivery.sandbox ? { message, patientId: delivery.patientId } : null,
      passesTestClock: testClock !== null && testClock < delivery.at,
    };
  } catch (error) {
    logFailure(work, delivery, error);
    return {
      clinicId,
      id,
      token,
      ...afterFailure(delivery, error, clinicTime(work, delivery)),
      error: error instanceof Error ? error.message : String(error),
      providerMessageId: null,
      at: clinicTime(work, delivery),
      mailbox: null,
      passesTestClock: false,
    };
  }
}

/** What a server answers may hold the address, which belongs into the row and not into the log. */
function logFailure(work: DeliveryWork, { clinicId, id }: HandedOver, error: unknown): void {
  const why = error instanceof TransportError ? { failure: error.failure } : { err: error };
  work.log.warn({ clinicId, deliveryId: id, ...why }, 'a message was not sent');
}

async function handTo(work: DeliveryWork, message: Message): Promise<string> {
  if (work.transport === null) throw new TransportError('TEMPORARY', 'there is nothing to send with');
  return (await work.transport.send(message)).id;
}

function afterFailure(
  delivery: HandedOver,
  error: unknown,
  now: Date,
): Pick<Outcome, 'status' | 'reason' | 'attemptAt'> {
  const failure = error instanceof TransportError ? error.failure : 'TEMPORARY';
  if (failure === 'ANSWER_LOST') return { status: 'UNKNOWN', reason: 'ANSWER_LOST', attemptAt: null };
  if (failure === 'ADDRESS_REFUSED') return { status: 'FAILED', reason: 'ADDRESS_REFUSED', attemptAt: null };
  if (failure === 'MESSAGE_REFUSED') return { status: 'FAILED', reason: 'PROVIDER_FAILED', attemptAt: null };
  const attemptAt = new Date(now.getTime() + retryPause(delivery.attempts));
  if (attemptAt >= delivery.usefulUntil) {
    return { status: 'FAILED', reason: 'NO_LONGER_USEFUL', attemptAt: null };
  }
  return { status: 'PLANNED', reason: null, attemptAt };
}

function clinicTime(work: DeliveryWork, delivery: HandedOver): Date {
  return delivery.testClock === null ? work.system.now() : delivery.at;
}
