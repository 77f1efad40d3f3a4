/** Every second: rings the alarms of tasks that have fallen due, or are past due for too long. */
import { ringTaskAlarms, type TaskAlarmWork } from '../services/work/ring-task-alarms.js';
import type { Alarm } from './alarm.js';

export function ringTaskAlarmsAlarm(work: TaskAlarmWork): Alarm {
  return { name: 'ring-task-alarms', every: '1 second', ring: (stop) => ringTaskAlarms(work, stop) };
}
