/**
 * Tables as CSV (mission.md, section 9): RFC 4180, UTF-8, and safe to open: a cell that a spreadsheet would take for a formula
 * begins with an apostrophe. Pure.
 */

export type CsvCell = string | number | null;

const FORMULA = /^[=+\-@\t\r\n]/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const SPECIAL = /[",\r\n]/;

/** One line for each row, the head among them, each ended by CR LF. Null is an empty cell; nothing is rounded. */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: CsvCell): string {
  if (value === null) return '';
  const text = String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
