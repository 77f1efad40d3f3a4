/** Every ten seconds: frees what quotes had reserved that were not invoiced in their time. */
import { expireQuotes } from '../services/billing/quotes/expire-quotes.js';
import type { DeliveryWork } from '../services/messaging/delivery-work.js';
import type { Alarm } from './alarm.js';

export function expireQuotesAlarm(work: DeliveryWork): Alarm {
  return {
    name: 'expire-quotes',
    every: '10 seconds',
    ring: (stop) => expireQuotes(work, stop),
  };
}
