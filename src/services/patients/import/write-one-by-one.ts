/** When the database refuses a batch for what stands in one of its rows, the others must still go in. */
import type { Scope } from '../../scope.js';
import type { ImportRow } from './import-record.js';
import { type Batch, type ImportToWrite, writeBatch } from './write-batch.js';

/** Data that does not fit, and constraints that it breaks, by PostgreSQL's classes of errors. */
export function isDataError(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^2[23]/.test(code);
}

/** Halves the batch until it stands alone, and refuses it; those before it are written first, as the file has them. */
export async function writeOneByOne(
  scope: Scope,
  of: ImportToWrite,
  { rows, bytesRead }: Batch,
): Promise<void> {
  if (rows.length <= 1) {
    await writeBatch(scope, of, { rows: rows.map(refused), bytesRead });
    return;
  }
  const middle = Math.ceil(rows.length / 2);
  for (const half of [rows.slice(0, middle), rows.slice(middle)]) {
    const batch = { rows: half, bytesRead };
    await writeBatch(scope, of, batch).catch((error: unknown) => {
      if (!isDataError(error)) throw error;
      return writeOneByOne(scope, of, batch);
    });
  }
}

function refused({ row, line }: ImportRow): ImportRow {
  const message =
    'The database cannot keep what stands in this row. Look for values that are out of all proportion.';
  return {
    ...{ row, line },
    problems: [{ severity: 'REFUSED', code: 'INVALID_VALUE', column: null, value: null, message }],
  };
}
