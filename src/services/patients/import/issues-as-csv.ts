/** The remarks about an import's rows as a table for a spreadsheet, in which nothing is a formula (issue "retention", import). */
import type { ImportSeverity } from '../../../entities/patients/import.js';
import type { Scope } from '../../scope.js';
import { eachIssue, type ImportIssueRow } from '../list-import-issues.js';

const COLUMNS = ['row', 'line', 'severity', 'code', 'column', 'value', 'message'] as const;
/** Spreadsheets take a file without it for another encoding. */
const BOM = '\uFEFF';
/** What a spreadsheet would calculate. */
const FORMULA = /^[=+\-@\t\r]/;

/** Piece by piece; null: there is no such import. `severities` null: all. @throws AccessDenied without "imports:write" */
export async function issuesAsCsv(
  scope: Scope,
  importId: string,
  severities: readonly ImportSeverity[] | null,
): Promise<AsyncGenerator<string> | null> {
  scope.require('imports:write');
  if ((await scope.loaders.import.load(importId)) === null) return null;
  return written(eachIssue(scope, importId, severities));
}

async function* written(pages: AsyncIterable<ImportIssueRow[]>): AsyncGenerator<string> {
  yield `${BOM}${COLUMNS.join(',')}\r\n`;
  for await (const rows of pages) {
    yield rows.map((row) => `${COLUMNS.map((column) => cell(row[column])).join(',')}\r\n`).join('');
  }
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
