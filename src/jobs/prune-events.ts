/** Every day: removes events that are older than subscribers can ask for. */
import type { Db } from '../entities/database.js';
import type { SystemTime } from '../services/clock.js';
import { pruneEvents } from '../services/events/prune-events.js';
import type { Alarm } from './alarm.js';

const DAY_MS = 24 * 3600 * 1000;
const AT_A_TIME = 5000;

export function pruneEventsAlarm(db: Db, system: SystemTime, retentionDays: number): Alarm {
  return {
    name: 'prune-events',
    every: '1 day',
    async ring(stop) {
      const olderThan = new Date(system.now().getTime() - retentionDays * DAY_MS);
      let removed: number;
      do removed = await pruneEvents(db, olderThan, AT_A_TIME);
      while (removed === AT_A_TIME && !stop.aborted);
    },
  };
}
