/**
 * Keyset pages over a query (api.md, "Names and shapes"): one statement a page, which costs the same at any depth of the
 * list; the total is counted only when it is asked for.
 */
import { type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { type CursorType, type CursorValue, decodeCursor, encodeCursor } from './cursor.js';
import { BadInput } from './refusal.js';

/** Exactly one of `first` and `last`, 1 to 100. Both cursors bound the list, and neither is part of it. */
export interface PageInput {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** One direction for all columns, so that an index on them answers a page; the last one is the unique id. */
export interface Sort<Row> {
  /** Of the list and its sort: no other list takes its cursors. */
  readonly name: string;
  readonly direction: 'asc' | 'desc';
  /** None may hold null. `field` is the column's name in a row. */
  readonly keys: readonly {
    readonly column: string;
    readonly field: keyof Row & string;
    readonly type: CursorType;
  }[];
}

export interface Page {
  readonly size: number;
  readonly backward: boolean;
  readonly after: CursorValue[] | null;
  readonly before: CursorValue[] | null;
}

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

const LARGEST_PAGE = 100;

/** @throws BadInput for a page that was not asked for properly, and for foreign or malformed cursors. */
export function readPage<Row>(sort: Sort<Row>, input: PageInput): Page {
  const { first, last } = input;
  const size = first ?? last;
  if (typeof size !== 'number' || typeof first === typeof last) {
    throw new BadInput(`Say how much of the list you want: either "first" or "last", 1 to ${LARGEST_PAGE}.`);
  }
  const backward = typeof last === 'number';
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE) {
    throw new BadInput(`"${backward ? 'last' : 'first'}" must be from 1 to ${LARGEST_PAGE}, not ${size}.`);
  }
  const types = sort.keys.map((key) => key.type);
  const read = (cursor: string | null | undefined) =>
    typeof cursor === 'string' ? decodeCursor(cursor, sort.name, types) : null;
  return { size, backward, after: read(input.after), before: read(input.before) };
}

/** The query cut to the page, plus one row that tells whether the list goes on; last rows first when backward. */
export function pageOf<DB, TB extends keyof DB, O>(
  query: SelectQueryBuilder<DB, TB, O>,
  sort: Sort<O>,
  page: Page,
): SelectQueryBuilder<DB, TB, O> {
  const columns = sort.keys.map((key) => sql.ref(key.column));
  const beyond = (values: CursorValue[], sign: '>' | '<') =>
    sql<SqlBool>`(${sql.join(columns)}) ${sql.raw(sign)} (${sql.join(values)})`;
  const ascending = sort.direction === 'asc';
  let paged = query.limit(page.size + 1);
  if (page.after) paged = paged.where(beyond(page.after, ascending ? '>' : '<'));
  if (page.before) paged = paged.where(beyond(page.before, ascending ? '<' : '>'));
  for (const column of columns) paged = paged.orderBy(column, ascending !== page.backward ? 'asc' : 'desc');
  return paged;
}

/** One page of a list. */
export class Connection<Row> {
  readonly nodes: Row[];
  /** Counts the whole list, whatever the page, each time that it is called. */
  readonly totalCount: () => Promise<number>;
  readonly #sort: Sort<Row>;
  readonly #page: Page;
  readonly #goesOn: boolean;

  /** `rows` as `pageOf` made them. */
  constructor(rows: Row[], sort: Sort<Row>, page: Page, totalCount: () => Promise<number>) {
    const nodes = rows.slice(0, page.size);
    this.nodes = page.backward ? nodes.reverse() : nodes;
    this.totalCount = totalCount;
    this.#sort = sort;
    this.#page = page;
    this.#goesOn = rows.length > page.size;
  }

  get edges(): { cursor: string; node: Row }[] {
    return this.nodes.map((node) => ({ cursor: this.#cursorOf(node), node }));
  }

  /** Behind a cursor there is more, as the Relay specification lets one say: the row that it came from. */
  get pageInfo(): PageInfo {
    const { backward, after, before } = this.#page;
    const start = this.nodes[0];
    const end = this.nodes.at(-1);
    return {
      hasNextPage: backward ? before !== null : this.#goesOn,
      hasPreviousPage: backward ? this.#goesOn : after !== null,
      startCursor: start === undefined ? null : this.#cursorOf(start),
      endCursor: end === undefined ? null : this.#cursorOf(end),
    };
  }

  #cursorOf(row: Row): string {
    const values = this.#sort.keys.map((key) => row[key.field] as CursorValue);
    return encodeCursor(this.#sort.name, values);
  }
}

/** Reads one page of what the query selects; it must have neither order nor limit. @throws BadInput as readPage does. */
export async function connect<DB, TB extends keyof DB, O>(
  query: SelectQueryBuilder<DB, TB, O>,
  sort: Sort<O>,
  input: PageInput,
): Promise<Connection<O>> {
  const page = readPage(sort, input);
  const rows = (await pageOf(query, sort, page).execute()) as O[];
  return new Connection(rows, sort, page, async () => {
    const counted = query.clearSelect().select(sql<number>`count(*)`.as('count'));
    const { count } = (await counted.executeTakeFirstOrThrow()) as { count: number };
    return count;
  });
}
