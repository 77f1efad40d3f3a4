/** Every hour: forgets idempotency keys that are over. */
import type { Db } from '../entities/database.js';
import { pruneIdempotencyKeys } from '../services/clinic/prune-idempotency-keys.js';
import type { SystemTime } from '../services/clock.js';
import type { Alarm } from './alarm.js';

const DAY_MS = 24 * 3600 * 1000;
const AT_A_TIME = 5000;

export function pruneIdempotencyKeysAlarm(db: Db, system: SystemTime): Alarm {
  return {
    name: 'prune-idempotency-keys',
    every: '1 hour',
    ring: () => pruneIdempotencyKeys(db, new Date(system.now().getTime() - DAY_MS), AT_A_TIME),
  };
}
