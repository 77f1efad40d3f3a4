/** Many rows as one list a column: of all ways to hand rows to PostgreSQL the one that costs it least. */
import { type RawBuilder, sql } from 'kysely';

type Value = string | number | boolean | Date | null;

/**
 * `unnest(…) as given (…)`, for a from clause: of each row the columns that are named, each with its type in PostgreSQL. Names
 * that have capitals keep them.
 */
export function givenColumns<
  Row extends { readonly [K in keyof Types]: Value },
  Types extends Record<string, string>,
>(rows: readonly Row[], types: Types): RawBuilder<unknown> {
  const names = Object.keys(types) as (keyof Types & string)[];
  const lists = names.map(
    (name) => sql`${rows.map((row) => plain(row[name]))}::${sql.raw(types[name] ?? '')}[]`,
  );
  return sql`unnest(${sql.join(lists)}) as given (${sql.join(names.map((name) => sql.ref(name)))})`;
}

/** As text that is the same in every time zone. */
function plain(value: Value): Exclude<Value, Date> {
  return value instanceof Date ? value.toISOString() : value;
}
