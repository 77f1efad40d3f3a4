/**
 * Every second, as soon as one is planned, and when the next falls due: sends the deliveries that are due. Each channel has
 * an alarm of its own, so that a slow provider holds up nobody else's messages.
 */
import type { Lane } from '../services/messaging/claim-deliveries.js';
import type { DeliveryWork } from '../services/messaging/delivery-work.js';
import { nextSendingIn } from '../services/messaging/next-sending.js';
import { sendDueDeliveries } from '../services/messaging/send-due-deliveries.js';
import type { Alarm } from './alarm.js';

const LANES: readonly [name: string, lanes: readonly Lane[]][] = [
  ['send-to-mailboxes', ['MAILBOXES', 'USELESS']],
  ['send-emails', ['EMAIL']],
  ['send-sms', ['SMS']],
  ['send-push-messages', ['PUSH']],
];

/** What falls due one after the other leaves together, a few times a second. */
const SHORTEST_PAUSE_MS = 100;

export function sendDueDeliveriesAlarms(work: DeliveryWork): Alarm[] {
  return LANES.map(([name, lanes]) => ({
    name,
    every: '1 second',
    on: 'deliveries-planned',
    ring: (stop) => sendDueDeliveries(work, stop, lanes),
    async again() {
      const wait = await nextSendingIn(work, lanes);
      return wait === null ? null : Math.max(Math.ceil(wait), SHORTEST_PAUSE_MS);
    },
  }));
}
