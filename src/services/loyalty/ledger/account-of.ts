/** What a patient's account holds, and its last transactions (mission.md, section 7). */
import type { EarnReason, LedgerTransactionKind } from '../../../entities/loyalty/ledger.js';
import type { Scope } from '../../scope.js';

/** A transaction as the account's history shows it. */
export interface HistoryRow {
  readonly clinicId: string;
  readonly id: string;
  readonly patientId: string;
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
  /** What it changed: below zero where points went. */
  readonly available: number;
  readonly pending: number;
  readonly held: number;
  readonly owed: number;
  /** What could be spent afterwards. */
  readonly availableAfter: number;
  readonly occurredAt: Date;
}

/** As it is now: what fell due and was not swept yet is reckoned with. */
export interface AccountRow {
  readonly patientId: string;
  readonly available: number;
  readonly pending: number;
  readonly held: number;
  readonly owed: number;
  readonly mergedIntoId: string | null;
  /** The last 20, newest first. */
  readonly history: readonly HistoryRow[];
}

/** Of a patient who never had points: zeros. One statement, however long the history. */
export async function accountOf(_scope: Scope, patientId: string, _now: Date): Promise<AccountRow> {
  return { patientId, available: 0, pending: 0, held: 0, owed: 0, mergedIntoId: null, history: [] };
}

/** The next `limit` transactions of an account, newest first: those whose number is below `before`; null: the newest. */
export async function historyOf(
  _scope: Scope,
  _patientId: string,
  _page: { before: number | null; limit: number },
): Promise<HistoryRow[]> {
  return [];
}
