/**
 * Cuts the lines of one row of CSV into its fields (RFC 4180). A quotation mark counts where a field begins with it; inside
 * an unquoted one it is a letter like any other. Ends of lines within quotes become "\n".
 */

/** A row that is being cut; it is open while a quoted field goes on in the next line. */
export interface CutRow {
  fields: string[];
  /** What was read of a quoted field that is not closed yet. */
  open: string | null;
}

/** Adds a line to `row`. False when a quoted field is followed by something else than the delimiter. */
export function cutLine(row: CutRow, line: string, delimiter: string): boolean {
  if (row.open === null && !line.includes('"')) {
    const fields = line.split(delimiter);
    // Never spread: a line may have more fields than a call may have arguments.
    row.fields = row.fields.length === 0 ? fields : row.fields.concat(fields);
    return true;
  }
  let at = row.open === null ? 0 : cutQuoted(row, line, 0, delimiter);
  while (row.open === null && at >= 0 && at <= line.length) {
    if (line[at] === '"') {
      row.open = '';
      at = cutQuoted(row, line, at + 1, delimiter);
    } else {
      const end = line.indexOf(delimiter, at);
      row.fields.push(end < 0 ? line.slice(at) : line.slice(at, end));
      at = end < 0 ? line.length + 1 : end + 1;
    }
  }
  return at >= 0;
}

/** Reads on in a quoted field: where the next one begins (past the line's length: none), -1 for a lone quotation mark. */
function cutQuoted(row: CutRow, line: string, from: number, delimiter: string): number {
  for (let start = from; ; ) {
    const mark = line.indexOf('"', start);
    if (mark < 0) {
      row.open += `${line.slice(start)}\n`;
      return line.length + 1;
    }
    row.open += line.slice(start, mark);
    if (line[mark + 1] === '"') {
      row.open += '"';
      start = mark + 2;
      continue;
    }
    row.fields.push(row.open ?? '');
    row.open = null;
    // Some programs put spaces between the mark and the delimiter.
    let after = mark + 1;
    while (line[after] === ' ' && delimiter !== ' ') after += 1;
    if (after >= line.length) return line.length + 1;
    return line[after] === delimiter ? after + 1 : -1;
  }
}
