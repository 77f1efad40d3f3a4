/** Collects what is wrong with one row, so that all of it is told at once. */
import type { ImportProblem, ImportProblemCode } from './import-record.js';

const LONGEST_VALUE = 200;

export class RowProblems {
  readonly list: ImportProblem[] = [];
  refused = false;

  /** Nothing of the row is taken. */
  refuse(code: ImportProblemCode, column: string | null, value: string | null, message: string): void {
    this.refused = true;
    this.list.push(problem('REFUSED', code, column, value, message));
  }

  /** The row is taken without this value. */
  warn(code: ImportProblemCode, column: string | null, value: string | null, message: string): void {
    this.list.push(problem('WARNING', code, column, value, message));
  }
}

function problem(
  severity: ImportProblem['severity'],
  code: ImportProblemCode,
  column: string | null,
  value: string | null,
  message: string,
): ImportProblem {
  return { severity, column, value: value === null ? null : shown(value), code, message };
}

/** At most 200 characters, and none that a table of problems could not keep or show. */
function shown(value: string): string {
  return value
    .slice(0, LONGEST_VALUE)
    .replace(/[\uD800-\uDBFF]$/, '')
    .toWellFormed()
    .replace(/(?!\s)\p{Cc}/gu, '\uFFFD');
}
