/** Every ten seconds: asks providers what became of messages whose answers were lost. */
import type { DeliveryWork } from '../services/messaging/delivery-work.js';
import { lookUpLostMessages } from '../services/messaging/look-up-lost-messages.js';
import type { Alarm } from './alarm.js';

export function lookUpLostMessagesAlarm(work: DeliveryWork): Alarm {
  return {
    name: 'look-up-lost-messages',
    every: '10 seconds',
    ring: (stop) => lookUpLostMessages(work, stop),
  };
}
