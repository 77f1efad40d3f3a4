/**
 * Those who want the same thing at the same moment wait here, in the process, and not each with a connection and a lock in the
 * database. It only spares work: two processes know nothing of each other's turns, and what is right is decided under locks.
 */

/** Whose turn it is, by what they want. */
const turns = new Map<string, Promise<unknown>>();

/** Does the work at once, or when the one who was there before is done, well or not. Those who waited go on together. */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const present = turns.get(key);
  if (present !== undefined) {
    await present;
    return work();
  }
  const working = work();
  turns.set(
    key,
    working.catch(() => null),
  );
  try {
    return await working;
  } finally {
    turns.delete(key);
  }
}
