/** Lots whose instant has come: pending ones become available, available ones lapse (mission.md, section 7). */
import { sql } from 'kysely';
import type { LedgerScope } from './posting.js';

/**
 * Makes available what was pending until now or earlier on these patients' accounts; gives the number of lots. In a transaction,
 * or as one of its own; running it twice is harmless, and any other posting to an account does the same first.
 */
export function matureLots(scope: LedgerScope, patientIds: readonly string[], at: Date): Promise<number> {
  return settleLots(scope, patientIds, at, 'MATURE');
}

/** Lets lapse what expired now or earlier, likewise. Held points lapse when they are released. */
export function expireLots(scope: LedgerScope, patientIds: readonly string[], at: Date): Promise<number> {
  return settleLots(scope, patientIds, at, 'EXPIRE');
}

async function settleLots(
  scope: LedgerScope,
  patientIds: readonly string[],
  at: Date,
  kind: 'MATURE' | 'EXPIRE',
): Promise<number> {
  const { rows } = await sql<{ lots: number }>`
    select ledger_settle(${scope.clinicId}, ${patientIds}::uuid[], ${kind}, ${at}) as lots`.execute(scope.db);
  const lots = rows[0]?.lots ?? 0;
  if (lots > 0) scope.signal('events-written');
  return lots;
}
