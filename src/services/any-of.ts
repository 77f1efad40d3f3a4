/** `= any($1)`: one parameter for a list of ids of any length, so that the statement stays the same and is planned once. */
import { type RawBuilder, sql } from 'kysely';

/** For the right side of `=`. */
export function anyOf(ids: readonly string[]): RawBuilder<string> {
  return sql<string>`any(${ids}::uuid[])`;
}
