/** Points given or taken by hand, once a second person has approved it (mission.md, section 7). */
import { sql } from 'kysely';
import type { Scope } from '../../scope.js';
import { type LedgerTransaction, post } from './posting.js';

interface Adjustment {
  readonly patientId: string;
  /** Above zero: given; below: taken. */
  readonly points: number;
  readonly source: string;
  readonly adjustmentId: string;
  /** Of points that are given: as of points earned. */
  readonly expiresOn?: string | null;
  readonly expiresAt?: Date | null;
  readonly at: Date;
}

/**
 * Gives points, or takes them of the lots that expire first. In a transaction. Null when the source was counted before.
 * @throws Refusal INSUFFICIENT_POINTS, LIMIT_REACHED above 1,000,000,000 points in all
 */
export function adjustPoints(scope: Scope, adjustment: Adjustment): Promise<LedgerTransaction | null> {
  const { patientId, points, source, adjustmentId, at } = adjustment;
  return post(
    scope,
    sql`ledger_adjust(${scope.clinicId}, ${patientId}, ${source}, ${points}, ${adjustmentId},
      ${adjustment.expiresOn ?? null}, ${adjustment.expiresAt ?? null}, ${at})`,
  );
}
