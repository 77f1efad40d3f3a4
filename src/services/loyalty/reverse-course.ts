/** Takes back what a finished course had earned, when a refund gives it a session back (mission.md, section 7). */
import { sql } from 'kysely';
import type { Scope } from '../scope.js';
import type { FinishedCourse } from './earn.js';
import { earnedBy } from './earned-by.js';
import { reversePoints } from './ledger/reverse-points.js';

/**
 * All that its rules gave when it was finished this time; it earns anew when it is finished again. What was spent already, the
 * patient owes. Harmless when repeated. Must run within a transaction, and locks the patient's account.
 */
export async function reverseCourse(
  scope: Scope,
  { id, times }: Pick<FinishedCourse, 'id' | 'times'>,
  now: Date,
): Promise<void> {
  const { clinicId } = scope;
  const sources = sql`t.source in (
    select concat_ws('/', 'course', r.id, ${id}::text, ${times}::text) from earning_rule r
    where r.clinic_id = ${clinicId} and r.kind = 'COURSE')`;
  for (const { transactionId, points, reversed } of await earnedBy(scope, sources)) {
    const left = points - reversed;
    if (left <= 0) continue;
    const source = `reverse/course/${transactionId}`;
    await reversePoints(scope, { transactionId, points: left, source, at: now });
  }
}
