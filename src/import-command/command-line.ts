/** What the command `npm run import` is told: the file, and how it is to be read. */
import { readFile, stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface CommandLine {
  /** As it was written. */
  readonly file: string;
  readonly path: string;
  readonly bytes: number;
  /** The clinic's id or name; null: the only one. */
  readonly clinic: string | null;
  readonly input: CommandInput;
}

/** As `importStart` takes it. */
interface CommandInput {
  readonly fileName: string;
  readonly format: 'CSV' | 'FHIR_BUNDLE' | 'FHIR_NDJSON';
  readonly source: string;
  readonly delimiter: string | null;
  readonly encoding: string | null;
  readonly dateOrder: 'YEAR_MONTH_DAY' | 'DAY_MONTH_YEAR' | 'MONTH_DAY_YEAR' | null;
  readonly decimal: ',' | '.' | null;
  readonly columns: { column: string; field: string }[] | null;
  readonly duplicateRules: ('PHONE_AND_NAME' | 'EMAIL_AND_NAME' | 'NAME_AND_BIRTH_DATE' | 'NONE')[] | null;
  readonly timeZone: string | null;
}

export const USAGE = `npm run import -- file [options]

  --clinic ID-OR-NAME      whose history it is; may be left out where there is one clinic
  --source NAME            where the rows come from: the same for every file of the same system (import)
  --format FORMAT          CSV, FHIR_BUNDLE or FHIR_NDJSON; by default from the file's name
  --columns FILE           a JSON object from the file's columns to ours: {"Nr": "patientId"}
  --delimiter CHARACTER    of a CSV file; detected
  --encoding NAME          such as windows-1251; detected
  --date-order ORDER       YEAR_MONTH_DAY, DAY_MONTH_YEAR or MONTH_DAY_YEAR; detected
  --decimal CHARACTER      before the cents: a comma or a point; detected
  --duplicates RULES       who is here already: PHONE_AND_NAME,EMAIL_AND_NAME,NAME_AND_BIRTH_DATE or NONE
  --time-zone ZONE         of times without one; that of the clinic's first branch

Run again after it was cut off, it goes on where it was.
`;

const TEXT = { type: 'string' } as const;
const FORMATS: Readonly<Record<string, CommandInput['format']>> = {
  '.json': 'FHIR_BUNDLE',
  '.ndjson': 'FHIR_NDJSON',
  '.jsonl': 'FHIR_NDJSON',
};

/** Null: help was asked for. @throws Error that says what to write */
export async function readCommandLine(args: readonly string[]): Promise<CommandLine | null> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...{ clinic: TEXT, source: TEXT, format: TEXT, columns: TEXT, delimiter: TEXT, encoding: TEXT },
      ...{ 'date-order': TEXT, decimal: TEXT, duplicates: TEXT, 'time-zone': TEXT },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [file, ...more] = positionals;
  if (values.help) return null;
  if (file === undefined || more.length > 0) throw new Error(`Name one file.\n\n${USAGE}`);
  const path = resolve(file);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new Error(`There is no file ${path}.`);
  const format = values.format ?? FORMATS[extname(file).toLowerCase()] ?? 'CSV';
  if (!['CSV', 'FHIR_BUNDLE', 'FHIR_NDJSON'].includes(format)) {
    throw new Error('Write --format CSV, FHIR_BUNDLE or FHIR_NDJSON.');
  }
  const input = {
    ...{
      fileName: basename(file),
      format,
      source: values.source ?? 'import',
      delimiter: values.delimiter ?? null,
    },
    ...{
      encoding: values.encoding ?? null,
      dateOrder: values['date-order'] ?? null,
      decimal: values.decimal ?? null,
    },
    columns: values.columns === undefined ? null : await readColumns(values.columns),
    duplicateRules: values.duplicates?.split(',').map((rule) => rule.trim()) ?? null,
    timeZone: values['time-zone'] ?? null,
  };
  // What is no such word is refused with what to write, as the API's inputs are.
  return { file, path, bytes: found.size, clinic: values.clinic ?? null, input: input as CommandInput };
}

async function readColumns(file: string): Promise<CommandInput['columns']> {
  const text = await readFile(resolve(file), 'utf8').catch(() => {
    throw new Error(`There is no file ${resolve(file)}.`);
  });
  const columns: unknown = parsed(text);
  const isMapping =
    typeof columns === 'object' &&
    columns !== null &&
    !Array.isArray(columns) &&
    Object.values(columns).every((name) => typeof name === 'string');
  if (!isMapping) throw new Error(`${file} must be a JSON object such as {"Nr": "patientId"}.`);
  return Object.entries(columns as Record<string, string>).map(([column, field]) => ({ column, field }));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
