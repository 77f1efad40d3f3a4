/** Begins an import: what the file is called and how it is to be read; the file itself follows (issue "retention", import). */
import { sql } from 'kysely';
import {
  DATE_ORDERS,
  type DateOrder,
  type DecimalMark,
  DUPLICATE_RULES,
  type DuplicateRule,
  type ImportFormat,
  type ImportOptions,
} from '../../../entities/patients/import.js';
import { newId } from '../../new-id.js';
import { Refusal, type UserError } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isTimeZone } from '../../visits/local-time.js';
import { findImport, type ImportRow } from '../list-imports.js';

export interface StartImportInput {
  /** 1 to 200 characters. */
  fileName: string;
  format: ImportFormat;
  /** Where the rows come from, 1 to 100 characters: the same one for every file of the same system. */
  source: string;
  delimiter?: string | null | undefined;
  /** A name that TextDecoder knows. */
  encoding?: string | null | undefined;
  dateOrder?: DateOrder | null | undefined;
  decimal?: DecimalMark | null | undefined;
  /** From the file's columns to ours. */
  columns?: readonly { column: string; field: string }[] | null | undefined;
  duplicateRules?: readonly DuplicateRule[] | null | undefined;
  timeZone?: string | null | undefined;
}

/** A file that the command reads itself: how large it is, and a hash of all of it. */
export interface CommandFile {
  readonly bytes: number;
  readonly hash: Buffer;
}

const LONGEST_FILE_NAME = 200;
const LONGEST_SOURCE = 100;
const MOST_COLUMNS = 300;
const DELIMITER = /^[,;|\t:]$/;

/**
 * The import, waiting for its file. Must run within a transaction.
 * @throws Refusal REQUIRED and INVALID, for everything that is wrong at once; AccessDenied without "imports:write".
 */
export async function startImport(scope: Scope, input: StartImportInput): Promise<ImportRow> {
  scope.require('imports:write');
  return insertImport(scope, input, null);
}

/** The same, for whoever may already; `file`: the command's own, which waits at once. @throws Refusal as startImport does */
export async function insertImport(
  scope: Scope,
  input: StartImportInput,
  file: CommandFile | null,
): Promise<ImportRow> {
  const { fileName, source, options } = check(input);
  const id = newId();
  await sql`
    insert into import (
      clinic_id, id, file_name, source, format, options, status, bytes_total, by_command, content_hash, created_by, created_at
    ) values (
      ${scope.clinicId}, ${id}, ${fileName}, ${source}, ${input.format}, ${JSON.stringify(options)}::jsonb,
      ${file ? 'WAITING' : 'UPLOADING'}, ${file?.bytes ?? null}, ${file !== null}, ${file?.hash ?? null},
      ${scope.viewer.kind === 'STAFF' ? scope.viewer.id : null}, ${await scope.clock.now()}
    )
  `.execute(scope.db);
  return findImport(scope, id);
}

/** In the form in which they are kept, without what was not told. */
export function optionsOf(input: StartImportInput): ImportOptions {
  const { delimiter, encoding, dateOrder, decimal, columns, duplicateRules, timeZone } = input;
  return {
    ...(delimiter ? { delimiter } : {}),
    ...(encoding ? { encoding } : {}),
    ...(dateOrder ? { dateOrder } : {}),
    ...(decimal ? { decimal } : {}),
    ...(columns ? { columns: Object.fromEntries(columns.map(({ column, field }) => [column, field])) } : {}),
    ...(duplicateRules ? { duplicateRules } : {}),
    ...(timeZone ? { timeZone } : {}),
  };
}

function check(input: StartImportInput): { fileName: string; source: string; options: ImportOptions } {
  const errors: UserError[] = [];
  const wrong = (field: string, message: string, code: 'INVALID' | 'REQUIRED' = 'INVALID') =>
    errors.push({ code, message, path: ['input', field] });
  const text = (field: 'fileName' | 'source', longest: number) => {
    const value = input[field].normalize('NFC').trim();
    if (value === '') wrong(field, 'Write something; it cannot be empty.', 'REQUIRED');
    else if ([...value].length > longest || /[\p{Cc}\p{Cs}]/u.test(value)) {
      wrong(field, `Write at most ${longest} characters, without control characters.`);
    }
    return value;
  };
  const fileName = text('fileName', LONGEST_FILE_NAME);
  const source = text('source', LONGEST_SOURCE);
  const { delimiter, encoding, dateOrder, decimal, columns = [], duplicateRules = [], timeZone } = input;
  if (delimiter && !DELIMITER.test(delimiter)) wrong('delimiter', 'Write one of , ; | : or a tab.');
  if (encoding && !isEncoding(encoding))
    wrong('encoding', 'Write the name of an encoding, such as utf-8 or windows-1251.');
  if (dateOrder && !DATE_ORDERS.includes(dateOrder))
    wrong('dateOrder', `Write one of ${DATE_ORDERS.join(', ')}.`);
  if (decimal && decimal !== ',' && decimal !== '.') wrong('decimal', 'Write a comma or a point.');
  if (duplicateRules?.some((rule) => !DUPLICATE_RULES.includes(rule))) {
    wrong('duplicateRules', `Write some of ${DUPLICATE_RULES.join(', ')}.`);
  }
  if (
    (columns?.length ?? 0) > MOST_COLUMNS ||
    columns?.some(({ column, field }) => /[\0\p{Cs}]/u.test(column + field))
  ) {
    wrong('columns', `Name at most ${MOST_COLUMNS} columns, without control characters.`);
  }
  if (timeZone && !isTimeZone(timeZone)) wrong('timeZone', 'Write an IANA time zone, such as Europe/Warsaw.');
  const [first, ...others] = errors;
  if (first) throw new Refusal([first, ...others]);
  return { fileName, source, options: optionsOf(input) };
}

function isEncoding(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}
