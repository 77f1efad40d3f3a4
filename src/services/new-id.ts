/** Ids are UUIDv7, made by the application (architecture.md, idea 7): later ones sort later. */
import { v7 } from 'uuid';

export const newId = (): string => v7();

/** Ids that were made before the instant, by the machine's time, sort before this one; those made since do not. */
export const firstIdAt = (instant: Date): string =>
  v7({ msecs: instant.getTime(), seq: 0, random: new Uint8Array(16) });

/** Ids that sort in the order in which they are given, for rows that are written together; up to 2^32. */
export function newIds(count: number): string[] {
  // All of one moment and one draw of chance, apart from a count in their last digits.
  const first = v7().slice(0, -8);
  return Array.from({ length: count }, (_, index) => first + index.toString(16).padStart(8, '0'));
}
