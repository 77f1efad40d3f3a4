/**
 * The same page of many owners' lists, with one statement: for each patient their visits, for each visit its deliveries.
 * The database stops at the page's end for every owner, however long their list is.
 */

import DataLoader from 'dataloader';
import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { Db } from '../entities/database.js';
import { anyOf } from './any-of.js';
import { Connection, type PageInput, pageOf, readPage, type Sort } from './connection.js';
import { groupBy } from './group-by.js';
import { fieldOf } from './needed-columns.js';

export interface OwnedList<DB, TB extends keyof DB, Row> {
  readonly query: SelectQueryBuilder<DB, TB, Row>;
  readonly sort: Sort<Row>;
  /** The column that names the owner, and its name in a row. */
  readonly ownerColumn: string;
  readonly ownerField: keyof Row & string;
  /** What the query selects, as Kysely takes it: "table.column as field". */
  readonly columns: readonly string[];
}

/** One connection for each owner, in their order. @throws BadInput as readPage does. */
export async function connectEach<DB, TB extends keyof DB, Row>(
  db: Db,
  list: OwnedList<DB, TB, Row>,
  owners: readonly string[],
  input: PageInput,
): Promise<Connection<Row>[]> {
  const page = readPage(list.sort, input);
  const pages = pageOf(list.query.where(ownerIs(list, sql.ref('wanted.id'))), list.sort, page);
  const fields = list.columns.map((column) => sql.ref(`page.${fieldOf(column)}`));
  const order = list.sort.keys.map((key) => sql`${sql.ref(`page.${key.field}`)} ${directionOf(list, page)}`);
  const { rows } = await sql<Row>`
    select ${sql.join(fields)} from unnest(${owners}::uuid[]) as wanted (id)
    cross join lateral ${pages} as page order by ${sql.join(order)}`.execute(db);
  const ofOwner = groupBy(rows, (row) => row[list.ownerField] as string);
  const counts = countEach(list);
  return owners.map(
    (owner) => new Connection(ofOwner.get(owner) ?? [], list.sort, page, () => counts.load(owner)),
  );
}

function ownerIs<DB, TB extends keyof DB, Row>(
  list: OwnedList<DB, TB, Row>,
  owner: RawBuilder<unknown>,
): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(list.ownerColumn)} = ${owner}`;
}

function directionOf<DB, TB extends keyof DB, Row>(
  list: OwnedList<DB, TB, Row>,
  page: { backward: boolean },
) {
  return sql.raw((list.sort.direction === 'asc') !== page.backward ? 'asc' : 'desc');
}

function countEach<DB, TB extends keyof DB, Row>(list: OwnedList<DB, TB, Row>): DataLoader<string, number> {
  return new DataLoader(async (owners) => {
    const rows = (await list.query
      .clearSelect()
      .where(ownerIs(list, anyOf(owners)))
      .select([sql<string>`${sql.ref(list.ownerColumn)}`.as('owner'), sql<number>`count(*)`.as('count')])
      .groupBy(sql.ref(list.ownerColumn))
      .execute()) as unknown[] as { owner: string; count: number }[];
    const counts = new Map(rows.map((row) => [row.owner, row.count]));
    return owners.map((owner) => counts.get(owner) ?? 0);
  });
}
