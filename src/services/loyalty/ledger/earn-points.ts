/** Points that come in: earned by a rule or a referral (mission.md, section 7). */
import { sql } from 'kysely';
import type { EarnReason } from '../../../entities/loyalty/ledger.js';
import type { Scope } from '../../scope.js';
import { type LedgerRefs, type LedgerTransaction, post, refsOf } from './posting.js';

export interface Earning {
  readonly patientId: string;
  /** Whole points, above zero. */
  readonly points: number;
  /** Unique in the clinic: what the points are for. */
  readonly source: string;
  readonly reason: EarnReason;
  readonly refs?: LedgerRefs;
  readonly at: Date;
  /** Until then they are pending; null: they are available at once. */
  readonly availableAt?: Date | null;
  /** Their last day, YYYY-MM-DD by the branch's calendar, and the instant at which it ends; both null: they never expire. */
  readonly expiresOn?: string | null;
  readonly expiresAt?: Date | null;
  readonly branchId?: string | null;
}

/**
 * Earns points, in a transaction or as one statement of its own. What the patient owes is paid first, as soon as points are
 * available. An account is filled up to 1,000,000,000 points, and earns no more. Null when it earned none, and when the source was
 * counted before.
 */
export function earnPoints(scope: Scope, earning: Earning): Promise<LedgerTransaction | null> {
  const { patientId, points, source, reason, refs, at } = earning;
  return post(
    scope,
    sql`ledger_earn(${scope.clinicId}, ${patientId}, ${source}, ${reason}, ${points}, ${refsOf(refs)},
      ${earning.availableAt ?? null}, ${earning.expiresOn ?? null}, ${earning.expiresAt ?? null},
      ${earning.branchId ?? null}, ${at})`,
  );
}
