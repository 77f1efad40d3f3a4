/** Filters of lists: one of several ids or of several codes. */
import { type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { anyOf } from './any-of.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether this can be an id at all: PostgreSQL refuses a statement that has something else in its place. */
export const isId = (text: string): boolean => UUID.test(text);

type Values = readonly string[] | null | undefined;

/** Rows whose column is one of the ids. Absent or null: all rows; empty, or only what is no id: none. */
export function whereId<DB, TB extends keyof DB, O>(
  query: SelectQueryBuilder<DB, TB, O>,
  column: string,
  ids: Values,
): SelectQueryBuilder<DB, TB, O> {
  if (ids === null || ids === undefined) return query;
  return query.where(sql<SqlBool>`${sql.ref(column)} = ${anyOf(ids.filter(isId))}`);
}

/** Rows whose column is one of the codes, such as statuses. Absent or null: all rows; empty: none. */
export function whereCode<DB, TB extends keyof DB, O>(
  query: SelectQueryBuilder<DB, TB, O>,
  column: string,
  codes: Values,
): SelectQueryBuilder<DB, TB, O> {
  if (codes === null || codes === undefined) return query;
  return query.where(sql<SqlBool>`${sql.ref(column)} = any(${codes}::text[])`);
}

/** Rows from one instant, included, to another, not included; absent or null: no such end. */
export function whereBetween<DB, TB extends keyof DB, O>(
  query: SelectQueryBuilder<DB, TB, O>,
  column: string,
  from: Date | null | undefined,
  to: Date | null | undefined,
): SelectQueryBuilder<DB, TB, O> {
  let filtered = query;
  if (from) filtered = filtered.where(sql<SqlBool>`${sql.ref(column)} >= ${from}`);
  if (to) filtered = filtered.where(sql<SqlBool>`${sql.ref(column)} < ${to}`);
  return filtered;
}
