/** Many rows with one statement, whatever their number: they travel as one parameter. */
import { type Insertable, sql } from 'kysely';
import type { Db, Tables } from '../../entities/database.js';

/** Every row must have the same columns. Instants, dates, numbers, text and lists of text; no binary data. */
export async function insertRows<T extends keyof Tables & string>(
  db: Db,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`.execute(
    db,
  );
}
