/** The values of one row of a CSV file by our names for its columns, and how the file writes them. */
import { type Checked, readBirthDate } from '../read-contact.js';
import type { ColumnName, MappedColumns } from './column-names.js';
import type { DateOrder, DecimalMark, ImportContext } from './import-record.js';
import { amountReader, type ReadAmount } from './read-amount.js';
import { readOnce } from './read-once.js';
import { phoneReader } from './read-phone.js';
import type { Cell } from './read-text.js';
import { latestVisitOf } from './visit-times.js';

/** What some programs write for nothing. */
const NOTHING = /^(?:[-–—]|NULL|null|\\N|[nN]\/[aA])$/;

/** How values of a file are read; one for all its rows. */
export interface CsvForms {
  readonly context: ImportContext;
  readonly dateOrder: DateOrder;
  /** YYYY-MM-DD; nobody books farther ahead. */
  readonly latestVisit: string;
  readonly phone: (text: string) => string | null;
  /** Of YYYY-MM-DD. */
  readonly birthDate: (date: string) => Checked<string>;
  readonly amount: (text: string) => ReadAmount;
  /** Whether M stands for a woman (read-words.ts). */
  readonly womanByM: boolean;
}

export function formsOf(
  context: ImportContext,
  dateOrder: DateOrder,
  decimal: DecimalMark,
  womanByM: boolean,
): CsvForms {
  return {
    context,
    dateOrder,
    latestVisit: latestVisitOf(context.today),
    phone: readOnce(phoneReader(context.locale)),
    amount: readOnce(amountReader(context.currencyCode, decimal)),
    birthDate: readOnce((date) => readBirthDate(date, context.today)),
    womanByM,
  };
}

export class CsvValues {
  constructor(
    private readonly mapped: MappedColumns,
    private readonly headings: readonly string[],
    private readonly fields: readonly string[],
  ) {}

  /** Null when the file has no such column; of several the first that has a value. */
  cell(name: ColumnName): Cell | null {
    const places = this.mapped.at.get(name);
    if (!places) return null;
    const [first = 0] = places;
    const filled = places.length === 1 ? first : (places.find((place) => this.textAt(place) !== '') ?? first);
    return { column: this.headings[filled] ?? null, text: this.textAt(filled) };
  }

  /** As it stands in the file, '' for nothing. */
  text(name: ColumnName): string {
    const places = this.mapped.at.get(name);
    if (!places) return '';
    for (const place of places) {
      const text = this.textAt(place);
      if (text !== '') return text;
    }
    return '';
  }

  hasColumn(name: ColumnName): boolean {
    return this.mapped.at.has(name);
  }

  hasAny(names: readonly ColumnName[]): boolean {
    return names.some((name) => this.text(name) !== '');
  }

  private textAt(place: number): string {
    const text = this.fields[place] ?? '';
    if (text.length > 4) return text.trim() === '' ? '' : text;
    const bare = text.trim();
    return bare === '' || NOTHING.test(bare) ? '' : text;
  }
}
