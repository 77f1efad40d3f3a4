/** Every second: closes the offers of slots whose time for it has come. */
import type { DeliveryWork } from '../services/messaging/delivery-work.js';
import { closeDueSlots } from '../services/visits/close-due-slots.js';
import type { Alarm } from './alarm.js';

export function closeDueSlotsAlarm(work: DeliveryWork): Alarm {
  return {
    name: 'close-due-slots',
    every: '1 second',
    ring: (stop) => closeDueSlots(work, stop),
  };
}
