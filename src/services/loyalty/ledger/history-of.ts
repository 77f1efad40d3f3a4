/** An account's transactions, newest first (mission.md, section 7). */
import { sql } from 'kysely';
import type { EarnReason, LedgerTransactionKind } from '../../../entities/loyalty/ledger.js';
import type { Scope } from '../../scope.js';

/** A transaction as the account's history shows it. */
export interface HistoryRow {
  readonly id: string;
  /** Its place in the account's history, from 1 on. */
  readonly number: number;
  readonly kind: LedgerTransactionKind;
  readonly reason: EarnReason | null;
  readonly ofTransactionId: string | null;
  readonly earningRuleId: string | null;
  readonly earningRuleVersion: number | null;
  readonly visitId: string | null;
  readonly invoiceId: string | null;
  readonly redemptionId: string | null;
  readonly referralId: string | null;
  readonly adjustmentId: string | null;
  /** What it changed, in points: below zero where points went. */
  readonly available: number;
  readonly pending: number;
  readonly held: number;
  readonly owed: number;
  /** What could be spent afterwards. */
  readonly availableAfter: number;
  readonly occurredAt: Date;
}

/** What is selected of transactions: `t`, and `b`, the one before it. */
export const HISTORY_COLUMNS = sql`t.id, t.number, t.kind, t.reason, t.of_transaction_id as "ofTransactionId",
  t.earning_rule_id as "earningRuleId", t.earning_rule_version as "earningRuleVersion", t.visit_id as "visitId",
  t.invoice_id as "invoiceId", t.redemption_id as "redemptionId", t.referral_id as "referralId",
  t.adjustment_id as "adjustmentId", t.available_after - coalesce(b.available_after, 0) as available,
  t.pending_after - coalesce(b.pending_after, 0) as pending, t.held_after - coalesce(b.held_after, 0) as held,
  t.owed_after - coalesce(b.owed_after, 0) as owed, t.available_after as "availableAfter", t.occurred_at as "occurredAt"`;

/** At most `limit` transactions of an account, newest first: those whose number is below `before`; null: from the newest on. */
export async function historyOf(
  { db, clinicId }: Scope,
  patientId: string,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Promise<HistoryRow[]> {
  const { rows } = await sql<HistoryRow>`select ${HISTORY_COLUMNS}
    from ledger_transaction t
      left join ledger_transaction b
        on b.clinic_id = t.clinic_id and b.patient_id = t.patient_id and b.number = t.number - 1
    where t.clinic_id = ${clinicId} and t.patient_id = ${patientId} and t.number < coalesce(${before}::int, 2147483647)
    order by t.number desc
    limit ${limit}`.execute(db);
  return rows;
}
