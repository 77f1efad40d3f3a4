/** Every minute: works out for all rules the mornings whose night has come, and those that have come themselves. */
import { evaluateDueRetention, type RetentionWork } from '../services/retention/evaluate-due-retention.js';
import type { Alarm } from './alarm.js';

export function evaluateRetentionAlarm(work: RetentionWork): Alarm {
  return {
    name: 'evaluate-retention',
    every: '1 minute',
    ring: (stop) => evaluateDueRetention(work, stop),
  };
}
