/**
 * Reads a CSV file in constant memory: looks at its beginning to find out how it is written, then reads it row by row, telling
 * of every row that cannot be taken why (issue "retention", import).
 */
import { mapColumns } from './column-names.js';
import { LineCutter } from './csv-lines.js';
import { RecordCutter } from './csv-records.js';
import { type CsvShape, readCsvRow } from './csv-row.js';
import { formsOf } from './csv-values.js';
import { detectDelimiter } from './detect-delimiter.js';
import { detectEncoding, garbleDetector } from './detect-encoding.js';
import { detectDateOrder, detectDecimal } from './detect-formats.js';
import type { ImportContext, ImportFile, ImportReading, ImportRow } from './import-record.js';
import { readDecoded, readSample } from './read-bytes.js';
import { meansWomanByM } from './read-words.js';
import { UnreadableFile } from './unreadable-file.js';

/** How the file is cut into rows. */
interface Cut {
  readonly encoding: string;
  readonly lineBreak: '\n' | '\r';
  readonly delimiter: string;
  /** The first line tells the delimiter to a spreadsheet ("sep=;") and is no row. */
  readonly toldByFile: boolean;
}

/** @throws UnreadableFile when no row of it could be read. */
export async function openCsv(file: ImportFile, context: ImportContext): Promise<ImportReading> {
  const { options } = file;
  const sample = await readSample(file);
  const encoding = detectEncoding(sample.bytes, options.encoding, context.locale);
  const decoded = new TextDecoder(encoding).decode(sample.bytes);
  if (decoded.trim() === '') throw new UnreadableFile('The file is empty.');
  const lineBreak = decoded.includes('\n') || !decoded.includes('\r') ? '\n' : '\r';
  // What the sample has of its last line may be half of it.
  const text = sample.whole ? decoded : decoded.slice(0, decoded.lastIndexOf(lineBreak) + 1) || decoded;
  const told = /^sep=(.)\r?[\n\r]/i.exec(text)?.[1];
  const delimiter = options.delimiter ?? told ?? detectDelimiter(text, lineBreak, options.columns);
  const cut: Cut = { encoding, lineBreak, delimiter, toldByFile: told !== undefined };
  const { shape, decimal } = shapeOf(recordsOf(text, cut), file, context);
  const { columns, ignored } = shape.mapped;
  const { dateOrder } = shape.forms;
  return {
    detected: { delimiter, encoding, dateOrder, decimal, columns, ignored },
    rows: () => readRows(file, cut, shape),
  };
}

function shapeOf(records: readonly (readonly string[])[], { options }: ImportFile, context: ImportContext) {
  const [header = [], ...rows] = records;
  const mapped = mapColumns(header, options.columns);
  const valuesOf = (
    ...names: ('birthDate' | 'date' | 'startsAt' | 'endsAt' | 'paid' | 'price' | 'sex')[]
  ) => {
    const places = names.flatMap((name) => mapped.at.get(name) ?? []);
    return rows.flatMap((row) => places.map((place) => row[place] ?? ''));
  };
  const dates = valuesOf('birthDate', 'date', 'startsAt', 'endsAt');
  const dateOrder = options.dateOrder ?? detectDateOrder(dates, context.locale);
  const decimal = options.decimal ?? detectDecimal(valuesOf('paid', 'price'), context.locale);
  const zoned = { ...context, timeZone: options.timeZone ?? context.timeZone };
  const forms = formsOf(zoned, dateOrder, decimal, meansWomanByM(valuesOf('sex')));
  const shape: CsvShape = { headings: header.map((heading) => heading.trim()), mapped, forms };
  return { shape, decimal };
}

/** The fields of the sample's rows that can be cut, its heading first. */
function recordsOf(text: string, cut: Cut): (readonly string[])[] {
  const lines = new LineCutter(cut.lineBreak);
  const cutter = new RecordCutter({ delimiter: cut.delimiter, isGarbled: () => false });
  const all = [...lines.push(text), ...lines.end()].filter(({ number }) => number > 1 || !cut.toldByFile);
  const records = [...cutter.push(all), ...cutter.end()];
  if (!records[0] || records[0].broken !== null) {
    throw new UnreadableFile('The first line cannot be read; it must name the columns.');
  }
  return records.filter(({ broken }) => broken === null).map(({ fields }) => fields);
}

async function* readRows(file: ImportFile, cut: Cut, shape: CsvShape): AsyncGenerator<ImportRow> {
  const lines = new LineCutter(cut.lineBreak);
  const records = new RecordCutter({ delimiter: cut.delimiter, isGarbled: garbleDetector(cut.encoding) });
  let heading = true;
  let row = 0;
  for await (const piece of readDecoded(file, cut.encoding)) {
    const found = piece === null ? lines.end() : lines.push(piece);
    const counted = cut.toldByFile ? found.filter(({ number }) => number > 1) : found;
    const cutRecords = records.push(counted);
    for (const record of piece === null ? [...cutRecords, ...records.end()] : cutRecords) {
      if (heading) {
        heading = false;
      } else if (record.broken !== null || record.fields.some((field) => field !== '')) {
        row += 1;
        yield readCsvRow(record, row, shape);
      }
    }
  }
}
