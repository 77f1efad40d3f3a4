/** A second person approves what was proposed of a promotion, or refuses it (mission.md, section 8: approval is a second person's). */
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import {
  lockPromotion,
  type PromotionRow,
  requireNotEnded,
  staffIdOf,
  writtenPromotion,
} from './promotion-row.js';
import { versionOf } from './promotion-versions.js';

export interface DecideOnPromotion {
  readonly promotionId: string;
  /** The one that was looked at: never another that was proposed meanwhile. */
  readonly version: number;
}

/**
 * The version is in force from now on, from the instant on that it says. Must run within a transaction.
 * @throws AccessDenied for all but staff with "approvals:write"; Refusal NOT_FOUND; ACTION_NOT_ALLOWED for a version that is not the
 * latest, or was decided; SECOND_PERSON_NEEDED for who proposed it
 */
export function approvePromotion(scope: Scope, input: DecideOnPromotion): Promise<PromotionRow> {
  return decide(scope, input, 'APPROVED');
}

/** What was approved before goes on. Must run within a transaction. @throws as `approvePromotion` does */
export function refusePromotion(scope: Scope, input: DecideOnPromotion): Promise<PromotionRow> {
  return decide(scope, input, 'REFUSED');
}

async function decide(
  scope: Scope,
  { promotionId, version }: DecideOnPromotion,
  status: 'APPROVED' | 'REFUSED',
): Promise<PromotionRow> {
  scope.require('approvals:write');
  const decidedBy = staffIdOf(scope);
  const promotion = await lockPromotion(scope, promotionId);
  requireNotEnded(promotion);
  const proposed = await versionOf(scope, promotionId, promotion.version);
  if (version !== promotion.version || proposed?.status !== 'PROPOSED') {
    const message = `Only the latest version, ${promotion.version}, can be decided on, and only once.`;
    throw refuse('ACTION_NOT_ALLOWED', message, ['version']);
  }
  if (proposed.proposedById === decidedBy)
    throw refuse('SECOND_PERSON_NEEDED', 'You proposed this. Ask a colleague to decide.', ['promotionId']);
  const now = await scope.clock.now();
  await scope.db
    .updateTable('promotion_version')
    .set({ status, decided_by: decidedBy, decided_at: now })
    .where('clinic_id', '=', scope.clinicId)
    .where('promotion_id', '=', promotionId)
    .where('version', '=', version)
    .execute();
  await scope.db
    .updateTable('promotion')
    .set({ updated_at: now, ...(status === 'APPROVED' ? { approved_version: version } : {}) })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', promotionId)
    .execute();
  return writtenPromotion(scope, promotionId);
}
