/** Alarms of tasks as work that a test clock passes over (mission.md, section 12). */

import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { DueWork } from '../clinic/advance-test-clock.js';
import { moveTestClock } from '../clinic/test-clock.js';
import { ringRound, type TaskAlarmWork } from './ring-task-alarms.js';

/**
 * Rings what is due at the clinic's next alarm, at that instant, and no more: what an alarm sends, and the alarm that
 * follows it, have turns of their own.
 */
export function taskAlarmsDueInClinic({ signals }: Pick<TaskAlarmWork, 'signals'>): DueWork {
  return {
    nextDueAt,
    async run(db, clinicId, through) {
      const at = await nextDueAt(db, clinicId, through);
      if (at === null) return 0;
      await moveTestClock(db, clinicId, at);
      for (let more = 1; more > 0; ) {
        more = await ringRound({ db, signals }, { clinicId, through: at, at: 'WHEN_DUE' });
      }
      return 0;
    },
  };
}

async function nextDueAt(db: Db, clinicId: string, through: Date): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select min(alarm_at) as at from task where clinic_id = ${clinicId} and alarm_at <= ${through}
  `.execute(db);
  return rows[0]?.at ?? null;
}
