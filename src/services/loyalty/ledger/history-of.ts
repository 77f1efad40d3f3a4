/** An account's transactions, newest first (mission.md, section 7). */
import { type RawBuilder, sql } from 'kysely';
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

interface Page {
  /** Only those whose number is below; null: from the newest on. */
  readonly before: number | null;
  readonly limit: number;
}

/**
 * `t` and `b` of an account `a`, to be joined to it: the newest first, by one walk down its numbers. A join of transactions
 * with transactions could be planned, before statistics are there, to read all of a clinic's.
 */
export function newestOf({ before, limit }: Page): RawBuilder<unknown> {
  return sql`lateral (
      select h.id, h.number, h.kind, h.reason, h.of_transaction_id, h.earning_rule_id, h.earning_rule_version, h.visit_id,
        h.invoice_id, h.redemption_id, h.referral_id, h.adjustment_id, h.available_after, h.pending_after, h.held_after,
        h.owed_after, h.occurred_at, lag(h.available_after) over older as available_before,
        lag(h.pending_after) over older as pending_before, lag(h.held_after) over older as held_before,
        lag(h.owed_after) over older as owed_before
      from (
        select n.id, n.number, n.kind, n.reason, n.of_transaction_id, n.earning_rule_id, n.earning_rule_version, n.visit_id,
          n.invoice_id, n.redemption_id, n.referral_id, n.adjustment_id, n.available_after, n.pending_after, n.held_after,
          n.owed_after, n.occurred_at
        from ledger_transaction n
        where n.clinic_id = a.clinic_id and n.patient_id = a.patient_id and n.number < ${before ?? ABOVE_ALL}::int
        order by n.number desc
        limit ${limit + 1}
      ) h
      window older as (order by h.number)
      order by h.number desc
      limit ${limit}
    ) t on true
    left join lateral (
      select t.available_before as available_after, t.pending_before as pending_after, t.held_before as held_after,
        t.owed_before as owed_after
    ) b on true`;
}

const ABOVE_ALL = 2 ** 31 - 1;

/** At most `limit` transactions of an account, newest first. */
export async function historyOf(
  { db, clinicId }: Scope,
  patientId: string,
  page: Page,
): Promise<HistoryRow[]> {
  const { rows } = await sql<HistoryRow>`select ${HISTORY_COLUMNS}
    from loyalty_account a join ${newestOf(page)}
    where a.clinic_id = ${clinicId} and a.patient_id = ${patientId}
    order by t.number desc`.execute(db);
  return rows;
}
