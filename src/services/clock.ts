/**
 * Time as a clinic lives it (architecture.md, idea 8). Services ask their scope's clock; only this file asks the machine.
 */
import type { Db } from '../entities/database.js';

export interface Clock {
  /** The present instant, to the millisecond. */
  now(): Promise<Date>;
}

/** The machine's time: for leases, tokens and limits, which concern processes and not clinics. */
export const systemTime = { now: (): Date => new Date() };

export type SystemTime = typeof systemTime;

/** A sandbox's clock: its test clock if it has one, the machine's time otherwise. Read anew at each call. */
export function sandboxClock(db: Db, clinicId: string, system: SystemTime): Clock {
  return {
    async now() {
      const row = await db
        .selectFrom('clinic')
        .select('test_clock as testClock')
        .where('id', '=', clinicId)
        .executeTakeFirst();
      return row?.testClock ?? system.now();
    },
  };
}
