/** Of a list's columns those that were asked for (architecture.md, idea 9): what is not shown is not read. */

/**
 * `columns` as Kysely takes them, "table.column as field". A field needs the column of its name, or, when it stands for
 * another row, the one that holds its id; money needs the two of its minor units and its currency. `fields` absent: all
 * columns. `always`: fields that the list itself needs.
 */
export function neededColumns<C extends string>(
  columns: readonly C[],
  fields: readonly string[] | null | undefined,
  always: readonly string[],
): readonly C[] {
  if (!fields) return columns;
  const parts = ['', 'Id', 'Minor', 'Currency'];
  const needed = new Set([...always, ...fields.flatMap((field) => parts.map((part) => field + part))]);
  return columns.filter((column) => needed.has(fieldOf(column)));
}

/** The name that a column has in a row. */
export function fieldOf(column: string): string {
  return column.split(' as ')[1] ?? column.slice(column.indexOf('.') + 1);
}
