/** Every minute: points that become available or expire, and owners who are told that theirs will. */
import { type ExpiryWork, expirePoints } from '../services/loyalty/expiry/expire-points.js';
import type { Alarm } from './alarm.js';

export function expirePointsAlarm(work: ExpiryWork): Alarm {
  return {
    name: 'expire-points',
    every: '1 minute',
    ring: (stop) => expirePoints(work, stop),
  };
}
