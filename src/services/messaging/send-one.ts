/** One message on its way: written, handed to its channel, and what came of it. */
import type { DeliveryReason } from '../../entities/messaging/delivery.js';
import type { DeliveryWork } from './delivery-work.js';
import { TemplateError } from './fill-template.js';
import type { HandedOver } from './hand-over-deliveries.js';
import { logFailure } from './log-failure.js';
import { firstLookUpAt } from './look-up-pause.js';
import type { Outcome } from './outcome.js';
import { retryPause } from './retry-pause.js';
import { type Accepted, type Message, type Transport, TransportError } from './transport.js';
import { type WrittenMessage, writeMessage } from './write-message.js';

/** Whatever a provider asks for: an hour. */
const LONGEST_WAIT_S = 3600;

/** Never throws. A sandbox's message goes to its mailbox and nowhere else. */
export async function sendOne(work: DeliveryWork, delivery: HandedOver): Promise<Outcome> {
  let written: WrittenMessage | null = null;
  try {
    written = await writeMessage(work, delivery, delivery.template);
    const accepted = delivery.sandbox ? null : await handTo(work, written.message);
    work.passing?.('ANSWERED');
    return {
      ...commonOf(work, delivery, written),
      status: 'SENT',
      reason: null,
      error: null,
      attemptAt: null,
      lookUpAt: null,
      provider: accepted?.provider ?? null,
      providerMessageId: accepted?.id ?? null,
      deadDevices: accepted?.deadDevices ?? [],
      providerDown: false,
      providerWait: 0,
      mailbox: delivery.sandbox ? written.message : null,
    };
  } catch (error) {
    logFailure(work, delivery, error, 'a message was not sent');
    const failure = error instanceof TransportError ? error : null;
    return {
      ...commonOf(work, delivery, written),
      ...afterFailure(work, delivery, error),
      error: error instanceof Error ? error.message : String(error),
      // What could not be written says nothing of the provider.
      provider: delivery.sandbox || written === null ? null : (transportOf(work, delivery)?.provider ?? null),
      providerMessageId: null,
      deadDevices: failure?.deadDevices ?? [],
      providerDown: failure?.providerDown ?? false,
      providerWait: waitOf(failure),
      mailbox: null,
    };
  }
}

function commonOf(work: DeliveryWork, delivery: HandedOver, written: WrittenMessage | null) {
  return {
    delivery,
    at: clinicTime(work, delivery),
    templateId: written?.composed.templateId ?? null,
    encoding: written?.composed.encoding ?? null,
    segments: written?.composed.segments ?? null,
  };
}

async function handTo(work: DeliveryWork, message: Message): Promise<Accepted> {
  const { EMAIL, SMS, PUSH } = work.transports;
  if (message.channel === 'EMAIL' && EMAIL !== null) return EMAIL.send(message);
  if (message.channel === 'SMS' && SMS !== null) return SMS.send(message);
  if (message.channel === 'PUSH' && PUSH !== null) return PUSH.send(message);
  throw new TransportError('TEMPORARY', 'there is nothing to send with');
}

type After = Pick<Outcome, 'status' | 'reason' | 'attemptAt' | 'lookUpAt'>;

function afterFailure(work: DeliveryWork, delivery: HandedOver, error: unknown): After {
  const now = clinicTime(work, delivery);
  const failed = (reason: DeliveryReason): After => ({
    status: 'FAILED',
    reason,
    attemptAt: null,
    lookUpAt: null,
  });
  if (error instanceof TemplateError) return failed('TEMPLATE_FAILED');
  const failure = error instanceof TransportError ? error.failure : 'TEMPORARY';
  const wanted = error instanceof TransportError ? waitOf(error) * 1000 : 0;
  const attemptAt = new Date(now.getTime() + Math.max(retryPause(delivery.attempts), wanted));
  const inTime = attemptAt < delivery.usefulUntil;
  if (failure === 'ANSWER_LOST') {
    if (inTime && transportOf(work, delivery)?.idempotent) return again(attemptAt);
    const lookUpAt = firstLookUpAt(work, delivery.channel);
    return { status: 'UNKNOWN', reason: 'ANSWER_LOST', attemptAt: null, lookUpAt };
  }
  // Every place where the patient had the app is gone.
  if (failure === 'ADDRESS_REFUSED')
    return failed(delivery.channel === 'PUSH' ? 'NO_APP' : 'ADDRESS_REFUSED');
  if (failure === 'MESSAGE_REFUSED') return failed('PROVIDER_FAILED');
  return inTime ? again(attemptAt) : failed('NO_LONGER_USEFUL');
}

function again(attemptAt: Date): After {
  return { status: 'PLANNED', reason: null, attemptAt, lookUpAt: null };
}

/** Seconds that the provider asks to wait, as far as we follow it. */
function waitOf(error: TransportError | null): number {
  return Math.min(error?.retryAfter ?? 0, LONGEST_WAIT_S);
}

function transportOf(work: DeliveryWork, { channel }: HandedOver): Transport<never> | null {
  return work.transports[channel];
}

function clinicTime(work: DeliveryWork, delivery: HandedOver): Date {
  return delivery.testClock === null ? work.system.now() : delivery.at;
}
