/** Every second, and as soon as one is planned: sends the deliveries that are due. */
import type { DeliveryWork } from '../services/messaging/delivery-work.js';
import { sendDueDeliveries } from '../services/messaging/send-due-deliveries.js';
import type { Alarm } from './alarm.js';

export function sendDueDeliveriesAlarm(work: DeliveryWork): Alarm {
  return {
    name: 'send-due-deliveries',
    every: '1 second',
    on: 'deliveries-planned',
    ring: (stop) => sendDueDeliveries(work, stop),
  };
}
