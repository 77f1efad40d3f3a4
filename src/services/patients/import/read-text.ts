/**
 * Names, ids and other words of a row, whatever format it came in: what cannot be kept, and what a spreadsheet would run as a
 * formula when it is exported again, is told. What the row means nothing without is refused with it; the rest is left out.
 */
import { readEmail, readLocale, readName } from '../read-contact.js';
import type { RowProblems } from './row-problems.js';

/** A value with what the file calls its column. */
export interface Cell {
  readonly column: string | null;
  /** As it stands in the file. */
  readonly text: string;
}

const LONGEST = 200;
const FORMULA = /^(?:[\t\r]|\s*[=+@-])/;
/** Letters that are whole and short however they are composed, so that nothing else has to be asked about them. */
const PLAIN =
  /^[!-~\u00A1-\u00AC\u00AE-\u024F\u0400-\u0482\u048A-\u04FF](?:[ !-~\u00A1-\u00AC\u00AE-\u024F\u0400-\u0482\u048A-\u04FF]{0,198}[!-~\u00A1-\u00AC\u00AE-\u024F\u0400-\u0482\u048A-\u04FF])?$/;
const CONTROL = /[\p{Cc}\p{Cs}]/u;

/** A name; '' for an empty one, and null when the row is refused for it. */
export function nameOf(cell: Cell, problems: RowProblems): string | null {
  return textOf(cell, (code, message) => problems.refuse(code, cell.column, cell.text, message));
}

/** What something is called where it comes from; null when there is nothing, or the row is refused for it. */
export function externalIdOf(cell: Cell, problems: RowProblems): string | null {
  return nameOf(cell, problems) || null;
}

/** Words that a row can do without: null for none, undefined for what was left out with a warning. */
export function wordsOf(cell: Cell, problems: RowProblems): string | null | undefined {
  const words = textOf(cell, (code, message) => problems.warn(code, cell.column, cell.text, message));
  return words === null ? undefined : words || null;
}

/** Of several addresses the first; null for none, undefined for what was left out with a warning. */
export function emailOf(cell: Cell, problems: RowProblems): string | null | undefined {
  const [first = ''] = cell.text.trim().split(/[,;\s]+/, 1);
  if (first === '') return null;
  const checked = readEmail(first);
  if ('value' in checked) return checked.value;
  problems.warn('INVALID_EMAIL', cell.column, cell.text, checked.wrong);
  return undefined;
}

/** A BCP 47 tag; null for none, undefined for what was left out with a warning. */
export function localeOf(cell: Cell, problems: RowProblems): string | null | undefined {
  const text = cell.text.trim().replace('_', '-');
  if (text === '') return null;
  const checked = readLocale(text);
  if ('value' in checked) return checked.value;
  problems.warn('INVALID_VALUE', cell.column, cell.text, checked.wrong);
  return undefined;
}

function textOf(
  { text }: Cell,
  tell: (code: 'FORMULA' | 'CONTROL_CHARACTERS' | 'TOO_LONG', message: string) => void,
): string | null {
  if (text === '') return '';
  if (FORMULA.test(text)) {
    tell(
      'FORMULA',
      'The value begins as a formula of a spreadsheet does (=, +, -, @ or a tab). Write it without.',
    );
    return null;
  }
  if (PLAIN.test(text) && !text.includes('  ')) return text;
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return '';
  if (CONTROL.test(line)) {
    tell('CONTROL_CHARACTERS', 'The value has control characters. Write it without.');
    return null;
  }
  const checked = line.length <= LONGEST * 2 ? readName(line) : null;
  if (checked && 'value' in checked) return checked.value;
  tell('TOO_LONG', `Write at most ${LONGEST} characters.`);
  return null;
}
