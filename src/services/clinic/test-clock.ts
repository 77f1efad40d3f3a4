/** Where a sandbox's test clock stands, for the work that it passes over (mission.md, section 12). */
import type { Db } from '../../entities/database.js';

/** @throws Error for a clinic that has none: it lives by the machine's time */
export async function readTestClock(db: Db, clinicId: string): Promise<Date> {
  const { testClock } = await db
    .selectFrom('clinic')
    .select('test_clock as testClock')
    .where('id', '=', clinicId)
    .executeTakeFirstOrThrow();
  if (testClock === null) throw new Error('A clinic without a test clock lives by the machine’s time');
  return testClock;
}

/** Forward only: nothing happens when it stands there already, or later. */
export async function moveTestClock(db: Db, clinicId: string, to: Date): Promise<void> {
  await db
    .updateTable('clinic')
    .set({ test_clock: to })
    .where('id', '=', clinicId)
    .where('test_clock', '<', to)
    .execute();
}
