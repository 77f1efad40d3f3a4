/** An account's statement over some days: what there was, what came and went by kind, and what there is; it adds up (mission.md, section 7). */
import { sql } from 'kysely';
import type { LedgerTransactionKind } from '../../../entities/loyalty/ledger.js';
import { dayStart } from '../../patients/groups/criteria-time.js';
import { checkPeriod, type ReportPeriod } from '../../reports/report-period.js';
import type { Scope } from '../../scope.js';
import { dayEnd, zoneOfPoints } from '../earn-times.js';

/** Whole points. `owed` lowers what the patient has. */
export interface PointsHeld {
  readonly balance: number;
  readonly pending: number;
  readonly onHold: number;
  readonly owed: number;
}

export interface StatementLine extends PointsHeld {
  readonly kind: LedgerTransactionKind;
  readonly transactions: number;
}

export interface LoyaltyStatement extends ReportPeriod {
  readonly opening: PointsHeld;
  readonly lines: readonly StatementLine[];
  readonly closing: PointsHeld;
}

interface Standing extends PointsHeld {
  readonly number: number;
}

const NOTHING: Standing = { number: 0, balance: 0, pending: 0, onHold: 0, owed: 0 };

/**
 * Of an account that the viewer may see. Days are those of the clinic's first branch, both included. Opening and the lines come
 * to closing, in each of the four. @throws BadInput for days in the wrong order, and for more than ten years of them
 */
export async function statementOf(
  scope: Scope,
  patientId: string,
  { from, to }: ReportPeriod,
): Promise<LoyaltyStatement> {
  checkPeriod({ from, to });
  const timeZone = await zoneOfPoints(scope, null);
  const opening = await standingBefore(scope, patientId, dayStart(from, timeZone));
  const closing = await standingBefore(scope, patientId, dayEnd(to, timeZone));
  const lines = await linesBetween(scope, patientId, opening.number, closing.number);
  return { from, to, opening, lines, closing };
}

/** After the last transaction that happened before the instant. */
async function standingBefore(scope: Scope, patientId: string, end: Date): Promise<Standing> {
  const last = await scope.db
    .selectFrom('ledger_transaction')
    .select([
      'number',
      'available_after as balance',
      'pending_after as pending',
      'held_after as onHold',
      'owed_after as owed',
    ])
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_id', '=', patientId)
    .where('occurred_at', '<', end)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? NOTHING;
}

/** By numbers and not by time: what two processes write at one moment may be numbered against their clocks. */
async function linesBetween(
  scope: Scope,
  patientId: string,
  after: number,
  through: number,
): Promise<StatementLine[]> {
  const sumOf = (account: string) =>
    sql`coalesce(sum(e.points) filter (where e.account = ${account}), 0)::bigint`;
  const { rows } = await sql<StatementLine>`
    select t.kind, count(distinct t.id)::int as transactions, ${sumOf('AVAILABLE')} as balance,
      ${sumOf('PENDING')} as pending, ${sumOf('HELD')} as "onHold", -${sumOf('OWED')} as owed
    from ledger_transaction t
      join ledger_entry e on e.clinic_id = t.clinic_id and e.transaction_id = t.id
    where t.clinic_id = ${scope.clinicId} and t.patient_id = ${patientId}
      and t.number > ${after} and t.number <= ${through}
    group by t.kind order by t.kind
  `.execute(scope.db);
  return rows;
}
