/**
 * From lines to rows of CSV, whatever is wrong with them: a row that cannot be cut is told by its line, and the reading goes on
 * at the line after it. So a quotation mark that nobody closed costs one row and not the rest of the file.
 */
import { type CutRow, cutLine } from './csv-fields.js';
import { type Line, LONGEST_ROW } from './csv-lines.js';
import type { ImportProblemCode } from './import-record.js';

export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
  /** Why its fields say nothing; then there is one at most, the beginning of its text. */
  readonly broken: ImportProblemCode | null;
}

interface Reading {
  readonly delimiter: string;
  /** Whether letters of a line were lost because they are in another encoding. */
  readonly isGarbled: (text: string) => boolean;
}

export class RecordCutter {
  /** Lines of a row whose quoted field is not closed yet. */
  private pending: Line[] = [];
  private length = 0;
  private row: CutRow = { fields: [], open: null };
  /** How many columns the file has; a row of several lines with another number was not meant to be one. */
  private width: number | null = null;

  constructor(private readonly reading: Reading) {}

  push(lines: readonly Line[]): CsvRecord[] {
    const records: CsvRecord[] = [];
    for (const line of lines) this.add(line, records);
    return records;
  }

  /** What is left when the file ends. */
  end(): CsvRecord[] {
    const records: CsvRecord[] = [];
    while (this.pending.length > 0) {
      const only = this.pending.length === 1 && this.pending[0]?.ended === false;
      this.giveUp(only ? 'TRUNCATED' : 'UNCLOSED_QUOTE', records);
    }
    return records;
  }

  private add(first: Line, records: CsvRecord[]): void {
    // Lines of a row that was given up are read again, each for itself, before the next.
    const waiting = [first];
    for (let line = waiting.pop(); line; line = waiting.pop()) {
      if (line.tooLong) {
        if (this.pending.length > 0) waiting.push(line, ...this.giveUpFor(records));
        else records.push(broken('ROW_TOO_LONG', line));
        continue;
      }
      if (this.pending.length === 0 && isBlank(line.text)) continue;
      this.pending.push(line);
      this.length += line.text.length + 1;
      const cut = cutLine(this.row, line.text, this.reading.delimiter);
      const tooWide = this.width !== null && this.row.fields.length > this.width;
      if (!cut || (this.pending.length > 1 && tooWide) || this.length > LONGEST_ROW) {
        waiting.push(...this.giveUpFor(records));
      } else if (this.row.open === null) {
        const other = this.width !== null && this.row.fields.length !== this.width;
        if (this.pending.length > 1 && other) waiting.push(...this.giveUpFor(records));
        else records.push(this.take(line));
      }
    }
  }

  private take(last: Line): CsvRecord {
    const { fields } = this.row;
    const [first = last] = this.pending;
    const garbled = this.pending.find((line) => this.reading.isGarbled(line.text));
    const cutOff = !last.ended && this.width !== null && fields.length < this.width;
    this.width ??= fields.length;
    this.clear();
    if (garbled) return broken('BAD_ENCODING', first);
    return cutOff ? broken('TRUNCATED', first) : { line: first.number, fields, broken: null };
  }

  private giveUp(code: ImportProblemCode, records: CsvRecord[]): void {
    const again = this.pending.slice(1);
    const [first] = this.pending;
    this.clear();
    if (first) records.push(broken(code, first));
    for (const line of again) this.add(line, records);
  }

  /** Tells the first line of the row as broken; gives the others, the last of them first. */
  private giveUpFor(records: CsvRecord[]): Line[] {
    const [first, ...again] = this.pending;
    this.clear();
    if (first) records.push(broken('UNCLOSED_QUOTE', first));
    return again.reverse();
  }

  private clear(): void {
    this.pending = [];
    this.length = 0;
    this.row = { fields: [], open: null };
  }
}

function broken(code: ImportProblemCode, { number, text }: Line): CsvRecord {
  return { line: number, fields: [text], broken: code };
}

function isBlank(text: string): boolean {
  return text === '' || text.trim() === '';
}
