/** What stands between the fields of a CSV file: the candidate by which the most of its columns are known, and rows are even. */
import { countKnown } from './column-names.js';
import { LineCutter } from './csv-lines.js';
import { type CsvRecord, RecordCutter } from './csv-records.js';

const CANDIDATES = [';', ',', '\t', '|'] as const;
const ROWS_LOOKED_AT = 50;
const LETTERS_LOOKED_AT = 65_536;

/** `sample` is the beginning of the file, `told` the names of columns that were told. */
export function detectDelimiter(
  sample: string,
  lineBreak: '\n' | '\r',
  told: Readonly<Record<string, string>> = {},
): string {
  const lines = new LineCutter(lineBreak).push(`${sample.slice(0, LETTERS_LOOKED_AT)}${lineBreak}`);
  const [best] = CANDIDATES.map((delimiter) => {
    const cutter = new RecordCutter({ delimiter, isGarbled: () => false });
    return { delimiter, points: pointsOf(cutter.push(lines.slice(0, ROWS_LOOKED_AT)), told) };
  }).sort((one, other) => other.points - one.points);
  return best && best.points > 0 ? best.delimiter : ',';
}

function pointsOf(records: readonly CsvRecord[], told: Readonly<Record<string, string>>): number {
  const [header, ...rows] = records;
  const width = header?.fields.length ?? 0;
  if (!header || width < 2) return 0;
  const even = rows.filter(({ fields, broken }) => broken === null && fields.length === width).length;
  return countKnown(header.fields, told) * 2 + even / Math.max(1, rows.length);
}
