/** When a task rings: as it falls due, and once more for the manager (mission.md, section 5). Pure. */
import type { TaskAlarm } from '../../entities/work/task.js';

export interface NextAlarm {
  readonly alarm: TaskAlarm | null;
  /** Null exactly when `alarm` is. */
  readonly alarmAt: Date | null;
}

export const NO_ALARM: NextAlarm = { alarm: null, alarmAt: null };

/**
 * The alarm of an open task that is due at `dueAt`, set at `now`: when it falls due; if that is past, when it has been past
 * for `escalationMinutes`; if that is past too, none. What rings, rings after `now`.
 */
export function alarmOf(dueAt: Date | null, escalationMinutes: number, now: Date): NextAlarm {
  if (dueAt === null) return NO_ALARM;
  if (dueAt > now) return { alarm: 'DUE', alarmAt: dueAt };
  const overdue = overdueAlarm(dueAt, escalationMinutes);
  return overdue.alarmAt !== null && overdue.alarmAt > now ? overdue : NO_ALARM;
}

/** The alarm of a task that is due and has changed hands before anybody was told: for whoever has it now. */
export function dueAgain(now: Date): NextAlarm {
  return { alarm: 'DUE', alarmAt: now };
}

/** The alarm that follows the one at `dueAt`. */
export function overdueAlarm(dueAt: Date, escalationMinutes: number): NextAlarm {
  return { alarm: 'OVERDUE', alarmAt: new Date(dueAt.getTime() + escalationMinutes * 60_000) };
}
