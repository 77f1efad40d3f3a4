/** Every second: brings groups up to date with what changed. Every minute: with the time that passed. */
import {
  type GroupWork,
  passTimeInGroups,
  refreshGroups,
} from '../services/patients/groups/refresh-groups.js';
import type { Alarm } from './alarm.js';

export function refreshGroupsAlarms(work: GroupWork): Alarm[] {
  return [
    {
      name: 'refresh-groups',
      every: '1 second',
      on: 'groups-changed',
      ring: (stop) => refreshGroups(work, stop),
    },
    { name: 'pass-time-in-groups', every: '1 minute', ring: (stop) => passTimeInGroups(work, stop) },
  ];
}
