/** What PostgreSQL ends a transaction with for the sake of another: the same work, done again, most likely succeeds. */

/** How often it is done again. */
export const RETRIES = 3;

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

export function isTransient(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}
