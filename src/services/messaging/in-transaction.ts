/** A transaction for work that belongs to no one clinic, done again after a deadlock. */
import type { Db } from '../../entities/database.js';
import { isTransient, RETRIES } from '../transient-error.js';

/** Runs the work in a transaction; it must do nothing that a rollback cannot take back. */
export async function inTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt > RETRIES || !isTransient(error)) throw error;
    }
  }
}
