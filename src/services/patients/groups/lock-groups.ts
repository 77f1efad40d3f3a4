/** One at a time brings the groups of a clinic up to date, so that what was found out first is not written last. */
import { sql } from 'kysely';
import type { Db } from '../../../entities/database.js';
import type { SystemTime } from '../../clock.js';
import { type CriteriaTime, criteriaTime } from './criteria-time.js';

/**
 * Waits for whoever else does it, until the transaction ends. Gives the clinic's time, which is never before the time that
 * groups were brought up to already: clocks of two machines differ.
 */
export async function lockGroups(db: Db, clinicId: string, system: SystemTime): Promise<CriteriaTime> {
  const lock = `groups ${clinicId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(db);
  const { testClock, sweptAt } = await db
    .selectFrom('clinic')
    .select(['test_clock as testClock', 'groups_swept_at as sweptAt'])
    .where('id', '=', clinicId)
    .executeTakeFirstOrThrow();
  const now = testClock ?? system.now();
  return criteriaTime(db, clinicId, sweptAt !== null && sweptAt > now ? sweptAt : now);
}
