/** A promotion pauses, goes on, or ends: what quotes have promised stays promised (mission.md, section 8). */
import type { PromotionStatus } from '../../../entities/billing/promotion.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { lockPromotion, type PromotionRow, requireNotEnded, writtenPromotion } from './promotion-row.js';

interface PromotionChoice {
  readonly promotionId: string;
}

/** No quote gets it until it goes on. @throws AccessDenied; Refusal NOT_FOUND, ACTION_NOT_ALLOWED unless it is active */
export function pausePromotion(scope: Scope, { promotionId }: PromotionChoice): Promise<PromotionRow> {
  return set(scope, promotionId, ['ACTIVE'], 'PAUSED');
}

/** By what was approved last. @throws AccessDenied; Refusal NOT_FOUND, ACTION_NOT_ALLOWED unless it is paused */
export function resumePromotion(scope: Scope, { promotionId }: PromotionChoice): Promise<PromotionRow> {
  return set(scope, promotionId, ['PAUSED'], 'ACTIVE');
}

/** For good; its name is free again. @throws AccessDenied; Refusal NOT_FOUND, ACTION_NOT_ALLOWED if it is over */
export function endPromotion(scope: Scope, { promotionId }: PromotionChoice): Promise<PromotionRow> {
  return set(scope, promotionId, ['ACTIVE', 'PAUSED'], 'ENDED');
}

async function set(
  scope: Scope,
  promotionId: string,
  from: readonly PromotionStatus[],
  status: PromotionStatus,
): Promise<PromotionRow> {
  scope.require('promotions:write');
  const promotion = await lockPromotion(scope, promotionId);
  requireNotEnded(promotion);
  if (!from.includes(promotion.status)) {
    const message = `A promotion that is ${promotion.status} cannot become ${status}.`;
    throw refuse('ACTION_NOT_ALLOWED', message, ['promotionId']);
  }
  await scope.db
    .updateTable('promotion')
    .set({ status, updated_at: await scope.clock.now() })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', promotionId)
    .execute();
  return writtenPromotion(scope, promotionId);
}
