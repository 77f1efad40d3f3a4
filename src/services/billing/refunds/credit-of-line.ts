/** What a line of an invoice is worth when it is refunded (mission.md, section 8). */
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import type { InvoiceLineRow, InvoiceRow } from '../invoices/find-invoices.js';
import { sessionsOfLine } from '../packages/sell-packages.js';
import { shareOf } from '../share-of.js';

/** A line that is refunded, and how much of it in minor units. */
export interface Credit {
  readonly line: InvoiceLineRow;
  readonly creditMinor: number;
}

interface Invoice extends Pick<InvoiceRow, 'id'> {
  readonly lines: readonly InvoiceLineRow[];
}

/**
 * The named lines, each whole and once; of a package the share of its unused sessions, half up. Locks those packages.
 * @throws Refusal REQUIRED, INVALID, NOT_FOUND; ACTION_NOT_ALLOWED for a line that was refunded before, and for a package that is
 * used up, or whose sessions are spoken for
 */
export async function creditsOf(scope: Scope, { lines }: Invoice, ids: readonly string[]): Promise<Credit[]> {
  if (ids.length === 0) throw refuse('REQUIRED', 'Name the lines that are refunded.', ['lineIds']);
  if (new Set(ids).size < ids.length) throw refuse('INVALID', 'Name each line once.', ['lineIds']);
  const credits: Credit[] = [];
  for (const [index, id] of ids.entries()) {
    const path = ['lineIds', String(index)];
    const line = lines.find((one) => one.id === id);
    if (!line) throw refuse('NOT_FOUND', 'The invoice has no such line.', path);
    if (line.refundedAt !== null) {
      throw refuse('ACTION_NOT_ALLOWED', 'This line was refunded before.', path);
    }
    const creditMinor = line.kind === 'PACKAGE' ? await unusedShare(scope, line, path) : line.totalMinor;
    credits.push({ line, creditMinor });
  }
  return credits;
}

async function unusedShare(
  scope: Scope,
  { id, totalMinor }: InvoiceLineRow,
  path: string[],
): Promise<number> {
  const { all, used, reserved } = await sessionsOfLine(scope, id);
  if (reserved > 0) {
    const message =
      'Sessions of this package are spoken for by a quote or an unpaid invoice. Release them first.';
    throw refuse('ACTION_NOT_ALLOWED', message, path);
  }
  if (used >= all) throw refuse('ACTION_NOT_ALLOWED', 'All sessions of this package are used.', path);
  return shareOf(totalMinor, all - used, all);
}
