/** Every ten seconds: gives back the points of redemptions that were not used in their time. */

import { expireRedemptions } from '../services/loyalty/rewards/expire-redemptions.js';
import type { DeliveryWork } from '../services/messaging/delivery-work.js';
import type { Alarm } from './alarm.js';

export function expireRedemptionsAlarm(work: DeliveryWork): Alarm {
  return {
    name: 'expire-redemptions',
    every: '10 seconds',
    ring: (stop) => expireRedemptions(work, stop),
  };
}
